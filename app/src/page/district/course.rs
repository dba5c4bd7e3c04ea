use super::{Profile, targets::label};
use crate::{
    board::{Count, Day, Fraction, Period, Shape, Steps},
    chart, format,
    part::{
        cell::{Cell, Data, Datum},
        change::change,
        exhibit::Exhibit,
    },
    text::{Pair, count, district as words, progress},
};

/// How the district's main counts and its readings moved: a row each, with its line.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let (lang, board, day) = (profile.lang(), profile.board(), profile.visit.day);
    let since = since(profile);
    let counts = [Count::Products, Count::Entities, Count::Communes, Count::Ending];
    let mut rows = Vec::new();
    for count in counts {
        let id = count.id();
        let shape = board.counts.iter().find(|shape| shape.id == id);
        rows.extend(
            shape.and_then(|shape| row(profile, count::name_in(lang, count).into(), shape)),
        );
    }
    for target in &board.targets {
        for reading in &target.readings {
            rows.extend(row(profile, label(profile, target, reading), &reading.shape));
        }
    }
    let products = board.counts.iter().find(|shape| shape.id == Count::Products.id());
    let at = |day| products.map_or(0, |shape| shape.districts[profile.at].steps.at(day).numerator);
    let days = [since, day].map(|day| format::day(lang, day).into());
    let [first, last] = days;
    let name = |pair: Pair| pair.in_lang(lang).into();
    let few = rows.iter().flatten().any(|cell: &Cell| {
        matches!(cell.datum, Datum::Figure(Fraction { denominator: Some(5..10), .. }))
    });
    let few = few.then(|| progress::FEW.in_lang(lang));
    let note = [Some(words::COURSE_NOTE.in_lang(lang)), few];
    Exhibit {
        id: "course".to_owned(),
        title: words::course(lang, at(since), at(day)),
        subtitle: words::course_sub(lang, &profile.name(), since, day),
        note: note.into_iter().flatten().collect::<Vec<_>>().join(" "),
        data: Data { head: vec![name(words::MEASURE), first, last, name(words::CHANGE)], rows },
        source: profile.source(),
        ..Exhibit::default()
    }
}

/// The baseline; on or before it the same day of the year before.
fn since(profile: &Profile<'_>) -> Day {
    let (day, baseline) = (profile.visit.day, profile.board().period.baseline());
    if day > baseline { baseline } else { day.year_before() }
}

fn row(profile: &Profile<'_>, name: Cell, shape: &Shape) -> Option<Vec<Cell>> {
    let (lang, day, since) = (profile.lang(), profile.visit.day, since(profile));
    let steps = &shape.districts.get(profile.at)?.steps;
    let (first, last) = (steps.at(since), steps.at(day));
    let now = Cell { mark: line(profile, steps), ..Cell::figure(lang, last) };
    Some(vec![name, Cell::figure(lang, first), now, change(profile.lang(), first, last)])
}

/// The course until the day; `None` when there is nothing to draw.
fn line(profile: &Profile<'_>, steps: &Steps) -> Option<String> {
    let (day, since) = (profile.visit.day, since(profile));
    let period = profile.board().period;
    let last = if day < period.first { day } else { period.last.max(day) };
    let known =
        |value: Fraction| value.value().filter(|_| !format::is_too_small_for_percent(value));
    let values = steps.between(since, day).into_iter();
    let values: Vec<_> = values.map(|(day, value)| (day, known(value))).collect();
    let drawn = values.iter().any(|(_, value)| value.is_some());
    let line = chart::StepLine {
        lang: profile.lang(),
        spoken: chart::Spoken::default(),
        period: Period { first: since.plus(1), last },
        day,
        share: steps.share,
        values,
        // No words stand in a small line.
        end: String::new(),
        before: Vec::new(),
        goal: None,
        pace: None,
    };
    drawn.then(|| chart::sparkline(&line))
}
