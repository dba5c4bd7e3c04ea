//! A measure as an exact rule. Every match here is exhaustive and every set of conditions
//! is taken apart field by field, so that what is new in a plan's vocabulary does not
//! compile without its formula and its words.

mod application;
mod condition;
mod population;
mod unit;

use app::{
    board::{Clause, Exact, Named, Pace, Period, Text, Unit},
    format::{self, Lang},
};

use self::{
    condition::{Condition, conditions},
    population::{Base, base},
};
use crate::plan::Measure;

/// The rule of `measure` as sets, and part by part in words.
pub fn exact(measure: &Measure, period: Period) -> Exact {
    let base = base(measure.population());
    let counted = conditions(measure.population());
    let all: Vec<&Condition> = base.conditions.iter().chain(&base.among).collect();
    let those: Vec<&Condition> = all.iter().copied().chain(&counted).collect();
    let mut formula = vec![format!("n(D) = {}", size(&base, &those))];
    if measure.is_share() {
        formula.push(format!("d(D) = {}", size(&base, &all)));
        formula.push("v(D) = n(D) / d(D)".to_owned());
    } else {
        formula.push("v(D) = n(D)".to_owned());
    }
    let names = base.named.iter().chain(those.iter().flat_map(|one| &one.named));
    let named: Vec<Named> = names.flat_map(|&one| [&[one], one.needs()].concat()).collect();
    Exact {
        formula,
        named: Named::ALL.into_iter().filter(|one| named.contains(one)).collect(),
        clauses: clauses(measure, period, &base, &counted),
    }
}

/// `|{ e ∈ E(D) : e.kind ∈ {cooperative} }|`, or `|E(D)|` without conditions.
fn size(base: &Base, conditions: &[&Condition]) -> String {
    let Base { of, from, .. } = base;
    let formal: Vec<_> = conditions.iter().map(|one| one.formal.as_str()).collect();
    if formal.is_empty() {
        return format!("|{from}|");
    }
    format!("|{{ {of} ∈ {from} : {} }}|", formal.join(", "))
}

fn clauses(
    measure: &Measure,
    period: Period,
    base: &Base,
    counted: &[Condition],
) -> Vec<(Clause, Text)> {
    let said = |clause: Clause, all: &[Condition], none: Text| -> Vec<(Clause, Text)> {
        match all {
            [] => vec![(clause, none)],
            all => all.iter().map(|one| (clause, one.says.clone())).collect(),
        }
    };
    let mut clauses = vec![(Clause::Population, base.says.clone())];
    clauses.extend(base.conditions.iter().map(|one| (Clause::Population, one.says.clone())));
    let everyone = text("tất cả những đối tượng trên", "all of them");
    let no_share = text("không có: đây là số đếm", "none: this is a count");
    clauses.extend(match measure.is_share() {
        true => said(Clause::Among, &base.among, everyone.clone()),
        false => vec![(Clause::Among, no_share)],
    });
    if !measure.is_share() {
        clauses.extend(base.among.iter().map(|one| (Clause::Condition, one.says.clone())));
    }
    if measure.is_share() || !counted.is_empty() || base.among.is_empty() {
        clauses.extend(said(Clause::Condition, counted, everyone));
    }
    clauses.extend([
        (Clause::Within, within(measure.pace(), period)),
        (Clause::Kind, kind(measure.pace())),
        (Clause::Place, place(measure.unit())),
    ]);
    clauses
}

fn within(pace: Pace, period: Period) -> Text {
    let of = |lang| (format::day(lang, period.baseline()), format::day(lang, period.first));
    let ((vi, vi_first), (en, en_first)) = (of(Lang::Vi), of(Lang::En));
    match pace {
        Pace::Flow => text(
            format!(
                "sự kiện sau đầu kỳ B = {vi}, tức từ {vi_first}, đến hết ngày xem D: B < ngày ≤ D"
            ),
            format!(
                "events after the baseline B = {en}, so from {en_first}, up to the day shown, D: B < day ≤ D"
            ),
        ),
        Pace::Stock => text("những gì đúng vào ngày xem D", "what holds on the day shown, D"),
    }
}

fn kind(pace: Pace) -> Text {
    match pace {
        Pace::Flow => text(
            "số phát sinh: bắt đầu kỳ từ 0 và cộng dồn",
            "a flow: starts the period at 0 and adds up",
        ),
        Pace::Stock => text(
            "mức: bắt đầu kỳ từ giá trị tại đầu kỳ",
            "a stock: starts the period at its value on the baseline",
        ),
    }
}

fn place(unit: Unit) -> Text {
    let words = app::text::unit::counted_in(unit);
    text(words.vi, words.en)
}

fn text(vi: impl Into<String>, en: impl Into<String>) -> Text {
    Text { vi: vi.into(), en: en.into() }
}

#[cfg(test)]
mod tests;
