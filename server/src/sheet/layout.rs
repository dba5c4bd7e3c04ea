//! How the cells of a sheet lie: what its reader gives their values for and does not tell.

mod formats;
mod ods;
mod ranges;
mod shown;
mod tags;
mod xls;
mod xlsb;
mod xlsx;

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use calamine::Dimensions;
use quick_xml::escape::unescape;
use zip::ZipArchive;

pub use self::shown::{Shown, ShownCells};
use self::{ranges::Ranges, tags::attribute};
use super::Kind;

/// Of each sheet by its name.
pub type Layouts = HashMap<String, Layout>;

/// Of one sheet; rows and columns count from 0.
#[derive(Debug, Default)]
pub struct Layout {
    /// Merged ranges, where the reader does not know them.
    pub merged: Vec<Dimensions>,
    pub hidden_rows: Ranges,
    pub hidden_columns: Ranges,
    /// Rows of which a cell is struck through.
    pub struck_rows: Ranges,
    pub shown: ShownCells,
}

/// That of a workbook's sheets; none of one that cannot be read.
pub fn of(kind: Kind, bytes: &[u8]) -> Layouts {
    let layouts = match kind {
        Kind::Ods => ods::layouts(bytes),
        Kind::Xlsb => xlsb::layouts(bytes),
        Kind::Xlsx => xlsx::layouts(bytes),
        Kind::Xls => xls::layouts(bytes),
        Kind::Text => None,
    };
    let mut layouts = layouts.unwrap_or_default();
    layouts.values_mut().for_each(|layout| layout.shown.sort());
    layouts
}

/// A name as it stands in an attribute, in plain letters.
fn unescaped(name: &str) -> String {
    unescape(name).map(|name| name.into_owned()).unwrap_or_default()
}

type Parts<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Positions of the parts by their names, as who reads the cells looks for them.
fn parts(zip: &Parts<'_>) -> HashMap<String, usize> {
    let names = zip.file_names().enumerate();
    names.filter_map(|(at, name)| Some((plain(&name.ok()?), at))).collect()
}

fn plain(name: &str) -> String {
    name.replace('\\', "/").to_lowercase()
}

/// The names of the parts of a workbook by their ids.
fn targets(relations: impl Read) -> HashMap<String, String> {
    let mut all = HashMap::new();
    tags::each(relations, |tag, _| {
        if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
            let within = || format!("xl/{target}");
            all.insert(id, target.strip_prefix('/').map_or_else(within, str::to_owned));
        }
        true
    });
    all
}

#[cfg(test)]
mod tests;
