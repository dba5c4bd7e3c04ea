use super::Facet;

/// What is looked for: all words, one of the chosen values of each facet, an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Folded, without spaces; see [`super::fold`].
    pub words: Vec<String>,
    /// For each of [`Facet::ALL`]; empty means "any".
    pub chosen: [Vec<u16>; Facet::ALL.len()],
    /// `None`: recognised products first, then by name.
    pub sort: Option<Sort>,
}

/// An order of products; equal ones follow by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub by: By,
    pub descending: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Name,
    Stars,
    /// The day until which the current certificate holds.
    End,
    District,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Name, Self::Stars, Self::End, Self::District];

    /// As addresses name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Stars => "stars",
            Self::End => "end",
            Self::District => "district",
        }
    }
}

impl Sort {
    /// The order that `name` or `-name` stands for.
    pub fn read(word: &str) -> Option<Self> {
        let (name, descending) = match word.strip_prefix('-') {
            Some(name) => (name, true),
            None => (word, false),
        };
        By::ALL.into_iter().find(|by| by.name() == name).map(|by| Self { by, descending })
    }

    pub fn word(self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.by.name())
    }
}

impl Question {
    pub fn is_narrowed(&self) -> bool {
        !self.words.is_empty() || self.chosen.iter().any(|values| !values.is_empty())
    }
}
