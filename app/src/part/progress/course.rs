use super::ProgressView;
use crate::{
    board::{Day, Fraction, Measurement, Pace, Period, Steps},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::{number, progress},
};

/// The value over the period, with goal and pace, and the year before where it is a level.
pub fn course(view: &ProgressView) -> Exhibit {
    let (lang, reading) = (view.lang, view.reading());
    let values = steps(&reading.province, view.period, view.day.min(view.period.last));
    let written = |fraction: Fraction| number::value(lang, fraction, reading.goal);
    let mut title = title(view, &values);
    // The line ends with the period; the figure beside it counts on.
    if view.day > view.period.last {
        title = progress::on(lang, &title, view.period.last);
    }
    let line = line(view, &title);
    let level = reading.pace == Pace::Stock;
    let rows = values
        .iter()
        .map(|&(at, value)| {
            let cell = |value| Cell::value(written(value), value);
            let before = level.then(|| cell(reading.province.at(at.year_before())));
            [Cell::day(lang, at), cell(value)].into_iter().chain(before).collect()
        })
        .collect();
    let mut head = vec![progress::DAY, progress::VALUE];
    head.extend(level.then_some(progress::YEAR_BEFORE));
    let note = match values.is_empty() {
        true => progress::NOT_STARTED.in_lang(lang),
        false if chart::starts_above_zero(&line) => progress::AXIS.in_lang(lang),
        false => "",
    };
    Exhibit {
        id: "course".to_owned(),
        title,
        subtitle: progress::course_of(lang, &reading.name, view.period),
        chart: Some(chart::step_line(&line)),
        // Each line is named where it is drawn.
        keys: Vec::new(),
        note: note.to_owned(),
        data: Data::new(lang, &head, rows),
        source: view.source(),
    }
}

/// Where the line ends beside what is needed; without a goal, where it starts and ends.
fn title(view: &ProgressView, values: &[(Day, Fraction)]) -> String {
    let (lang, reading) = (view.lang, view.reading());
    let known = |&&(_, value): &&(Day, Fraction)| value.exact().is_some();
    let ends = values.first().filter(known).zip(values.last().filter(known));
    let Some((&(_, first), &(_, value))) = ends else {
        return progress::COURSE.in_lang(lang).to_owned();
    };
    let now = number::value_of(lang, value, reading.goal, reading.unit);
    let measured = Measurement { value, ..view.measure() };
    if let Some(needed) = measured.needed() {
        return progress::beside_needed(lang, &now, value.numerator >= needed, needed);
    }
    // A level starts where it stood before the period, as the figure beside says.
    let start = Some(measured.baseline).filter(|start| start.exact().is_some());
    let start = start.filter(|_| reading.pace == Pace::Stock).unwrap_or(first);
    let [from, to] = [start, value].map(|value| number::value(lang, value, reading.goal));
    // Two shares may be written alike: what is read decides whether it changed.
    if from == to { progress::same_ends(lang, &now) } else { progress::course(lang, &from, &now) }
}

/// What changed from the period's first day to `day`; nothing before the period.
fn steps(steps: &Steps, period: Period, day: Day) -> Vec<(Day, Fraction)> {
    if day < period.first { Vec::new() } else { steps.between(period.first, day) }
}

fn line(view: &ProgressView, title: &str) -> chart::StepLine {
    let measured = view.measure();
    let mut line = course_line(view.lang, &view.reading().province, &measured);
    line.spoken.title = title.to_owned();
    line.spoken.desc = progress::steps_drawn(view.lang, line.values.len());
    if measured.pace == Pace::Stock {
        line.before = year_before(&view.reading().province, view.period);
    }
    line
}

/// The line of a reading without words and without the year before.
pub fn course_line(
    lang: format::Lang,
    province: &Steps,
    measured: &Measurement,
) -> chart::StepLine {
    let period = measured.period;
    let day = measured.day.clamp(period.first, period.last);
    let shown = measured.day.min(period.last);
    let due = |day: Day| {
        let (n, d) = Measurement { day, ..*measured }.pace_due()?;
        Some(n as f64 / d as f64)
    };
    let values = steps(province, period, shown);
    let end = values.last().filter(|(_, value)| value.exact().is_some());
    chart::StepLine {
        lang,
        spoken: chart::Spoken::default(),
        period,
        day,
        share: province.share,
        end: end.map_or(String::new(), |&(_, value)| format::mark(lang, value, measured.goal)),
        values: plot_values(values),
        before: Vec::new(),
        goal: measured.goal.value(),
        // Where the goal is due from the first day on, one line says both.
        pace: due(period.baseline())
            .zip(due(period.last))
            .filter(|&(from, to)| from != to || Some(to) != measured.goal.value()),
    }
}

/// The same with the year before: of a level its own, of a flow `past`, by the ends of months.
#[cfg(feature = "ssr")]
pub fn course_beside(
    lang: format::Lang,
    province: &Steps,
    measured: &Measurement,
    past: Vec<(Day, Fraction)>,
) -> chart::StepLine {
    let period = measured.period;
    let before = match measured.pace {
        Pace::Stock => year_before(province, period),
        Pace::Flow => {
            let start =
                (!past.is_empty() && !province.share).then(|| (period.first, Fraction::count(0)));
            plot_values(start.into_iter().chain(past).collect())
        }
    };
    chart::StepLine { before, ..course_line(lang, province, measured) }
}

fn year_before(province: &Steps, period: Period) -> Vec<(Day, Option<f64>)> {
    let (first, last) = (period.first.year_before(), period.last.year_before());
    let moved = period.first.0 - first.0;
    let steps = province.between(first, last);
    plot_values(steps.into_iter().map(|(day, value)| (day.plus(moved), value)).collect())
}

fn plot_values(steps: Vec<(Day, Fraction)>) -> Vec<(Day, Option<f64>)> {
    steps.into_iter().map(|(day, value)| (day, value.value())).collect()
}
