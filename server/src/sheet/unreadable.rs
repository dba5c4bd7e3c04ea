//! What a file is that cannot be read, and what to do with it.

use std::fmt;

use app::{board::Text, format::Lang};

use super::lines::Broken;

/// A file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead {
    pub file: String,
    pub why: Unreadable,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The system does not give it.
    System(Text),
    Large {
        megabytes: u64,
    },
    Many {
        what: What,
        most: u64,
    },
    /// Cells far right or far below.
    Far,
    /// Something at an address that no sheet has.
    Nowhere(String),
    TooMuch,
    Password,
    CutOff,
    OldWorkbook,
    OldDocument,
    Document,
    /// A file of Numbers, Pages or Keynote.
    Apple,
    Web,
    Portable,
    Picture,
    OtherArchive,
    /// A `.zip` behind a password.
    LockedArchive,
    /// A `.zip` where none is unpacked, as in another.
    InnerArchive,
    Binary,
    /// A name that is not UTF-8.
    Name,
    /// A link to a folder.
    Link,
    /// A folder below so many others.
    Deep {
        most: usize,
    },
    /// So many files beside tables, after those that are looked at.
    Rest {
        number: usize,
        most: usize,
    },
    /// An archive with a name that leads out of it.
    Outside(String),
    Damaged(String),
    /// Letters of an encoding from before Unicode, by its name.
    Legacy(&'static str),
    /// A row of text.
    Row(u32, Broken),
    Nothing,
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Files,
    Parts,
    Unpacked,
    Sheets,
    Texts,
    Styles,
    Cells,
    Rows,
    Columns,
    Letters,
    Merged,
}

impl What {
    pub const fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Files => ("tệp bảng", "files of tables"),
            Self::Parts => ("phần", "parts"),
            Self::Unpacked => ("MB khi giải nén", "megabytes unpacked"),
            Self::Sheets => ("trang tính", "sheets"),
            Self::Texts => ("đoạn chữ", "texts"),
            Self::Styles => ("kiểu ô", "styles"),
            Self::Cells => ("ô", "cells"),
            Self::Rows => ("dòng có chữ trên một trang tính", "rows with content on a sheet"),
            Self::Letters => ("ký tự trong một ô", "characters in a cell"),
            Self::Merged => ("ô gộp trên một trang tính", "merged cells on a sheet"),
            Self::Columns => ("cột có chữ trên một trang tính", "columns with content on a sheet"),
        }
    }
}

