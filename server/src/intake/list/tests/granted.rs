//! Who granted and by what decision, as people shorten it.

use super::*;
use crate::intake::list::title;

#[test]
fn offices_are_known_by_their_short_names() {
    let check = |text: &str, expected| {
        assert_eq!(title::granter(text, &LAO_CAI), expected, "{text}");
        assert_eq!(title::granter_of_cell(text, &LAO_CAI), expected, "{text}");
    };
    for text in ["UBND TX. Sa Pa", "UBND H. Bát Xát", "UBND TP. Lào Cai", "UBND thị xã Sa Pa"]
    {
        check(text, Some(Granter::District));
    }
    check("UBND tỉnh Lào Cai", Some(Granter::Province));
    for text in ["TX. Sa Pa", "H. Bát Xát", "TP Lào Cai", "thị xã Sa Pa", "Huyện Bát Xát"]
    {
        let granter = title::granter_of_cell(text, &LAO_CAI);
        assert_eq!(granter, Some(Granter::District), "{text}");
    }
    assert_eq!(title::granter_of_cell("phòng nội vụ", &LAO_CAI), None);
}

#[test]
fn a_decision_keeps_its_whole_number_whatever_its_dashes() {
    let check = |text: &str| {
        let (number, rest) = title::decision(text).expect("a decision");
        assert_eq!((&*number, rest.trim()), ("1234/QĐ-UBND", "(12/06/2025)"), "{text}");
        assert_eq!(title::decisions(&format!("{text}; Số 1234/QĐ-UBND")), 1, "{text}");
    };
    for number in ["1234 /QĐ - UBND", "1234/QĐ‑UBND", "1234/QĐ – UBND", "1234 / QĐ-UBND"] {
        check(&format!("Quyết định số {number} (12/06/2025)"));
    }
    assert_eq!(title::decision("Quyết định số …… /QĐ - UBND"), None);
}
