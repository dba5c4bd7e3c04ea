use leptos::prelude::*;

use super::{Profile, profile::Graded};
use crate::{
    address::Page,
    format,
    part::{cell::Cell, ends, exhibit::Exhibit, shown::Shown, table::Words},
    text::district as words,
};

/// The most products that are listed below the calendar.
const CAP: usize = 50;

/// The calendar, its table, and the products that end first.
pub fn body(profile: &Profile<'_>, graded: &[Graded]) -> AnyView {
    let lang = profile.lang();
    let list = (!ending(profile, graded).is_empty()).then(|| {
        view! {
            <details>
                <summary>{words::ENDING_LIST.in_lang(lang)}</summary>
                {list(profile, graded)}
            </details>
        }
    });
    view! { <Shown lang exhibit=exhibit(profile, graded) link=profile.link()/>{list} }.into_any()
}

/// How many recognised products end in each of the coming months.
pub fn exhibit(profile: &Profile<'_>, graded: &[Graded]) -> Exhibit {
    let ends: Vec<_> = graded.iter().map(|one| (one.ends, one.state)).collect();
    ends::calendar(profile.lang(), profile.visit.day, &profile.name(), &ends, profile.source())
}

/// What ends within the months shown, the first end first.
fn ending(profile: &Profile<'_>, graded: &[Graded]) -> Vec<Graded> {
    let day = profile.visit.day;
    let shown =
        graded.iter().filter(|one| one.state.is_recognised() && ends::is_shown(day, one.ends));
    let mut shown: Vec<_> = shown.copied().collect();
    shown.sort_by_key(|one| (one.ends, one.product));
    shown
}

fn list(profile: &Profile<'_>, graded: &[Graded]) -> impl IntoView + use<> {
    let (lang, items) = (profile.lang(), &profile.edition().items);
    let ending = ending(profile, graded);
    let known = ending.iter().take(CAP);
    let known = known.filter_map(|one| Some((one, items.products.get(one.product as usize)?)));
    let list = known.map(|(one, product)| {
        let name = Cell::name(lang, product.name.as_str());
        let cell = name.link(profile.to(Page::Product(product.id.to_string())));
        view! { <li>{format::day(lang, one.ends)}" "<Words cell/></li> }
    });
    let list: Vec<_> = list.collect();
    let rest = (ending.len() > CAP).then(|| {
        let href = profile.all_products();
        let all = words::all_products(lang, &profile.name());
        view! { <p class="note">{words::first_ends(lang, CAP, ending.len())}" "<a href=href>{all}</a></p> }
    });
    view! { <ol class="d-ending">{list}</ol>{rest} }
}
