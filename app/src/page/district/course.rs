use super::{Profile, targets::label};
use crate::{
    board::{Count, Day, Fraction, Period, Shape, Steps},
    chart,
    format::{self, Lang},
    part::{
        cell::{Cell, Data, Datum},
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

/// The change, where both figures can be compared.
fn change(lang: Lang, first: Fraction, last: Fraction) -> Cell {
    let Some(change) = format::change(lang, first, last) else { return Cell::missing("–") };
    if [first, last].into_iter().any(format::is_too_small_for_percent) {
        return Cell::missing(words::TOO_FEW.in_lang(lang));
    }
    match last.denominator {
        None => Cell {
            shown: change,
            ..Cell::number(lang, i64::from(last.numerator) - i64::from(first.numerator))
        },
        Some(_) => change.into(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_without_a_figure_has_no_change_and_is_not_few() {
        let change = |first, last| change(Lang::Vi, first, last).shown;
        assert_eq!(change(Fraction::share(0, 0), Fraction::share(719, 1422)), "–");
        assert_eq!(change(Fraction::share(1, 4), Fraction::share(3, 8)), "số ít, không tính");
        assert_eq!(change(Fraction::share(2, 8), Fraction::share(3, 8)), "+12,5\u{a0}điểm %");
    }
}
