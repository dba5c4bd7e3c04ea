//! What answers are made of.

use app::{
    board::{Board, Day, Document, Fraction, MilestoneView, Shape, Text},
    edition::Edition,
};
use serde::Serialize;
use utoipa::ToSchema;

/// The same words in both languages.
#[derive(Serialize, ToSchema)]
pub struct Words {
    pub vi: String,
    pub en: String,
}

/// What everything in an answer was computed from.
#[derive(Serialize, ToSchema)]
pub struct Source {
    pub plan: String,
    /// Version of the register.
    pub register: String,
    /// True for the illustrative register: invented items that agree with published totals.
    pub illustrative: bool,
}

/// Items of one page of a list.
#[derive(Serialize, ToSchema)]
pub struct Paged<T> {
    pub source: Source,
    /// Items on all pages.
    pub total: u32,
    pub page: u32,
    pub per_page: u32,
    /// Address of the next page, if there is one.
    pub next: Option<String>,
    pub previous: Option<String>,
    pub items: Vec<T>,
}

/// All items of a short list, on one day.
#[derive(Serialize, ToSchema)]
pub struct Listed<T> {
    pub source: Source,
    #[schema(format = Date)]
    pub as_of: String,
    pub items: Vec<T>,
}

/// What the document promises.
#[derive(Serialize, ToSchema)]
pub struct Goal {
    /// `at_least`, `none_printed`, `qualitative` or `no_document`.
    pub kind: &'static str,
    /// 60 of 60/100; 30 of 30/1 for a count.
    pub numerator: Option<u32>,
    pub denominator: Option<u32>,
    /// 30 of “25 to 30”, which 25 is the goal of; `null` without a range.
    pub most: Option<u32>,
    /// For drawing only.
    pub value: Option<f64>,
}

/// What is to be reached by a day.
#[derive(Serialize, ToSchema)]
pub struct Milestone {
    #[schema(format = Date)]
    pub by: String,
    pub name: Words,
    pub goal: Goal,
    /// The formula in words; `null` without a number.
    pub rule: Option<Words>,
    /// The figure of `as_of`, or of its own day once that is over.
    pub numerator: Option<u32>,
    pub denominator: Option<u32>,
    /// `reached`, `missed`, `ahead`, `open`; `past` or `to_come` without a number.
    pub state: &'static str,
    pub document: Option<Cited>,
}

/// A document or report.
#[derive(Serialize, ToSchema)]
pub struct Cited {
    pub title: Words,
    pub url: Option<String>,
    #[schema(format = Date)]
    pub date: Option<String>,
}

/// One exact way to count a target.
#[derive(Serialize, ToSchema)]
pub struct Reading {
    pub id: String,
    pub name: Words,
    /// The formula in words.
    pub rule: Words,
    /// True when it decides the target's status.
    pub decides: bool,
    /// `flow`: events of the period; `stock`: a level on the day.
    pub kind: &'static str,
    pub unit: &'static str,
    /// False for a plain count.
    pub is_share: bool,
}

/// How many count, out of how many.
#[derive(Serialize, ToSchema)]
pub struct Share {
    pub numerator: u32,
    /// Null for a plain count.
    pub denominator: Option<u32>,
}

/// A count that no plan names.
#[derive(Serialize, ToSchema)]
pub struct Counted {
    pub count: String,
    pub name: Words,
    pub value: u32,
}

impl From<&Text> for Words {
    fn from(text: &Text) -> Self {
        Self { vi: text.vi.clone(), en: text.en.clone() }
    }
}

impl Source {
    pub fn new(edition: &Edition, board: &Board) -> Self {
        Self {
            plan: board.plan.clone(),
            register: edition.version.digest.clone(),
            illustrative: edition.version.illustrative,
        }
    }
}

impl Goal {
    pub fn new(goal: app::board::Goal, most: Option<u32>) -> Self {
        let (numerator, denominator) = goal.fraction().unzip();
        Self { kind: goal.kind().id(), numerator, denominator, most, value: goal.value() }
    }
}

impl Milestone {
    pub fn new(of: &MilestoneView, day: Day) -> Self {
        let value = of.value(day);
        Self {
            by: of.by.to_string(),
            name: (&of.name).into(),
            goal: Goal::new(of.goal, None),
            rule: of.counted.as_ref().map(|(rule, ..)| rule.into()),
            numerator: value.map(|value| value.numerator),
            denominator: value.and_then(|value| value.denominator),
            state: of.state(day).id(),
            document: of.source.as_ref().map(Cited::from),
        }
    }
}

impl From<&Document> for Cited {
    fn from(document: &Document) -> Self {
        Self {
            title: (&document.title).into(),
            url: document.url.clone(),
            date: document.date.map(|day| day.to_string()),
        }
    }
}

impl From<&Shape> for Reading {
    fn from(shape: &Shape) -> Self {
        Self {
            id: shape.id.clone(),
            name: (&shape.name).into(),
            rule: (&shape.rule).into(),
            decides: shape.decides,
            kind: shape.pace.id(),
            unit: shape.unit.id(),
            is_share: shape.denominator.is_some(),
        }
    }
}

impl From<Fraction> for Share {
    fn from(Fraction { numerator, denominator }: Fraction) -> Self {
        Self { numerator, denominator }
    }
}
