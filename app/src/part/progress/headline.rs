use maud::{Markup, PreEscaped, html};

use super::ProgressView;
use crate::{
    board::{Goal, Measurement, Pace, Status},
    chart, format,
    part::badge::badge,
    text::{number, progress},
};

/// The status and the value against its goal.
pub fn headline(view: &ProgressView) -> Markup {
    let lang = view.lang;
    let measured = view.measure();
    let finding = progress::finding(lang, &measured, view.reading().unit);
    html! {
        p.big {
            span.num { (number::value(lang, measured.value, measured.goal)) }
            (badge(lang, measured.status()))
        }
        h2 id="finding" { (finding) }
        @if let Some(bullet) = bullet(view, &measured, &finding) {
            div.plot { (PreEscaped(chart::bullet(&bullet))) }
        }
        dl.facts {
            @for (name, value) in facts(view, &measured) { div { dt { (name) } dd { (value) } } }
        }
    }
}

/// The bullet of a target with a number; no bar stands for what is not measured.
fn bullet(view: &ProgressView, measured: &Measurement, finding: &str) -> Option<chart::Bullet> {
    let Goal::AtLeast { .. } = measured.goal else { return None };
    Some(chart::Bullet {
        lang: view.lang,
        spoken: chart::Spoken { title: finding.to_owned(), desc: String::new() },
        ..measured_bullet(view.lang, measured)
    })
}

/// The same without words, for where the words stand beside it.
pub fn measured_bullet(lang: format::Lang, measured: &Measurement) -> chart::Bullet {
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

fn facts(view: &ProgressView, measured: &Measurement) -> Vec<(String, String)> {
    let lang = view.lang;
    let mut facts =
        vec![(progress::GOAL.in_lang(lang).to_owned(), number::goal(lang, measured.goal))];
    if let Some(part) = format::of_goal(lang, measured.value, measured.goal) {
        facts.push((progress::OF_GOAL.in_lang(lang).to_owned(), part));
    }
    if measured.day < view.period.last
        && let Some((n, d)) = measured.pace_due()
    {
        let due = match measured.value.denominator {
            Some(_) => format!("{}%", format::decimal(lang, n * 100, d, 1)),
            // Of what is counted there is no tenth.
            None => format::decimal(lang, (n + d - 1) / d, 1, 0),
        };
        facts.push((progress::DUE.in_lang(lang).to_owned(), due));
    }
    if measured.pace == Pace::Stock {
        let baseline = progress::on(lang, progress::START.in_lang(lang), view.period.baseline());
        facts.push((baseline, number::value(lang, measured.baseline, measured.goal)));
    }
    facts
}
