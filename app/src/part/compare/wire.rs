//! The view as lines of text, which is how it travels to the browser. The province is
//! left out: the browser sums up its districts.

use std::sync::Arc;

use super::{Against, Choice, CompareView, Compared, Measure};
use crate::{
    board::{Day, Fraction, Period, Step, Steps, Tile, Unit},
    format::Lang,
};

/// A line of numbers, then register, what links carry, codes, names and tiles of the places; then for
/// each measure its numbers, id, name, rule, page of rows, and the steps of each place.
impl From<CompareView> for String {
    fn from(view: CompareView) -> Self {
        let (all, choice) = (&*view.all, view.choice);
        let against = choice.against.map_or(0, |against| {
            1 + Against::ALL.iter().position(|other| *other == against).unwrap_or_default()
        });
        let since = choice.since.map_or_else(String::new, |day| day.0.to_string());
        let column = |of: fn(&(String, String, Option<Tile>)) -> String| {
            all.places.iter().map(of).collect::<Vec<_>>().join("\t")
        };
        let mut lines = vec![
            format!(
                "{} {} {} {} {} {} {} {} {against} {since}",
                i32::from(all.lang == Lang::En),
                all.default_day.0,
                all.known.first.0,
                all.known.last.0,
                all.baseline.0,
                all.default_measure,
                choice.measure,
                choice.day.0,
            ),
            all.register.clone(),
            all.carried.clone(),
            column(|place| place.0.clone()),
            column(|place| place.1.clone()),
            column(|place| {
                place.2.map_or_else(String::new, |at| format!("{} {}", at.row, at.column))
            }),
        ];
        for measure in &all.measures {
            let unit = measure.unit as u8;
            let goal = measure
                .goal
                .and_then(|goal| Some(format!(" {} {}", goal.numerator, goal.denominator?)));
            let share = i32::from(measure.is_share());
            lines.push(format!("{unit} {share}{}", goal.unwrap_or_default()));
            lines.extend(
                [&measure.id, &measure.name, &measure.rule, &measure.rows].map(Clone::clone),
            );
            lines.extend(measure.districts.iter().map(|steps| written(steps, all.known.first)));
        }
        lines.join("\n")
    }
}

/// Each step as what it adds to the one before: days, numerator, and for shares denominator.
fn written(steps: &Steps, first: Day) -> String {
    let mut before = Step { day: first, numerator: 0, denominator: 0 };
    let mut numbers = Vec::new();
    for step in &steps.steps {
        numbers.push((step.day.0 - before.day.0).to_string());
        numbers.push((i64::from(step.numerator) - i64::from(before.numerator)).to_string());
        if steps.share {
            numbers.push((i64::from(step.denominator) - i64::from(before.denominator)).to_string());
        }
        before = *step;
    }
    numbers.join(" ")
}

/// The same view again; an error when the text is not of the form.
impl TryFrom<String> for CompareView {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        read(&text).ok_or("not the figures of a comparison")
    }
}

fn read(text: &str) -> Option<CompareView> {
    let mut lines = text.split('\n');
    let numbers = numbers(lines.next()?);
    let &[english, default_day, first, last, baseline, default_measure, measure, day, against, ..] =
        numbers.as_slice()
    else {
        return None;
    };
    let (register, carried) = (lines.next()?.to_owned(), lines.next()?.to_owned());
    let [codes, names, tiles] =
        [lines.next()?, lines.next()?, lines.next()?].map(|it| it.split('\t'));
    let place = |((code, name), tile): ((&str, &str), &str)| {
        (code.to_owned(), name.to_owned(), self::tile(tile))
    };
    let mut all = Compared {
        lang: if english == 1 { Lang::En } else { Lang::Vi },
        register,
        carried,
        default_day: Day(default_day),
        known: Period { first: Day(first), last: Day(last) },
        baseline: Day(baseline),
        default_measure: default_measure as u32,
        places: codes.zip(names).zip(tiles).map(place).collect(),
        measures: Vec::new(),
    };
    while let Some(line) = lines.next() {
        let numbers = self::numbers(line);
        let (&[unit, share], goal) = numbers.split_first_chunk()?;
        let goal = match goal {
            &[part, whole] => Some(Fraction::share(part as u32, whole as u32)),
            _ => None,
        };
        let share = share == 1;
        let mut word = || lines.next().map(str::to_owned);
        let (id, name, rule, rows) = (word()?, word()?, word()?, word()?);
        let districts: Vec<Steps> = lines
            .by_ref()
            .take(all.places.len())
            .map(|line| steps(line, share, Day(first)))
            .collect();
        let province = Steps::sum(share, &districts);
        let unit = *Unit::ALL.get(unit as usize)?;
        all.measures.push(Measure { id, name, rule, unit, goal, rows, province, districts });
    }
    if all.measures.is_empty() {
        return None;
    }
    let choice = Choice {
        measure: measure as u32,
        day: Day(day),
        against: Against::ALL.get((against as usize).wrapping_sub(1)).copied(),
        since: numbers.get(9).map(|&day| Day(day)),
    };
    Some(CompareView { all: Arc::new(all), choice })
}

fn tile(text: &str) -> Option<Tile> {
    let &[row, column] = numbers(text).as_slice() else { return None };
    Some(Tile { row: row as u8, column: column as u8 })
}

fn steps(line: &str, share: bool, first: Day) -> Steps {
    let mut at = Step { day: first, numerator: 0, denominator: 0 };
    let numbers = numbers(line);
    let steps = numbers.chunks_exact(if share { 3 } else { 2 }).map(|step| {
        at.day = at.day.plus(step[0]);
        at.numerator = at.numerator.wrapping_add_signed(step[1]);
        if let Some(&more) = step.get(2) {
            at.denominator = at.denominator.wrapping_add_signed(more);
        }
        at
    });
    Steps { share, steps: steps.collect() }
}

fn numbers(line: &str) -> Vec<i32> {
    line.split(' ').filter_map(|number| number.parse().ok()).collect()
}
