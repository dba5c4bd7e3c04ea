use leptos::prelude::*;

use super::ProgressView;
use crate::{
    board::Shape,
    part::badge::Badge,
    text::{number, progress},
};

/// Every reading of the sentence with its value and status, the deciding one marked.
#[component]
pub fn Readings(view: ProgressView) -> impl IntoView {
    let lang = view.lang;
    let readings: Vec<_> = view
        .readings
        .iter()
        .zip(&view.links)
        .enumerate()
        .map(|(place, (shape, href))| {
            let here = u32::try_from(place).is_ok_and(|place| place == view.chosen);
            view! { <li>{reading(&view, shape, href, place, here)}</li> }
        })
        .collect();
    view! {
        <section class="card readings" aria-labelledby="readings">
            <h2 id="readings">{progress::READINGS.of(lang)}</h2>
            <p class="sub">{progress::READINGS_WHY.of(lang)}</p>
            <ul>{readings}</ul>
        </section>
    }
    .into_any()
}

fn reading(view: &ProgressView, shape: &Shape, href: &str, place: usize, here: bool) -> impl IntoView + use<> {
    let lang = view.lang;
    let measured = shape.measured(view.goal, view.period, view.day);
    let decides = shape.decides.then(|| progress::DECIDES.of(lang));
    view! {
        <a href=href.to_owned() data-reading=place aria-current=here.then_some("true")>{lang.of(&shape.name).to_owned()}</a>
        <span class="num">{number::value(lang, measured.value, view.goal)}</span>
        <span class="reading-state">
            <Badge lang status=measured.status()/>
            {decides.map(|words| view! { <em>{words}</em> })}
        </span>
    }
    .into_any()
}
