//! What the acts of the programme say, each from its day on.

mod groups;

pub use groups::{Groups, KindWords, Kinds};

use super::{Day, Granter, Text};
use crate::closed::closed;

/// The acts in the order of their days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acts(pub Vec<Act>);

/// One act, or two that hold together, until the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The first day on which it holds; [`Day::FIRST`] of the first that is known.
    pub from: Day,
    pub title: Text,
    pub url: String,
    /// Where its term and notice are told, when that is elsewhere.
    pub term_url: Option<String>,
    /// A certificate ends so many calendar months after its grant.
    pub term_months: u32,
    /// The fewest stars of a recognised product.
    pub least_stars: u8,
    /// `None` where its groups were not found.
    pub groups: Option<Groups>,
    /// Who may have products recognised; `None` where no whole list was found.
    pub kinds: Option<Kinds>,
    /// Who grants the fewest stars, one more, and so on; empty where no rule was found.
    pub granters: Vec<Granter>,
    /// When a product may be put forward to be graded anew; `None` where nothing is said.
    pub regrading: Option<Window>,
    pub extension: Option<Extension>,
    /// How many days before the end its issuer has to tell of it; `None` where nothing was found.
    pub notice_days: Option<i32>,
}

/// From so many days before the end of a certificate to so many, both within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens: i32,
    pub closes: i32,
    pub article: Article,
}

/// How many days after its end a certificate may be extended to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    pub days: i32,
    pub article: Article,
}

/// An article and the clause of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    pub number: u8,
    pub clause: u8,
}

closed! {
    /// A point on which acts speak.
    Provision {
        Groups = "groups",
        Kinds = "kinds",
        Stars = "stars",
        Granters = "granters",
        Term = "term",
        Notice = "notice",
        Regrading = "regrading",
        Extension = "extension",
    }
}

impl Acts {
    /// The one that holds on `day`.
    pub fn on(&self, day: Day) -> Option<&Act> {
        self.0.iter().rfind(|act| act.from <= day)
    }

    /// The one before `act`, where it goes by the same title: what is told of `act` has only changed.
    pub fn same_before(&self, act: &Act) -> Option<&Act> {
        let before = self.0.iter().rfind(|it| it.from < act.from)?;
        (before.title == act.title).then_some(before)
    }

    /// The first day on which one lists kinds of entities.
    pub fn kinds_since(&self) -> Option<Day> {
        self.0.iter().filter(|act| act.kinds.is_some()).map(|act| act.from).min()
    }

    /// The first that lets certificates be extended, and by how much.
    pub fn extension(&self) -> Option<(&Act, Extension)> {
        self.0.iter().find_map(|act| Some((act, act.extension?)))
    }
}

impl Act {
    /// Who grants so many stars; `None` where it does not say.
    pub fn granter(&self, stars: u8) -> Option<Granter> {
        self.granters.get(usize::from(stars.checked_sub(self.least_stars)?)).copied()
    }
}

impl Act {
    /// True where what it has on a point is known.
    pub fn says(&self, on: Provision) -> bool {
        match on {
            Provision::Groups => self.groups.is_some(),
            Provision::Kinds => self.kinds.is_some(),
            Provision::Granters => !self.granters.is_empty(),
            Provision::Notice => self.notice_days.is_some(),
            Provision::Extension => self.extension.is_some(),
            Provision::Stars | Provision::Term | Provision::Regrading => true,
        }
    }

    /// Where in it something is said, if that is known.
    pub fn article(&self, on: Provision) -> Option<Article> {
        match on {
            Provision::Groups => self.groups.as_ref()?.article,
            Provision::Kinds => Some(self.kinds.as_ref()?.article),
            Provision::Regrading => Some(self.regrading?.article),
            Provision::Extension => Some(self.extension?.article),
            Provision::Stars | Provision::Granters | Provision::Term | Provision::Notice => None,
        }
    }

    /// The address of what tells of it.
    pub fn address(&self, on: Provision) -> &str {
        match on {
            Provision::Stars | Provision::Granters | Provision::Kinds => &self.url,
            Provision::Groups => {
                self.groups.as_ref().and_then(|it| it.url.as_deref()).unwrap_or(&self.url)
            }
            Provision::Term | Provision::Notice | Provision::Regrading | Provision::Extension => {
                self.term_url.as_deref().unwrap_or(&self.url)
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
