//! The statement of accessibility: only what the project's tests do is said to be tested.

use super::Pair;

words! {
    TITLE: "Khả năng tiếp cận", "Accessibility";
    LEAD:
        "Các trang hướng tới mức AA của WCAG 2.2. Dưới đây là những gì đã được kiểm tra và những gì chưa.",
        "The pages aim at level AA of WCAG 2.2. Below is what has been tested and what has not.";
    TESTED: "Đã kiểm tra", "Tested";
    NOT_TESTED: "Chưa kiểm tra", "Not tested";
    TELL: "Nếu bạn không đọc hoặc không dùng được một trang:", "If you cannot read or use a page:";
}

/// Each is a test of the browser suite.
pub const TESTS: &[Pair] = &[
    Pair {
        vi: "Mỗi loại trang, hai thứ tiếng, nền sáng và nền tối, màn hình hẹp và rộng: axe không tìm thấy lỗi.",
        en: "Every kind of page, both languages, light and dark, narrow and wide: axe finds no fault.",
    },
    Pair {
        vi: "Mọi trang đọc được khi không chạy tập lệnh; mọi liên kết, nút và ô nhập đến được bằng bàn phím và thấy rõ khi được chọn.",
        en: "Every page reads without scripts; every link, button and field is reached by keyboard and can be seen when it is.",
    },
    Pair {
        vi: "Không trang nào rộng hơn màn hình 320 px; những gì bấm được rộng và cao ít nhất 24 px, trừ liên kết nằm trong câu hoặc trong ô của bảng.",
        en: "No page is wider than a screen of 320 px; what can be pressed is at least 24 px wide and high, links within a sentence or a cell of a table aside.",
    },
    Pair {
        vi: "Mỗi biểu đồ có lời thay thế và bảng số liệu; trạng thái luôn có chữ và biểu tượng, không chỉ có màu.",
        en: "Every chart has a text alternative and a table; a status always has a word and a sign, not a colour alone.",
    },
];

pub const GAPS: &[Pair] = &[
    Pair {
        vi: "Chưa có người khiếm thị, người dùng trình đọc màn hình hay người khó vận động thử các trang này.",
        en: "No blind reader, user of a screen reader or reader with limited movement has tried these pages yet.",
    },
    Pair {
        vi: "Bảng tính và tệp nén tải về không được kiểm tra theo WCAG.",
        en: "Workbooks and archives for download were not tested by WCAG.",
    },
];
