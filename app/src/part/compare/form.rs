use leptos::prelude::*;

use super::{Against, CompareView, Measure};
use crate::{
    board::Unit,
    text::{compare, shell},
};

/// A plain form that sets measure, day and comparison without scripts; where scripts run,
/// the island listens to it.
pub fn form(view: &CompareView) -> impl IntoView + use<> {
    let (all, lang) = (&view.all, view.all.lang);
    let groups = [compare::GROUP_PLAN, compare::GROUP_PRODUCTS, compare::GROUP_ENTITIES];
    let option = |measure: &Measure| {
        let here = measure.id == view.measure().id;
        view! { <option value=measure.id.clone() selected=here>{measure.name.clone()}</option> }
    };
    let groups: Vec<_> = groups
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let measures = all.measures.iter().filter(|measure| group(measure) == at);
            let options: Vec<_> = measures.map(option).collect();
            view! { <optgroup label=name.of(lang)>{options}</optgroup> }
        })
        .collect();
    let against: Vec<_> = [
        (Against::Goal, compare::GOAL),
        (Against::Province, compare::PROVINCE),
        (Against::Day, compare::OTHER_DAY),
    ]
    .into_iter()
    .map(|(value, name)| {
        let here = value == view.against();
        view! { <option value=value.id() selected=here>{name.of(lang)}</option> }
    })
    .collect();
    let plan = all.plan.strip_prefix("plan=").map(str::to_owned);
    let plan = plan.map(|plan| view! { <input type="hidden" name="plan" value=plan/> });
    let action = format!("{}/districts", lang.pick("", "/en"));
    let date = |name: &'static str, day: crate::board::Day| {
        let (first, last) = (all.known.first.to_string(), all.known.last.to_string());
        view! { <input type="date" name=name value=day.to_string() min=first max=last required/> }
    };
    let (day, since) = (date("as_of", view.choice.day), date("since", view.since()));
    view! {
        <form class="filter" method="get" action=action aria-label=compare::FORM.of(lang) autocomplete="off">
            {plan}
            <label class="wide-label">{compare::MEASURE.of(lang)}<select name="measure">{groups}</select></label>
            <label>{compare::DAY.of(lang)}{day}</label>
            <label>{compare::AGAINST.of(lang)}<select name="against">{against}</select></label>
            <label>{compare::SINCE.of(lang)}{since}</label>
            <button>{shell::SHOW.of(lang)}</button>
        </form>
    }
}

fn group(measure: &Measure) -> usize {
    match measure.unit {
        _ if measure.id.contains('.') => 0,
        Unit::Product => 1,
        _ => 2,
    }
}
