//! What the acts say of who grants, and how long a certificate may be extended.

use app::{
    board::{Day, Granter},
    register::rule::term_end,
    schema::Closed,
};
use polars::prelude::PolarsResult;

use super::Rows;
use crate::{
    act::ACTS,
    register::{Fault, FaultKind, fault::Cited},
};

impl Rows<'_> {
    pub(super) fn against_the_acts(&self) -> PolarsResult<Vec<Fault>> {
        let granted = self.frame.column("granted_on")?.date()?.physical();
        let rows =
            || self.numbers.iter().zip(granted.iter()).map(|(row, day)| (*row, day.map(Day)));
        // A column that nobody fills is never made.
        let extended = || Some(self.frame.column("extended_until").ok()?.date().ok()?.physical());
        let mut faults = Vec::new();
        if self.is_stated("granted_by")? {
            let stars = self.frame.column("stars")?.u8()?;
            let granters = self.frame.column("granted_by")?.u8()?;
            let of = stars.iter().zip(granters.iter());
            faults.extend(rows().zip(of).filter_map(|((row, day), (stars, granter))| {
                self.unfit(row, day?, stars?, Granter::at(granter?)?)
            }));
        }
        if self.is_stated("revoked_on")? {
            let revoked = self.frame.column("revoked_on")?.date()?.physical();
            let until = extended().into_iter().flat_map(|it| it.iter());
            faults.extend(rows().zip(revoked.iter().zip(until)).filter_map(
                |((row, day), (revoked, extended))| {
                    let revoked = revoked.map(Day)?;
                    let end = term_end(day?).max(extended.map_or(Day::FIRST, Day));
                    let kind = FaultKind::RevokedAfterEnd { end: end.to_string() };
                    let is_late = revoked >= end;
                    is_late.then(|| self.fault(row, "revoked_on", revoked.to_string(), kind))
                },
            ));
        }
        if self.is_stated("extended_until")? || self.is_stated("extension_act")? {
            let reasons = self.frame.column("extension_act")?.str()?;
            let until = extended().into_iter().flat_map(|it| it.iter());
            faults.extend(rows().zip(until.zip(reasons.iter())).filter_map(|((row, day), of)| {
                match of {
                    (Some(until), _) => self.extension(row, day?, Day(until)),
                    (None, Some(reason)) => {
                        let kind = FaultKind::ExtendedUntilNever;
                        Some(self.fault(row, "extension_act", reason.to_owned(), kind))
                    }
                    (None, None) => None,
                }
            }));
        }
        Ok(faults)
    }

    fn unfit(&self, row: u32, day: Day, stars: u8, granter: Granter) -> Option<Fault> {
        let act = ACTS.on(day)?;
        let known = act.granter(stars).filter(|&known| known != granter)?;
        let kind = FaultKind::UnfitGranter { stars, granter, known, act: Cited::new(act, None) };
        Some(self.fault(row, "granted_by", granter.id().to_owned(), kind))
    }

    fn extension(&self, row: u32, day: Day, until: Day) -> Option<Fault> {
        let (end, (act, extension)) = (term_end(day), ACTS.extension()?);
        let most = end.plus(extension.days);
        let kind = if until > most {
            let act = Cited::new(act, Some(extension.article));
            FaultKind::ExtendedTooLong { most: most.to_string(), days: extension.days, act }
        } else if until <= end {
            FaultKind::ExtendedInTerm { end: end.to_string() }
        } else if end < act.from {
            // What held on the act's first day had not ended, nor had what ends on it.
            let (from, act) = (act.from, Cited::new(act, Some(extension.article)));
            FaultKind::ExtendedBeforeAct { end, from, act }
        } else {
            return None;
        };
        Some(self.fault(row, "extended_until", until.to_string(), kind))
    }
}
