use leptos::prelude::*;

use super::{hidden::hidden, visit::Visit};
use crate::{
    address::Key,
    format::Lang,
    text::{Pair, evidence},
};

/// A plain form that shows one district of what the page shows, and keeps the choices of `keeps`.
#[component]
pub fn PlaceFilter(
    visit: Visit,
    label: Pair,
    /// Where the form leads, within the page: `#evidence`.
    #[prop(optional)]
    to: &'static str,
    #[prop(optional)] keeps: &'static [Key],
) -> impl IntoView {
    let (lang, at) = (visit.lang(), &visit.at);
    let names = lang.of_names().map(Lang::code);
    let chosen = keeps.iter().filter_map(|key| Some((key.name(), at.query.get(*key)?.to_owned())));
    let kept = hidden(at.carried.pairs().into_iter().chain(chosen).collect::<Vec<_>>());
    let places: Vec<_> = visit
        .edition
        .districts
        .iter()
        .map(|place| {
            let here = at.query.get(Key::Place) == Some(&place.code);
            view! { <option value=place.code.clone() selected=here lang=names>{place.name.clone()}</option> }
        })
        .collect();
    view! {
        <form class="filter" method="get" action=format!("{}{to}", at.action()) aria-label=label.in_lang(lang)>
            {kept}
            <label>{evidence::PLACE.in_lang(lang)}
                <select name=Key::Place.name()><option value="">{evidence::ALL_PLACES.in_lang(lang)}</option>{places}</select>
            </label>
            <button>{evidence::APPLY.in_lang(lang)}</button>
        </form>
    }
    .into_any()
}
