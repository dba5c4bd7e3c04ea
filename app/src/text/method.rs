//! The pages of method.

mod gaps;

pub use self::gaps::{
    ambiguous, contradictions, coverage, glossary, known_until, no_documents, no_numbers,
    no_quotes, no_rows, quality, quarter,
};

use super::Pair;
use crate::{
    board::Day,
    format::{self, Lang},
    register::rule::rule,
};

words! {
    TITLE: "Phương pháp: mỗi con số được làm ra thế nào", "Method: how every figure is made";
    LEAD:
        "Trang này được sinh từ kế hoạch, chương trình tính và dữ liệu, nên không lệch khỏi cách tính thật.",
        "This page is made from the plan, the engine and the data, so that it cannot drift from how figures are really made.";
    MAKING: "Từ dòng dữ liệu đến con số", "From a row to a figure";
    MAKING_REGISTER: "Danh mục: mọi ô được kiểm tra khi đọc; mọi lỗi được nêu cùng lúc, và danh mục có lỗi thì không được dùng.", "The register: every cell is checked while it is read, all faults are named at once, and a register with errors is not used.";
    MAKING_INTERVALS: "Khoảng thời gian: mỗi điều trong danh mục đúng từ một ngày đến trước một ngày. Giấy chứng nhận đúng cho đến khi hết hạn, bị thu hồi hoặc có lần đánh giá sau.", "Intervals: everything in it holds from a day until a day. A certificate holds until it ends, is revoked or is followed by another grading.";
    MAKING_STEPS: "Bậc thang: tại ngày bắt đầu cộng 1, tại ngày kết thúc trừ 1, theo địa bàn. Cộng dồn lại là con số của mọi ngày.", "Steps: plus 1 where an interval begins, minus 1 where it ends, by area. The running sum is the figure of every day.";
    MAKING_FIGURE: "Con số: tử số và mẫu số giữ là số nguyên; kết luận so bằng phép nhân số nguyên; chỉ làm tròn khi viết ra.", "The figure: numerator and denominator stay whole numbers, verdicts compare by multiplication, and only what is written is rounded.";
    STATES: "Trạng thái của sản phẩm, chủ thể, làng nghề", "States of products, entities and villages";
    STATES_LEAD: "Vào một ngày, mỗi sản phẩm ở đúng một trạng thái:", "On a day every product is in exactly one state:";
    SETS: "Các tập hợp dùng trong công thức", "The sets that formulas name";
    SETS_LEAD: "D là ngày xem, B là đầu kỳ. So sánh với ô để trống là sai. Tên bảng và cột như trong danh mục.", "D is the day shown, B the baseline. A comparison with an empty cell is false. Tables and columns are named as in the register.";
    CONVENTIONS: "Ngày, địa bàn, làm tròn", "Days, areas, rounding";
    STATUS: "Trạng thái của chỉ tiêu", "The status of a target";
    STATUS_LEAD: "Xét lần lượt từ trên xuống, điều đầu tiên đúng thì dùng. v(D) là giá trị, g là chỉ tiêu, T là số ngày của kỳ, k là số ngày đã qua đến hết ngày D.", "Tried from top to bottom; the first that applies holds. v(D) is the value, g the target, T the number of days of the period, k how many of them have passed by the end of D.";
    TARGETS: "Quy tắc của từng chỉ tiêu", "The rule of each target";
    UNKNOWN: "Điều chưa biết", "What is not known";
    QUALITY: "Độ phủ và chất lượng", "Coverage and quality";
    ALL: "Phương pháp chung", "The method in general";
    RULES: "Quy tắc chính xác", "The exact rule";
    NO_RULE: "Chỉ tiêu này không được tính, nên không có công thức.", "This target is not counted, so there is no formula.";
    MEANS: "Ký hiệu trong công thức", "What the formula names";
    EXAMPLE: "Ví dụ tính với số hiện có", "Worked example with the present numbers";
    EXAMPLE_READING: "Đổi cách hiểu của ví dụ:", "Another reading for the example:";
    STEP: "Bước", "Step";
    RESULT: "Kết quả", "Result";
    HOW: "Cách tính", "How";
    VALUE: "Giá trị v(D)", "Value v(D)";
    GOAL: "Chỉ tiêu g", "Target g";
    NUMERATOR: "Tử số n(D)", "Numerator n(D)";
    DENOMINATOR: "Mẫu số d(D)", "Denominator d(D)";
    BASELINE: "Giá trị tại đầu kỳ v(B)", "Value on the baseline v(B)";
    PASSED: "Số ngày đã qua k", "Days passed k";
    LENGTH: "Số ngày của kỳ T", "Days of the period T";
    DUE: "Tiến độ cần đạt", "Expected by now";
    AGAINST_GOAL: "So với chỉ tiêu", "Against the target";
    AGAINST_DUE: "So với tiến độ cần đạt", "Against what is expected";
    STATE: "Trạng thái", "Status";
    NOT_REACHED: "chưa đạt", "not reached";
    REACHED: "đạt", "reached";
    THRESHOLDS: "Ngưỡng của từng trạng thái", "The threshold of each status";
    WHEN: "Khi nào", "When";
    HERE: "Với chỉ tiêu này", "For this target";
    TODAY: "Ngày này", "This day";
    HOLDS: "đang là", "holds";
    NOT_THIS: "không áp dụng", "does not apply";
    LINKS: "Kiểm tra tiếp", "Check further";
    TO_TARGET: "Trang của chỉ tiêu", "The target’s page";
    TO_ROWS: "Danh sách được tính", "The rows that count";
    TO_FIGURES: "Số liệu đã công bố về chỉ tiêu", "Published figures about the target";
    TO_COURSE: "Diễn biến trong kỳ (CSV)", "Course over the period (CSV)";
    TO_DISTRICTS: "Theo địa bàn (CSV)", "By area (CSV)";
    TO_EXAMPLE: "Ví dụ tính (CSV)", "Worked example (CSV)";
    CITE: "Trích dẫn quy tắc này", "Cite this rule";
    PERMANENT: "Địa chỉ cố định", "Permanent address";
    PERMANENT_WHY: "Có cả kế hoạch và ngày, nên không đổi khi có kế hoạch mới. Phiên bản danh mục ghi trong câu trích dẫn.", "It names plan and day, so a new plan does not change it. The citation names the version of the register.";
}

