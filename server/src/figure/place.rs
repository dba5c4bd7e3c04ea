//! Which place a published figure is of.

use app::{
    board::Day,
    fault::{Fault, FigureCode as Code},
};

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
/// What is wrong with the cell.
pub fn id(cell: &str, day: Day, is_goal: bool, places: &Places) -> Result<String, Fault> {
    if cell == COUNTRY {
        return Ok(COUNTRY.to_owned());
    }
    let (code, on) = match cell.split_once('@') {
        None => (cell, Ok(day)),
        Some((code, on)) => (code, on.parse()),
    };
    let on = on.map_err(|()| Fault::new(Code::NotOnADay, cell))?;
    let of_code = || places.divisions.iter().filter(|it| it.place.code == code);
    let before = || of_code().filter(|it| is_goal && it.to <= on).max_by_key(|it| it.to);
    if let Some(division) = of_code().find(|it| it.is_of(on)).or_else(before) {
        return Ok(division.id.clone());
    }
    let unit = places.commune_on(code, on).filter(|at| {
        let is_unit = || places.units.iter().any(|unit| unit.code == code);
        places.communes[*at as usize].home == Some(*at) && is_unit()
    });
    unit.map(|_| code.to_owned()).ok_or_else(|| fault(cell, code, on, places))
}

fn fault(cell: &str, code: &str, on: Day, places: &Places) -> Fault {
    let all = holders(code, places);
    if all.iter().any(|it| it.from <= on && on < it.to) {
        return Fault::new(Code::OtherCommune, cell);
    }
    if let Some(&Holder { name, to, next, is_division, .. }) =
        all.iter().filter(|it| it.to <= on).max_by_key(|it| it.to)
    {
        let last = to.plus(-1);
        let next = if next.is_empty() { String::new() } else { format!(": {next}") };
        let ended = |code| Fault::new(code, cell).with(on).with(name).with(last).with(next);
        return match is_division {
            true => ended(Code::EndedPlace).with(format!("{code}@{last}")),
            false => ended(Code::EndedCommune),
        };
    }
    match all.iter().min_by_key(|it| it.from) {
        Some(Holder { name, from, .. }) => {
            Fault::new(Code::LaterPlace, cell).with(on).with(name).with(from)
        }
        None => Fault::new(Code::UnknownPlace, cell),
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
