//! Tables of places, figures and notes, in whatever form, as CSV in UTF-8.

use std::{borrow::Cow, path::Path};

use app::{board::Layout, format::guard, text::dataset};
use csv::WriterBuilder;

use crate::{
    columns::Columns,
    figure, note, place,
    register::heading::key,
    sheet::{self, Cell, Leaf, Plain, Row, Sheet, Unreadable, cell::column_letters},
};

/// More blank rows in a row are not kept.
const MOST_BLANK: usize = 1000;
/// The first rows hold the header.
const ROWS: usize = 30;

/// The table in a file: text as it is when it is plain, else every row on its own line, under the
/// names of its columns.
///
/// # Errors
///
/// What the file is, when it cannot be read.
pub fn as_csv(path: &Path, bytes: Vec<u8>) -> Result<String, Unreadable> {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
    let leaf = Leaf::of(name, bytes);
    if leaf.kind == Ok(sheet::Kind::Text) {
        let plain = Plain::new(&leaf.bytes)?;
        let own = matches!(plain.bytes, Cow::Borrowed(_)) && plain.lines_before == 0;
        let start = plain.bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let header = std::str::from_utf8(start).unwrap_or_default().trim_start_matches('\u{feff}');
        let names: Vec<String> = header.trim().split(',').map(str::to_owned).collect();
        if own && plain.delimiter == b',' && names.iter().all(|name| is_id(name)) {
            return String::from_utf8(leaf.bytes.clone()).map_err(|_| Unreadable::Binary);
        }
    }
    let sheets = sheet::read(&leaf)?;
    let rows = sheets.into_iter().find_map(|Sheet { rows, .. }| {
        let rows = rows.ok()?;
        let header = rows.iter().take(ROWS).position(|(_, cells)| {
            cells.iter().filter(|cell| column(&cell.excerpt()).is_some()).count() >= 2
        })?;
        Some((rows, header))
    });
    let (rows, header) = rows.ok_or(Unreadable::Nothing)?;
    // Rows keep their numbers, whatever stands above the header.
    let above = (rows[header].0 as usize).saturating_sub(1).min(MOST_BLANK);
    let mut lines = WriterBuilder::new().flexible(true).from_writer(vec![b'\n'; above]);
    let (kept, names): (Vec<usize>, Vec<String>) = columns(&rows[header..]).unzip();
    // Memory does not fail.
    let _ = lines.write_record(names);
    let mut next = rows[header].0 + 1;
    for (number, cells) in &rows[header + 1..] {
        for _ in (next..*number).take(MOST_BLANK) {
            let _ = lines.write_record(kept.iter().map(|_| ""));
        }
        let cell = |&at: &usize| cells.get(at).map_or_else(String::new, written);
        let _ = lines.write_record(kept.iter().map(cell));
        next = number + 1;
    }
    Ok(String::from_utf8_lossy(&lines.into_inner().unwrap_or_default()).into_owned())
}

/// Where the columns of a table stand whose first row is its header, and what they are called.
fn columns(table: &[Row]) -> impl Iterator<Item = (usize, String)> {
    let width = table.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
    let cell = |row: &Row, at: usize| row.1.get(at).map(Cell::excerpt).unwrap_or_default();
    let is_filled =
        |at: usize| table.iter().filter_map(|(_, cells)| cells.get(at)).any(Cell::is_stated);
    (0..width).filter_map(move |at| {
        let heading = cell(&table[0], at);
        match (column(&heading), heading.trim()) {
            (Some(name), _) => Some((at, name.to_owned())),
            // It lost its heading: whoever reads the table tells of the column.
            (None, "") => is_filled(at).then(|| (at, format!("{}?", column_letters(at)))),
            (None, _) => Some((at, heading)),
        }
    })
}

fn written(cell: &Cell<'_>) -> String {
    match cell.value() {
        Cell::Uncomputed => cell.failed().unwrap_or_default().to_owned(),
        Cell::Constant(text) => guard(text.trim()).into_owned(),
        Cell::Text(text) => guard(text.trim()).into_owned(),
        other => other.excerpt(),
    }
}

/// The column that a heading names, in any of the tables.
fn column(heading: &str) -> Option<&'static str> {
    let heading = key(heading);
    let is = |name: &str| key(name) == heading;
    let downloads = [dataset::places(), dataset::figures()];
    let mut told = downloads.into_iter().flat_map(|Layout { columns, .. }| columns);
    let told = told.find(|it| [it.name, it.heading.vi, it.heading.en].into_iter().any(is));
    told.map(|it| it.name).or_else(|| {
        let mut known = TABLES.into_iter().flat_map(Columns::all);
        known.find(|it| is(it.name) || it.heading.is_some_and(is)).map(|it| it.name)
    })
}

