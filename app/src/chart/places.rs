use super::Spoken;
use crate::{board::Fraction, format::Lang};

/// One measure by district.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub lang: Lang,
    pub spoken: Spoken,
    /// In the order in which they are drawn.
    pub rows: Vec<(String, Fraction)>,
    /// For shares: the province's value, as a line.
    pub province: Option<Fraction>,
    /// For shares: the goal, as a line.
    pub goal: Option<f64>,
    pub stems: Stems,
    /// The least and the greatest value on this and any other day, so that the charts of all days
    /// compare; of shares in hundredths of a percent, where they can be compared.
    pub span: [u32; 2],
}

/// What the value of each district is compared with: where the stem of its row begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Stems {
    Province,
    Goal,
    /// Its own value on another day, as a hollow mark; in the order of the rows.
    Before(Vec<Fraction>),
}
