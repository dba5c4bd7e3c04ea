//! Archives of tables.

use super::{Hostile, UNPACKED, lying};
use crate::hostile_files::forms::zipped;

pub fn archives() -> Vec<Hostile> {
    let row: &[u8] = b"a,b\n1,2\n";
    let outside = |name: &str| zipped(&[(name, row)]);
    let inner = zipped(&[("list.csv", &[b' '; 24 << 20])]);
    let many: Vec<(String, &[u8])> = (0..1001).map(|at| (format!("{at}.csv"), row)).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, row)| (name.as_str(), *row)).collect();
    let one = |says, about, bytes| Hostile { about, name: "nén.zip", bytes, says };
    vec![
        one("dẫn ra ngoài", "a name that leads upwards", outside("../../etc/list.csv")),
        one("dẫn ra ngoài", "a name from the root", outside("/etc/../../list.csv")),
        one("dẫn ra ngoài", "a name with a zero", outside("a\0b.csv")),
        one(
            "dẫn ra ngoài",
            "a name that leads upwards the other way",
            outside("a/../../../\u{1b}[2J.csv"),
        ),
        one(UNPACKED, "a table of spaces in an archive", inner.clone()),
        one(
            UNPACKED,
            "a table that is said to be large",
            lying(&outside("list.csv"), u32::MAX - 1),
        ),
        one("hơn 1000 tệp", "1 001 tables", zipped(&many)),
        one("cắt ngắn", "an archive without its end", inner[..inner.len() - 30].to_vec()),
    ]
}
