//! What stands above the pictures of a measure.

use super::*;

#[test]
fn what_chance_leaves_stands_first_and_is_not_folded() {
    let heading = heading(&view(0, None)).into_string();
    let finding = "<p class=\"finding\">Không địa bàn nào khác biệt rõ so với mức chung";
    let at = heading.find(finding).expect("the finding");
    assert!(at < heading.find("cách đếm").expect("the rule"), "{heading}");
    assert!(!super::heading(&view(2, None)).into_string().contains("finding"));
}

#[test]
fn where_no_area_can_be_compared_nobody_is_said_to_be_like_the_others() {
    let few = [(1, 4), (0, 3), (2, 4), (1, 1), (0, 0), (3, 4)];
    let few = few.map(|(part, of)| steps(true, &[(19_700, part, of)]));
    let mut all = all();
    all.measures[0] = a_measure("few", None, few.to_vec());
    let view = CompareView { all: Arc::new(all), choice: view(0, None).choice };
    let heading = heading(&view).into_string();
    let finding = "<p class=\"finding\">Chưa đủ số liệu để so sánh các địa bàn.</p>";
    assert!(heading.contains(finding), "{heading}");
}

#[test]
fn the_sum_of_counts_is_a_total_and_the_share_of_all_what_each_is_compared_with() {
    let line = |at| heading(&view(at, Some(Against::Province))).into_string();
    assert!(line(2).contains("Tổng số: 66.") && !line(2).contains("mức chung"), "{}", line(2));
    assert!(line(1).contains("So với mức chung: "), "{}", line(1));
}
