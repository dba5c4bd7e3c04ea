use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use app::board::Day;

use super::{PlaceError, Told};

/// Every unit of the country before and after 1 July 2025 with what it became, in groups of
/// today's provinces.
///
/// Source: the resolutions of the National Assembly's Standing Committee of 16/06/2025, as in the
/// package vietnamadminunits 1.0.4 (MIT), and Decision 19/2025/QĐ-TTg for the codes.
const UNITS: &str = include_str!("../../data/vietnam/units.csv");
/// What is known of a province beyond it, by its code: names as its office writes them, communes
/// of years before 2025, tiles of a map; by the code of its group.
const BEYOND: [(&str, &str); 1] = [("15", include_str!("../../data/lao-cai/places.csv"))];
const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors,latitude,longitude,tile_row,tile_column\n";

/// The table of places of a province, with all that its communes were and became.
///
/// # Errors
///
/// [`PlaceError::Province`] when there was none with this code on that day.
pub fn places_of(told: &Told) -> Result<String, PlaceError> {
    let (code, on) = (told.province.clone(), told.named_on);
    let group = group(&code, on).ok_or(PlaceError::Province { code, on })?;
    let beyond = BEYOND.iter().find(|(of, _)| *of == group);
    let mut beyond: HashMap<&str, Vec<&str>> = beyond
        .into_iter()
        .flat_map(|(_, table)| table.lines().skip(1))
        .filter_map(|line| Some((line.split(',').next()?, line.split(',').collect())))
        .collect();
    let mut table = HEAD.to_owned();
    for line in of_group(group) {
        let mut cells: Vec<Cow<'_, str>> = line.split(',').map(Cow::Borrowed).collect();
        cells.extend([Cow::Borrowed(""), Cow::Borrowed("")]);
        if !cells[5].is_empty()
            && let Some(known) = beyond.remove(&*cells[0])
        {
            cells[1] = Cow::Borrowed(known[1]);
            cells[9] = Cow::Borrowed(known[7]);
            cells[10] = Cow::Borrowed(known[8]);
        }
        table += &cells.join(",");
        table.push('\n');
    }
    let mut rest: Vec<_> = beyond.into_values().collect();
    rest.sort_unstable();
    for row in rest {
        let [code, name, kind, parent, from, to, successors, ..] = row[..] else { continue };
        table += &[code, name, kind, parent, from, to, successors, "", "", "", ""].join(",");
        table.push('\n');
    }
    Ok(table)
}

/// What the country's own table calls the unit with this code that was there until `to`.
pub fn official_name(code: &str, to: Day) -> Option<&'static str> {
    static NAMES: LazyLock<HashMap<(&str, Day), &str>> = LazyLock::new(|| {
        let named = UNITS.lines().skip(1).filter_map(|line| {
            let cells: Vec<&str> = line.splitn(8, ',').collect();
            let [_, code, name, _, _, _, to, _] = cells[..] else { return None };
            Some(((code, to.parse::<Day>().map_or(Day::LAST, |last| last.plus(1))), name))
        });
        named.collect()
    });
    NAMES.get(&(code, to)).copied()
}

/// The province of today of which the one with this code on `on` became a part.
fn group(province: &str, on: Day) -> Option<&'static str> {
    let named = UNITS.lines().skip(1).filter_map(|line| line.split_once(','));
    named.filter(|(_, row)| row.split(',').next() == Some(province)).find_map(|(group, row)| {
        let cells: Vec<&str> = row.splitn(7, ',').collect();
        let [_, _, _, "", from, to, _] = cells[..] else { return None };
        let day = |text: &str, other| text.parse::<Day>().unwrap_or(other);
        (day(from, Day::FIRST) <= on && on <= day(to, Day::LAST)).then_some(group)
    })
}

/// Its rows, without the column that names the group.
fn of_group(group: &'static str) -> impl Iterator<Item = &'static str> {
    let rows = UNITS.lines().skip(1).filter_map(|line| line.split_once(','));
    rows.filter(move |(of, _)| *of == group).map(|(_, row)| row)
}
