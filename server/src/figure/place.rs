//! Which place a published figure is of.

use app::board::Day;

use crate::place::Places;

/// Code of the whole country, which no table of a province holds.
pub const COUNTRY: &str = "VN";

/// The id of the place that `cell` names for a figure of `day`: a code as it was on that day, or
/// with a day of its own, as `15@2025-06-30`.
///
/// A promise may fall due after its place ended: its code means the last that had it.
///
/// # Errors
///
/// What is wrong with the cell, and the remedy.
pub fn id(cell: &str, day: Day, is_goal: bool, places: &Places) -> Result<String, String> {
    if cell == COUNTRY {
        return Ok(COUNTRY.to_owned());
    }
    let (code, on) = match cell.split_once('@') {
        None => (cell, Ok(day)),
        Some((code, on)) => (code, on.parse()),
    };
    let on = on.map_err(|()| "is not a code and a day like 15@2025-06-30".to_owned())?;
    let of_code = || places.divisions.iter().filter(|it| it.place.code == code);
    let before = || of_code().filter(|it| is_goal && it.to <= on).max_by_key(|it| it.to);
    if let Some(division) = of_code().find(|it| it.is_of(on)).or_else(before) {
        return Ok(division.id.clone());
    }
    let unit = places.commune_on(code, on).filter(|at| {
        let is_unit = || places.units.iter().any(|unit| unit.code == code);
        places.communes[*at as usize].home == Some(*at) && is_unit()
    });
    unit.map(|_| code.to_owned()).ok_or_else(|| problem(code, on, places))
}

fn problem(code: &str, on: Day, places: &Places) -> String {
    let all = holders(code, places);
    if all.iter().any(|it| it.from <= on && on < it.to) {
        return "is a commune, and no unit of the plan".to_owned();
    }
    if let Some(&Holder { name, to, next, is_division, .. }) =
        all.iter().filter(|it| it.to <= on).max_by_key(|it| it.to)
    {
        let last = to.plus(-1);
        let next = if next.is_empty() { "what it became" } else { next };
        let or = format!(", or {code}@{last} where the figure is of {name}");
        let or = if is_division { &*or } else { "" };
        return format!(
            "meant nothing on {on}: it is the code of {name}, which was there until {last}; write the code of {next}{or}"
        );
    }
    match all.iter().min_by_key(|it| it.from) {
        Some(Holder { name, from, .. }) => format!(
            "meant nothing on {on}: it is the code of {name}, which is there from {from} on; write the code of the place of then"
        ),
        None => "is not the code of the country (VN), the province, a unit of it, or a province or district before or after them".to_owned(),
    }
}

/// A place that has a code from one day to before another.
struct Holder<'a> {
    name: &'a str,
    from: Day,
    to: Day,
    /// What it became.
    next: &'a str,
    is_division: bool,
}

fn holders<'a>(code: &str, places: &'a Places) -> Vec<Holder<'a>> {
    let divisions = places.divisions.iter().filter(|it| it.place.code == code).map(|it| Holder {
        name: &it.place.name,
        from: it.from,
        to: it.to,
        next: &it.next,
        is_division: true,
    });
    let communes = places.communes.iter().filter(|it| it.code == code).map(|it| Holder {
        name: &it.name,
        from: it.from,
        to: it.to,
        next: &it.next,
        is_division: false,
    });
    divisions.chain(communes).collect()
}
