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
fn a_remark_that_names_a_unit_is_no_section() {
    let row = |number: u8, name: &str| format!("{number}|{name}|HTX A|Bản Qua|3|25/03/2024");
    let list = |line: &str| {
        format!(
            "{HEAD}|Hạng sao|Ngày cấp\n|Huyện Bát Xát\n{}\n|Ghi chú:|\n|{line}|\n{}",
            row(1, "Chè"),
            row(2, "Na")
        )
    };
    let one = "02716 3 - -";
    assert_eq!(taken(&list("Huyện Bắc Hà có 2 sản phẩm")), [one, one]);
    // That one is of another district.
    assert_eq!(taken(&list("Huyện Bắc Hà")), [one]);
}

#[test]
fn a_product_without_number_and_stars_goes_on_below_a_remark() {
    let list = format!("{TITLE}\n{HEAD}\n{TEA}\n|Ghi chú: còn tiếp||\n|Na|HTX A|Bản Qua");
    let row = "02716 3 - 15/QĐ-UBND";
    assert_eq!(taken(&list), [row, row]);
}

#[test]
fn who_signs_is_no_product() {
    let told = |list: &str| {
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(list), &Choices::default(), &LAO_CAI).expect("a list");
        let heard = list.faults.iter().map(|fault| fault.code.id().to_owned());
        let heard = heard.filter(|id| !id.starts_with('N'));
        heard.chain([list.rows.len().to_string()]).collect::<Vec<_>>()
    };
    for foot in [
        "CÁN BỘ TỔNG HỢP|TRƯỞNG PHÒNG||\nNguyễn Văn A|Trần Văn B||",
        "NGƯỜI LẬP BIỂU|TRƯỞNG PHÒNG||\nCao Minh A|Vàng Xuân B||",
        "NGƯỜI LẬP BIỂU||TRƯỞNG PHÒNG|\nNguyễn Văn A||Trần Văn B|",
        "Thư ký|Chủ tịch hội đồng||\n(Đã ký)|(Đã ký)||\nNguyễn Văn A|Trần Văn B||",
        "Bát Xát, ngày 12 tháng 12 năm 2023|||\nKẾ TOÁN|TM. HỢP TÁC XÃ||\nNguyễn Văn A|Trần Văn B||",
        "SỞ NÔNG NGHIỆP VÀ PTNT|UBND HUYỆN||\nPHÓ GIÁM ĐỐC|TRƯỞNG BAN CHỈ ĐẠO||\nCao Minh A|Vàng B||",
        "||Bát Xát, ngày 12 tháng 12 năm 2023|\n||(Ký, ghi rõ họ tên)|\n||Cao Văn Minh|",
    ] {
        let head = "Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp";
        let row = "Chè|HTX A|Bản Qua|3|25/03/2024";
        assert_eq!(told(&format!("{head}\n{row}\n{foot}")), ["1"], "{foot}");
        let foot = foot.replace('\n', "\n|");
        let list = format!("STT|{head}\n1|{row}\n|{foot}");
        assert_eq!(told(&list), ["1"], "{foot}");
    }
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
