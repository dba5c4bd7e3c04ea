use serde::Deserialize;

use super::{Day, Fraction, Period, Steps, Text};

/// One published figure over time, for one place.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureSeries {
    /// As the table of figures names it: `products_3star_plus`.
    pub id: String,
    pub name: Text,
    pub kind: FigureKind,
    pub place: FigurePlace,
    /// In the order of days.
    pub days: Vec<FigureDay>,
    /// The register's own figure on every day up to which it is known; `None` when it has none.
    pub register: Option<Steps>,
}

/// Where a figure is of: a code means something only on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigurePlace {
    /// The code of the plan's province or of a unit of it; `VN` for the whole country; of any
    /// other place with a day on which it had this code, as `15@2025-06-30`.
    pub id: String,
    pub name: String,
    /// While there is a place that is not of the plan.
    pub period: Option<Period>,
    /// The province of a district that is not of the plan.
    pub province: Option<Box<FigurePlace>>,
}

/// What was published for one day or span, beside what the register says.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureDay {
    /// As published: a day, `YYYY-MM` or `YYYY`.
    pub as_of: String,
    /// The last day that `as_of` can mean.
    pub day: Day,
    /// One or more sources; they may contradict each other.
    pub published: Vec<PublishedFigure>,
    /// The register's own figure on `day`, or on the last day of `as_of` that it knows; `None` when
    /// it has none.
    pub register: Option<Fraction>,
}

/// One figure as one source printed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFigure {
    /// In thousandths, so that `43.3` stays exact; `None` for text such as `2-3`.
    pub milli: Option<i64>,
    /// As printed, with a decimal point.
    pub printed: String,
    /// In the source's own words: `products`.
    pub unit: String,
    pub title: String,
    pub url: String,
    pub published_on: Option<String>,
    pub note: Option<Text>,
}

/// How a figure's number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
    Count,
    Percent,
    /// In some other unit, such as million đồng.
    Amount,
    /// A promise, not an observation.
    Goal,
}

/// Published figures that cannot all be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The figure that is contradicted.
    pub figure: String,
    pub name: Text,
    pub place: FigurePlace,
    pub as_of: String,
    pub day: Day,
    pub kind: ClashKind,
    /// Addresses of the sources that disagree, each once.
    pub sources: Vec<PublishedFigure>,
}

/// The rule that found a clash, with its numbers in thousandths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClashKind {
    /// Sources print different values for one day; in ascending order.
    Values(Vec<i64>),
    /// The parts that one source prints do not add up to its total.
    Parts { parts: Vec<(Text, i64)>, sum: i64, total: i64 },
    /// The districts that one source prints do not add up to the province.
    Districts { sum: i64, total: i64 },
    /// A printed percentage is not its own fraction.
    Share { percent: i64, part: (Text, i64), whole: (Text, i64) },
}
