//! What the engine computed: readings, their values on a day, and every change.

use app::board::{Shape, Steps};

use super::{Question, Sink, Value};
use crate::{
    compute::{Number, of_board},
    outlook::rows,
};

pub fn readings(asked: &Question<'_>, row: &mut Sink<'_>) {
    for (target, shape) in shapes(asked) {
        row(&[
            target.into(),
            (&shape.id).into(),
            (&shape.name.vi).into(),
            (&shape.name.en).into(),
            (&shape.rule.vi).into(),
            (&shape.rule.en).into(),
            shape.decides.into(),
            shape.pace.id().into(),
            shape.unit.id().into(),
            shape.denominator.is_some().into(),
        ]);
    }
}

/// The rows that `ocop-targets compute --by unit` prints.
pub fn results(asked: &Question<'_>, row: &mut Sink<'_>) {
    let district = asked.district.and_then(|district| asked.edition.districts.get(district));
    for it in of_board(asked.edition, asked.board, asked.day) {
        if !asked.takes_target(&it.target) || district.is_some_and(|place| place.code != it.place) {
            continue;
        }
        row(&[
            it.target.into(),
            it.reading.into(),
            it.decides.into(),
            it.as_of.into(),
            it.place.into(),
            it.numerator.into(),
            it.denominator.into(),
            number(it.value),
            number(it.goal),
            it.status.map(|status| status.id()).into(),
        ]);
    }
}

pub fn steps(asked: &Question<'_>, row: &mut Sink<'_>) {
    for (target, shape) in shapes(asked) {
        for (code, steps) in places(asked, shape) {
            for step in &steps.steps {
                row(&[
                    target.into(),
                    (&shape.id).into(),
                    code.into(),
                    step.day.into(),
                    step.numerator.into(),
                    steps.share.then_some(step.denominator).into(),
                ]);
            }
        }
    }
}

pub fn counts(asked: &Question<'_>, row: &mut Sink<'_>) {
    for shape in asked.board.counts.iter() {
        for (code, steps) in places(asked, shape) {
            row(&[
                (&shape.id).into(),
                (&shape.name.vi).into(),
                (&shape.name.en).into(),
                asked.day.into(),
                code.into(),
                steps.at(asked.day).numerator.into(),
            ]);
        }
    }
}

/// The rows that `ocop-targets outlook --by unit` prints.
pub fn outlook(asked: &Question<'_>, row: &mut Sink<'_>) {
    let outlook = asked.edition.outlook(asked.board, asked.day);
    let district = asked.district.and_then(|district| asked.edition.districts.get(district));
    for it in rows(asked.edition, asked.board, &outlook, true) {
        if !asked.takes_target(&it.target) || district.is_some_and(|place| place.code != it.place) {
            continue;
        }
        row(&[
            it.target.into(),
            it.reading.into(),
            it.decides.into(),
            it.as_of.into(),
            it.until.into(),
            it.place.into(),
            it.numerator.into(),
            it.denominator.into(),
            number(it.goal),
            it.lacking.into(),
            it.lacking_joining.into(),
            it.spare.into(),
            it.certain.numerator.into(),
            it.certain.denominator.into(),
            it.judged.into(),
            it.reason.map(|reason| reason.id()).into(),
            number(it.median),
            number(it.low),
            number(it.high),
            it.probability.map_or(Value::Missing, Value::Number),
            it.needed_per_month.map_or(Value::Missing, Value::Number),
            it.method.into(),
            it.seed.into(),
        ]);
    }
}

/// How many rows [`outlook`] gives.
pub fn count_outlook(asked: &Question<'_>) -> usize {
    let targets = asked.board.targets.iter();
    let targets = targets.filter(|it| it.goal.fraction().is_some() && asked.takes_target(&it.id));
    let rows = targets.flat_map(|target| &target.readings).map(|reading| {
        let districts = if reading.measure.is_share() { 0 } else { asked.edition.districts.len() };
        match asked.district {
            Some(_) => districts.min(1),
            None => 1 + districts,
        }
    });
    rows.sum()
}

fn number(number: Option<Number>) -> Value<'static> {
    match number {
        None => Value::Missing,
        Some(Number::Count(count)) => count.into(),
        Some(Number::Share(share)) => share.into(),
    }
}

fn shapes<'a>(asked: &Question<'a>) -> impl Iterator<Item = (&'a str, &'a Shape)> {
    let target = asked.target;
    let wanted = asked.board.targets.iter();
    let wanted = wanted.filter(move |it| target.is_none_or(|target| target == it.id));
    wanted.flat_map(|target| {
        target.readings.iter().map(|reading| (target.id.as_str(), &reading.shape))
    })
}

/// The province, then the districts; or the one district that is asked for.
fn places<'a>(
    asked: &Question<'a>,
    shape: &'a Shape,
) -> impl Iterator<Item = (&'a str, &'a Steps)> {
    let district = asked.district;
    let province = (asked.edition.province.code.as_str(), &shape.province);
    let districts = shape.districts.iter().enumerate();
    let districts = districts.filter(move |(at, _)| district.is_none_or(|wanted| wanted == *at));
    let districts = districts.map(|(_, place)| (place.code.as_str(), &place.steps));
    district.is_none().then_some(province).into_iter().chain(districts)
}
