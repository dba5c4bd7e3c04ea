use super::*;
use crate::board::Day;

#[test]
fn numbers_stay_numbers_and_formulas_become_text() {
    let data = Data {
        head: vec!["Huyện".into(), "Thay đổi".into(), "Ngày".into()],
        rows: vec![
            vec!["=SUM(A1)".into(), Cell::number(Lang::Vi, -12), Cell::day(Lang::Vi, Day(0))],
            vec!["Sa Pa, \"thị xã\"".into(), Cell::missing("không nêu"), "-".into()],
        ],
    };
    let expected = "\u{feff}Huyện,Thay đổi,Ngày\r\n'=SUM(A1),-12,1970-01-01\r\n\
                    \"Sa Pa, \"\"thị xã\"\"\",,'-\r\n";
    assert_eq!(csv(Lang::Vi, &data), expected);
}

#[test]
fn a_share_is_two_columns() {
    let data = Data {
        head: vec!["Place".into(), "Value".into()],
        rows: vec![
            vec!["Sa Pa".into(), Cell::figure(Lang::En, Fraction::share(9, 18))],
            vec!["Văn Bàn".into(), Cell::missing("no data")],
        ],
    };
    let expected =
        "\u{feff}Place,Value (numerator),Value (denominator)\r\nSa Pa,9,18\r\nVăn Bàn,,\r\n";
    assert_eq!(csv(Lang::En, &data), expected);
}
