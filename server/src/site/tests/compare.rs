use std::sync::Arc;

use app::{
    address::Address,
    board::{Board, Day, Pace, Shape},
    part::{
        cell::{Cell, Datum},
        compare::Compared,
        exhibit::Exhibit,
    },
    route::{ExhibitFile, PathAndQuery},
};

use super::{
    units::{on_merged, text},
    *,
};

/// Every measure of a Board by its id.
fn measures(board: &Board) -> Vec<(String, &Shape)> {
    let readings = board.targets.iter().flat_map(|target| {
        let shapes = target.readings.iter().map(|reading| &reading.shape);
        shapes.map(move |shape| (format!("{}.{}", target.id, shape.id), shape))
    });
    readings.chain(board.counts.iter().map(|shape| (shape.id.clone(), shape))).collect()
}

fn exhibit_at(edition: &Arc<Edition>, id: &str, query: &str) -> Option<Exhibit> {
    let path = format!("/charts/districts/{id}.csv");
    ExhibitFile::read(edition, &PathAndQuery { path: &path, query }).ok()?.exhibit().ok()
}

/// The cells of a row are the figures of a place on `days`.
fn check(shape: &Shape, row: &[Cell], days: &[Day], what: &str) {
    let place = shape.districts.iter().find(|place| place.name == row[0].shown);
    let steps = place.map_or(&shape.province, |place| &place.steps);
    for (cell, day) in row[1..].iter().zip(days) {
        assert_eq!(cell.datum, Datum::Figure(steps.at(*day)), "{what}, {}", row[0].shown);
    }
}

#[test]
fn every_figure_of_every_comparison_is_that_of_the_board() {
    let edition = Arc::new(edition());
    for board in &edition.boards {
        let baseline = board.period.baseline();
        for day in [board.default_day, board.period.first.plus(151), board.known_days().last] {
            let address = format!("plan={}&as_of={day}", board.plan);
            let all = exhibit_at(&edition, "matrix", &address).expect("the matrix");
            assert_eq!(all.data.rows.len(), measures(board).len());
            for (row, (id, shape)) in all.data.rows.iter().zip(measures(board)) {
                for (cell, name) in row.iter().zip(&all.data.head).skip(2) {
                    check(shape, &[name.clone(), cell.clone()], &[day], &id);
                }
                check(shape, &row[..2], &[day], &id);
                for against in ["goal", "province", "day"] {
                    let query = format!("{address}&measure={id}&against={against}");
                    let measure = exhibit_at(&edition, "measure", &query).expect("the measure");
                    assert_eq!(measure.data.rows.len(), 1 + edition.districts.len(), "{query}");
                    measure.data.rows.iter().for_each(|row| check(shape, row, &[day], &query));
                    let slope = exhibit_at(&edition, "slope", &query);
                    // A flow is 0 on the baseline by definition.
                    assert_eq!(slope.is_none(), shape.pace == Pace::Flow, "{query}");
                    let (days, rows) = ([baseline, day], slope.map(|slope| slope.data.rows));
                    rows.iter().flatten().for_each(|row| check(shape, row, &days, &query));
                }
            }
        }
    }
}

#[test]
fn every_figure_of_the_targets_is_that_of_the_board_in_every_order() {
    let edition = Arc::new(edition());
    for board in &edition.boards {
        let deciding = board.targets.iter().filter_map(|it| Some((&*it.id, &it.deciding()?.shape)));
        let deciding: Vec<_> = deciding.collect();
        let year_before = |(target, shape): (&str, &Shape), day: Day| {
            let earlier = edition.boards.iter().find(|it| it.period.contains(day))?;
            let same = &earlier.target(target)?.deciding()?.shape;
            (same.rule == shape.rule).then_some(same)
        };
        for day in [board.default_day, board.period.first.plus(151)] {
            for sort in ["", "&sort=cooperatives.share", "&sort=products"] {
                let query = format!("plan={}&as_of={day}{sort}", board.plan);
                let targets = exhibit_at(&edition, "targets", &query).expect("the targets");
                assert_eq!(targets.data.rows.len(), 2 + edition.districts.len());
                for (at, row) in targets.data.rows.iter().enumerate() {
                    let on = if at == 1 { day.year_before() } else { day };
                    assert_eq!(row.len(), 1 + deciding.len());
                    for (column, cell) in row[1..].iter().enumerate() {
                        let (target, shape) = deciding[column];
                        let earlier = at == 1 && shape.pace == Pace::Flow;
                        let of =
                            if earlier { year_before((target, shape), on) } else { Some(shape) };
                        match of {
                            Some(of) => check(of, &[row[0].clone(), cell.clone()], &[on], &query),
                            None => assert_eq!(cell.datum, Datum::Missing, "{query}"),
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_sample_is_small_enough_for_the_browser() {
    let edition = edition();
    for board in &edition.boards {
        for lang in app::format::Lang::ALL {
            assert!(
                Compared::new(&edition, board, &Address::default().in_lang(lang)).is_small(),
                "{}",
                board.plan
            );
        }
    }
}

#[test]
fn a_comparison_that_does_not_exist_is_404_and_a_malformed_one_400() {
    on_site(|site| async move {
        for (query, status) in [
            ("", 200),
            ("?measure=products&against=goal", 200),
            ("?measure=cooperatives.share&against=day&since=2022-12-31", 200),
            ("?measure=nothing", 404),
            ("?against=everyone", 400),
            ("?sort=products", 200),
            ("?sort=nothing", 404),
            ("?since=2023-02-31", 400),
            ("?since=1999-01-01", 404),
        ] {
            let answer = ask(&site, &format!("/districts{query}"), &[]).await;
            assert_eq!(answer.status().as_u16(), status, "{query}");
        }
    });
}

#[test]
fn targets_that_are_counts_are_told_without_shares_and_their_shades() {
    let (words, shade) = ("Không địa bàn nào khác biệt rõ", "không khác rõ");
    on_merged(|site| async move {
        let (_, page) = text(&site, "/districts").await;
        assert!(page.contains("Số lượng theo từng chỉ tiêu ở 99 địa bàn"), "{page}");
        assert!(!page.contains(words) && !page.contains(shade), "{page}");
        assert!(page.contains("Tổng số: ") && !page.contains("So với mức chung: "), "{page}");
    });
    on_site(|site| async move {
        let (_, page) = text(&site, "/districts").await;
        assert!(page.contains(words) && page.contains(shade), "{page}");
    });
}

#[test]
fn a_picture_names_both_marks_of_two_days() {
    on_site(|site| async move {
        let path = "/charts/districts/measure.svg?against=day";
        let svg = String::from_utf8(bytes(ask(&site, path, &[]).await).await).expect("text");
        assert!(svg.contains("vòng rỗng: Ngày khác") && svg.contains("chấm"), "{svg}");
    });
}