impl Unreadable {
    /// What the file is, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let (vi, en) = self.both();
        lang.pick(vi, en)
    }

    /// The same in both languages.
    pub fn words(&self) -> Text {
        let (vi, en) = self.both();
        Text { vi, en }
    }

    fn both(&self) -> (String, String) {
        let pair = |vi: &str, en: &str| (vi.to_owned(), en.to_owned());
        match self {
            Self::System(Text { vi, en }) => (
                format!("Không mở được tệp ({vi}). Kiểm tra đường dẫn và quyền đọc."),
                format!("The file cannot be opened ({en}). Check its path and permissions."),
            ),
            Self::Large { megabytes } => (
                format!(
                    "Tệp lớn hơn {megabytes} MB nên không được đọc. Chỉ giữ lại các bảng cần dùng."
                ),
                format!(
                    "The file has more than {megabytes} MB and is not read. Keep only the tables that are needed."
                ),
            ),
            Self::Many { what, most } => {
                let (vi, en) = what.name();
                (
                    format!("Có hơn {most} {vi}. Chỉ giữ lại các bảng cần dùng."),
                    format!(
                        "There are more than {most} {en}. Keep only the tables that are needed."
                    ),
                )
            }
            Self::Far => pair(
                "Các ô có chữ nằm quá xa nhau. Xóa những gì ở rất xa bên phải hoặc bên dưới.",
                "Its cells lie too far apart. Delete what stands far right or far below.",
            ),
            Self::Nowhere(at) => (
                format!(
                    "Tệp nói có ô ở `{at}`, nơi không trang tính nào có ô. Lưu lại bằng Excel hoặc LibreOffice."
                ),
                format!(
                    "Something is said to be at `{at}`, where no sheet has a row or cell. Save it anew in a spreadsheet program."
                ),
            ),
            Self::TooMuch => pair(
                "Đọc tệp tốn quá nhiều bộ nhớ hoặc thời gian, hoặc tệp bị hỏng. Lưu lại bằng Excel, chỉ giữ các bảng cần dùng.",
                "Reading the file takes too much memory or time, or it is damaged. Save it anew in a spreadsheet program, with the tables that are needed alone.",
            ),
            Self::Password => pair(
                "Tệp được bảo vệ bằng mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi lưu lại dạng .xlsx.",
                "The file is protected by a password. Open it in Excel, remove the password and save it as .xlsx.",
            ),
            Self::CutOff => pair(
                "Tệp bị cắt ngắn hoặc hỏng: có lẽ chưa tải xong. Tải hoặc chép lại tệp gốc.",
                "The file is cut off or damaged: perhaps it was not downloaded whole. Download or copy it again.",
            ),
            Self::OldWorkbook => pair(
                "Tệp Office đời cũ (.xls, Excel 97–2003) bị cắt ngắn hoặc hỏng. Mở bằng Excel rồi lưu lại dạng .xlsx.",
                "An old Office file (.xls, Excel 97–2003) that is cut off or damaged. Open it in Excel and save it as .xlsx.",
            ),
            Self::OldDocument => pair(
                "Đây là văn bản Word đời cũ (.doc). Chép bảng sang Excel rồi lưu dạng .xlsx.",
                "This is an old Word document (.doc). Copy the table into a spreadsheet and save it as .xlsx.",
            ),
            Self::Document => pair(
                "Đây là văn bản hoặc bản trình chiếu, không phải bảng tính. Chép bảng sang Excel rồi lưu dạng .xlsx.",
                "This is a text document or a presentation and not a workbook. Copy the table into a spreadsheet and save it as .xlsx.",
            ),
            Self::Apple => pair(
                "Đây là tệp Numbers, Pages hoặc Keynote (Apple). Xuất bảng sang Excel (.xlsx) rồi nộp tệp đó.",
                "This is a file of Numbers, Pages or Keynote (Apple). Export its table to Excel (.xlsx) and give that.",
            ),
            Self::Web => pair(
                "Đây là trang web (HTML) hoặc XML mang đuôi bảng tính. Mở bằng Excel rồi lưu lại dạng .xlsx.",
                "This is a web page (HTML) or XML with the ending of a workbook, and not a workbook. Open it in Excel and save it as .xlsx.",
            ),
            Self::Portable => pair(
                "Đây là tệp PDF. Xin bản Excel, hoặc chép bảng sang Excel rồi lưu dạng .xlsx.",
                "This is a PDF file. Ask for the workbook, or copy the table into a spreadsheet and save it as .xlsx.",
            ),
            Self::Picture => pair(
                "Đây là hình ảnh. Xin bản Excel, hoặc nhập lại bảng rồi lưu dạng .xlsx.",
                "This is a picture. Ask for the workbook, or type the table anew and save it as .xlsx.",
            ),
            Self::OtherArchive => pair(
                "Đây là tệp nén không phải .zip. Giải nén rồi đưa tệp .xlsx bên trong.",
                "This is an archive other than .zip. Unpack it and give the .xlsx inside.",
            ),
            Self::LockedArchive => pair(
                "Tệp .zip được bảo vệ bằng mật khẩu. Giải nén rồi nộp các tệp bên trong, hoặc nén lại không đặt mật khẩu.",
                "The .zip is protected by a password. Unpack it and give the files inside, or pack them anew without one.",
            ),
            Self::InnerArchive => pair(
                "Đây là tệp nén .zip, không được giải nén ở đây. Giải nén rồi đưa các tệp bên trong.",
                "This is a .zip, which is not unpacked here. Unpack it and give the files inside.",
            ),
            Self::Binary => pair(
                "Không phải bảng tính (.xlsx, .xlsm, .xls, .xlsb, .ods) hay văn bản CSV. Mở bằng chương trình đã tạo ra nó rồi lưu dạng .xlsx.",
                "Not a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods) or CSV text. Open it in the program that made it and save it as .xlsx.",
            ),
            Self::Name => pair(
                "Tên không theo mã hóa UTF-8. Đổi tên rồi chạy lại.",
                "Its name is not UTF-8. Rename it and run this again.",
            ),
            Self::Link => pair(
                "Đây là liên kết đến một thư mục. Chép các bảng cần dùng vào thư mục được đọc.",
                "This is a link to a folder. Copy the tables that are needed into the folder that is read.",
            ),
            Self::Deep { most } => (
                format!(
                    "Thư mục này nằm dưới {most} cấp thư mục khác. Chuyển các bảng cần dùng ra ngoài."
                ),
                format!(
                    "This folder lies below {most} others. Move the tables that are needed further up."
                ),
            ),
            Self::Rest { number, most } => (
                format!(
                    "Ngoài {most} tệp đầu, còn {number} tệp khác không mang đuôi của bảng. Chỉ giữ lại các bảng cần dùng."
                ),
                format!(
                    "After the first {most} there are {number} more files without the ending of a table. Keep only the tables that are needed."
                ),
            ),
            Self::Outside(name) => (
                format!(
                    "Tệp nén có tên dẫn ra ngoài («{name}») nên không được đọc. Nén lại chỉ các bảng cần dùng."
                ),
                format!(
                    "The archive holds a name that leads out of it («{name}») and is not read. Pack the tables that are needed anew."
                ),
            ),
            Self::Damaged(cause) => (
                "Bảng tính bị hỏng. Mở bằng Excel rồi lưu lại dạng .xlsx.".to_owned(),
                format!(
                    "The workbook is damaged ({cause}). Open it in Excel and save it as .xlsx."
                ),
            ),
            Self::Legacy(encoding) => (
                format!(
                    "Chữ theo bảng mã cũ {encoding}. Chuyển sang Unicode (ví dụ bằng UniKey Toolkit) rồi lưu lại."
                ),
                format!(
                    "The letters are of the old encoding {encoding}. Convert them to Unicode (with UniKey Toolkit, for example) and save anew."
                ),
            ),
            Self::Row(row, Broken::NotUtf8) => (
                format!("Dòng {row} không phải mã hóa UTF-8. Lưu lại tệp dạng «CSV UTF-8»."),
                format!("Row {row} is not UTF-8. Save the file as «CSV UTF-8»."),
            ),
            Self::Row(row, Broken::Unreadable(cause)) => (
                format!("Không đọc được dòng {row}. Kiểm tra tệp rồi lưu lại."),
                format!("Row {row} cannot be read ({cause}). Check the file and save it again."),
            ),
            Self::Row(row, _) => (
                format!(
                    "Dấu ngoặc kép ở dòng {row} không khớp. Lưu lại tệp bằng Excel, hoặc bỏ dấu ngoặc kép trong ô."
                ),
                format!(
                    "The quotes in row {row} do not match. Save the file in a spreadsheet program, or remove the quotes in the cell."
                ),
            ),
            Self::Nothing => pair(
                "Không có tệp bảng nào (.xlsx, .csv, …) ở đây.",
                "There is no file of a table (.xlsx, .csv, …) here.",
            ),
        }
    }
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.why.message(Lang::En))
    }
}

impl std::error::Error for NotRead {}
