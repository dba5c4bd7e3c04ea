//! The comparison of more places than tiles or lines can hold: a map of dots, and those in need
//! first. It is complete as the server writes it; another choice is another page.

mod need;

pub use need::need;

use std::sync::Arc;

use leptos::prelude::*;

use super::{CompareView, Compared, Measure, form, heading::heading, measure};
use crate::{
    address::Key,
    board::Place,
    find::fold,
    part::{
        exhibit::Exhibit, hidden::hidden, place_map::place_map, places::FIRST, shown::Shown,
        visit::Visit,
    },
    text::{compare, evidence, progress},
};

/// True where the places have no grid of tiles that shows them all.
pub fn is_still(all: &Compared) -> bool {
    all.places.iter().all(|place| place.2.is_none())
}

/// The form, what is chosen as a map and for those in need, and then for all, or for those whose
/// names hold what the address asks for.
pub fn still(view: &CompareView, visit: &Visit) -> impl IntoView + use<> {
    let (lang, link) = (view.all.lang, view.href());
    let map = map(view, &visit.edition.districts);
    let rest = (view.all.areas() > FIRST).then(|| rest(view, visit));
    let shown = if rest.is_some() { need(view) } else { measure(view) };
    view! {
        <div class="cmp-form">{form(view)}</div>
        <section class="stack cmp" aria-labelledby="shown">
            <div class="cmp-head" inner_html=heading(view).into_string()></div>
            <div class="cmp-pair">
                {map.map(|exhibit| view! { <Shown lang exhibit link=link.clone()/> })}
                <Shown lang exhibit=shown link=link.clone()/>
            </div>
            {rest}
        </section>
    }
}

/// All places, folded until one asks for names.
fn rest(view: &CompareView, visit: &Visit) -> impl IntoView + use<> {
    let (lang, all, areas) = (view.all.lang, &view.all.places, view.all.areas());
    let asked = visit.at.query.get(Key::Q).map(str::to_owned);
    let is_narrow = asked.is_some();
    let folded = asked.as_deref().map(fold);
    let found = |at: &usize| folded.as_deref().is_none_or(|q| fold(&all[*at].1).contains(q));
    // Without a question, what lies in none stands with them.
    let searched = if is_narrow { areas } else { all.len() };
    let found: Vec<usize> = (0..searched).filter(found).collect();
    let title = compare::fill(lang, compare::EVERY, &[&areas.to_string()]);
    let numbers = [found.len().to_string(), areas.to_string()];
    let said = asked.as_ref().map(|asked| {
        let said = compare::fill(lang, compare::NAMED, &[&numbers[0], &numbers[1], asked]);
        let whole = format!("{}#all-areas", visit.at.with(Key::Q, None::<String>).href());
        view! { <p>{said}" "<a href=whole>{title.clone()}</a></p> }
    });
    let shown = (!found.is_empty()).then(|| {
        let exhibit = Exhibit { id: "measure".into(), ..measure(&only(view, &found)) };
        view! { <Shown lang exhibit link=view.href()/> }
    });
    let kept = visit.at.carried.pairs().into_iter().chain(visit.at.query.pairs());
    let kept = hidden(kept.filter(|(name, _)| *name != Key::Q.name()).collect::<Vec<_>>());
    let name = compare::NAME.in_lang(lang);
    view! {
        <details id="all-areas" open=is_narrow>
            <summary>{title.clone()}</summary>
            <form class="filter" method="get" action=format!("{}#all-areas", visit.at.action()) aria-label=name>
                {kept}
                <label>{name}<input type="search" name=Key::Q.name() value=asked/></label>
                <button>{evidence::APPLY.in_lang(lang)}</button>
            </form>
            {said}
            {shown}
        </details>
    }
}

/// The same view of some of the places.
fn only(view: &CompareView, some: &[usize]) -> CompareView {
    let own = |measure: &Measure| Measure {
        districts: some.iter().map(|&at| measure.districts[at].clone()).collect(),
        ..measure.clone()
    };
    let all = Compared {
        places: some.iter().map(|&at| view.all.places[at].clone()).collect(),
        measures: view.all.measures.iter().map(own).collect(),
        ..(*view.all).clone()
    };
    CompareView { all: Arc::new(all), choice: view.choice }
}

/// The measure where the places lie; `None` without points.
pub fn map(view: &CompareView, places: &[Place]) -> Option<Exhibit> {
    let (lang, what) = (view.all.lang, &view.measure().name);
    let names = view.all.places.iter().map(|place| place.1.clone());
    let values: Vec<_> = names.zip(view.values()).collect();
    Some(Exhibit {
        subtitle: progress::on(lang, what, view.choice.day),
        source: view.source(),
        ..place_map(lang, what, places, &values)?
    })
}
