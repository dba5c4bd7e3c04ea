//! What stands above the pictures of a measure.

use super::*;

#[test]
fn what_chance_leaves_stands_first_and_is_not_folded() {
    let heading = heading(&view(0, None)).into_string();
    let finding = "<p class=\"finding\">Không đơn vị nào khác biệt rõ so với mức chung";
    let at = heading.find(finding).expect("the finding");
    assert!(at < heading.find("cách đếm").expect("the rule"), "{heading}");
    assert!(!super::heading(&view(2, None)).into_string().contains("finding"));
}

#[test]
fn the_sum_of_counts_is_a_total_and_the_share_of_all_what_each_is_compared_with() {
    let line = |at| heading(&view(at, Some(Against::Province))).into_string();
    assert!(line(2).contains("Tổng số: 66.") && !line(2).contains("mức chung"), "{}", line(2));
    assert!(line(1).contains("So với mức chung: "), "{}", line(1));
}
