mod certificates;
mod compared;
mod content;
mod districts;
mod fitted;
mod goals;
mod lines;
mod maps;
mod outlook;
mod steps;
mod summary;
mod timeline;
mod totals;
mod units;

use self::content::{covered, labels, lines, marks, span, spots, texts};
use super::*;
use crate::{
    board::{Day, Fraction as Value, Goal, Period, Status},
    format::Lang,
};

const YEAR: Period = Period { first: Day(19358), last: Day(19722) };

fn alternative() -> Spoken {
    Spoken { title: "Đạt <5> & \"hơn\"".into(), desc: "Từ 0 lên 41.".into() }
}

fn at_least(numerator: u32, denominator: u32) -> Goal {
    Goal::AtLeast { numerator, denominator }
}

fn a_bullet(value: Value, goal: Goal, status: Status) -> Bullet {
    Bullet { lang: Lang::Vi, spoken: alternative(), value, goal, status, due: None, start: None }
}

fn a_line(values: &[(i32, Option<f64>)]) -> StepLine {
    let days = |values: &[(i32, Option<f64>)]| {
        values.iter().map(|&(day, value)| (YEAR.first.plus(day), value)).collect()
    };
    StepLine {
        lang: Lang::Vi,
        spoken: alternative(),
        period: YEAR,
        day: YEAR.last,
        share: false,
        values: days(values),
        end: match values.last() {
            Some((_, Some(value))) if value.is_finite() => number::number(Lang::Vi, *value, false),
            _ => String::new(),
        },
        before: Vec::new(),
        goal: Some(30.0),
        pace: Some((0.0, 30.0)),
    }
}

fn places(rows: &[(&str, Value)]) -> Places {
    let steps = |value: &Value| crate::board::Steps {
        share: value.denominator.is_some(),
        steps: vec![crate::board::Step::new(YEAR.first, *value)],
    };
    let span = crate::board::Steps::span(&rows.iter().map(|row| steps(&row.1)).collect::<Vec<_>>());
    let rows = rows.iter().map(|&(name, value)| (name.to_owned(), value)).collect();
    Places {
        lang: Lang::Vi,
        spoken: alternative(),
        rows,
        province: None,
        goal: None,
        stems: Stems::Province,
        span,
    }
}
