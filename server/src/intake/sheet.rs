//! The sheets of a file, as plain rows.

use std::path::Path;

use app::format::Lang;

use crate::{disk, register};

pub use crate::register::cell::Cell;

/// A row with its number, as a spreadsheet counts it.
pub type Row = (u32, Vec<Cell<'static>>);

/// A sheet, as far as it can be read.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub file: String,
    pub name: String,
    pub rows: Result<Vec<Row>, String>,
}

/// Larger files are no lists.
const LARGEST: u64 = 20 << 20;
/// As workbooks begin, new and old ones.
const BOOKS: [&[u8]; 2] = [b"PK", b"\xd0\xcf\x11\xe0"];
/// In so many lines the header stands.
const SEARCHED: usize = 30;

/// The sheets of the file at `path`; one whose rows are an error when it cannot be read.
pub fn sheets(path: &Path) -> Vec<Sheet> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let sheet = |name: String, rows| Sheet { file: file.clone(), name, rows };
    let failed = |cause: String| vec![sheet(String::new(), Err(cause))];
    let bytes = match disk::read(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(error) => return failed(error.to_string()),
    };
    if !BOOKS.iter().any(|begin| bytes.starts_with(begin)) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return vec![sheet(name, text(&bytes))];
    }
    match register::lists(&bytes) {
        Ok(sheets) => sheets.into_iter().map(|it| sheet(it.name, it.rows)).collect(),
        Err(cause) => failed(cause),
    }
}

fn text(bytes: &[u8]) -> Result<Vec<Row>, String> {
    register::csv_rows(bytes, delimiter(bytes))
        .map_err(|(row, kind)| format!("dòng {row}: {}", kind.message("", Lang::Vi)))
}

/// What stands most often in one of the first lines: titles above a header have none.
fn delimiter(bytes: &[u8]) -> u8 {
    let most = |mark: u8| {
        let lines = bytes.split(|&byte| byte == b'\n').take(SEARCHED);
        lines.map(|line| line.iter().filter(|&&byte| byte == mark).count()).max()
    };
    // Of as many, the last.
    [b'\t', b';', b','].into_iter().max_by_key(|&mark| most(mark)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Workbook};

    use super::*;

    fn written(name: &str, bytes: &[u8]) -> Vec<Sheet> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        sheets(&path)
    }

    /// Numbers of the rows, and the cells of the last.
    fn check(text: &str, numbers: &[u32], last: &[&str]) {
        let sheets = written("list.csv", text.as_bytes());
        let rows = sheets[0].rows.as_ref().expect(text);
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), numbers, "{text}");
        let cells = rows.last().map(|row| row.1.iter().map(Cell::excerpt).collect::<Vec<_>>());
        assert_eq!(cells.unwrap_or_default(), last, "{text}");
    }

    #[test]
    fn rows_of_text_have_the_numbers_that_a_spreadsheet_shows() {
        check("Phụ lục\n\nTên,Sao\nChè,3\n", &[1, 3, 4], &["Chè", "3"]);
        check("Tên;Sao\r\n\"Chè\r\nxanh\";3\r\nMật;4\r\n", &[1, 2, 3], &["Mật", "4"]);
        check(
            "Số 9, ngày 1\nTên;Chủ thể;Sao\nChè;HTX A, xã B;3",
            &[1, 2, 3],
            &["Chè", "HTX A, xã B", "3"],
        );
        check("\u{feff}Tên\tSao\nChè\t3\n", &[1, 2], &["Chè", "3"]);
    }

    #[test]
    fn text_of_another_encoding_is_an_error_with_its_row() {
        let sheets = written("list.csv", b"T\xean,Sao\nCh\xe8,3\n");
        let cause = sheets[0].rows.as_ref().expect_err("no UTF-8");
        assert!(cause.starts_with("dòng 1: ") && cause.contains("UTF-8"), "{cause}");
    }

    fn book(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
        let mut book = Workbook::new();
        write(book.add_worksheet());
        book.save_to_buffer().expect("a workbook")
    }

    #[test]
    fn a_sheet_begins_at_column_a_and_merged_cells_give_their_value_to_all() {
        let bytes = book(|sheet| {
            sheet.merge_range(2, 2, 3, 2, "HTX A", &Format::new()).expect("cells");
            sheet.write_string(2, 3, "Chè").expect("a cell");
            sheet.write_string(3, 3, "Mật").expect("a cell");
        });
        let sheets = written("list.xlsx", &bytes);
        let rows = sheets[0].rows.as_ref().expect("rows");
        let texts = |row: &Row| (row.0, row.1.iter().map(Cell::excerpt).collect::<Vec<_>>());
        assert_eq!(texts(&rows[0]), (3, ["", "", "HTX A", "Chè"].map(str::to_owned).to_vec()));
        assert_eq!(texts(&rows[1]), (4, ["", "", "HTX A", "Mật"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn what_takes_more_than_a_list_needs_is_not_opened() {
        let far = book(|sheet| {
            sheet.write_string(0, 0, "Tên").expect("a cell");
            sheet.write_string(1_048_575, 16_383, "xa").expect("a cell");
        });
        let sheets = written("far.xlsx", &far);
        let cause = sheets[0].rows.as_ref().expect_err("too far");
        assert!(cause.contains("cells lie too far apart"), "{cause}");
        let sheets = written("cut.xlsx", b"PK\x03\x04cut off");
        assert!(sheets[0].rows.is_err());
    }
}
