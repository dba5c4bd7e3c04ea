use super::Text;
use crate::register::rule::rule;

/// How a reading is counted, made from the plan's measure: as sets, and the same
/// part by part in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exact {
    /// `n(D) = …`, `d(D) = …` and `v(D) = …`, in the names of the register's tables and columns.
    pub formula: Vec<String>,
    /// What the formula names, in the order of [`Named::ALL`].
    pub named: Vec<Named>,
    /// In the order of [`Clause::ALL`]; one clause may stand more than once.
    pub clauses: Vec<(Clause, Text)>,
}

/// A part of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// Who can be counted at all.
    Population,
    /// Who of them makes up the denominator.
    Among,
    /// Who of those makes up the numerator.
    Condition,
    /// On which days.
    Within,
    /// Flow or stock.
    Kind,
    /// In which district.
    Place,
}

impl Clause {
    pub const ALL: [Self; 6] =
        [Self::Population, Self::Among, Self::Condition, Self::Within, Self::Kind, Self::Place];
}

/// A set or a function that formulas name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// The current certificate of a product on a day.
    Current,
    /// The first day on which the 36 months of a certificate, and what they were extended by, are
    /// over.
    End,
    /// The day of a product's first recognition.
    First,
    /// Products recognised on a day.
    Products,
    /// Entities with a recognised product.
    Entities,
    Villages,
    Chains,
    Listings,
    SalesPoints,
    /// The units of the plan.
    Units,
    /// The day on which an application reached a stage.
    Reached,
}

impl Named {
    pub const ALL: [Self; 11] = [
        Self::Current,
        Self::End,
        Self::First,
        Self::Products,
        Self::Entities,
        Self::Villages,
        Self::Chains,
        Self::Listings,
        Self::SalesPoints,
        Self::Units,
        Self::Reached,
    ];

    /// Its definition, in the names of the register's tables and columns.
    /// Source: engine.md, section 3. A comparison with an empty cell is false.
    pub fn definition(self) -> &'static str {
        match self {
            Self::Current => {
                "c(p, D) = argmax { c.granted_on : c ∈ certificates, c.product = p, c.granted_on ≤ D }"
            }
            Self::End => concat!(
                "end(c) = max { c.granted_on + ",
                rule!(months),
                " months, c.extended_until }"
            ),
            Self::First => {
                concat!(
                    "first(p) = min { c.granted_on : c ∈ certificates, c.product = p, c.stars ≥ ",
                    rule!(stars),
                    " }"
                )
            }
            Self::Products => {
                concat!(
                    "P(D) = { p ∈ products : c(p, D).stars ≥ ",
                    rule!(stars),
                    ", D < end(c(p, D)), ¬(c(p, D).revoked_on ≤ D) }"
                )
            }
            Self::Entities => "E(D) = { e ∈ entities : (∃ p ∈ P(D) : p.entity = e) }",
            Self::Villages => {
                "V(D) = { v ∈ villages : ¬(D < v.recognised_on), ¬(v.revoked_on ≤ D) }"
            }
            Self::Chains => "G(D) = { g ∈ green_chains : g.since ≤ D, ¬(g.until ≤ D) }",
            Self::Listings => "L(D) = { l ∈ listings : l.since ≤ D, ¬(l.until ≤ D) }",
            Self::SalesPoints => "S(D) = { s ∈ sales_points : s.since ≤ D, ¬(s.until ≤ D) }",
            Self::Units => "U ⊂ { u : u ⊂ communes }",
            Self::Reached => "reached(a, s) = { a.stage_on, a.stage = s; a[s_on], ¬(a.stage = s) }",
        }
    }

    /// What its definition names in turn.
    pub fn needs(self) -> &'static [Self] {
        match self {
            Self::Products => &[Self::Current, Self::End],
            Self::Entities => &[Self::Current, Self::End, Self::Products],
            _ => &[],
        }
    }
}
