//! The sorts of products that are graded anew.

use app::board::Day;

use crate::{naive::end, rows::Certificate};

/// When a certificate ends, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Term {
    Gone,
    Late,
    Ending,
    Soon,
    Later,
}

pub const TERMS: [Term; 5] = [Term::Gone, Term::Late, Term::Ending, Term::Soon, Term::Later];

impl Term {
    pub fn new(row: &Certificate, day: Day, until: Day) -> Self {
        let end = end(row);
        let is_revoked = row.revoked_on.is_some_and(|revoked| revoked <= day && revoked < end);
        if row.stars < 3 || is_revoked || end.0 <= day.0 - 180 {
            Self::Gone
        } else if end <= day {
            Self::Late
        } else if end <= until {
            Self::Ending
        } else if end.0 <= until.0 + 180 {
            Self::Soon
        } else {
            Self::Later
        }
    }
}
