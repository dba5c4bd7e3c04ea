//! All targets in one picture.

use proptest::prelude::*;

use super::*;

fn a_row(name: &str, value: u32, of: Option<u32>, goal: Goal, status: Status) -> SummaryRow {
    let value = Value { numerator: value, denominator: of };
    SummaryRow {
        name: name.into(),
        value: format!("{} / ít nhất 50%", crate::format::figure(Lang::Vi, value)),
        status,
        word: crate::text::status::name(status).in_lang(Lang::Vi).into(),
        bullet: Some(a_bullet(value, goal, status)),
    }
}

fn drawn(rows: Vec<SummaryRow>) -> String {
    summary(&Summary { spoken: alternative(), rows })
}

#[test]
fn every_row_has_the_sign_and_the_word_of_its_status() {
    let rows = Status::ALL.map(|status| a_row("Tên", 9, Some(94), at_least(20, 100), status));
    let svg = drawn(rows.to_vec());
    for status in Status::ALL {
        assert!(svg.contains(&format!("href=\"#i-{}\"", status.key())), "{status:?}");
        assert!(texts(&svg).contains(&crate::text::status::name(status).in_lang(Lang::Vi)));
    }
    let goals: std::collections::BTreeSet<_> = svg
        .split('<')
        .filter(|mark| mark.contains("\"target\""))
        .map(|mark| mark.split(" y=").next())
        .collect();
    assert_eq!(goals.len(), 1, "the goals of all in one column");
}

#[test]
fn a_bar_beyond_its_axis_is_broken_off_as_on_the_page() {
    let row = |value| drawn(vec![a_row("Tên", value, None, at_least(30, 1), Status::Met)]);
    assert_eq!((marks(&row(45), "break"), marks(&row(4_301), "break")), (0, 2));
    let bullet = |value| a_bullet(Value::count(value), at_least(30, 1), Status::Met);
    assert_eq!(row_marks(&bullet(4_301)), ["target", "break"]);
    assert_eq!(row_marks(&Bullet { start: Some(3.0), ..bullet(9) }), ["target", "start"]);
    let due = |due| row_marks(&Bullet { due: Some(due), ..bullet(9) });
    assert_eq!((due(12.0), due(30.0)), (vec!["target", "due"], vec!["target"]), "due at the goal");
}

proptest! {
    #[test]
    fn name_value_and_status_never_cover_each_other(
        values in prop::collection::vec((0..2_000_000_u32, 1..2_000_000_u32), 1..10),
    ) {
        let names = ["1. Sản phẩm mới từ 3 sao", "8. Làng nghề truyền thống có sản phẩm OCOP"];
        let row = |(at, &(value, of)): (usize, &(u32, u32))| {
            let status = Status::ALL[at % Status::ALL.len()];
            a_row(names[at % 2], value.min(of), Some(of), at_least(50, 100), status)
        };
        let svg = drawn(values.iter().enumerate().map(row).collect());
        prop_assert_eq!(covered(&svg), None);
        let within = labels(&svg, "t-").iter().all(|([left, _, right, _], _)| 0 <= *left && *right <= 400);
        prop_assert!(within, "{svg}");
    }
}