pub const DATES: [(Pair, Pair); 7] = [
    (
        Pair { vi: concat!(rule!(months), " tháng"), en: concat!(rule!(months), " months") },
        Pair {
            vi: "Giấy chứng nhận hết hạn vào cùng ngày ba năm sau; từ ngày đó không còn hiệu lực. Cấp ngày 29/02 thì hết vào 28/02.",
            en: "A certificate ends on the same day three years later and no longer holds on that day. One of 29 February ends on 28 February.",
        },
    ),
    (
        Pair { vi: "Trong kỳ", en: "Within the period" },
        Pair {
            vi: "Sau đầu kỳ và không sau ngày xem: B < ngày ≤ D. Trước kỳ, số phát sinh bằng 0.",
            en: "After the baseline and not after the day shown: B < day ≤ D. Before the period a flow is 0.",
        },
    ),
    (
        Pair { vi: "Theo địa bàn", en: "By area" },
        Pair {
            vi: "Mỗi dòng được tính ở địa bàn của xã ghi cho nó; sản phẩm hay chủ thể đã chuyển nơi được tính mọi ngày ở xã mà danh mục ghi. Số chung cộng tử số và mẫu số, không lấy trung bình các tỷ lệ. Chỉ tiêu và trạng thái là chung, không của riêng địa bàn nào.",
            en: "A row counts in the area of its commune; a product or entity that moved counts on all days in the commune that the register states. The figure of the whole adds numerators and denominators and never takes the mean of shares. Target and status are of the whole.",
        },
    ),
    (
        Pair { vi: "Địa bàn theo thời gian", en: "Areas in time" },
        Pair {
            vi: "Mã chỉ có nghĩa vào một ngày. Dòng ghi đơn vị của ngày khác được đưa về địa bàn của kế hoạch: tới đơn vị kế tiếp, phần lớn nhất nếu bị chia; hoặc lui, khi mọi phần của nó nằm trong một địa bàn. Dòng không xếp được chỉ tính vào số chung.",
            en: "A code means something on a day alone. A row with a unit of another day is brought to the areas of the plan: forward to what the unit became, the largest part where it was divided; or back, where all its parts lay in one area. What cannot be placed counts for the whole alone.",
        },
    ),
    (
        Pair { vi: "Số ít", en: "Small numbers" },
        Pair {
            vi: "Mẫu số dưới 5: chỉ ghi phân số. Từ 5 đến 9: đọc thận trọng. Không xếp hạng các địa bàn.",
            en: "Denominators under 5: the fraction alone. From 5 to 9: read with care. Areas are not ranked.",
        },
    ),
    (
        Pair { vi: "Làm tròn", en: "Rounding" },
        Pair {
            vi: "Nửa thì làm tròn ra xa số 0, từ số chưa làm tròn, một chữ số thập phân. Tỷ lệ chưa đạt không bao giờ được làm tròn thành đạt.",
            en: "Half away from zero, from unrounded counts, to one decimal. A share below the target is never rounded up to it.",
        },
    ),
    (
        Pair { vi: "Không nêu", en: "Not stated" },
        Pair {
            vi: "Ô để trống là không nêu: không tính là có, cũng không tính là không, và không bao giờ thành số 0.",
            en: "An empty cell is not stated: neither yes nor no, and never a zero.",
        },
    ),
];

