//! What remarks say beside a refusal or an end.

use std::sync::LazyLock;

use crate::written::denial::Phrases;

type Said = LazyLock<Phrases>;

/// What may follow a refusal and adds nothing to it.
pub static OBJECTS: Said = LazyLock::new(|| {
    Phrases::of(&[
        "sản phẩm",
        "hồ sơ",
        "ocop",
        "hạng",
        "công nhận",
        "xếp hạng",
        "phân hạng",
        "đánh giá",
        "yêu cầu",
        "tiêu chí",
        "điểm",
        "chuẩn",
        "sao",
    ])
});
/// How the reason of it begins; `vi sinh` is none.
pub static REASONS: Said = LazyLock::new(|| {
    Phrases::of(&[
        "do thiếu",
        "do chưa",
        "do không",
        "do sản phẩm",
        "do hồ sơ",
        "do chủ thể",
        "vì thiếu",
        "vì chưa",
        "vì không",
        "vì sản phẩm",
        "vì hồ sơ",
        "vì chủ thể",
    ])
});
/// Refusals where nothing else is said.
pub static ALONE: Said = LazyLock::new(|| Phrases::of(&["loại", "loại bỏ", "rút", "trượt"]));
/// The end of a certificate or of a product, where nothing else is said: `Chưa ký hợp đồng` is
/// none.
pub static CANCELLED: Said = LazyLock::new(|| {
    Phrases::of(&[
        "hủy",
        "đình chỉ",
        "tạm đình chỉ",
        "hạ sao",
        "hạ hạng",
        "mất sao",
        "không tham gia",
        "không duy trì",
        "không sản xuất",
        "không hoạt động",
        "đóng cửa",
        "chưa ký",
        "chưa có quyết định",
        "chưa có qđ",
        "chưa ban hành quyết định",
        "chưa ban hành qđ",
    ])
});
/// What may stand before either.
pub static SUBJECTS: Said = LazyLock::new(|| {
    Phrases::of(&[
        "sản phẩm",
        "hồ sơ",
        "chủ thể",
        "kết luận",
        "kết quả",
        "đánh giá",
        "đề nghị",
        "đang",
        "đã",
        "bị",
    ])
});
pub static YEAR: Said = LazyLock::new(|| Phrases::of(&["năm"]));
/// Decisions that end what another one granted.
pub static ENDING: Said = LazyLock::new(|| {
    Phrases::of(&[
        "quyết định thu hồi",
        "quyết định hủy",
        "qđ thu hồi",
        "qđ hủy",
        "về việc thu hồi",
        "về việc hủy",
        "v v thu hồi",
        "v v hủy",
    ])
});
