//! How texts say that products were not recognised, no longer are, or are yet to be.

use std::sync::LazyLock;

use super::Phrases;

type Said = LazyLock<Phrases>;

/// The end of what was granted.
pub static ENDED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "thu hồi",
        "hủy bỏ",
        "bị hủy",
        "hủy kết quả",
        "hủy công nhận",
        "hủy quyết định",
        "hủy giấy",
        "không còn hiệu lực",
        "chấm dứt",
        "bãi bỏ công nhận",
        "bãi bỏ kết quả",
        "bãi bỏ giấy",
        "đưa ra khỏi",
        "loại khỏi",
        "rút khỏi",
        "dừng tham gia",
        "thôi tham gia",
        "xin dừng",
        "dừng sử dụng",
    ])
});
/// The end of its term.
pub static EXPIRED: Said =
    LazyLock::new(|| Phrases::of(&["hết hiệu lực", "hết hạn", "hết thời hạn", "quá hạn"]));
/// The end of who makes a product, or of its making.
pub static STOPPED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "giải thể",
        "phá sản",
        "ngừng hoạt động",
        "dừng hoạt động",
        "ngừng sản xuất",
        "dừng sản xuất",
        "ngừng sx",
        "dừng sx",
        "không sx",
        "nghỉ sản xuất",
        "nghỉ sx",
        "không còn hoạt động",
        "không còn sản xuất",
        "tạm ngừng",
        "tạm dừng",
    ])
});
/// What stands before these where there was no end.
pub static NONE: Said =
    LazyLock::new(|| Phrases::of(&["không", "không bị", "chưa", "chưa bị", "không phải"]));
pub static REFUSED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "không đạt",
        "chưa đạt",
        "không công nhận",
        "không được công nhận",
        "chưa công nhận",
        "chưa được công nhận",
        "không xếp hạng",
        "không được xếp hạng",
        "chưa xếp hạng",
        "không phân hạng",
        "không được phân hạng",
        "chưa phân hạng",
        "không đánh giá",
        "không đề nghị",
        "không đủ điều kiện",
        "chưa đủ điều kiện",
        "không đủ điểm",
        "chưa đủ điểm",
        "không thông qua",
        "trả hồ sơ",
        "trả lại hồ sơ",
        "rút hồ sơ",
        "xin rút",
        "bị loại",
        "sản phẩm loại bỏ",
    ])
});
/// The same with the office between: `không được UBND tỉnh công nhận`.
pub static NOT_GIVEN: Said = LazyLock::new(|| Phrases::of(&["không được", "chưa được"]));
pub static GIVEN: Said =
    LazyLock::new(|| Phrases::of(&["công nhận", "xếp hạng", "phân hạng", "cấp giấy"]));
/// What is asked for.
pub static PROPOSED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "dự kiến",
        "dự thảo",
        "đề nghị",
        "đề xuất",
        "đề cử",
        "ý tưởng",
        "phương án sản xuất",
        "phương án sxkd",
        "chờ công nhận",
        "chờ đánh giá",
        "chờ xét",
        "trình ubnd",
        "trình ủy ban",
        "trình tỉnh",
        "trình cấp tỉnh",
        "trình hội đồng",
        "trình trung ương",
        "trình bộ",
        "chờ kết quả tw",
        "chờ kết quả trung ương",
        "chờ kết quả cấp tỉnh",
        "chờ kết quả",
        "chờ quyết định",
        "chờ bổ sung",
        "chưa đủ hồ sơ",
        "thiếu hồ sơ",
        "trình công nhận",
        "chuyển hội đồng",
        "chuyển cấp tỉnh",
    ])
});
/// What is aimed at.
pub static AIMED: Said =
    LazyLock::new(|| Phrases::of(&["phấn đấu", "đăng ký", "mục tiêu", "giao chỉ tiêu"]));
/// What may be graded once; with stars it is a potential of what is graded.
pub static POTENTIAL: Said =
    LazyLock::new(|| Phrases::of(&["sản phẩm tiềm năng", "sp tiềm năng", "ocop tiềm năng"]));
/// Of whom something is asked.
pub static ADDRESSED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "các xã",
        "các phường",
        "các huyện",
        "các chủ thể",
        "các đơn vị",
        "các địa phương",
        "các phòng",
        "các sở",
        "chủ thể",
        "đơn vị",
        "ubnd",
        "ủy ban",
        "phòng",
        "quý",
    ])
});
/// What is asked of an office of which a list proposes something.
pub static SOUGHT: Said = LazyLock::new(|| {
    Phrases::of(&["công nhận", "xếp hạng", "phân hạng", "đánh giá", "xem xét", "cấp giấy"])
});
/// What headings are of beside what was granted.
pub static OTHERS: Said =
    LazyLock::new(|| Phrases::of(&["cũ", "trước", "tự chấm", "tự đánh giá", "kế hoạch"]));
/// What was graded, of which was aimed at it.
pub static RESULTS: Said = LazyLock::new(|| {
    Phrases::of(&[
        "kết quả đánh giá",
        "kết quả phân hạng",
        "kết quả xếp hạng",
        "kết quả công nhận",
        "kết quả thực hiện",
        "công nhận kết quả",
    ])
});
/// With what a clause begins that says that there is nothing of the kind.
pub static NO_SUCH: Said = LazyLock::new(|| Phrases::of(&["không có", "chưa có"]));
/// What was granted anew where a term had ended.
pub static RENEWED: Said =
    LazyLock::new(|| Phrases::of(&["công nhận lại", "đánh giá lại", "phân hạng lại", "cấp lại"]));
/// What was decided on somebody’s proposal is decided.
pub static ASKED: Said =
    LazyLock::new(|| Phrases::of(&["theo", "xét", "sổ", "số", "tờ", "chương", "quy", "quá"]));
/// `đăng ký mới`, `mục tiêu quốc gia`.
pub static OTHERWISE: Said = LazyLock::new(|| {
    Phrases::of(&[
        "mới",
        "lần đầu",
        "kinh doanh",
        "nhãn hiệu",
        "bảo hộ",
        "doanh nghiệp",
        "quốc gia",
    ])
});
/// What is listed.
pub static LISTED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "danh sách",
        "sản phẩm",
        "sp",
        "chủ thể",
        "hồ sơ",
        "ý tưởng",
        "ocop",
        "phụ lục",
        "biểu",
    ])
});
/// Words before what is not listed.
pub static WITHOUT: Said = LazyLock::new(|| {
    Phrases::of(&["không bao gồm", "không gồm", "không kể", "không tính", "ngoại trừ", "trừ"])
});
/// Words behind [`EXPIRED`] that say when.
pub static WHEN: Said =
    LazyLock::new(|| Phrases::of(&["ngày", "vào", "từ", "kể từ", "sau", "trong"]));
/// With what a line begins that tells on what a decision is based.
pub static BASED: Said = LazyLock::new(|| Phrases::of(&["căn cứ", "xét", "theo", "thực hiện"]));
/// Recognition that is done.
pub static DONE: Said = LazyLock::new(|| {
    Phrases::of(&[
        "được công nhận",
        "đã công nhận",
        "được xếp hạng",
        "được phân hạng",
        "được cấp giấy",
        "còn hiệu lực",
        "còn hạn",
    ])
});
/// The same, where nothing that is hoped for stands before it.
pub static RECOGNISED: Said = LazyLock::new(|| Phrases::of(&["công nhận"]));
pub static AND: Said = LazyLock::new(|| Phrases::of(&["và"]));
