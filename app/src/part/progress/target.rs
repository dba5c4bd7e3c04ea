//! The block's data from a target of a Board.

use super::{ProgressView, ReadingSteps};
use crate::{
    board::{Board, Day, Pace, Period, ReadingView, TargetView},
    edition::Edition,
    format::Lang,
    part::place,
    text::{number, progress, shell},
};

impl ProgressView {
    /// `None` for a target that is not counted. `links` are the addresses of its readings.
    pub fn new(
        edition: &Edition,
        board: &Board,
        target: &TargetView,
        lang: Lang,
        day: Day,
        chosen: u32,
        links: Vec<String>,
    ) -> Option<Self> {
        let period = board.period;
        let readings = target.readings.iter().zip(links);
        let readings: Vec<_> = readings
            .map(|(reading, link)| {
                ReadingSteps::new(reading, name(lang, target, reading), link, period, day)
            })
            .collect();
        let version = &edition.version;
        (!readings.is_empty()).then(|| Self {
            lang,
            goal: target.goal,
            period,
            register: shell::register(lang, version.illustrative, &version.digest),
            whole: progress::whole(lang, &edition.province).to_owned(),
            districts: target
                .readings
                .first()
                .map(|reading| place::names(&reading.shape, lang))
                .unwrap_or_default(),
            readings,
            chosen,
            day,
            default_day: board.default_day,
        })
    }
}

impl ReadingSteps {
    /// The period, its baseline and `day`; for a level also the year before.
    fn new(of: &ReadingView, name: String, link: String, period: Period, day: Day) -> Self {
        let shape = &of.shape;
        let last = period.last.max(day);
        let first = period.baseline().min(day);
        let level = shape.pace == Pace::Stock;
        let earliest = if level { period.first.year_before().min(first) } else { first };
        Self {
            name,
            decides: shape.decides,
            pace: shape.pace,
            unit: shape.unit,
            goal: of.goal,
            link,
            province: shape.province.cut(earliest, last),
            districts: shape.districts.iter().map(|place| place.steps.cut(first, last)).collect(),
        }
    }
}

/// Its name; with its own part of the goal, `Cấp quốc gia (ít nhất 12)`.
fn name(lang: Lang, target: &TargetView, reading: &ReadingView) -> String {
    let name = lang.text(&reading.shape.name);
    match reading.goal == target.goal {
        true => name.to_owned(),
        false => format!("{name} ({})", number::goal(lang, reading.goal)),
    }
}
