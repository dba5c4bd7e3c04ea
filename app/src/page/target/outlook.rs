mod plot;
mod rows;
mod units;

use leptos::prelude::*;

use self::{plot::Plot, rows::rows, units::units};
use crate::{
    address::Page,
    board::{ReadingView, TargetView},
    chart,
    outlook::PlaceOutlook,
    part::{
        cell::Data,
        exhibit::Exhibit,
        outlook::{self as drawn, Drawn},
        shown::Shown,
        source::source,
        visit::Visit,
    },
    text::outlook as words,
};

/// How a reading may end, and by district where it is a count; nothing when the period is over.
pub fn outlook(visit: &Visit, target: &TargetView, chosen: usize) -> Option<impl IntoView + use<>> {
    let lang = visit.lang();
    let shown = match drawn::reading_outlook(visit, target, chosen)? {
        Drawn::Computing => {
            view! { <p class="sub">{words::COMPUTING.in_lang(lang)}</p> }.into_any()
        }
        Drawn::Ready(may) => {
            let reading = target.readings.get(chosen)?;
            let whole = whole(visit, target, reading, &may.province);
            let units = units(visit, target, reading, &may);
            let all: Vec<_> = [Some(whole), units]
                .into_iter()
                .flatten()
                .map(|exhibit| {
                    let open = exhibit.chart.is_none();
                    let few = open.then(|| units::few(&exhibit)).flatten();
                    view! { <Shown lang exhibit few link=visit.at.href() open/> }
                })
                .collect();
            let how = visit.at.to(Page::MethodOutlook).href();
            view! {
                <div class="two">{all}</div>
                <p class="sub"><a href=how>{words::HOW.in_lang(lang)}</a></p>
            }
            .into_any()
        }
    };
    Some(view! {
        <section aria-labelledby="outlook">
            <h2 id="outlook">{words::TITLE.in_lang(lang)}</h2>
            {shown}
        </section>
    })
}

/// `outlook` or `outlook-units`, where there is one.
pub fn exhibit(visit: &Visit, target: &TargetView, chosen: usize, id: &str) -> Option<Exhibit> {
    let Drawn::Ready(may) = drawn::reading_outlook(visit, target, chosen)? else { return None };
    let reading = target.readings.get(chosen)?;
    match id {
        "outlook" => Some(whole(visit, target, reading, &may.province)),
        _ => units(visit, target, reading, &may),
    }
}

fn whole(visit: &Visit, target: &TargetView, reading: &ReadingView, may: &PlaceOutlook) -> Exhibit {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let measured = reading.shape.measure(reading.goal, board.period, day);
    let plot = Plot::new(visit, target, reading, &measured, may);
    Exhibit {
        id: "outlook".to_owned(),
        title: match may.judged {
            Ok(judged) => words::finding(lang, &judged, board.period.last),
            Err(reason) => words::not_judged(lang, reason),
        },
        subtitle: lang.text(&reading.shape.name).to_owned(),
        chart: plot.as_ref().map(|plot| chart::outlook(&plot.chart)),
        note: plot.map_or_else(String::new, |plot| plot.note(lang)),
        data: Data::new(lang, &[words::MEASURE, words::VALUE], rows(lang, &measured, may)),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}
