//! What can be wrong with a file.

use super::Pair;
use crate::fault::Severity;

words! {
    TITLE: "Lỗi, cảnh báo và thông báo khi đọc tệp", "Errors, warnings and notices on files";
    LEAD: "Mọi điều mà chương trình nói về một tệp: mã, ý nghĩa và việc cần làm. Mã không đổi giữa các phiên bản.",
        "Everything that the program says of a file: its code, what it means and what to do. Codes do not change between versions.";
    HOW: "Lỗi, cảnh báo, thông báo khi đọc tệp: ý nghĩa và việc cần làm", "Errors, warnings and notices on files: what they mean and what to do";
    NOTHING: "Không cần làm gì.", "Nothing has to be done.";
    EXAMPLE: "Ví dụ:", "Example:";
    ERRORS: "Lỗi", "Errors";
    ERRORS_SAY: "Danh mục, kế hoạch, bảng đơn vị hành chính, ghi chú, số liệu công bố, gói dữ liệu có lỗi thì không được dùng; danh sách có lỗi thì không ghi gì.", "Registers, plans, tables of places, notes, published figures and bundles with an error are not used; of a list with an error nothing is written.";
    WARNINGS: "Cảnh báo", "Warnings";
    WARNINGS_SAY: "Danh mục, danh sách vẫn được dùng; người nộp xem lại và nêu lý do.", "The register or list is used; whoever hands it in looks again and gives a reason.";
    NOTICES: "Thông báo", "Notices";
    NOTICES_SAY: "Chương trình cho biết đã hiểu một ô, một dòng thế nào.", "The program tells how it understood a cell or a row.";
}

/// A severity, the id of its part, the heading and a sentence.
pub type Part = (Severity, &'static str, Pair, Pair);

/// The parts of the page.
pub fn parts() -> [Part; 3] {
    [
        (Severity::Error, "errors", ERRORS, ERRORS_SAY),
        (Severity::Warning, "warnings", WARNINGS, WARNINGS_SAY),
        (Severity::Notice, "notices", NOTICES, NOTICES_SAY),
    ]
}
