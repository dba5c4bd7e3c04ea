//! Words of the programme, with what says so; what an act says on a day is not among them.

use super::{Term, term, term_of_law};

const BANDS: (&str, &str) =
    ("ProATC: phân hạng, nhóm sản phẩm OCOP", "https://proatc.vn/phan-hang-nhom-san-pham-ocop/");
const ENTITIES: (&str, &str) = (
    "DKDEV: các bước tham gia chương trình OCOP",
    "https://dkdev.vn/tham-gia-chuong-trinh-ocop-cac-buoc-can-lam/",
);
const CYCLE: (&str, &str) =
    ("OCOP Quảng Ninh: sơ đồ chu trình", "http://ocop.com.vn/p/so-do-chu-trinh/so-do-chu-trinh-6");

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
        ["Chu trình OCOP", "OCOP cycle"],
        [
            "Sáu bước hằng năm: tuyên truyền, hướng dẫn; nhận đăng ký ý tưởng; nhận phương án sản xuất kinh doanh; triển khai phương án; đánh giá và xếp hạng; xúc tiến thương mại.",
            "Six steps a year: information and guidance; ideas are registered; business plans are received; plans are carried out; products are graded; trade is promoted.",
        ],
        CYCLE,
    ),
];