const TABLES: [&Columns; 3] = [&place::COLUMNS, &figure::COLUMNS, &note::COLUMNS];

fn is_id(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use app::format::Lang;

    use super::*;
    use crate::{columns::Column, fault::At, place::Table};

    fn check(bytes: impl Into<Vec<u8>>, expected: &str) {
        let text = as_csv(Path::new("places.csv"), bytes.into()).expect("a table");
        assert_eq!(text, expected);
    }

    #[test]
    fn a_plain_table_stays_as_it_is_to_the_byte() {
        for text in ["code,name\r\n10,Lào Cai\r\n", "\u{feff}code,name\n10,\"a\nb\"\n"] {
            check(text, text);
        }
    }

    #[test]
    fn a_table_in_another_form_is_brought_to_plain_text() {
        check("\u{feff}code;name\r\n10;Lào Cai, tỉnh\r\n", "code,name\n10,\"Lào Cai, tỉnh\"\n");
        check("code;name\n;\n10;Lào Cai\n", "code,name\n,\n10,Lào Cai\n");
        check("DANH MỤC,,\nCode,Name,STT\n10,Lào Cai,1\n", "\ncode,name,STT\n10,Lào Cai,1\n");
    }

    #[test]
    fn a_column_that_lost_its_heading_is_called_by_its_letter() {
        check("code;name;\n10;Lào Cai;x\n", "code,name,C?\n10,Lào Cai,x\n");
        check("code;;name\n10;;Lào Cai\n", "code,name\n10,Lào Cai\n");
    }

    #[test]
    fn a_row_at_fault_is_counted_as_in_the_file() {
        for above in ["", "DANH MỤC,,,\n", "DANH MỤC,,,\n,,,\n\n"] {
            let table = format!("{above}Mã,Tên,Cấp,Thuộc\n10,Lào Cai,tỉnh,\n\n15,Yên Bái,bang,\n");
            let text = as_csv(Path::new("places.csv"), table.into()).expect("a table");
            let faults = Table::read("places.csv", &text).expect_err("no such kind");
            let row = above.lines().count() + 4;
            assert_eq!(faults.listed[0].at, At::Cell(row, "kind"), "{above}");
        }
    }

    #[test]
    fn each_column_of_a_table_has_a_heading_that_is_known() {
        let downloads = [dataset::places(), dataset::figures()];
        let told: Vec<_> = downloads.into_iter().flat_map(|it| it.columns).collect();
        for Column { name, heading } in TABLES.into_iter().flat_map(Columns::all) {
            let of_download = told.iter().find(|it| it.name == name).map(|it| it.heading.vi);
            let heading = heading.or(of_download).expect(name);
            assert_eq!(column(heading), Some(name));
        }
    }

    #[test]
    fn columns_of_notes_have_vietnamese_headings() {
        check(
            "Chỉ tiêu;Ngày;Lý do;Việc cần làm;Đơn vị phụ trách;Hạn;Công khai\nbrands;30/6/2023;a;b;c;;có\n",
            "target,as_of,reason,action,unit,due,public\nbrands,30/6/2023,a,b,c,,có\n",
        );
    }

    #[test]
    fn columns_of_days_and_successors_have_vietnamese_headings() {
        check(
            "Mã,Tên,Từ ngày,Đến ngày,Đơn vị kế tục\n10,Lào Cai,,2025-06-30,15\n",
            "code,name,valid_from,valid_to,successors\n10,Lào Cai,,2025-06-30,15\n",
        );
    }

    #[test]
    fn headings_are_those_of_downloads_in_both_languages() {
        let layout = dataset::figures();
        let names: Vec<&str> = layout.columns.iter().map(|column| column.name).collect();
        for lang in [Lang::Vi, Lang::En] {
            let headings = layout.columns.iter().map(|it| it.heading.in_lang(lang));
            let headings: Vec<String> = headings.map(|it| format!("\"{it}\"")).collect();
            let row = vec!["1"; names.len()].join(",");
            let text = format!("{}\n{row}\n", headings.join(","));
            check(text, &format!("{}\n{row}\n", names.join(",")));
        }
    }
}
