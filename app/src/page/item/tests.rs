mod brought;

use std::sync::Arc;

use crate::{
    address::{Address, Page},
    board::{Chain, Listing, Village},
    page::{
        district::tests::{
            Grants,
            small::{a_day, edition},
        },
        entity, product,
        products::exhibit as list,
        village,
    },
    part::visit::Visit,
};

/// Graded, revoked, and graded again.
const PRODUCT: Grants<'_> =
    &[(3, "2021-05-01", Some("2023-07-01")), (4, "2024-02-01", Some("2024-06-01"))];

fn visit(day: &str) -> Visit {
    let mut edition = Arc::unwrap_or_clone(edition(&[PRODUCT]));
    let items = &mut edition.items;
    let (since, until) = (a_day("2023-04-01"), Some(a_day("2023-09-01")));
    items.listings = vec![Listing { since, until, channel: "Sàn".into(), ..Listing::default() }];
    items.green_chains = vec![Chain { since, until, ..Chain::default() }];
    items.villages[0] =
        Village { recognised_on: Some(since), revoked_on: until, ..items.villages[0].clone() };
    edition.links = crate::board::Links::new(items);
    let board = Arc::clone(edition.default_board());
    let at = Address::default().to(Page::Products);
    Visit { edition: Arc::new(edition), board, day: a_day(day), at }
}

/// What the cells of an exhibit say on a day.
fn cells(
    day: &str,
    of: impl Fn(&Visit) -> Option<crate::part::exhibit::Exhibit>,
) -> Vec<Vec<String>> {
    let rows = of(&visit(day)).expect("an exhibit").data.rows;
    rows.into_iter().map(|row| row.into_iter().map(|cell| cell.shown).collect()).collect()
}

#[test]
fn certificate_is_shown_from_the_day_it_was_granted() {
    let rows = |day| cells(day, |visit| product::exhibit(visit, "P0", "certificates"));
    let granted = |day| rows(day).into_iter().map(|row| row[3].clone()).collect::<Vec<_>>();
    assert!(granted("2021-04-30").is_empty());
    assert_eq!(granted("2024-01-31"), ["01/05/2021"]);
    assert_eq!(granted("2024-02-01"), ["01/02/2024", "01/05/2021"]);
}

#[test]
fn revocation_is_shown_from_its_day() {
    let rows = |day| cells(day, |visit| product::exhibit(visit, "P0", "certificates"));
    let revoked = |day| rows(day)[0][5].clone();
    assert_eq!(revoked("2023-06-30"), "chưa bị thu hồi");
    assert_eq!(revoked("2023-07-01"), "01/07/2023");
}

#[test]
fn life_of_a_product_ends_as_it_is_known_on_the_day() {
    let ends = |day| {
        let rows = cells(day, |visit| product::exhibit(visit, "P0", "life"));
        rows.into_iter().map(|row| row[1].clone()).collect::<Vec<_>>()
    };
    assert!(ends("2021-04-30").is_empty());
    assert_eq!(ends("2023-06-30"), ["01/05/2024"]);
    assert_eq!(ends("2023-07-01"), ["01/07/2023"]);
    assert_eq!(ends("2024-02-01"), ["01/07/2023", "01/02/2027"]);
}

#[test]
fn list_of_products_names_no_certificate_that_comes_later() {
    let grades = |day| cells(day, |visit| list(visit, "list"))[0][5].clone();
    assert_eq!(grades("2021-04-30"), "chưa có");
    assert_eq!(grades("2023-06-30"), "3\u{a0}sao 01/05/2021–01/05/2024");
}

#[test]
fn channel_and_chain_are_shown_from_the_day_they_begin_and_end_on_theirs() {
    let channels = |visit: &Visit| product::exhibit(visit, "P0", "channels");
    let chains = |visit: &Visit| entity::exhibit(visit, "E", "chains");
    assert!(cells("2023-03-31", channels).is_empty());
    assert!(cells("2023-03-31", chains).is_empty());
    assert_eq!(cells("2023-08-31", channels)[0][1..], ["01/04/2023", "chưa kết thúc", "có"]);
    assert_eq!(cells("2023-09-01", channels)[0][1..], ["01/04/2023", "01/09/2023", "không"]);
    assert_eq!(cells("2023-08-31", chains)[0][1], "chưa kết thúc");
    assert_eq!(cells("2023-09-01", chains)[0][1], "01/09/2023");
}

#[test]
fn application_is_shown_from_the_day_of_its_step() {
    let number = |day| cells(day, |visit| entity::exhibit(visit, "E", "applications")).len();
    assert_eq!((number("2023-05-31"), number("2023-06-01"), number("2023-07-01")), (0, 1, 2));
}

#[test]
fn village_tells_its_days_from_then_on() {
    let days = |day| {
        let facts = village::facts(&visit(day), 0);
        let facts = facts.into_iter().filter(|(name, _)| name.ends_with("ngày"));
        facts.map(|(_, cell)| cell.shown).collect::<Vec<_>>()
    };
    assert_eq!(days("2023-03-31"), ["chưa, đến ngày xem", "chưa bị thu hồi"]);
    assert_eq!(days("2023-08-31"), ["01/04/2023", "chưa bị thu hồi"]);
    assert_eq!(days("2023-09-01"), ["01/04/2023", "01/09/2023"]);
}

#[test]
fn certificates_of_a_product_without_an_extension_have_no_column_of_it() {
    let rows = cells("2024-02-01", |visit| product::exhibit(visit, "P0", "certificates"));
    assert!(rows.iter().all(|row| row.len() == 7), "{rows:?}");
}

#[test]
fn standings_of_a_product_are_told_with_their_days_and_their_ground() {
    let rows = cells("2023-06-30", |visit| product::exhibit(visit, "P0", "standings"));
    let said: Vec<_> = rows.iter().map(|row| row[..3].join(" ")).collect();
    assert_eq!(
        said,
        [
            "Còn hiệu lực 01/05/2021 01/02/2024",
            "Sắp hết hạn 01/02/2024 01/05/2024",
            "Đã hết hạn 01/05/2024 không định",
        ]
    );
    let revoked = cells("2023-07-01", |visit| product::exhibit(visit, "P0", "standings"));
    assert_eq!(revoked.last().map(|row| row[0].as_str()), Some("Đã thu hồi"));
    assert!(cells("2021-04-30", |visit| product::exhibit(visit, "P0", "standings")).is_empty());
}
