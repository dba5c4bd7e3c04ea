//! The page of downloads.

use crate::{
    board::{Day, Place},
    edition::Version,
    format::{self, Lang},
    text::plural,
};

words! {
    TITLE: "Dữ liệu", "Data";
    LEAD:
        "Mọi bảng của danh mục và mọi con số, tải về được và mở an toàn bằng bảng tính. Ai cũng có thể tính lại.",
        "Every table of the register and every figure, to download and safe to open in a spreadsheet. Anyone can compute it again.";
    DESCRIPTION:
        "Tải về danh mục, kết quả và số liệu công bố: CSV, Excel, JSON, kèm từ điển dữ liệu.",
        "Download the register, the results and the published figures: CSV, Excel, JSON, with a data dictionary.";
    BUNDLE: "Tất cả trong một tệp, để tính lại", "All in one file, to compute it again";
    BUNDLE_TEXT:
        "Gói gồm danh mục, kế hoạch, địa bàn, số liệu công bố và mọi kết quả. Lệnh dưới đây tính lại tất cả và nói từng con số có khớp không; dòng nào bị sửa sẽ bị phát hiện.",
        "The bundle holds the register, the plans, the places, the published figures and all results. The command below computes everything again and says for each figure whether it agrees; a changed row is found.";
    BUNDLE_LINK: "Tải gói dữ liệu (ZIP)", "Download the bundle (ZIP)";
    FILES: "Các bộ dữ liệu", "Datasets";
    FILES_NOTE:
        "CSV theo RFC 4180, UTF-8, tên cột gốc: đặt các tệp của danh mục vào một thư mục là chương trình đọc được. Excel có tiêu đề tiếng Việt, ô đúng kiểu và một trang từ điển. JSON là mảng các đối tượng.",
        "CSV is RFC 4180, UTF-8, with the original column names: the register’s files in a folder are a register again. Excel has Vietnamese headings, typed cells and a sheet with the dictionary. JSON is an array of objects.";
    DATASET: "Bộ dữ liệu", "Dataset";
    ROWS: "Số dòng", "Rows";
    CHOOSE: "Theo chỉ tiêu, địa bàn và ngày", "By target, area and day";
    CHOOSE_TEXT:
        "Thêm vào địa chỉ của tệp, ở những bộ dữ liệu có nêu: plan (kế hoạch), as_of (ngày), target (chỉ tiêu), district (mã địa bàn). Tham số không áp dụng là lỗi, không bị bỏ qua.",
        "Add to a file’s address, where the dataset names it: plan, as_of (the day), target, district (its code). A parameter that does not apply is an error and not passed over.";
    CHOICE: "Tham số", "Parameters";
    NONE: "không có", "none";
    MACHINES: "Cho chương trình", "For programs";
    PACKAGE: "Mô tả gói dữ liệu (Frictionless datapackage.json)", "Description of the package (Frictionless datapackage.json)";
    API: "Giao diện lập trình", "Programming interface";
    DICTIONARY: "Từ điển dữ liệu", "Data dictionary";
    DICTIONARY_NOTE:
        "Ô trống là “không nêu”, không bao giờ là 0. Ngày viết YYYY-MM-DD, đúng/sai viết true/false.",
        "An empty cell is “not stated”, never 0. Days are written YYYY-MM-DD, true or false as true/false.";
    COLUMN: "Cột", "Column";
    NAME: "Tên", "Name";
    KIND: "Kiểu", "Type";
    UNIT: "Đơn vị", "Unit";
    REQUIRED: "Bắt buộc", "Required";
    MEANING: "Ý nghĩa", "Meaning";
    YES: "có", "yes";
    NO: "không", "no";
    /// Ends a text that a cell of a workbook does not hold.
    CUT: "… (cắt bớt; đủ trong tệp CSV)", "… (cut; whole in the CSV file)";
    TERMS: "Giấy phép và phiên bản", "Licence and version";
    LICENCE: "Giấy phép", "Licence";
    LICENCE_OWN:
        "MIT hoặc Apache-2.0, tùy chọn; áp dụng cho danh mục minh họa, kế hoạch dạng dữ liệu và kết quả. Số liệu đã công bố thuộc về nguồn được dẫn ở từng dòng.",
        "MIT or Apache-2.0, at your choice, for the illustrative register, the plan as data and the results. Published figures belong to the source named in each row.";
    LICENCE_GIVEN:
        "Danh mục thuộc về cơ quan quản lý danh mục. Số liệu đã công bố thuộc về nguồn được dẫn ở từng dòng.",
        "The register belongs to the office that keeps it. Published figures belong to the source named in each row.";
    VERSION: "Phiên bản danh mục", "Version of the register";
    CITE: "Trích dẫn thế nào", "How to cite";
}

/// How many cells of a workbook hold less than the table.
pub fn cut_note(lang: Lang, cells: u32, most: usize) -> String {
    let (are, were) = (plural(cells, "cell is", "cells are"), plural(cells, "was", "were"));
    let (cells, most) = (format::count(lang, cells.into()), format::count(lang, most as i64));
    lang.pick(
        format!("{cells} ô dài hơn {most} ký tự nên bị cắt bớt; tệp CSV có đủ."),
        format!(
            "{cells} {are} longer than {most} characters and {were} cut; the CSV file has all."
        ),
    )
}

/// `Dữ liệu OCOP Lào Cai, bản …`.
pub fn citation(lang: Lang, province: &Place, version: &Version, day: Day, link: &str) -> String {
    let day = format::day(lang, day);
    let version = super::shell::register(lang, version.illustrative, &version.digest);
    let product = super::shell::product(lang, province);
    lang.pick(
        format!("{product}. Bộ dữ liệu. Số liệu đến {day}; {version}. {link}"),
        format!("{product}. Datasets. Figures as of {day}; {version}. {link}"),
    )
}

/// The name of all datasets together, of the plan of a year.
pub fn collection(lang: Lang, province: &Place, year: &str) -> String {
    let province = super::shell::province(lang, province);
    lang.pick(
        format!("Dữ liệu chỉ tiêu OCOP {province}, kế hoạch {year}"),
        format!("Data of the OCOP targets of {province}, plan {year}"),
    )
}

pub fn dictionary_of(lang: Lang, name: &str) -> String {
    lang.pick(format!("Các cột của “{name}”"), format!("Columns of “{name}”"))
}

/// What a spreadsheet's second sheet is called.
pub const SHEET: &str = "Từ điển";
