//! What holds for some of the rows, and how long.

use app::schema::Group;

use super::{level::Number, opening::Opening};
use crate::intake::list::title::Title;

/// What lines among the rows say of those below them.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Of a decision: its day and who granted are those that stand beside it, or none.
    pub title: Title,
    /// The text of a commune.
    pub commune: Option<String>,
    pub group: Option<Group>,
    /// The line that names the district.
    pub district_line: String,
    /// True where that is the line of a decision: it names the district of who granted.
    pub(super) of_granter: bool,
    /// True where a line speaks of stars and not of one number, or ended what was said of them.
    pub stars_unclear: bool,
    /// True where a line that is not understood ended what was said of the district.
    pub district_unclear: bool,
    /// True where the section of a decision has ended and no other is named: that of the title is
    /// not meant.
    pub decision_unclear: bool,
    pub(super) heard: Heard,
    /// With what the section of the decision began.
    decided: Option<Opening>,
    /// The numbered sections that are not closed, the outer first, each with what holds around it.
    levels: Vec<(Number, Section)>,
}

/// The last lines since the last product, and with what they begin.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    pub(super) lines: Vec<String>,
    opening: Option<Opening>,
}

impl Heard {
    /// Keeps a line until the next product, and of very many the last.
    pub(super) fn hear(&mut self, line: &str, opening: &Opening) {
        if self.lines.is_empty() || opening.is_of_a_section() {
            self.opening = Some(opening.clone());
        }
        if self.lines.len() == LINES {
            self.lines.remove(0);
        }
        self.lines.push(line.to_owned());
    }
}

/// Sections within each other, of which lists have three or four: all are looked at for each line.
const DEEPEST: usize = 30;
/// A decision is named in a few lines: all are read again at each.
const LINES: usize = 30;

impl Section {
    /// Closes what ends where a section of this number begins.
    pub(super) fn enter(&mut self, number: Number) {
        let mut levels = std::mem::take(&mut self.levels);
        let just_before = levels.iter().rposition(|(it, _)| it.is_just_before(number));
        let before =
            just_before.or_else(|| levels.iter().rposition(|(it, _)| it.is_before(number)));
        if let Some(at) = before {
            let around = levels.swap_remove(at).1;
            levels.truncate(at);
            self.turn_into(around);
        }
        if levels.len() == DEEPEST {
            levels.remove(0);
        }
        let heard = std::mem::take(&mut self.heard);
        levels.push((number, self.clone()));
        self.heard = heard;
        self.levels = levels;
    }

    /// Closes the numbered sections around which the same was said already that a line without a
    /// number `says` now. What they said holds until another line says otherwise.
    pub(super) fn leave(&mut self, says: impl Fn(&Self) -> bool) {
        if let Some(at) = self.levels.iter().position(|(_, around)| says(around)) {
            self.levels.truncate(at);
        }
    }

    /// Becomes `other` but for the decision and the last lines.
    fn turn_into(&mut self, other: Self) {
        let own = std::mem::take(self);
        let Title { district, stars, .. } = other.title;
        *self = Self {
            title: Title { district, stars, ..own.title },
            decision_unclear: own.decision_unclear,
            decided: own.decided,
            heard: own.heard,
            ..other
        };
    }

    /// Forgets all but the decision.
    pub(super) fn keep_decision(&mut self) {
        self.turn_into(Self::default());
    }

    /// Takes the decision that the last lines name.
    pub(super) fn decide(&mut self, read: Title) {
        if !read.is_of_the_same(&self.title) {
            self.decided.clone_from(&self.heard.opening);
        }
        let Title { district, stars, .. } = self.title;
        self.title = Title { district, stars, ..read };
        self.decision_unclear = false;
    }

    /// Ends the decision where a section begins beside or around that in which it was named.
    pub(super) fn end_decision(&mut self, next: &Opening) {
        let is_beside = || self.decided.as_ref().is_some_and(|own| own.is_beside(next));
        let is_around = || {
            let before = |number| self.levels.iter().rev().find(|(it, _)| it.is_before(number));
            let around = next.number.and_then(before).map(|(_, around)| &around.title);
            around.is_some_and(|around| !around.is_of_the_same(&self.title))
        };
        if self.title.is_decided() && (is_beside() || is_around()) {
            self.forget_granter();
            let Title { district, stars, .. } = self.title;
            self.title = Title { district, stars, ..Title::default() };
            self.decided = None;
            self.decision_unclear = true;
        }
    }

    /// Ends at a line that is not understood. What it said is not known then: what the title of
    /// another list says is not meant.
    pub(super) fn end_unclear(&mut self, speaks_of_stars: bool) {
        let stars = speaks_of_stars || self.stars_unclear || self.title.stars.is_some();
        let district = self.district_unclear || self.title.district.is_some();
        self.keep_decision();
        self.stars_unclear = stars;
        self.district_unclear = district;
    }

    /// True where a section of this number lies within those that are not closed.
    pub(super) fn is_around(&self, number: Number) -> bool {
        !self.levels.iter().any(|(it, _)| it.is_before(number))
    }

    /// Forgets the district of who granted: another decision follows.
    pub(super) fn forget_granter(&mut self) {
        if self.of_granter {
            self.title.district = None;
            self.district_line.clear();
            self.commune = None;
            self.of_granter = false;
        }
        self.levels.iter_mut().for_each(|(_, around)| around.forget_granter());
    }
}
