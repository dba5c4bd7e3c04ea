//! The plans that the program carries, each with a register that agrees with what is published.

use std::path::Path;

use app::{
    board::{Board, Count, Day, EntityKind, Group},
    edition::Edition,
};
use server::{
    compute::{Number, Row, of_board},
    edition,
    input::{InputPaths, Inputs},
    shipped::SHIPPED,
};

use crate::calendar::parse;

pub fn inputs_of(plan: &str) -> Inputs {
    let plan = Some(Path::new(plan));
    Inputs::read(&InputPaths { plan, ..InputPaths::default() }).expect("inputs")
}

pub fn edition_of(id: &str) -> Edition {
    let inputs = inputs_of(id);
    let (edition, warnings) = edition::compute(&inputs, Day::LAST).expect("no errors");
    let warnings: Vec<_> =
        warnings.listed().iter().map(|it| it.line(app::format::Lang::En)).collect();
    assert_eq!(warnings, Vec::<String>::new(), "{id}");
    edition
}

fn count(board: &Board, count: Count, day: &str) -> u32 {
    board.count(count, parse(day))
}

fn stars(board: &Board, day: &str) -> [u32; 3] {
    [3, 4, 5].map(|stars| count(board, Count::Stars(stars), day))
}

#[test]
fn every_plan_is_chosen_by_its_id_with_the_others_of_its_province() {
    let of = |id: &str| {
        let edition = edition_of(id);
        let plans: Vec<_> = edition.boards.iter().map(|board| board.plan.clone()).collect();
        (edition.province.name.clone(), edition.districts.len(), plans.join(" "))
    };
    let found: Vec<_> = SHIPPED.iter().map(|one| of(one.id)).collect();
    let expected = [
        ("Lào Cai", 9, "2023 2024"),
        ("Lào Cai", 9, "2024 2023"),
        ("Lào Cai", 99, "2025"),
        ("Đồng Tháp", 12, "dong-thap-2024"),
        ("Lâm Đồng", 10, "lam-dong-2023"),
    ];
    let expected = expected.map(|(name, units, plans)| (name.to_owned(), units, plans.to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn lao_cai_after_the_merger_has_605_products_in_82_of_99_communes() {
    let edition = edition_of("2025");
    let (board, day) = (edition.default_board(), "2025-12-12");
    assert_eq!(stars(board, day), [551, 52, 2]);
    let groups = [
        (Group::Food, 480),
        (Group::Drink, 41),
        (Group::Herbal, 26),
        (Group::Handicraft, 36),
        (Group::Ornamental, 2),
        (Group::Tourism, 20),
    ];
    for (group, number) in groups {
        assert_eq!(count(board, Count::Group(group), day), number, "{}", group.id());
    }
    assert_eq!(count(board, Count::Communes, day), 82);
    assert_eq!(count(board, Count::Entities, day), 304);
    let new = &board.target("new-products").expect("a target").readings[0].shape;
    assert_eq!(new.at(parse(day)).numerator, 62);
    assert!(!new.has_unplaced(), "no commune of theirs was divided");
}

#[test]
fn lao_cai_had_604_products_in_july_and_august_2025_with_all_new_ones_of_the_year() {
    let edition = edition_of("2025");
    let board = edition.default_board();
    for day in ["2025-07-31", "2025-08-31"] {
        assert_eq!(stars(board, day), [553, 49, 2], "{day}");
        let groups = Group::ALL.map(|group| count(board, Count::Group(group), day));
        assert_eq!(groups, [479, 41, 26, 36, 2, 20], "{day}");
        assert_eq!(count(board, Count::Communes, day), 82, "{day}");
        assert_eq!(count(board, Count::Entities, day), 304, "{day}");
        let new = &board.target("new-products").expect("a target").readings[0].shape;
        assert_eq!(new.at(parse(day)).numerator, 62, "{day}");
    }
}

#[test]
fn dong_thap_had_357_products_at_the_end_of_2022() {
    let edition = edition_of("dong-thap-2024");
    assert_eq!(stars(edition.default_board(), "2022-12-31"), [272, 85, 0]);
}

#[test]
fn the_parts_of_the_240_products_of_lam_dong_have_goals_of_their_own() {
    let edition = edition_of("lam-dong-2023");
    let board = edition.default_board();
    let rows = of_board(&edition, board, board.default_day);
    let of_province = |row: &&Row| row.target == "products" && row.place == "68";
    let goals: Vec<_> = rows.iter().filter(of_province).map(|row| row.goal).collect();
    assert_eq!(goals, [240, 228, 12].map(|goal| Some(Number::Count(goal))));
}

#[test]
fn dong_thap_has_453_products_of_175_entities_at_the_end_of_2023() {
    let edition = edition_of("dong-thap-2024");
    let (board, day) = (edition.default_board(), "2023-12-31");
    assert_eq!(stars(board, day), [366, 86, 1]);
    assert_eq!(count(board, Count::Entities, day), 175);
}

#[test]
fn lam_dong_has_131_products_of_75_entities_in_september_2021_and_215_before_its_plan() {
    let edition = edition_of("lam-dong-2023");
    let (board, day) = (edition.default_board(), "2021-09-30");
    assert_eq!(stars(board, day), [58, 66, 7]);
    let kinds = [
        (EntityKind::SmallEnterprise, 43),
        (EntityKind::Cooperative, 19),
        (EntityKind::Household, 12),
        (EntityKind::CooperativeGroup, 1),
    ];
    for (kind, number) in kinds {
        assert_eq!(count(board, Count::Kind(kind), day), number, "{}", kind.id());
    }
    assert_eq!(count(board, Count::Products, "2022-12-31"), 215);
}
