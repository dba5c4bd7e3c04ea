//! The form of the comparison, for whoever reads without scripts.

use leptos::prelude::*;

use super::{Against, CompareView, Measure};
use crate::{
    address::{Carried, Key, Page, decode, link},
    board::Unit,
    format,
    text::{Pair, compare, shell, unit},
};

/// A plain form that sets measure and comparison without scripts; where scripts run,
/// the island listens to it.
pub fn form(view: &CompareView) -> impl IntoView + use<> {
    let (all, lang) = (&view.all, view.all.lang);
    let mut groups = vec![compare::GROUP_PLAN];
    groups.extend(Unit::ALL.map(unit::measures));
    groups.dedup();
    let option = |measure: &Measure| {
        let here = measure.id == view.measure().id;
        view! { <option value=measure.id.clone() selected=here>{measure.name.clone()}</option> }
    };
    let groups: Vec<_> = groups
        .into_iter()
        .map(|name| {
            let measures = all.measures.iter().filter(|measure| group(measure) == name);
            let options: Vec<_> = measures.map(option).collect();
            view! { <optgroup label=name.in_lang(lang)>{options}</optgroup> }
        })
        .collect();
    let whole = lang.pick(all.whole.clone(), ["The ", &all.whole.to_ascii_lowercase()].concat());
    let against: Vec<_> = [
        (Against::Goal, compare::GOAL.in_lang(lang).to_owned()),
        (Against::Province, whole),
        (Against::Day, compare::OTHER_DAY.in_lang(lang).to_owned()),
    ]
    .into_iter()
    .map(|(value, name)| {
        let here = value == view.against();
        view! { <option value=value.id() selected=here>{name}</option> }
    })
    .collect();
    let carried = all.carried.split('&').filter_map(|pair| pair.split_once('='));
    let mut carried: Vec<_> =
        carried.map(|(name, value)| (name.to_owned(), decode(value))).collect();
    if view.choice.day != all.default_day {
        carried.push((Carried::AS_OF.to_owned(), view.choice.day.to_string()));
    }
    if let Some(sort) = view.choice.sort.and_then(|at| all.measures.get(at as usize)) {
        carried.push((Key::Sort.name().to_owned(), sort.id.clone()));
    }
    let carried = carried.into_iter().map(|(name, value)| {
        view! { <input type="hidden" name=name value=value/> }
    });
    let carried: Vec<_> = carried.collect();
    let action = link::in_lang(lang, &Page::Districts.path());
    view! {
        <form class="filter" method="get" action=action aria-label=compare::FORM.in_lang(lang) autocomplete="off">
            {carried}
            <label class="wide-label">{compare::MEASURE.in_lang(lang)}<select name="measure">{groups}</select></label>
            <label>{compare::AGAINST.in_lang(lang)}<select name="against">{against}</select></label>
            <label class="cmp-since">{compare::SINCE.in_lang(lang)}
                <input type="text" name="since" required size="10" maxlength="10" pattern=shell::DAY_PATTERN
                    title=shell::DAY_HINT.in_lang(lang) placeholder=shell::DAY_HINT.in_lang(lang)
                    value=format::date(view.since())/>
            </label>
            <button>{compare::COMPARE.in_lang(lang)}</button>
        </form>
    }
}

/// The heading under which a measure stands.
fn group(measure: &Measure) -> Pair {
    if measure.id.contains('.') { compare::GROUP_PLAN } else { unit::measures(measure.unit) }
}
