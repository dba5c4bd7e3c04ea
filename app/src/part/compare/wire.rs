//! The comparison as lines.

use std::sync::Arc;

use super::{Against, Choice, CompareView, Compared, Measure};
use crate::{
    board::{Fraction, Period, Tile, Unit},
    format::Lang,
    part::wire::{Lines, Reader, Wire, at, day, position},
};

/// A line of numbers, the other day, the only days, then register, what the whole is called, what links carry, codes,
/// names and tiles of the places; then for each measure its numbers, id, name, rule, page of
/// rows, and its figure.
impl Wire for CompareView {
    fn write(&self, lines: &mut Lines) {
        let (all, choice) = (&*self.all, self.choice);
        let days = [all.default_day, all.known.first, all.known.last, all.baseline, choice.day];
        let [default_day, first, last, baseline, now] = days.map(|day| day.0.into());
        lines.numbers(&[
            position(&Lang::ALL, &all.lang),
            default_day,
            first,
            last,
            baseline,
            all.default_measure.into(),
            choice.measure.into(),
            now,
            choice.against.map_or(-1, |against| position(&Against::ALL, &against)),
            choice.sort.map_or(-1, i64::from),
        ]);
        lines.numbers(choice.since.map(|day| day.0.into()).as_slice());
        lines.numbers(all.only.map(|days| days.map(|day| day.0.into())).as_slice().as_flattened());
        lines.word(&all.register);
        lines.word(&all.whole);
        lines.word(&all.carried);
        lines.words(all.places.iter().map(|place| place.0.as_str()));
        lines.words(all.places.iter().map(|place| place.1.as_str()));
        let tile = |tile: Option<Tile>| tile.map_or([0, 0], |at| [at.row.into(), at.column.into()]);
        let tiles: Vec<_> = all.places.iter().map(|place| tile(place.2)).collect();
        lines.numbers(tiles.as_flattened());
        for measure in &all.measures {
            let goal = measure.goal.and_then(|goal| Some([goal.numerator, goal.denominator?]));
            let mut numbers = vec![
                position(&Unit::ALL, &measure.unit),
                measure.is_share().into(),
                measure.span[0].into(),
                measure.span[1].into(),
                measure.flow.into(),
            ];
            numbers.extend(goal.into_iter().flatten().map(i64::from));
            lines.numbers(&numbers);
            for text in [&measure.id, &measure.name, &measure.rule, &measure.rows] {
                lines.word(text);
            }
            lines.figure(&measure.province, &measure.districts);
        }
    }

    fn read(lines: &mut Reader<'_>) -> Option<Self> {
        let numbers = lines.numbers()?;
        let &[
            lang,
            default_day,
            first,
            last,
            baseline,
            default_measure,
            measure,
            now,
            against,
            sort,
        ] = numbers.as_slice()
        else {
            return None;
        };
        let choice = Choice {
            measure: measure.try_into().ok()?,
            day: day(now)?,
            against: at(&Against::ALL, against),
            since: match *lines.numbers()?.as_slice() {
                [] => None,
                [since] => Some(day(since)?),
                _ => return None,
            },
            sort: sort.try_into().ok(),
        };
        let only = match *lines.numbers()?.as_slice() {
            [] => None,
            [one, other] => Some([day(one)?, day(other)?]),
            _ => return None,
        };
        let (register, whole, carried) = (lines.text()?, lines.text()?, lines.text()?);
        let places = lines.words()?.into_iter().zip(lines.words()?);
        let tiles = lines.numbers()?;
        let mut all = Compared {
            lang: at(&Lang::ALL, lang)?,
            register,
            whole,
            carried,
            default_day: day(default_day)?,
            known: Period { first: day(first)?, last: day(last)? },
            baseline: day(baseline)?,
            only,
            default_measure: default_measure.try_into().ok()?,
            places: places.zip(tiles.chunks(2)).map(place).collect(),
            measures: Vec::new(),
        };
        while !lines.is_done() {
            all.measures.push(read_measure(lines, all.places.len())?);
        }
        (!all.measures.is_empty()).then(|| Self { all: Arc::new(all), choice })
    }
}

fn place(((code, name), tile): ((String, String), &[i64])) -> (String, String, Option<Tile>) {
    let spot = |at: usize| tile.get(at).and_then(|&number| u8::try_from(number).ok());
    let spot = spot(0).zip(spot(1)).filter(|&(row, _)| row > 0);
    (code, name, spot.map(|(row, column)| Tile { row, column }))
}

fn read_measure(lines: &mut Reader<'_>, places: usize) -> Option<Measure> {
    let numbers = lines.numbers()?;
    let (&[unit, share, least, most, flow], goal) = numbers.split_first_chunk()?;
    let goal = match *goal {
        [part, whole] => Some(Fraction::share(part.try_into().ok()?, whole.try_into().ok()?)),
        _ => None,
    };
    let (id, name, rule, rows) = (lines.text()?, lines.text()?, lines.text()?, lines.text()?);
    let (province, districts) = lines.figure(share == 1, places)?;
    let unit = at(&Unit::ALL, unit)?;
    let span = [least.try_into().ok()?, most.try_into().ok()?];
    let flow = flow == 1;
    Some(Measure { id, name, rule, unit, flow, goal, rows, span, province, districts })
}
