use app::format::Lang;

use super::*;

/// What is said in Vietnamese of a table whose first row is the province of the plan.
fn fault(rows: &str) -> String {
    let head = "code,name,kind,parent,valid_from,valid_to,successors\n10,Lào Cai,province,,,,\n";
    let plan_units = plan_units("10", day(2025, 12, 31));
    let read = Places::read("places.csv", &format!("{head}{rows}"), &plan_units);
    read.expect_err("a fault").message(Lang::Vi)
}

#[test]
fn a_fault_of_places_says_in_vietnamese_where_it_is_and_what_to_do() {
    for (rows, said) in [
        (
            "03001,Sa Pa,ward,088,,,\n",
            ", dòng 3, cột parent: E013: Không có đơn vị nào ở cấp trên mang mã «088» trong những ngày của Sa Pa (03001). Sửa parent, hoặc thêm dòng của đơn vị cấp trên.",
        ),
        (
            "03002,Ô Quý Hồ,ward,10,,2024-12-31,03009\n",
            ", dòng 3, cột successors: E017: Không có đơn vị nào trong bảng mang mã «03009» vào ngày 2025-01-01, ngay sau valid_to. Sửa successors hoặc valid_to, hoặc thêm dòng của đơn vị kế tục.",
        ),
        (
            "",
            ", dòng 2: E020: Lào Cai (mã 10) không có đơn vị cấp xã nào vào ngày 2025-12-31. Sửa units, units_on của kế hoạch, hoặc thêm các đơn vị ấy vào bảng.",
        ),
    ] {
        assert_eq!(fault(rows), format!("places.csv{said}"));
    }
}

#[test]
fn units_of_a_plan_are_there_on_its_day() {
    let plan_units =
        PlanUnits { level: Some(Level::District), ..plan_units("15", day(2025, 12, 31)) };
    let table = places_of(&plan_units).expect("a table");
    let error = Places::read("places.csv", &table, &plan_units).expect_err("no districts");
    let said = "E023: Lào Cai (code 15) has no districts on 2025-12-31: they ended on 2025-06-30. Write units = \"commune\" in the plan, ";
    assert!(error.to_string().contains(said), "{error}");
}

#[test]
fn a_province_that_was_not_there_is_an_error() {
    let fault = places_of(&plan_units("10", day(2025, 12, 31))).expect_err("no such province");
    assert_eq!(
        fault.line(Lang::En),
        "E022: No province, nor a city of that level, has the code «10» on 2025-12-31. Write the code of that day: «10» is Lào Cai, which was there until 2025-06-30 and became 15 (Lào Cai)."
    );
}

#[test]
fn a_province_that_went_into_another_is_told_with_that_one() {
    let fault = places_of(&plan_units("87", day(2025, 7, 1))).expect_err("no such province");
    assert_eq!(
        fault.line(Lang::Vi),
        "E022: Không có tỉnh, thành phố nào ở cấp tỉnh mang mã «87» vào ngày 2025-07-01. Ghi mã mà nơi ấy mang vào ngày đó: «87» là Đồng Tháp, còn đến 2025-06-30, sau đó là 82 (Đồng Tháp)."
    );
    let fault = places_of(&plan_units("99", day(2025, 7, 1))).expect_err("no such province");
    assert!(fault.line(Lang::En).ends_with(" Write the code of that day."));
}
