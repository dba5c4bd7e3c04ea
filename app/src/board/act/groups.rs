//! What acts call groups of products and kinds of entities.

use serde::Deserialize;

use super::{Act, Acts, Article};
use crate::board::{EntityKind, Group, Text};

/// What an act calls the groups of products: what the register has as one may be several in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Groups {
    pub words: Vec<(Group, Text)>,
    /// Where they are told, when that is elsewhere.
    pub url: Option<String>,
    pub article: Option<Article>,
}

/// Every kind of entity that an act names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kinds {
    pub all: Vec<KindWords>,
    pub article: Article,
}

/// A kind in the words of an act.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindWords {
    pub kind: EntityKind,
    pub name: Text,
    /// The group that it is for, where that is one alone.
    pub only: Option<Group>,
}

impl Kinds {
    /// True where entities of this kind may have products of the group recognised; a group that is
    /// not stated may be any.
    pub fn know(&self, kind: EntityKind, group: Option<Group>) -> bool {
        let may_be = |only| group.is_none_or(|group| group == only);
        self.all.iter().any(|it| it.kind == kind && it.only.is_none_or(may_be))
    }
}

impl Acts {
    /// Words of earlier acts for groups that `act` has other words for, the oldest first.
    pub fn older_words<'a>(&'a self, act: &'a Act) -> Vec<&'a (Group, Text)> {
        let words = |act: &'a Act| act.groups.iter().flat_map(|groups| &groups.words);
        let now: Vec<_> = words(act).collect();
        let mut older = Vec::new();
        for word in self.0.iter().filter(|it| it.from < act.from).flat_map(words) {
            if !now.contains(&word) && !older.contains(&word) {
                older.push(word);
            }
        }
        older
    }
}
