use std::sync::Arc;

use super::*;
use crate::{
    address::{Address, Page},
    board::PlaceKind,
    format::Lang,
    page::district::tests::small::{a_day, edition},
};

/// Two applications, both at `stage`, where units are of `kind`.
fn shown(stage: Stage, kind: PlaceKind) -> Exhibit {
    let mut edition = Arc::unwrap_or_clone(edition(&[]));
    edition.items.applications.iter_mut().for_each(|row| row.stage = stage);
    edition.districts.iter_mut().for_each(|place| place.kind = kind);
    let at = Address { lang: Lang::En, ..Address::default() }.to(Page::Calendar);
    let board = Arc::clone(edition.default_board());
    pipeline(&Visit { edition: Arc::new(edition), board, day: a_day("2023-12-31"), at })
}

fn head(exhibit: &Exhibit) -> Vec<&str> {
    exhibit.data.head.iter().map(|cell| &*cell.shown).collect()
}

#[test]
fn what_was_submitted_to_the_ministry_is_not_said_to_be_graded_by_the_province() {
    let title = shown(Stage::SubmittedToMinistry, PlaceKind::District).title;
    assert_eq!(
        title,
        "0 applications on their way; done: 0 graded at the provincial level, \
         2 submitted to the ministry, 0 rejected"
    );
    let title = shown(Stage::ProvinceGraded, PlaceKind::District).title;
    assert_eq!(
        title,
        "0 applications on their way; done: 2 graded at the provincial level, 0 rejected"
    );
}

#[test]
fn no_stage_is_named_after_districts_where_units_are_communes() {
    let named = shown(Stage::Dossier, PlaceKind::District);
    assert!(head(&named).contains(&"Graded by the district"));
    let hidden = shown(Stage::Dossier, PlaceKind::Commune);
    assert_eq!(hidden.data.head.len(), named.data.head.len() - 1);
    assert!(hidden.data.rows.iter().all(|row| row.len() == hidden.data.head.len()));
    let neutral = shown(Stage::DistrictGraded, PlaceKind::Commune);
    assert!(head(&neutral).contains(&"Graded at the local level"));
}
