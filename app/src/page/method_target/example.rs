use crate::{
    board::{Fraction, Goal, Measurement, Pace, ReadingView, Status},
    format::{self, Lang},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{Pair, method as words, number, progress, status, target as of_target},
};

/// The figure of the day worked out step by step, from numerator to status.
pub fn example(visit: &Visit, reading: &ReadingView) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let measured = reading.shape.measure(reading.goal, board.period, day);
    let mut rows = value_rows(lang, reading, &measured);
    rows.extend(goal_rows(lang, &measured));
    if let Goal::AtLeast { numerator, denominator } = measured.goal {
        rows.extend(pace_rows(lang, &measured));
        rows.extend(verdict_rows(lang, &measured, (numerator.into(), denominator.into())));
    }
    let state = measured.status();
    let how = status::when(state).in_lang(lang);
    rows.push(row(lang, words::STATE, status::name(state).in_lang(lang), how));
    Exhibit {
        id: "example".to_owned(),
        title: progress::finding(lang, &measured, reading.shape.unit),
        subtitle: progress::on(lang, lang.text(&reading.shape.name), day),
        data: Data::new(lang, &[words::STEP, words::RESULT, words::HOW], rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

fn row(lang: Lang, name: Pair, result: impl Into<Cell>, how: impl Into<Cell>) -> Vec<Cell> {
    vec![name.in_lang(lang).into(), result.into(), how.into()]
}

fn value_rows(lang: Lang, reading: &ReadingView, measured: &Measurement) -> Vec<Vec<Cell>> {
    let (shape, value) = (&reading.shape, measured.value);
    let numerator = Cell::number(lang, value.numerator.into());
    let mut rows = vec![row(lang, words::NUMERATOR, numerator, lang.text(&shape.numerator))];
    if let (Some(number), Some(says)) = (value.denominator, &shape.denominator) {
        let number = Cell::number(lang, number.into());
        rows.push(row(lang, words::DENOMINATOR, number, lang.text(says)));
    }
    let how = if value.denominator.is_some() { "n(D) / d(D)" } else { "n(D)" };
    rows.push(row(lang, words::VALUE, value_cell(lang, value, measured.goal), how));
    rows
}

fn value_cell(lang: Lang, value: Fraction, goal: Goal) -> Cell {
    match value.denominator {
        None => Cell::number(lang, value.numerator.into()),
        Some(0) => Cell::missing(format::no_data(lang)),
        Some(_) => number::value(lang, value, goal).into(),
    }
}

fn goal_rows(lang: Lang, measured: &Measurement) -> Vec<Vec<Cell>> {
    let how = match measured.goal {
        Goal::AtLeast { numerator, denominator } if denominator != 1 => {
            format!("{numerator}/{denominator}")
        }
        _ => String::new(),
    };
    let how = if how.is_empty() { of_target::QUOTE.in_lang(lang).to_owned() } else { how };
    vec![row(lang, words::GOAL, number::goal(lang, measured.goal), how)]
}

/// The days, the baseline and what is due by the day.
fn pace_rows(lang: Lang, measured: &Measurement) -> Vec<Vec<Cell>> {
    let period = measured.period;
    let (length, passed) = (period.length(), period.days_passed(measured.day));
    let span = format::period(lang, period);
    let up_to =
        format!("{} – {}", format::day(lang, period.first), format::day(lang, measured.day));
    let up_to = if passed == 0 { span.clone() } else { up_to };
    let mut rows = vec![
        row(lang, words::LENGTH, Cell::number(lang, length.into()), span),
        row(lang, words::PASSED, Cell::number(lang, passed.into()), up_to),
    ];
    if measured.pace == Pace::Stock {
        let baseline = format::day(lang, period.baseline());
        let value = value_cell(lang, measured.baseline, measured.goal);
        rows.push(row(lang, words::BASELINE, value, baseline));
    }
    if let Some(due) = measured.pace_due() {
        let (n, d) = lowest_terms(due);
        let shown = match measured.value.denominator {
            Some(_) => format!("{}%", format::decimal(lang, n * 100, d, 2)),
            None => format::decimal(lang, n, d, 2),
        };
        rows.push(row(lang, words::DUE, shown, working(lang, measured, (n, d))));
    }
    rows
}

/// The formula of the pace with the numbers of the day.
fn working(lang: Lang, measured: &Measurement, (n, d): (i128, i128)) -> String {
    let goal = match measured.goal {
        Goal::AtLeast { numerator, denominator: 1 } => numerator.to_string(),
        Goal::AtLeast { numerator, denominator } => format!("{numerator}/{denominator}"),
        _ => return String::new(),
    };
    let period = measured.period;
    let (k, t) = (period.days_passed(measured.day), period.length());
    let result = if d == 1 { n.to_string() } else { format!("{n}/{d}") };
    let start = measured.baseline.exact().filter(|_| measured.pace == Pace::Stock);
    let below = start.zip(fraction(measured.goal)).is_some_and(|(v, g)| v.0 * g.1 < g.0 * v.1);
    match measured.pace {
        Pace::Flow => format!("g × k / T = {goal} × {k} / {t} = {result}"),
        Pace::Stock if below => {
            let start = format::fraction(lang, measured.baseline);
            format!(
                "v(B) + (g − v(B)) × k / T = {start} + ({goal} − {start}) × {k} / {t} = {result}"
            )
        }
        Pace::Stock => format!("g = {result}"),
    }
}

/// Value against goal and against what is due, as products of whole numbers.
fn verdict_rows(lang: Lang, measured: &Measurement, goal: (i128, i128)) -> Vec<Vec<Cell>> {
    let Some(value) = measured.value.exact() else { return Vec::new() };
    let against = |name: Pair, bound: (i128, i128)| {
        let reached = value.0 * bound.1 >= bound.0 * value.1;
        let verdict = if reached { words::REACHED } else { words::NOT_REACHED };
        row(lang, name, verdict.in_lang(lang), words::comparison(lang, value, bound))
    };
    let mut rows = vec![against(words::AGAINST_GOAL, goal)];
    let open = measured.status() == Status::OnTrack || measured.status() == Status::AtRisk;
    if let Some(due) = measured.pace_due().filter(|_| open) {
        rows.push(against(words::AGAINST_DUE, lowest_terms(due)));
    }
    rows
}

fn fraction(goal: Goal) -> Option<(i128, i128)> {
    let Goal::AtLeast { numerator, denominator } = goal else { return None };
    Some((numerator.into(), denominator.into()))
}

/// The same fraction in its lowest terms.
pub fn lowest_terms((n, d): (i128, i128)) -> (i128, i128) {
    let (mut a, mut b) = (n.abs(), d.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    if a == 0 { (n, d) } else { (n / a, d / a) }
}

#[cfg(test)]
mod tests;
