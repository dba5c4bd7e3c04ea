//! What a register said on an earlier day.

use app::board::Day;

use crate::rows::{Application, EARLIER, Rows};

/// The register as it was known on `day`; what ends later was known to.
pub fn known_on(rows: &Rows, day: Day) -> Rows {
    with_villages_of(noted_by(rows, day), day)
}

/// Without what began or was revoked later; villages stand as they are.
pub fn noted_by(rows: &Rows, day: Day) -> Rows {
    let mut known = rows.clone();
    known.certificates.retain(|row| row.granted_on <= day);
    for row in &mut known.certificates {
        row.revoked_on = row.revoked_on.filter(|&revoked| revoked <= day);
    }
    known.green_chains.retain(|row| row.since <= day);
    known.listings.retain(|row| row.since <= day);
    known.sales_points.retain(|row| row.since <= day);
    known.applications =
        known.applications.iter().filter_map(|row| known_stage(row, day)).collect();
    known
}

/// The application at the stage that it had reached by `day`.
fn known_stage(row: &Application, day: Day) -> Option<Application> {
    let mut known = row.clone();
    for (at, on) in row.earlier.iter().enumerate() {
        known.earlier[at] = on.filter(|&on| on <= day);
    }
    if row.stage_on > day {
        let last = known.earlier.iter().rposition(Option::is_some)?;
        known.stage = EARLIER[last];
        known.stage_on = known.earlier[last].take()?;
    }
    Some(known)
}

/// With the villages that were recognised by `day`, as they were known then.
pub fn with_villages_of(mut rows: Rows, day: Day) -> Rows {
    rows.villages.retain(|row| row.recognised_on.is_none_or(|from| from <= day));
    let villages: Vec<String> = rows.villages.iter().map(|row| row.id.clone()).collect();
    for row in &mut rows.products {
        row.village = row.village.take().filter(|id| villages.contains(id));
    }
    for row in &mut rows.villages {
        row.revoked_on = row.revoked_on.filter(|&revoked| revoked <= day);
    }
    rows
}