/// What makes an entity or a village count, beside the states of products.
pub const HOLDERS: [(Pair, Pair); 3] = [
    (
        Pair { vi: "Chủ thể OCOP", en: "OCOP entity" },
        Pair {
            vi: "có ít nhất một sản phẩm được công nhận vào ngày đó",
            en: "at least one of its products is recognised on the day",
        },
    ),
    (
        Pair { vi: "Làng nghề được công nhận", en: "Recognised village" },
        Pair {
            vi: "ngày công nhận để trống hoặc không sau ngày đó, và chưa bị thu hồi",
            en: "its day of recognition is empty or not after the day, and it is not revoked",
        },
    ),
    (
        Pair { vi: "Làng nghề có OCOP", en: "Village with OCOP" },
        Pair {
            vi: "có sản phẩm được công nhận vào ngày đó ghi làng nghề này",
            en: "a product recognised on the day names it",
        },
    ),
];

pub fn title(lang: Lang, number: u32, name: &str) -> String {
    lang.pick(
        format!("Cách tính chỉ tiêu {number}: {name}"),
        format!("How target {number} is counted: {name}"),
    )
}

pub fn description(lang: Lang, name: &str) -> String {
    lang.pick(
        format!("{name}: nguyên văn, quy tắc chính xác, ví dụ tính bằng số hiện có, ngưỡng của từng trạng thái và giới hạn."),
        format!("{name}: the words of the document, the exact rule, a worked example, the threshold of each status, and limits."),
    )
}

/// Who says it, by which plan, as of when, where.
pub fn citation(
    lang: Lang,
    title: &str,
    plan: &str,
    day: Day,
    register: &str,
    link: &str,
) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("“{title}”. Kế hoạch {plan}, số liệu đến {day}; {register}. {link}"),
        format!("“{title}”. Plan {plan}, figures as of {day}; {register}. {link}"),
    )
}

/// `57 × 100 = 5.700 < 60 × 101 = 6.060, nên chưa đạt`.
pub fn comparison(lang: Lang, value: (i128, i128), bound: (i128, i128)) -> String {
    let number = |number: i128| format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let (left, right) = (value.0 * bound.1, bound.0 * value.1);
    let sign = if left >= right { "≥" } else { "<" };
    let verdict = if left >= right { REACHED } else { NOT_REACHED };
    format!(
        "{} × {} = {} {sign} {} × {} = {}, {} {}",
        number(value.0),
        number(bound.1),
        number(left),
        number(bound.0),
        number(value.1),
        number(right),
        lang.pick("nên", "so"),
        verdict.in_lang(lang)
    )
}

pub fn needs(lang: Lang, numerator: &str, denominator: Option<&str>) -> String {
    match denominator {
        Some(of) => lang.pick(
            format!("từ {numerator} trên mẫu số {of}"),
            format!("{numerator} or more of {of}"),
        ),
        None => lang.pick(format!("từ {numerator}"), format!("{numerator} or more")),
    }
}

pub fn fewer(lang: Lang, numerator: &str, denominator: Option<&str>) -> String {
    match denominator {
        Some(of) => lang.pick(
            format!("dưới {numerator} trên mẫu số {of}"),
            format!("fewer than {numerator} of {of}"),
        ),
        None => lang.pick(format!("dưới {numerator}"), format!("fewer than {numerator}")),
    }
}

pub fn from_day(lang: Lang, day: Day, words: &str) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("từ {day} trở đi, {words}"), format!("from {day} on, {words}"))
}

pub fn before_day(lang: Lang, day: Day, words: &str) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("trước {day}, {words}"), format!("before {day}, {words}"))
}

/// A verdict that only the days before the end know.
pub fn only_before(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("chỉ xét trước {day}"), format!("only before {day}"))
}

pub fn readings(lang: Lang, number: usize) -> String {
    if number == 0 {
        return lang.pick("không tính", "not counted").into();
    }
    let words = if number == 1 { "reading" } else { "readings" };
    lang.pick(format!("{number} cách hiểu"), format!("{number} {words}"))
}
