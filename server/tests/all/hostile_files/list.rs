//! The hostile files, and what is to be said of each.

mod archive;
mod binary;
mod bomb;
mod markup;
mod number;
mod open;
mod other;
mod position;
mod text;

use self::{
    archive::archives, binary::binary, bomb::bombs, markup::markup, number::numbers, open::open,
    other::other, position::positions, text::text,
};
use super::forms::xlsx;

pub struct Hostile {
    pub about: &'static str,
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// A part of what is said, beside the file's name.
    pub says: &'static str,
}

pub fn files() -> Vec<Hostile> {
    let all =
        [bombs(), numbers(), positions(), markup(), binary(), open(), archives(), text(), other()];
    all.into_iter().flatten().collect()
}

fn of(
    name: &'static str,
    says: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
) -> impl Iterator<Item = Hostile> {
    files.into_iter().map(move |(about, bytes)| Hostile { about, name, bytes, says })
}

const SHEET: &str = "xl/worksheets/sheet1.xml";
const UNPACKED: &str = "hơn 200 MB khi giải nén";

/// Spaces that pack to nothing.
fn empty() -> String {
    " ".repeat(24 << 20)
}

fn part(name: &str, text: &str) -> Vec<u8> {
    xlsx(&[(name, text)])
}

/// The same file with another size of its last part, where its directory tells.
fn lying(file: &[u8], size: u32) -> Vec<u8> {
    let mut file = file.to_vec();
    let last = |begin: &[u8]| file.windows(4).rposition(|it| it == begin).expect("a header");
    let (entry, own) = (last(b"PK\x01\x02"), last(b"PK\x03\x04"));
    file[entry + 24..entry + 28].copy_from_slice(&size.to_le_bytes());
    file[own + 22..own + 26].copy_from_slice(&size.to_le_bytes());
    file
}

/// Different texts, which pack as those of people do.
fn different(number: u32, of: impl Fn(u32) -> String) -> String {
    (0..number).map(|at| of(at.wrapping_mul(2_654_435_761))).collect()
}
