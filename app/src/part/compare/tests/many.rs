//! What is said of more places than are drawn at first.

use super::*;

/// A share of 168 places, of which so many can be compared.
fn many(comparable: usize) -> CompareView {
    let mut all = all();
    all.places = (0..168).map(|at| (format!("{at:05}"), format!("Xã {at}"), None)).collect();
    let of = |at: usize| steps(true, &[(19_650, 1, if at < comparable { 9 } else { 3 })]);
    all.measures = vec![a_measure("x.share", None, (0..168).map(of).collect())];
    CompareView { all: Arc::new(all), choice: view(0, None).choice }
}

#[test]
fn those_in_need_are_of_those_that_can_be_compared() {
    for (comparable, title, drawn) in [
        (0, "0 trong 168 địa bàn đủ số liệu để so sánh", None),
        (7, "7 trong 168 địa bàn đủ số liệu để so sánh", Some(7)),
        (30, "20 địa bàn thấp nhất", Some(20)),
    ] {
        let need = still::need(&many(comparable));
        let names = need.chart.as_ref().map(|svg| svg.matches("\"t-name\"").count());
        assert_eq!((&*need.title, names), (title, drawn));
        assert_eq!(need.data.rows.len(), 1 + drawn.unwrap_or_default(), "the whole, and those");
        assert!(!need.note.contains("Mẫu số dưới 5"), "{}", need.note);
    }
}
