//! Remarks and signatures, and what follows them.

use super::*;

const HEAD: &str = "STT|Tên sản phẩm|Chủ thể|Xã";
const TITLE: &str = "DANH SÁCH SẢN PHẨM ĐẠT 3 SAO\n\
    Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND huyện Bát Xát";
const TEA: &str = "1|Chè|HTX A|Bản Qua";
const FRUIT: &str = "1|Na|HTX A|Bản Qua";

#[test]
fn sections_go_on_below_a_remark() {
    let day = "25/03/2024";
    for remark in ["Ghi chú: số liệu đến tháng 11", "Lưu ý: số liệu đến tháng 11"]
    {
        for section in ["B|Sản phẩm 3 sao", "B. Sản phẩm 3 sao|", "|Sản phẩm 3 sao", "|★★★"]
        {
            let list = format!(
                "{HEAD}|Ngày cấp\nA|Sản phẩm 4 sao\n{TEA}|{day}\n|{remark}\n{section}\n{FRUIT}|{day}"
            );
            assert_eq!(taken(&list), ["02716 4 - -", "02716 3 - -"], "{section}");
        }
    }
}

#[test]
fn what_goes_on_with_a_remark_is_no_section() {
    check(
        &LAO_CAI,
        &format!(
            "{HEAD}|Nhóm|Số sao|Ngày cấp\n\
             {TEA}|Đồ uống|4|25/03/2024\n\
             Ghi chú:||||||\n\
             - Sản phẩm 3 sao: 2||||||\n\
             Sản phẩm chưa đạt 3 sao: 1||||||\n\
             2|Na|HTX A|Bản Qua|Thực phẩm|3|25/03/2024"
        ),
        &[
            "Chè; HTX A; cooperative drink 02716 4 2024-03-25 - -",
            "Na; HTX A; cooperative food 02716 3 2024-03-25 - -",
            "N502 A3 phần ký, nơi nhận, ghi chú",
            "N502 A4 phần ký, nơi nhận, ghi chú",
            "N502 A5 phần ký, nơi nhận, ghi chú",
        ],
    );
}

#[test]
fn the_title_of_a_list_below_a_signature_need_not_say_that_it_is_one() {
    let second = "SẢN PHẨM OCOP ĐẠT 4 SAO|||\n\
        (Kèm theo Quyết định số 16/QĐ-UBND ngày 21/11/2023 của UBND huyện Bát Xát)|||";
    let list = format!("{TITLE}\n{HEAD}\n{TEA}\n||KT. CHỦ TỊCH|\n{second}\n{HEAD}\n{FRUIT}");
    assert_eq!(taken(&list), ["02716 3 - 15/QĐ-UBND", "02716 4 - 16/QĐ-UBND"]);
}

#[test]
fn a_header_below_a_signature_has_nothing_of_the_title_above() {
    let list = |foot: &str| format!("{TITLE}\n{HEAD}\n{TEA}\n{foot}\n{HEAD}\n{FRUIT}");
    let row = "02716 3 - 15/QĐ-UBND";
    assert_eq!(taken(&list("||KT. CHỦ TỊCH|")), [row]);
    assert_eq!(taken(&list("|Ghi chú: còn tiếp||")), [row, row]);
}
