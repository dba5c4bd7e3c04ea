//! The block of a target as lines.

use super::{ProgressView, ReadingSteps};
use crate::{
    board::{Goal, Pace, Period, Unit},
    format::Lang,
    part::wire::{Lines, Reader, Wire, at, day, position},
};

const PACES: [Pace; 2] = [Pace::Stock, Pace::Flow];

/// One line of numbers, the register, what the whole is called, the districts; then for each reading its
/// numbers, with its goal where that is a number, name and address, and its figure.
impl Wire for ProgressView {
    fn write(&self, lines: &mut Lines) {
        let (kind, goal, over) = match self.goal {
            Goal::NoDocument => (0, 0, 0),
            Goal::Qualitative => (1, 0, 0),
            Goal::NonePrinted => (2, 0, 0),
            Goal::AtLeast { numerator, denominator } => (3, numerator, denominator),
        };
        let Period { first, last } = self.period;
        let [first, last, day, default_day] =
            [first, last, self.day, self.default_day].map(|day| day.0.into());
        lines.numbers(&[
            position(&Lang::ALL, &self.lang),
            kind,
            goal.into(),
            over.into(),
            first,
            last,
            day,
            self.chosen.into(),
            default_day,
        ]);
        lines.word(&self.register);
        lines.word(&self.whole);
        lines.words(self.districts.iter().map(String::as_str));
        for reading in &self.readings {
            let (goal, over) = reading.goal.fraction().unwrap_or_default();
            lines.numbers(&[
                reading.decides.into(),
                position(&PACES, &reading.pace),
                position(&Unit::ALL, &reading.unit),
                reading.province.share.into(),
                goal.into(),
                over.into(),
            ]);
            lines.word(&reading.name);
            lines.word(&reading.link);
            lines.figure(&reading.province, &reading.districts);
        }
    }

    fn read(lines: &mut Reader<'_>) -> Option<Self> {
        let numbers = lines.numbers()?;
        let &[lang, kind, goal, over, first, last, now, chosen, default_day] = numbers.as_slice()
        else {
            return None;
        };
        let goal = match kind {
            0 => Goal::NoDocument,
            1 => Goal::Qualitative,
            2 => Goal::NonePrinted,
            3 => at_least(goal, over)?,
            _ => return None,
        };
        let mut view = Self {
            lang: at(&Lang::ALL, lang)?,
            goal,
            period: Period { first: day(first)?, last: day(last)? },
            register: lines.text()?,
            whole: lines.text()?,
            districts: lines.words()?,
            readings: Vec::new(),
            chosen: chosen.try_into().ok()?,
            day: day(now)?,
            default_day: day(default_day)?,
        };
        while !lines.is_done() {
            let numbers = lines.numbers()?;
            let &[decides, pace, unit, share, goal, over] = numbers.as_slice() else {
                return None;
            };
            let goal = if over == 0 { view.goal } else { at_least(goal, over)? };
            let (name, link) = (lines.text()?, lines.text()?);
            let (province, districts) = lines.figure(share == 1, view.districts.len())?;
            view.readings.push(ReadingSteps {
                name,
                decides: decides == 1,
                pace: at(&PACES, pace)?,
                unit: at(&Unit::ALL, unit)?,
                goal,
                link,
                province,
                districts,
            });
        }
        (!view.readings.is_empty()).then_some(view)
    }
}

fn at_least(goal: i64, over: i64) -> Option<Goal> {
    Some(Goal::AtLeast { numerator: goal.try_into().ok()?, denominator: over.try_into().ok()? })
}

#[cfg(test)]
mod tests;
