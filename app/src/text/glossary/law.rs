//! Words of the programme, with what says so.

use super::{Term, term, term_of_law};
use crate::register::rule::rule;

const GROUPS: (&str, &str) = (
    "Thương hiệu và Công luận: bộ tiêu chí của Quyết định 148/QĐ-TTg",
    "https://hangthat.thuonghieucongluan.com.vn/ban-hanh-bo-tieu-chi-va-quy-trinh-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-a93435.html",
);
const BANDS: (&str, &str) =
    ("ProATC: phân hạng, nhóm sản phẩm OCOP", "https://proatc.vn/phan-hang-nhom-san-pham-ocop/");
const VALIDITY: (&str, &str) = (
    "Doanh nghiệp và Đời sống: thời hạn giấy chứng nhận OCOP",
    "https://doanhnghiepvadoisong.com.vn/print-3767.html",
);
const GRANTERS: (&str, &str) = (
    "Công nghiệp và Tiêu dùng: sản phẩm 3 sao do UBND huyện công nhận",
    "https://congnghieptieudung.vn/san-pham-ocop-hang-3-sao-do-ubnd-huyen-danh-gia-phan-hang-cap-giay-chung-nhan-dt40883",
);
const ENTITIES: (&str, &str) = (
    "DKDEV: các bước tham gia chương trình OCOP",
    "https://dkdev.vn/tham-gia-chuong-trinh-ocop-cac-buoc-can-lam/",
);
const CYCLE: (&str, &str) =
    ("OCOP Quảng Ninh: sơ đồ chu trình", "http://ocop.com.vn/p/so-do-chu-trinh/so-do-chu-trinh-6");
const CRAFTS: (&str, &str) = (
    "Làng nghề Việt: quy định xét công nhận (Nghị định 52/2018/NĐ-CP)",
    "https://langngheviet.com.vn/quy-dinh-xet-cong-nhan-nghe-truyen-thong-lang-nghe-va-lang-nghe-truyen-thong-28628.html",
);
const NATIONAL: (&str, &str) = (
    "Công văn 2044/BNN-VPĐP ngày 08/4/2021",
    "https://hethongphapluat.com/cong-van-2044-bnn-vpdp-nam-2021-ve-to-chuc-van-hanh-he-thong-quan-ly-va-giam-sat-san-pham-ocop-quoc-gia-do-bo-nong-nghiep-va-phat-trien-nong-thon-ban-hanh.html",
);

pub const TERMS: &[Term] = &[
    term(
        ["OCOP (Mỗi xã một sản phẩm)", "OCOP (One Commune One Product)"],
        [
            "Chương trình đánh giá, xếp hạng sao và công nhận sản phẩm của địa phương.",
            "The programme that grades local products, gives them stars and recognises them.",
        ],
    ),
    term_of_law(
        ["Chủ thể", "Entity"],
        [
            "Người hoặc đơn vị làm ra sản phẩm: hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, hộ sản xuất hoặc cơ sở có đăng ký kinh doanh.",
            "Who makes the product: a cooperative, cooperative group, small or medium enterprise, or a household or workshop registered as a business.",
        ],
        ENTITIES,
    ),
    term_of_law(
        ["Hạng sao", "Stars"],
        [
            "Kết quả chấm trên 100 điểm: 5 sao từ 90, 4 sao từ 70 đến dưới 90, 3 sao từ 50 đến dưới 70, 2 sao từ 30 đến dưới 50, 1 sao dưới 30.",
            "The result of grading out of 100 points: 5 stars from 90, 4 from 70 to under 90, 3 from 50 to under 70, 2 from 30 to under 50, 1 under 30.",
        ],
        BANDS,
    ),
    term_of_law(
        ["Nhóm sản phẩm", "Product group"],
        [
            "Sáu nhóm của Quyết định 148/QĐ-TTg ngày 24/02/2023: thực phẩm; đồ uống; dược liệu và sản phẩm từ dược liệu; thủ công mỹ nghệ; sinh vật cảnh; dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch.",
            "The six groups of Decision 148/QĐ-TTg of 24 February 2023: food; drink; herbal products; handicraft; ornamental plants and animals; community and eco-tourism services and tourist sites.",
        ],
        GROUPS,
    ),
    term_of_law(
        ["Chu trình OCOP", "OCOP cycle"],
        [
            "Sáu bước hằng năm: tuyên truyền, hướng dẫn; nhận đăng ký ý tưởng; nhận phương án sản xuất kinh doanh; triển khai phương án; đánh giá và xếp hạng; xúc tiến thương mại.",
            "Six steps a year: information and guidance; ideas are registered; business plans are received; plans are carried out; products are graded; trade is promoted.",
        ],
        CYCLE,
    ),
    term_of_law(
        ["Cấp công nhận", "Who grants"],
        [
            "Từ 24/02/2023: UBND huyện cấp hạng 3 sao, UBND tỉnh 4 sao, cấp trung ương 5 sao. Trước đó UBND tỉnh cấp cả 3 và 4 sao.",
            "Since 24 February 2023 districts grant 3 stars, provinces 4, the centre 5. Before that provinces granted both 3 and 4.",
        ],
        GRANTERS,
    ),
    term_of_law(
        ["Giấy chứng nhận", "Certificate"],
        ["Có giá trị 36 tháng kể từ ngày cấp.", "Valid for 36 months from the day of grant."],
        VALIDITY,
    ),
    term_of_law(
        ["Báo trước khi hết hạn", "Notice of the end"],
        [
            concat!(
                "Ít nhất 30 ngày trước khi hết hạn, cơ quan cấp báo bằng văn bản cho chủ thể. Trang này nêu trước ",
                rule!(notice),
                " ngày."
            ),
            concat!(
                "At least 30 days before the end the issuing body tells the entity in writing. This site shows it ",
                rule!(notice),
                " days ahead."
            ),
        ],
        VALIDITY,
    ),
    term_of_law(
        ["Đánh giá lại", "Re-assessment"],
        [
            "Muốn tiếp tục được công nhận, chủ thể nộp hồ sơ đề nghị công nhận lại; có thể đề nghị nâng hạng bất cứ lúc nào.",
            "To stay recognised an entity files a new dossier; it may apply for more stars at any time.",
        ],
        VALIDITY,
    ),
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
            "Làng nghề đạt tiêu chí làng nghề và có ít nhất một nghề truyền thống; UBND tỉnh công nhận.",
            "A craft village that meets those criteria and has at least one traditional craft; recognised by the province.",
        ],
        CRAFTS,
    ),
    term_of_law(
        [
            "Hệ thống quản lý và giám sát sản phẩm OCOP quốc gia",
            "National OCOP management and monitoring system",
        ],
        [
            "ocopvietnam.gov.vn, vận hành từ 15/3/2021; tỉnh tự cập nhật dữ liệu của mình. Trang này không nối với hệ thống đó.",
            "ocopvietnam.gov.vn, in operation since 15 March 2021; provinces update their own data. This site is not connected to it.",
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
