//! What of a Board can be compared.

use super::{Compared, Measure};
use crate::{
    address::{Address, Carried, Key, Page},
    board::{Board, Count, Fraction, Goal, Pace, Period, Place, Shape, Steps, Tile, Unit},
    edition::Edition,
    text::{progress, shell},
};

impl Compared {
    /// Every reading and every plain count of a Board, as a reader at `at` sees them.
    pub fn new(edition: &Edition, board: &Board, at: &Address) -> Self {
        let lang = at.lang;
        let known = board.known_days();
        let mut measures = Vec::new();
        let mut default: Option<(usize, bool)> = None;
        for target in &board.targets {
            for (reading, promised) in target.readings.iter().map(|it| (&it.shape, it.goal)) {
                let (name, rule) = (lang.text(&target.name), lang.text(&reading.rule).to_owned());
                let name = match target.readings.len() {
                    1 => format!("{}. {name}", target.number),
                    _ => format!("{}. {name}: {}", target.number, lang.text(&reading.name)),
                };
                let chosen = (!reading.decides).then_some(&reading.id);
                let rows =
                    Address::default().to_target(&target.id).with(Key::Reading, chosen).href();
                let id = format!("{}.{}", target.id, reading.id);
                let measure = Measure {
                    goal: goal(promised).filter(|_| reading.denominator.is_some()),
                    ..Measure::new(reading, id, name, rule, rows, known, board.period)
                };
                // A level tells districts apart on every day; a flow begins at nothing.
                let level = reading.pace == Pace::Stock;
                let suits = reading.decides && measure.goal.is_some();
                if suits && default.is_none_or(|(_, other)| level && !other) {
                    default = Some((measures.len(), level));
                }
                measures.push(measure);
            }
        }
        for (count, shape) in Count::all().into_iter().zip(board.counts.iter()) {
            let rows = (count.unit() == Unit::Product).then(|| Page::Products.path());
            let (name, rule) =
                (lang.text(&shape.name).to_owned(), lang.text(&shape.rule).to_owned());
            let id = shape.id.clone();
            let rows = rows.unwrap_or_default();
            measures.push(Measure::new(shape, id, name, rule, rows, known, board.period));
        }
        let version = &edition.version;
        let beyond = board.counts.first().is_some_and(Shape::has_unplaced);
        let word = progress::UNPLACED.in_lang(lang).to_owned();
        let unplaced = beyond.then_some((String::new(), word, None));
        Self {
            lang,
            register: shell::register(lang, version.illustrative, &version.digest),
            whole: progress::whole(lang, &edition.province).to_owned(),
            carried: Carried { as_of: None, ..at.carried.clone() }.query(),
            default_day: board.default_day,
            known,
            baseline: board.period.baseline(),
            only: None,
            default_measure: default.map_or(0, |(at, _)| at as u32),
            places: edition.districts.iter().map(place).chain(unplaced).collect(),
            measures,
        }
    }
}

impl Measure {
    fn new(
        shape: &Shape,
        id: String,
        name: String,
        rule: String,
        rows: String,
        known: Period,
        period: Period,
    ) -> Self {
        let cut = |steps: &Steps| steps.cut(known.first, known.last);
        let districts: Vec<_> = shape.districts.iter().map(|place| cut(&place.steps)).collect();
        // The first shares ever were of few, and would leave those of the period no room.
        let span = match shape.province.share {
            true => {
                let within = |steps: &Steps| steps.cut(period.baseline(), period.last);
                Steps::span(&districts.iter().map(within).collect::<Vec<_>>())
            }
            false => Steps::span(&districts),
        };
        Self {
            id,
            name,
            rule,
            unit: shape.unit,
            flow: shape.pace == Pace::Flow,
            goal: None,
            rows,
            span,
            province: cut(&shape.province),
            districts,
        }
    }
}

fn goal(goal: Goal) -> Option<Fraction> {
    match goal {
        Goal::AtLeast { numerator, denominator } => Some(Fraction::share(numerator, denominator)),
        _ => None,
    }
}

fn place(place: &Place) -> (String, String, Option<Tile>) {
    (place.code.clone(), place.name.clone(), place.tile)
}
