//! Words of crafts and of what stands around the programme, with what says so.

use super::{Term, term, term_of_law};

const CRAFTS: (&str, &str) = (
    "Làng nghề Việt: quy định xét công nhận (Nghị định 52/2018/NĐ-CP)",
    "https://langngheviet.com.vn/quy-dinh-xet-cong-nhan-nghe-truyen-thong-lang-nghe-va-lang-nghe-truyen-thong-28628.html",
);
const NATIONAL: (&str, &str) = (
    "Công văn 2044/BNN-VPĐP ngày 08/4/2021",
    "https://hethongphapluat.com/cong-van-2044-bnn-vpdp-nam-2021-ve-to-chuc-van-hanh-he-thong-quan-ly-va-giam-sat-san-pham-ocop-quoc-gia-do-bo-nong-nghiep-va-phat-trien-nong-thon-ban-hanh.html",
);

pub const TERMS: &[Term] = &[
    term_of_law(
        ["Nghề truyền thống", "Traditional craft"],
        [
            "Có tại địa phương trên 50 năm và đang phát triển; sản phẩm mang bản sắc văn hóa dân tộc; gắn với tên tuổi nghệ nhân hoặc làng nghề (Nghị định 52/2018/NĐ-CP).",
            "Present for over 50 years and still developing; products of national cultural identity; tied to artisans’ names or a craft village (Decree 52/2018/NĐ-CP).",
        ],
        CRAFTS,
    ),
    term_of_law(
        ["Làng nghề", "Craft village"],
        [
            "Một hoặc nhiều thôn, bản có ít nhất 20% số hộ làm ngành nghề nông thôn, sản xuất ổn định ít nhất 2 năm liên tục, bảo đảm điều kiện môi trường.",
            "One or more settlements where at least 20% of households work in rural trades, with stable production for at least 2 years in a row and environmental conditions kept.",
        ],
        CRAFTS,
    ),
    term_of_law(
        ["Làng nghề truyền thống", "Traditional craft village"],
        [
            "Làng nghề đạt tiêu chí làng nghề và có ít nhất một nghề truyền thống; UBND cấp tỉnh công nhận.",
            "A craft village that meets those criteria and has at least one traditional craft; recognised at the provincial level.",
        ],
        CRAFTS,
    ),
    term_of_law(
        [
            "Hệ thống quản lý và giám sát sản phẩm OCOP quốc gia",
            "National OCOP management and monitoring system",
        ],
        [
            "ocopvietnam.gov.vn, vận hành từ 15/3/2021; các tỉnh, thành phố tự cập nhật dữ liệu của mình. Trang này không nối với hệ thống đó.",
            "ocopvietnam.gov.vn, in operation since 15 March 2021; provinces and cities update their own data. This site is not connected to it.",
        ],
        NATIONAL,
    ),
    term(
        ["Chuỗi giá trị theo hướng OCOP xanh", "Green value chain"],
        [
            "Chưa tìm thấy định nghĩa trong văn bản pháp luật. Ở đây: điều danh mục ghi cho từng chủ thể, có ngày và minh chứng.",
            "No definition in law was found. Here: what the register notes for an entity, with its days and evidence.",
        ],
    ),
];
