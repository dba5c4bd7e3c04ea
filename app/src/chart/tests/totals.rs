//! From one total to another in signed parts.

use insta::assert_snapshot;

use super::*;

fn a_waterfall(start: u32, parts: &[(&str, i64)], end: u32) -> Waterfall {
    Waterfall {
        lang: Lang::Vi,
        spoken: alternative(),
        start: ("Đầu năm".into(), start),
        parts: parts.iter().map(|&(name, change)| (name.to_owned(), change)).collect(),
        end: ("Cuối năm".into(), end),
    }
}

#[test]
fn parts_of_a_bridge_start_where_the_last_one_ended() {
    let svg = bridge(&a_waterfall(163, &[("Mới", 41), ("Thu hồi", 0), ("Hết hạn", -28)], 176));
    assert_snapshot!(lines(&svg));
    assert_eq!(span(&svg, "bar").1, span(&svg, "bar plus").0);
    assert_eq!(span(&svg, "bar plus").1, span(&svg, "bar minus").1);
}

#[test]
fn bridge_without_parts_or_products_still_draws() {
    assert_eq!(texts(&bridge(&a_waterfall(0, &[], 0))), ["Đầu năm", "0", "Cuối năm", "0"]);
    let million = bridge(&a_waterfall(1_000_000, &[("Lần đầu được công nhận", i64::MIN)], 0));
    assert!(!million.contains("width=\"-"));
}
