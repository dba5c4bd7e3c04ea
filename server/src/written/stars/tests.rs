use super::*;

fn check(text: &str, expected: Option<Stars>) {
    assert_eq!(in_cell(&Cell::Text(text.into())), expected, "{text}");
}

#[test]
fn stars_are_read_as_people_write_them() {
    for text in
        ["3", "03", "3.0", "3 sao", "3sao", "3*", "3★", "★★★", "***", "⭐⭐⭐\u{fe0f}", "★★★☆☆"]
    {
        check(text, Some(Stars::Granted(3)));
    }
    for text in
        ["Ba sao", "3 (ba) sao", "3 (ba)", "Hạng 3 sao (cấp tỉnh)", "3 (cấp tỉnh)", "OCOP 3"]
    {
        check(text, Some(Stars::Granted(3)));
    }
    for text in
        ["3 sao (UBND thị xã)", "3 sao Chương trình OCOP", "Gắn 3 sao", "3 sao (chợ, mặt hàng)"]
    {
        check(text, Some(Stars::Granted(3)));
    }
    for text in
        ["Đạt 03 sao", "3 sao năm 2023", "3 sao (đạt năm 2023)", "xếp hạng 3 năm 2023", "3 stars"]
    {
        check(text, Some(Stars::Granted(3)));
    }
    check("Năm sao", Some(Stars::Granted(5)));
    assert_eq!(in_cell(&Cell::Number(4.0)), Some(Stars::Granted(4)));
    assert_eq!(in_cell(&Cell::Number(3.5)), None);
}

#[test]
fn a_potential_is_no_grade_wherever_it_stands() {
    for text in ["tiềm năng 5 sao", "5 sao (tiềm năng)", "5 sao tiềm năng", "Tiềm năng"]
    {
        check(text, Some(Stars::Potential));
    }
    check("Tiềm năng đạt chuẩn OCOP 5 sao", Some(Stars::Potential));
    check("4 sao (tiềm năng 5 sao)", Some(Stars::Granted(4)));
    check("4 sao, tiềm năng 5 sao", Some(Stars::Granted(4)));
}

#[test]
fn of_stars_that_were_raised_the_later_count() {
    for text in ["3 sao → 4 sao", "3 sao lên 4 sao", "Từ 3 sao lên 4 sao"] {
        check(text, Some(Stars::Granted(4)));
    }
    for text in ["4 sao lên 3 sao", "hạ từ 4 sao xuống 3 sao", "4 sao → 3 sao"] {
        check(text, None);
    }
}

#[test]
fn what_is_not_one_number_of_stars_is_none() {
    for text in ["", "sao", "6", "30", "-3", "3%", "3?", "3 4", "3-4 sao", "3 (bốn) sao", "ba bốn"]
    {
        check(text, None);
    }
    for text in ["Hạng", "hạng nhất", "Hạng năm 2023", "lần 3", "72,5", "*", "☆☆☆☆☆", "không đạt"]
    {
        check(text, None);
    }
    for text in [
        "xét 4 sao",
        "mat 4 sao",
        "Dự thi 4 sao",
        "Cận 4 sao",
        "trình 4 sao",
        "4 sao - chờ",
        "dưới 4 sao",
        "hạ từ 4 sao",
        "hồ sơ 4 sao",
    ] {
        check(text, None);
    }
    check(&"1 ".repeat(1_000_000), None);
}

#[test]
fn a_title_speaks_of_stars_when_it_names_one_number() {
    let check = |text: &str, expected| assert_eq!(in_title(text), expected, "{text}");
    check("DANH SÁCH SẢN PHẨM OCOP ĐẠT 3 SAO NĂM 2024", Some(3));
    check("Danh sách sản phẩm đạt hạng 4 sao", Some(4));
    check("Sản phẩm đạt từ 3 sao trở lên", None);
    check("Sản phẩm đạt 3 sao và 4 sao", None);
    check("Sản phẩm nâng hạng từ 3 sao lên 4 sao", Some(4));
    check("Sản phẩm đợt 2 3 sao", Some(3));
    check("3 SAO ĐẾN NĂM 2024", Some(3));
    check("ĐẠT 3 SAO ĐẾN NGÀY 31/12/2023", Some(3));
    check("SẢN PHẨM OCOP 4 SAO (ĐẠT TỪ 3 SAO TRỞ LÊN)", Some(4));
    check("SẢN PHẨM TỎI 3 SAO", Some(3));
    check("LẦN THỨ NHẤT 3 SAO", Some(3));
    for text in [
        "ĐẠT TỪ 3 SAO ĐẾN 5 SAO",
        "TỪ 3 ĐẾN 4 SAO",
        "ĐẠT 3 ĐẾN 4 SAO",
        "TỪ 3 SAO TỚI 5 SAO",
        "(TỪ 3 SAO - 4 SAO)",
        "TỪ BA SAO ĐẾN NĂM SAO",
        "ĐẠT TỐI THIỂU 3 SAO",
        "TRÊN 3 SAO",
        "3 sao trở lên",
        "3-4 sao",
    ] {
        check(text, None);
    }
    check("Sản phẩm tiềm năng đạt 5 sao", None);
    check("Danh sách sản phẩm năm 2024", None);
}
