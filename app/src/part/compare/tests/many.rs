//! What is said of more places than are drawn at first.

use super::*;

/// A measure of 168 places: a share, or a count of the first number.
fn many(share: bool, of: impl Fn(u32) -> (u32, u32)) -> CompareView {
    let mut all = all();
    all.places = (0..168).map(|at| (format!("{at:05}"), format!("Xã {at}"), None)).collect();
    let place = |at| {
        let (part, whole) = of(at);
        steps(share, &[(19_650, part, whole)])
    };
    all.measures = vec![a_measure("x.share", None, (0..168).map(place).collect())];
    CompareView { all: Arc::new(all), choice: view(0, None).choice }
}

/// The title, how many are drawn, and how many rows the table has.
fn check(view: &CompareView, title: &str, drawn: Option<usize>, rows: usize) {
    let need = still::need(view);
    let names = need.chart.as_ref().map(|svg| svg.matches("\"t-name\"").count());
    assert_eq!((&*need.title, names, need.data.rows.len()), (title, drawn, rows));
    assert!(!need.note.contains("Mẫu số dưới 5"), "{}", need.note);
}

#[test]
fn those_in_need_are_of_those_that_can_be_compared() {
    for (comparable, title, drawn) in [
        (0, "0 trong 168 địa bàn đủ số liệu để so sánh", None),
        (7, "7 trong 168 địa bàn đủ số liệu để so sánh", Some(7)),
        (30, "20 địa bàn thấp nhất", Some(20)),
    ] {
        let view = many(true, |at| if at < comparable { (at, 99) } else { (1, 3) });
        check(&view, title, drawn, 1 + drawn.unwrap_or_default());
    }
}

#[test]
fn none_of_those_that_are_level_is_chosen_by_chance() {
    let level = "Số địa bàn thấp nhất: 12; tiếp theo là 18 địa bàn bằng nhau";
    let view = many(true, |at| match at {
        0..12 => (at, 99),
        12..30 => (50, 99),
        _ => (60, 99),
    });
    check(&view, level, Some(12), 13);
    let view = many(false, |at| (if at < 12 { 1 } else { 2 + at / 30 }, 0));
    check(&view, level, Some(12), 13);
}

#[test]
fn all_who_share_the_least_are_named_where_they_are_too_many_to_draw() {
    // One share of two denominators.
    let share = many(true, |at| match at {
        0..15 => (1, 9),
        15..30 => (2, 18),
        _ => (60, 99),
    });
    check(&share, "30 địa bàn cùng thấp nhất, đều là 11,1%", None, 30);
    let count = many(false, |at| (if at < 30 { 2 } else { at }, 0));
    check(&count, "30 địa bàn cùng thấp nhất, đều là 2", None, 30);
    let none = many(false, |at| (at / 30, 0));
    check(&none, "30 địa bàn chưa có", None, 30);
}
