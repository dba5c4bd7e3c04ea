use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Day, Fraction, Measurement, Pace, ReadingView, TargetView},
    chart,
    format::{self, Lang},
    outlook::{Judged, PlaceOutlook, ReadingOutlook},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        outlook::{self as drawn, Drawn},
        shown::Shown,
        source::source,
        visit::Visit,
    },
    text::{Pair, number, outlook as words, progress},
};

/// How a reading may end, and by district where it is a count; nothing when the period is over.
pub fn outlook(visit: &Visit, target: &TargetView, chosen: usize) -> Option<impl IntoView + use<>> {
    let lang = visit.lang();
    let shown = match drawn::of(visit, target, chosen)? {
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
                    view! { <Shown lang exhibit link=visit.at.href() open/> }
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
    let Drawn::Ready(may) = drawn::of(visit, target, chosen)? else { return None };
    let reading = target.readings.get(chosen)?;
    match id {
        "outlook" => Some(whole(visit, target, reading, &may.province)),
        _ => units(visit, target, reading, &may),
    }
}

fn whole(visit: &Visit, target: &TargetView, reading: &ReadingView, may: &PlaceOutlook) -> Exhibit {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let measured = reading.shape.measure(target.goal, board.period, day);
    let plot = may.judged.ok().and_then(|judged| plot(lang, reading, &measured, may, &judged));
    let note = match &plot {
        Some(plot) if chart::outlook_starts_above_zero(plot) => {
            format!("{} {}", words::note(lang), progress::AXIS.in_lang(lang))
        }
        Some(_) => words::note(lang).to_owned(),
        None => String::new(),
    };
    Exhibit {
        id: "outlook".to_owned(),
        title: match may.judged {
            Ok(judged) => words::finding(lang, &judged, board.period.last),
            Err(reason) => words::not_judged(lang, reason),
        },
        subtitle: lang.text(&reading.shape.name).to_owned(),
        chart: plot.as_ref().map(chart::outlook),
        note,
        data: Data::new(lang, &[words::MEASURE, words::VALUE], rows(lang, &measured, may)),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

fn plot(
    lang: Lang,
    reading: &ReadingView,
    measured: &Measurement,
    may: &PlaceOutlook,
    judged: &Judged,
) -> Option<chart::Outlook> {
    let (period, day) = (measured.period, measured.day);
    let end = |value: Fraction| Some((value.value()?, words::figure(lang, value)));
    let (certain, written) = end(may.certain)?;
    let now = number::value(lang, measured.value, measured.goal);
    let values = reading.shape.province.between(period.first, day);
    Some(chart::Outlook {
        lang,
        spoken: chart::Spoken {
            title: words::finding(lang, judged, period.last),
            desc: words::spoken(lang, &now, judged, may.certain),
        },
        period,
        day,
        share: reading.shape.province.share,
        values: values.into_iter().map(|(day, value)| (day, value.value())).collect(),
        goal: measured.goal.value(),
        certain: (certain, words::certain(lang, &written)),
        median: end(judged.median)?,
        low: end(judged.low)?,
        high: end(judged.high)?,
    })
}

fn rows(lang: Lang, measured: &Measurement, may: &PlaceOutlook) -> Vec<Vec<Cell>> {
    // Words alone: one column of a file is of one kind, and programs read `/data/outlook.csv`.
    let count = |number: u32| Cell::from(format::count(lang, number.into()));
    let has_goal = measured.goal.fraction().is_some();
    let share = measured.value.denominator.is_some();
    let mut rows = vec![vec![
        words::NOW.in_lang(lang).into(),
        number::value(lang, measured.value, measured.goal).into(),
    ]];
    let mut add = |name: Pair, cell: Option<Cell>| {
        rows.extend(cell.map(|cell| vec![Cell::from(name.in_lang(lang)), cell]));
    };
    let none = |words: Pair| Cell::missing(words.in_lang(lang));
    match measured.lacking() {
        Some(0) => add(words::SPARE, measured.spare().map(count)),
        Some(lacking) => {
            add(words::LACKING, Some(count(lacking)));
            let joining = measured.lacking_joining().map_or_else(|| none(words::NO_NUMBER), count);
            add(words::JOINING, share.then_some(joining));
            add(words::A_MONTH, a_month(lang, measured, lacking));
        }
        None => {}
    }
    add(words::CERTAIN, Some(number::value(lang, may.certain, measured.goal).into()));
    if let Ok(judged) = &may.judged {
        add(words::MEDIAN, Some(words::figure(lang, judged.median).into()));
        add(words::RANGE, Some(words::range(lang, judged).into()));
        add(words::PROBABILITY, words::verdict(lang, judged).filter(|_| has_goal).map(Cell::from));
    }
    rows
}

/// What a count of events needs a month of a twelfth of a year.
fn a_month(lang: Lang, measured: &Measurement, lacking: u32) -> Option<Cell> {
    let left = measured.period.length() - measured.period.days_passed(measured.day);
    let is_count = measured.pace == Pace::Flow && measured.value.denominator.is_none();
    let (part, whole) = (i128::from(lacking) * 365, i128::from(left) * 12);
    (is_count && left > 0).then(|| format::decimal(lang, part, whole, 1).into())
}

fn units(
    visit: &Visit,
    target: &TargetView,
    reading: &ReadingView,
    may: &ReadingOutlook,
) -> Option<Exhibit> {
    let (lang, day): (Lang, Day) = (visit.lang(), visit.day);
    if may.districts.is_empty() || may.province.judged.is_err() {
        return None;
    }
    let figure = |value: Fraction| Cell::value(words::figure(lang, value), value);
    let rows = reading.shape.districts.iter().zip(&may.districts).filter_map(|(place, may)| {
        let judged = may.judged.ok()?;
        let cells = [place.steps.at(day), may.certain, judged.median, judged.low, judged.high];
        let cells = cells.map(figure).into_iter();
        Some([Cell::name(lang, place.name.as_str())].into_iter().chain(cells).collect())
    });
    let head =
        [words::DISTRICT, words::NOW, words::CERTAIN, words::MEDIAN, words::LOW, words::HIGH];
    Some(Exhibit {
        id: "outlook-units".to_owned(),
        title: words::UNITS.in_lang(lang).to_owned(),
        subtitle: format!(
            "{}. {}",
            lang.text(&target.name),
            format::day(lang, visit.board.period.last)
        ),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    })
}
