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
        let extended = self.frame.column("extended_until")?.date()?.physical();
        let revoked = self.frame.column("revoked_on")?.date()?.physical();
        let reasons = self.frame.column("extension_act")?.str()?;
        let (stars, granters) =
            (self.frame.column("stars")?.u8()?, self.frame.column("granted_by")?.u8()?);
        let mut faults = Vec::new();
        for (at, &row) in self.numbers.iter().enumerate() {
            let Some(day) = granted.get(at).map(Day) else { continue };
            if let (Some(stars), Some(granter)) = (stars.get(at), granters.get(at)) {
                let granter = Granter::at(granter);
                faults.extend(granter.and_then(|granter| self.unfit(row, day, stars, granter)));
            }
            let end = || term_end(day).max(extended.get(at).map_or(Day::FIRST, Day));
            if let Some(revoked) = revoked.get(at).map(Day).filter(|&revoked| revoked >= end()) {
                let kind = FaultKind::RevokedAfterEnd { end: end().to_string() };
                faults.push(self.fault(row, "revoked_on", revoked.to_string(), kind));
            }
            match (extended.get(at).map(Day), reasons.get(at)) {
                (Some(until), _) => faults.extend(self.extension(row, day, until)),
                (None, Some(reason)) => {
                    let kind = FaultKind::ExtendedUntilNever;
                    faults.push(self.fault(row, "extension_act", reason.to_owned(), kind));
                }
                (None, None) => {}
            }
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
        } else {
            return None;
        };
        Some(self.fault(row, "extended_until", until.to_string(), kind))
    }
}
