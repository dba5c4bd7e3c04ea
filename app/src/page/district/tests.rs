//! What a district's page says, on a small Board; against the whole engine it is
//! held in the server's tests.

pub(in crate::page) mod small;

use std::sync::Arc;

use self::small::{a_day, edition, graded_products};
use super::{cut::Cut, *};
use crate::{
    address::{Address, Key, Page},
    board::{Day, State},
    format::Lang,
    part::cell::Datum,
};

/// A product's certificates: stars, day, and the day of revocation.
pub(in crate::page) type Grants<'a> = &'a [(u8, &'a str, Option<&'a str>)];

fn visit(products: &[Grants<'_>], day: &str) -> Visit {
    let at = Address::default().to(Page::District("01".into()));
    let edition = edition(products);
    let board = Arc::clone(edition.default_board());
    Visit { edition, board, day: a_day(day), at }
}

fn numbers(exhibit: &Exhibit, column: usize) -> Vec<i64> {
    let cells = exhibit.data.rows.iter().map(|row| row[column].datum);
    cells.map(|datum| if let Datum::Number(number) = datum { number } else { -1 }).collect()
}

#[test]
fn squares_stand_by_state_then_the_latest_end_first() {
    let products: &[Grants<'_>] = &[
        &[(2, "2022-05-01", None)],
        &[(3, "2019-05-01", None)],
        &[(3, "2021-05-01", Some("2022-01-01"))],
        &[(3, "2021-02-01", None)],
        &[(4, "2021-01-15", None)],
        &[(3, "2022-05-01", None)],
        &[(5, "2023-05-01", None)],
        &[(3, "2024-05-01", None)],
    ];
    let visit = visit(products, "2023-12-01");
    let states: Vec<_> =
        graded_products(&visit).iter().map(|one| (one.product, one.state)).collect();
    let expected = [
        (6, State::Recognised),
        (5, State::Recognised),
        (3, State::Ending),
        (4, State::Ending),
        (1, State::Ended),
        (2, State::Revoked),
        (0, State::Below),
    ];
    assert_eq!(states, expected);
}

#[test]
fn product_not_graded_by_the_day_has_no_square_and_is_told() {
    let visit = visit(&[&[(3, "2024-05-01", None)], &[(3, "2023-05-01", None)]], "2023-12-31");
    let products = exhibit(&visit, "01", "products").expect("an exhibit");
    assert_eq!(products.data.rows.len(), 1);
    assert!(
        products
            .note
            .ends_with("1 sản phẩm trong danh mục chưa được đánh giá đến ngày này, không có ô.")
    );
}

#[test]
fn revocation_that_is_not_known_on_the_day_changes_nothing() {
    let visit = visit(&[&[(3, "2023-01-01", Some("2024-01-01"))]], "2023-12-31");
    let one = graded_products(&visit)[0];
    assert_eq!((one.state, one.ends), (State::Recognised, a_day("2026-01-01")));
}

#[test]
fn of_many_products_every_state_has_a_square_and_its_part_of_all() {
    let held: Grants<'_> = &[(3, "2023-05-01", None)];
    let ended: Grants<'_> = &[(4, "2019-05-01", None)];
    let revoked: Grants<'_> = &[(3, "2021-05-01", Some("2022-01-01"))];
    let many = [vec![held; 900], vec![ended; 300], vec![revoked]].concat();
    let visit = visit(&many, "2023-12-31");
    let products = exhibit(&visit, "01", "products").expect("an exhibit");
    assert_eq!(products.data.rows.len(), 1201, "the data are whole");
    let chart = products.chart.expect("a chart");
    let squares = ["bar", "hollow"].map(|ink| chart.matches(&format!("class=\"{ink}\"")).count());
    assert_eq!(squares, [225, 76], "four products a square");
    assert_eq!(chart.matches("class=\"strike\"").count(), 75 + 2);
    assert!(products.subtitle.starts_with("Mỗi ô khoảng 4 sản phẩm"), "{}", products.subtitle);
}

#[test]
fn up_to_400_products_have_a_square_each() {
    let one: Grants<'_> = &[(3, "2023-05-01", None)];
    let products = exhibit(&visit(&vec![one; 400], "2023-12-31"), "01", "products");
    let products = products.expect("an exhibit");
    assert_eq!(products.chart.expect("a chart").matches("<rect").count(), 400);
    assert!(products.subtitle.starts_with("Mỗi ô một sản phẩm"));
}

#[test]
fn months_of_the_calendar_hold_what_ends_and_the_rest_is_told() {
    let products: &[Grants<'_>] = &[
        &[(3, "2021-01-01", None)],
        &[(3, "2021-03-31", None)],
        &[(3, "2021-04-01", None)],
        &[(3, "2022-12-31", None)],
        &[(3, "2023-01-01", None)],
        &[(2, "2021-02-01", None)],
        &[(3, "2020-12-31", None)],
    ];
    let calendar = exhibit(&visit(products, "2023-12-31"), "01", "calendar").expect("an exhibit");
    assert_eq!(calendar.data.rows.len(), 24);
    assert_eq!(calendar.data.rows[0][0].shown, "Tháng 1/2024");
    let ends = numbers(&calendar, 1);
    assert_eq!((ends[0], ends[2], ends[3], ends[23]), (1, 1, 1, 1));
    assert_eq!(ends.iter().sum::<i64>(), 4);
    // 90 days from 31 December are over on 30 March.
    assert_eq!(numbers(&calendar, 2).iter().sum::<i64>(), 1);
    assert_eq!(calendar.note, "1 sản phẩm khác hết hạn sau các tháng này.");
}

#[test]
fn calendar_begins_with_the_month_in_which_an_end_can_be_next() {
    let first = |day| {
        let calendar = exhibit(&visit(&[], day), "01", "calendar").expect("an exhibit");
        calendar.data.rows[0][0].shown.clone()
    };
    assert_eq!(first("2023-11-29"), "Tháng 11/2023");
    assert_eq!(first("2023-11-30"), "Tháng 12/2023");
}

#[test]
fn month_with_most_ends_is_named_only_when_it_is_one() {
    let one: Grants<'_> = &[(3, "2022-05-01", None)];
    let other: Grants<'_> = &[(3, "2022-06-01", None)];
    let title = |products: &[Grants<'_>]| {
        exhibit(&visit(products, "2023-12-31"), "01", "calendar").expect("an exhibit").title
    };
    let most = "3 giấy chứng nhận hết hạn trong 24 tháng tới, nhiều nhất vào tháng 5/2025 (2)";
    assert_eq!(title(&[one, one, other]), most);
    assert_eq!(title(&[one, other]), "2 giấy chứng nhận hết hạn trong 24 tháng tới");
    assert_eq!(title(&[]), "Không có giấy chứng nhận nào hết hạn trong 24 tháng tới");
}

#[test]
fn communes_without_a_product_come_first_and_are_named() {
    let visit = visit(&[&[(3, "2023-05-01", None)]], "2023-12-31");
    let communes = exhibit(&visit, "01", "communes").expect("an exhibit");
    assert_eq!(numbers(&communes, 1), [0, 1]);
    assert_eq!(communes.note, "Chưa có: Xã B.");
}

#[test]
fn application_whose_stage_is_later_than_the_day_is_not_shown() {
    let rows =
        |day| exhibit(&visit(&[], day), "01", "applications").expect("an exhibit").data.rows.len();
    assert_eq!((rows("2023-05-31"), rows("2023-06-01"), rows("2023-12-31")), (0, 1, 2));
}

#[test]
fn village_has_ocop_only_while_its_product_is_recognised() {
    let visit = |day| visit(&[&[(3, "2020-06-01", None)]], day);
    let has = |day| numbers(&exhibit(&visit(day), "01", "villages").expect("an exhibit"), 1);
    assert_eq!(has("2023-05-31"), [1]);
    assert_eq!(has("2023-06-01"), [0]);
}

#[test]
fn target_without_a_number_says_why_and_no_district_has_a_status() {
    let targets = exhibit(&visit(&[], "2023-12-31"), "01", "targets").expect("an exhibit");
    assert_eq!(targets.data.rows[0][1].shown, "Định tính");
    assert_eq!(targets.data.rows[0][1].datum, Datum::Missing);
    assert!(targets.data.head.iter().all(|name| name.shown != "Trạng thái"));
}

#[test]
fn quality_of_a_district_is_its_column_of_the_whole() {
    let visit = visit(&[&[(3, "2023-05-01", None)], &[(3, "2020-05-01", None)]], "2023-12-31");
    let own = exhibit(&visit, "01", "quality").expect("an exhibit").data.rows;
    let whole = crate::page::method::exhibit(&visit, "quality").expect("an exhibit").data.rows;
    assert!(own.iter().any(|row| row[1].shown == "1/2"), "{own:?}");
    for row in &own {
        let same = whole.iter().find(|other| other[0].shown == row[0].shown).expect("the check");
        assert_eq!(same[2].datum, row[1].datum);
    }
}

#[test]
fn what_does_not_exist_has_no_exhibit() {
    let visit = visit(&[], "2023-12-31");
    assert_eq!(exhibit(&visit, "99", "products"), None);
    assert_eq!(exhibit(&visit, "01", "nothing"), None);
}

#[test]
fn page_beyond_the_list_is_its_last_page() {
    let mut visit = visit(&[], "2023-12-31");
    visit.at = visit.at.turn_to(Key::Page, 9);
    let rows: Vec<u32> = (0..120).collect();
    let profile = Profile::new(&visit, "01").expect("a district");
    let cut = Cut::new(&profile, Key::Page, &rows);
    assert_eq!((cut.page, cut.pages, cut.rows.len()), (3, 3, 20));
    assert_eq!(Cut::new(&profile, Key::Page, &rows[..0]).pages, 1);
}

#[test]
fn a_city_is_named_without_the_short_word_before_its_name() {
    let place = |kind, name: &str| crate::board::Place {
        code: "1".into(),
        name: name.into(),
        kind,
        tile: None,
        point: None,
    };
    let full = |lang, kind, name| words::full(lang, &place(kind, name));
    use crate::board::PlaceKind::{City, Town};
    assert_eq!(full(Lang::Vi, City, "TP Lào Cai"), "Thành phố Lào Cai");
    assert_eq!(full(Lang::En, City, "TP Lào Cai"), "Lào Cai City");
    assert_eq!(full(Lang::Vi, Town, "Sa Pa"), "Thị xã Sa Pa");
}

#[test]
fn address_of_another_district_keeps_the_day() {
    let mut visit = visit(&[], "2023-06-01");
    visit.at.carried.as_of = Some(Day(19509));
    let profile = Profile::new(&visit, "01").expect("a district");
    assert_eq!(profile.to(Page::District("02".into())), "/districts/02?as_of=2023-06-01");
}
