//! The comparison of more places than tiles or lines can hold: a map of dots, and those in need
//! first. It is complete as the server writes it; another choice is another page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{CompareView, Compared, Measure, form, heading::heading, measure};
use crate::{
    board::Place,
    part::{exhibit::Exhibit, place_map::place_map, places::order, shown::Shown},
    text::{compare, progress},
};

/// So many are drawn first; all the others are one click away.
const FIRST: usize = 20;

/// True where the places have no grid of tiles that shows them all.
pub fn is_still(all: &Compared) -> bool {
    all.places.iter().all(|place| place.2.is_none())
}

/// The form, what is chosen as a map and for those in need, and then for all.
pub fn still(view: &CompareView, places: &[Place]) -> impl IntoView + use<> {
    let (lang, link) = (view.all.lang, view.href());
    let (map, all) = (map(view, places), measure(view));
    let first = in_need(view);
    let rest = (first.all.places.len() < view.all.places.len()).then(|| {
        let title = compare::fill(lang, compare::EVERY, &[&view.all.places.len().to_string()]);
        view! {
            <details>
                <summary>{title}</summary>
                <Shown lang exhibit=Exhibit { id: "measure".into(), ..all.clone() } link=link.clone()/>
            </details>
        }
    });
    let shown = match rest.is_some() {
        true => Exhibit {
            id: "need".into(),
            title: compare::fill(lang, compare::NEED, &[&FIRST.to_string()]),
            ..measure(&first)
        },
        false => all,
    };
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

/// The measure of those with the least.
pub fn need(view: &CompareView) -> Exhibit {
    Exhibit { id: "need".into(), ..measure(&in_need(view)) }
}

/// The same view of the places with the least alone.
fn in_need(view: &CompareView) -> CompareView {
    let mut least = order(&view.values());
    least.reverse();
    least.truncate(FIRST);
    least.sort_unstable();
    let own = |measure: &Measure| Measure {
        districts: least.iter().map(|&at| measure.districts[at].clone()).collect(),
        ..measure.clone()
    };
    let all = Compared {
        places: least.iter().map(|&at| view.all.places[at].clone()).collect(),
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
