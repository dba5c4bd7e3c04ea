//! The block's data as lines of text, which is how it travels to the browser:
//! reading them takes an eighth of the code that deriving a reader of JSON takes.

use super::{ProgressView, ReadingSteps};
use crate::{
    board::{Day, Goal, Pace, Period, Step, Steps, Unit},
    format::Lang,
};

/// One line of numbers, the register, the districts; then for each reading its
/// numbers, name and address, and the steps of the province and of each district.
impl From<ProgressView> for String {
    fn from(view: ProgressView) -> Self {
        let ProgressView { period, day, chosen, .. } = view;
        let english = i32::from(view.lang == Lang::En);
        let (kind, goal, over) = match view.goal {
            Goal::NoDocument => (0, 0, 0),
            Goal::Qualitative => (1, 0, 0),
            Goal::NonePrinted => (2, 0, 0),
            Goal::AtLeast { numerator, denominator } => (3, numerator, denominator),
        };
        let (first, last) = (period.first.0, period.last.0);
        let mut lines = vec![
            format!(
                "{english} {kind} {goal} {over} {first} {last} {} {chosen} {}",
                day.0, view.default_day.0
            ),
            view.register,
            view.districts.join("\t"),
        ];
        for reading in view.readings {
            let unit = reading.unit as u8;
            let flow = i32::from(reading.pace == Pace::Flow);
            let (decides, share) = (i32::from(reading.decides), i32::from(reading.province.share));
            lines.push(format!("{decides} {flow} {unit} {share}"));
            lines.extend([reading.name, reading.link, written(&reading.province)]);
            lines.extend(reading.districts.iter().map(written));
        }
        lines.join("\n")
    }
}

fn written(steps: &Steps) -> String {
    let mut earlier = 0;
    let steps = steps.steps.iter().map(|step| {
        let days = step.day.0 - earlier;
        earlier = step.day.0;
        format!("{days} {} {}", step.numerator, step.denominator)
    });
    steps.collect::<Vec<_>>().join(" ")
}

/// The same view again; an error when the text is not of the form.
impl TryFrom<String> for ProgressView {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        read(&text).ok_or("not the figures of a target")
    }
}

fn read(text: &str) -> Option<ProgressView> {
    let mut lines = text.split('\n');
    let numbers = numbers(lines.next()?);
    let &[english, kind, goal, over, first, last, day, chosen, default_day] = numbers.as_slice()
    else {
        return None;
    };
    let goal = match kind {
        0 => Goal::NoDocument,
        1 => Goal::Qualitative,
        2 => Goal::NonePrinted,
        _ => Goal::AtLeast { numerator: goal as u32, denominator: over as u32 },
    };
    let mut view = ProgressView {
        lang: if english == 1 { Lang::En } else { Lang::Vi },
        goal,
        period: Period { first: Day(first), last: Day(last) },
        register: lines.next()?.to_owned(),
        districts: lines.next()?.split('\t').map(str::to_owned).collect(),
        readings: Vec::new(),
        chosen: chosen as u32,
        day: Day(day),
        default_day: Day(default_day),
    };
    while let Some(line) = lines.next() {
        let numbers = self::numbers(line);
        let &[decides, flow, unit, share] = numbers.as_slice() else { return None };
        let share = share == 1;
        view.readings.push(ReadingSteps {
            decides: decides == 1,
            pace: if flow == 1 { Pace::Flow } else { Pace::Stock },
            unit: *Unit::ALL.get(unit as usize)?,
            name: lines.next()?.to_owned(),
            link: lines.next()?.to_owned(),
            province: steps(lines.next()?, share),
            districts: lines
                .by_ref()
                .take(view.districts.len())
                .map(|line| steps(line, share))
                .collect(),
        });
    }
    Some(view)
}

fn steps(line: &str, share: bool) -> Steps {
    let mut day = 0;
    let numbers = numbers(line);
    let steps = numbers.chunks_exact(3).map(|step| {
        day += step[0];
        Step { day: Day(day), numerator: step[1] as u32, denominator: step[2] as u32 }
    });
    Steps { share, steps: steps.collect() }
}

fn numbers(line: &str) -> Vec<i32> {
    line.split(' ').filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests;
