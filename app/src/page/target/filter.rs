use leptos::prelude::*;

use crate::{address::Key, format::Lang, part::visit::Visit, text::evidence};

/// A plain form that keeps the rows of one district.
#[component]
pub fn Filter(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let names = lang.of_names().map(Lang::code);
    let at = &visit.at;
    let chosen = [Key::Reading, Key::Sort].into_iter();
    let chosen = chosen.filter_map(|key| Some((key.name(), at.query.get(key)?.to_owned())));
    let kept: Vec<_> = at
        .carried
        .pairs()
        .into_iter()
        .chain(chosen)
        .map(|(key, value)| view! { <input type="hidden" name=key value=value/> })
        .collect();
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
        <form class="filter" method="get" action=format!("{}#evidence", at.action())
            aria-label=evidence::FILTER.in_lang(lang)>
            {kept}
            <label>{evidence::PLACE.in_lang(lang)}
                <select name="place"><option value="">{evidence::ALL_PLACES.in_lang(lang)}</option>{places}</select>
            </label>
            <button>{evidence::APPLY.in_lang(lang)}</button>
        </form>
    }
    .into_any()
}
