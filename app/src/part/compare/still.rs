//! The comparison of more places than tiles or lines can hold: a map of dots, and those in need
//! first. It is complete as the server writes it; another choice is another page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{CompareView, Compared, Measure, form, heading::heading, measure};
use crate::{
    chart,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::order,
        shown::Shown,
    },
    text::{compare, progress},
};

/// So many are drawn first; all the others are one click away.
const FIRST: usize = 20;

/// True where the places have no grid of tiles that shows them all.
pub fn is_still(all: &Compared) -> bool {
    all.places.iter().all(|place| place.2.is_none())
}

/// The form, what is chosen as a map and for those in need, and then for all.
pub fn still(view: &CompareView, points: &[Option<(i32, i32)>]) -> impl IntoView + use<> {
    let (lang, link) = (view.all.lang, view.href());
    let (map, all) = (map(view, points), measure(view));
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

/// The measure where the places lie, and as a table, the greatest first; `None` without points.
pub fn map(view: &CompareView, points: &[Option<(i32, i32)>]) -> Option<Exhibit> {
    let (lang, values) = (view.all.lang, view.values());
    let names = view.all.places.iter().map(|place| &place.1);
    let dots: Vec<chart::MapDot> = names
        .zip(&values)
        .zip(points)
        .filter_map(|((name, value), point)| {
            let (latitude, longitude) = (*point)?;
            let (name, number) = (name.clone(), value.numerator);
            Some(chart::MapDot { name, latitude, longitude, number })
        })
        .collect();
    if dots.is_empty() {
        return None;
    }
    let with = values.iter().filter(|value| value.numerator > 0).count();
    let [with, of] = [with, values.len()].map(|number| number.to_string());
    let title = compare::fill(lang, compare::WITH, &[&with, &of, &view.measure().name]);
    let mut rows: Vec<_> = (0..values.len()).collect();
    rows.sort_by_key(|&at| std::cmp::Reverse(values[at].numerator));
    let row =
        |at: usize| vec![Cell::name(lang, &*view.all.places[at].1), Cell::figure(lang, values[at])];
    let head = [progress::DISTRICT, progress::VALUE];
    let desc = compare::fill(lang, compare::MAP_DRAWN, &[&of]);
    Some(Exhibit {
        id: "map".to_owned(),
        title: title.clone(),
        subtitle: progress::on(lang, &view.measure().name, view.choice.day),
        chart: Some(chart::map(&chart::Map { spoken: chart::Spoken { title, desc }, dots })),
        note: compare::MAP_NOTE.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows.into_iter().map(row).collect()),
        source: view.source(),
        ..Exhibit::default()
    })
}
