//! The dictionary of figures: what their names mean.

use std::{collections::HashSet, fmt};

use app::{
    board::{FigureKind, Text},
    fault::{Fault, FigureCode as Code},
};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

use crate::{
    fault::{At, FileFault, FileFaults},
    plan::{Measure, unread},
};

/// What the names of figures mean, in the file's order, which is the reader's.
pub type Terms = Vec<(String, Term)>;

/// What a figure's name means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub name: Text,
    pub kind: FigureKind,
    /// Figures that add up to this one.
    #[serde(default)]
    pub parts: Vec<String>,
    /// Others that add up to it as well, counted by something else.
    #[serde(default)]
    pub split: Vec<String>,
    /// The districts' figures of one source add up to the province's.
    #[serde(default)]
    pub districts_add_up: bool,
    /// The printed percentage is `part / whole`.
    pub share: Option<Share>,
    /// What the register counts of the same thing; of events, in the year of the figure.
    pub measure: Option<Measure>,
    /// Those whom the measure counts and the figure does not.
    pub except: Option<Measure>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    pub part: String,
    pub whole: String,
}

/// The dictionary in `text` (TOML); `file` is the name that errors give.
///
/// # Errors
///
/// [`FileFaults`] when it is not of its form, or an entry names a figure that has none.
pub fn terms(file: &str, text: &str) -> Result<Terms, FileFaults> {
    let Ordered(entries) = toml::from_str(text).map_err(|error| {
        let (line, fault) = unread(Code::UnreadNames, text, &error);
        FileFault::new(file, line.map_or(At::File, At::Line), fault)
    })?;
    let known: HashSet<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    for (figure, term) in &entries {
        let share = term.share.iter().flat_map(|share| [&share.part, &share.whole]);
        for other in term.parts.iter().chain(&term.split).chain(share) {
            if !known.contains(other.as_str()) {
                let fault = Fault::new(Code::UnknownName, other).with(figure);
                return Err(FileFault::new(file, head(text, figure), fault).into());
            }
        }
    }
    Ok(entries)
}

/// Where the entry of a figure begins.
fn head(text: &str, figure: &str) -> At {
    let is_head = |line: &str| {
        let inside = line.trim().strip_prefix('[').and_then(|line| line.split_once(']'));
        inside.is_some_and(|(name, _)| name.trim_matches([' ', '"', '\'']) == figure)
    };
    text.lines().position(is_head).map_or(At::File, |before| At::Line(before + 1))
}

/// Entries of a TOML file in the file's order.
struct Ordered(Terms);

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Ordered;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table for each figure")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        from.deserialize_map(Entries)
    }
}
