use leptos::prelude::*;

use super::ProgressView;
use crate::{
    board::{Goal, Measured, Pace, Status},
    chart, format,
    part::badge::Badge,
    text::{number, progress},
};

/// The status and the value against its goal.
#[component]
pub fn Headline(view: ProgressView) -> impl IntoView {
    let (lang, shape) = (view.lang, view.shape());
    let measured = view.measured();
    let status = measured.status();
    let value = number::value(lang, measured.value, view.goal);
    let finding = progress::finding(lang, &measured, shape.unit);
    let drawn = bullet(&view, &measured, &finding)
        .map(|bullet| view! { <div class="plot" inner_html=chart::bullet(&bullet)></div> });
    let facts: Vec<_> = facts(&view, &measured)
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
        .collect();
    view! {
        <section class="card headline" aria-labelledby="finding">
            <p class="big"><span class="num">{value}</span><Badge lang status/></p>
            <h2 id="finding">{finding}</h2>
            {drawn}
            <dl class="facts">{facts}</dl>
        </section>
    }
    .into_any()
}

/// The bullet of a target with a number; no bar stands for what is not measured.
pub fn bullet(view: &ProgressView, measured: &Measured, finding: &str) -> Option<chart::Bullet> {
    let Goal::AtLeast { .. } = view.goal else { return None };
    Some(chart::Bullet {
        lang: view.lang,
        spoken: chart::Spoken { title: finding.to_owned(), desc: String::new() },
        ..measured_bullet(view.lang, measured)
    })
}

/// The same without words, for where the words stand beside it.
pub fn measured_bullet(lang: format::Lang, measured: &Measured) -> chart::Bullet {
    let running = measured.day < measured.period.last && measured.status() != Status::NoData;
    let due = measured.pace_due().filter(|_| running);
    let start = (measured.pace == Pace::Stock).then_some(measured.baseline.value()).flatten();
    chart::Bullet {
        lang,
        spoken: chart::Spoken::default(),
        value: measured.value,
        goal: measured.goal,
        status: measured.status(),
        due: due.map(|(n, d)| n as f64 / d as f64),
        start,
    }
}

fn facts(view: &ProgressView, measured: &Measured) -> Vec<(String, String)> {
    let lang = view.lang;
    let mut facts = vec![(progress::GOAL.of(lang).to_owned(), number::goal(lang, view.goal))];
    if let Some(part) = format::of_goal(lang, measured.value, view.goal) {
        facts.push((progress::OF_GOAL.of(lang).to_owned(), part));
    }
    if measured.day < view.period.last
        && let Some((n, d)) = measured.pace_due()
    {
        let due = match measured.value.denominator {
            Some(_) => format!("{}%", format::decimal(lang, n * 100, d, 1)),
            None => format::decimal(lang, n, d, 1),
        };
        facts.push((progress::DUE.of(lang).to_owned(), due));
    }
    if measured.pace == Pace::Stock {
        let baseline = progress::on(lang, progress::START.of(lang), view.period.baseline());
        facts.push((baseline, number::value(lang, measured.baseline, view.goal)));
    }
    facts
}
