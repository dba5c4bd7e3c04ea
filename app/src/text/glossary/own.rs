//! Words as this site uses them.

use super::{Term, term};
use crate::register::rule::rule;

pub const TERMS: &[Term] = &[
    term(
        ["Danh mục", "Register"],
        [
            "Các bảng ghi những gì cơ quan quản lý biết về sản phẩm, giấy chứng nhận, chủ thể, làng nghề.",
            "The tables of what the office in charge knows about products, certificates, entities, villages.",
        ],
    ),
    term(
        ["Danh mục minh họa", "Illustrative register"],
        [
            "Sổ dựng để minh họa, chỉ khớp với các tổng số đã công bố.",
            "A register of invented items that agrees with the published totals only.",
        ],
    ),
    term(
        ["Phiên bản", "Version"],
        [
            "12 ký tự đầu của mã băm mọi dòng trong danh mục: đổi một ô thì phiên bản đổi.",
            "The first 12 digits of the digest of all rows: one changed cell gives another version.",
        ],
    ),
    term(
        ["Kế hoạch", "Plan"],
        ["Các chỉ tiêu của một năm, ghi thành dữ liệu.", "A year’s targets, as data."],
    ),
    term(
        ["Chỉ tiêu", "Target"],
        [
            "Một lời hứa của kế hoạch: đếm cái gì, phải đạt bao nhiêu, đến khi nào.",
            "One promise of the plan: what is counted, and how much of it by when.",
        ],
    ),
    term(
        ["Cách hiểu", "Reading"],
        [
            "Một cách đếm chính xác của một chỉ tiêu. Câu chữ có thể hiểu nhiều cách; một cách dùng để đánh giá.",
            "One exact way to count a target. A sentence can often be read in several ways; one decides the status.",
        ],
    ),
    term(
        ["Kỳ", "Period"],
        ["Từ ngày đầu đến ngày cuối của kế hoạch.", "From the first to the last day of the plan."],
    ),
    term(
        ["Đầu kỳ (B)", "Baseline (B)"],
        [
            "Ngày liền trước ngày đầu kỳ; tiến triển trong kỳ tính từ đó.",
            "The day before the first day of the period; progress is measured from it.",
        ],
    ),
    term(
        ["Tính đến ngày (D)", "As of (D)"],
        ["Ngày mà con số nói đến.", "The day that the figures speak of."],
    ),
    term(
        ["Trong kỳ", "Within the period"],
        ["Sau đầu kỳ và không sau ngày xem.", "After the baseline and not after the day shown."],
    ),
    term(
        ["Tử số, mẫu số", "Numerator, denominator"],
        [
            "Bao nhiêu được tính, trên bao nhiêu. Số đếm không có mẫu số.",
            "How many count, out of how many. A count has no denominator.",
        ],
    ),
    term(
        ["Số phát sinh", "Flow"],
        ["Đếm sự kiện trong kỳ; bắt đầu kỳ từ 0.", "Counts events of the period; starts it at 0."],
    ),
    term(
        ["Mức", "Stock"],
        [
            "Điều đúng vào một ngày; bắt đầu kỳ từ giá trị tại đầu kỳ.",
            "What holds on a day; starts the period at its value on the baseline.",
        ],
    ),
    term(
        ["Tiến độ cần đạt", "Expected by now"],
        [
            "Phần của chỉ tiêu phải đạt nếu đi đều từ đầu đến cuối kỳ.",
            "The part of the target that is expected when the year goes evenly.",
        ],
    ),
    term(
        ["Trạng thái", "Status"],
        [
            "Kết luận về một chỉ tiêu chung vào một ngày, theo quy tắc bằng số nguyên.",
            "The verdict on a target of the whole on a day, by a rule of whole numbers.",
        ],
    ),
    term(
        ["Sản phẩm được công nhận", "Recognised product"],
        [
            concat!(
                "Sản phẩm có giấy chứng nhận hiện hành từ ",
                rule!(stars),
                " sao, còn hạn và không bị thu hồi."
            ),
            concat!(
                "A product whose current certificate has ",
                rule!(stars),
                " stars or more, has not ended and is not revoked."
            ),
        ],
    ),
    term(
        ["Giấy chứng nhận hiện hành", "Current certificate"],
        [
            "Giấy cấp gần nhất tính đến ngày xem. Lần đánh giá sau thay hẳn lần trước.",
            "The latest one up to the day shown. A later grading replaces an earlier one for good.",
        ],
    ),
    term(
        ["Chủ thể OCOP", "OCOP entity"],
        [
            "Chủ thể có ít nhất một sản phẩm được công nhận vào ngày xem.",
            "An entity with at least one product recognised on the day.",
        ],
    ),
    term(
        ["Kênh bán hiện đại", "Modern sales channel"],
        [
            "Nơi bán mà danh mục ghi cho sản phẩm, như sàn thương mại điện tử hoặc siêu thị.",
            "Where the register says a product is sold, such as an online platform or a supermarket.",
        ],
    ),
    term(
        ["Hồ sơ đăng ký", "Application"],
        [
            "Sản phẩm trên đường tới đánh giá, từ ý tưởng; chưa phải sản phẩm được công nhận.",
            "A product on its way to be graded, from the idea on; it is not recognised yet.",
        ],
    ),
    term(
        ["Địa bàn", "Area"],
        [
            "Tỉnh, huyện hoặc xã, nhận ra bằng mã chính thức vì tên có thể trùng.",
            "A province, district or commune, known by its official code, because names repeat.",
        ],
    ),
    term(
        ["Số liệu đã công bố", "Published figure"],
        [
            "Con số cơ quan hoặc báo chí đã in, kèm nguồn; không sửa.",
            "A figure that an authority or the press printed, with its source; never corrected.",
        ],
    ),
    term(
        ["Mâu thuẫn", "Contradiction"],
        [
            "Những con số đã công bố không thể cùng đúng, tìm bằng quy tắc.",
            "Published figures that cannot all be right, found by rules.",
        ],
    ),
    term(
        ["Số ít", "Few"],
        [
            "Mẫu số dưới 5 chỉ ghi phân số; từ 5 đến 9 đọc thận trọng.",
            "Under 5 the fraction alone; from 5 to 9 read with care.",
        ],
    ),
];
