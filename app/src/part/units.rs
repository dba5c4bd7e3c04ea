//! In units of which time a page is told, and the way to the others.

use leptos::prelude::*;

use super::visit::Visit;
use crate::{
    address::{Address, Carried, Key, Page},
    board::{TargetView, Unit},
    edition::{Edition, OtherUnits},
    format::Lang,
    text::units as words,
};

/// On every page that is told in units of before: which they are, and the way back.
pub fn banner(visit: &Visit) -> Option<impl IntoView + use<>> {
    let Some(OtherUnits::Own { on, number }) = visit.edition.other else { return None };
    let (lang, edition) = (visit.lang(), &visit.edition);
    let counts_areas = |target: &&TargetView| {
        let is_area = |unit| matches!(unit, Unit::Place | Unit::Commune);
        target.readings.iter().any(|reading| is_area(reading.shape.unit))
    };
    let counted = visit.board.targets.iter().filter(counts_areas).map(|target| target.number);
    let counted: Vec<u32> = counted.collect();
    let told = words::notice(lang, edition.districts.len(), &day(lang, edition), &counted);
    let own = words::own(lang, number, on);
    Some(view! {
        <aside class="banner" aria-label=words::TITLE.in_lang(lang)>
            <p class="wide">{told}" "<a href=other(visit)>{own}</a></p>
        </aside>
    })
}

/// The way to units of before, where the plan's own are shown and there are others.
pub fn link_before(visit: &Visit) -> Option<impl IntoView + use<>> {
    let Some(OtherUnits::Before(before)) = &visit.edition.other else { return None };
    let lang = visit.lang();
    let also = words::link(lang, before.districts.len(), &day(lang, before));
    Some(view! { <p class="sub"><a href=other(visit)>{also}</a></p> })
}

/// Of units of before, which state of them is known; of those of another table, that they are.
pub fn state_note(visit: &Visit) -> Option<impl IntoView + use<>> {
    let (edition, lang) = (&visit.edition, visit.lang());
    let on = edition.units_on;
    let note = match edition.units_given {
        true => words::given(lang, on),
        false => (on < words::REORGANISED).then(|| words::state(lang, on))?,
    };
    Some(view! { <p class="units wide">{note}</p> })
}

fn day(lang: Lang, edition: &Edition) -> String {
    let is_before = edition.units_on.ymd().0 < words::TABLE_OF;
    words::day(lang, edition.units_on, is_before && !edition.units_given)
}

/// The same view in the other units; where it is of one unit, the comparison of all.
fn other(visit: &Visit) -> String {
    let at = visit.at.at_first_pages();
    let units = match &visit.edition.other {
        Some(OtherUnits::Before(before)) => Some(before.units_year()),
        _ => None,
    };
    let page = match at.page {
        Page::District(_) => Page::Districts,
        page => page,
    };
    let query = at.query.without(&[Key::Place, Key::District]);
    let carried = Carried { units, ..at.carried };
    Address { page, query, carried, ..at }.href()
}
