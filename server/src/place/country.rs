use std::{collections::HashMap, sync::LazyLock};

use app::{
    board::{Day, Place, Text},
    fault::{Fault, PlaceCode as Code},
};

use super::{FILE, Outside, PlanUnits, table::Table};

/// The code of a province of today, and every unit that it has and of which it was made, each while
/// it was one and with what it became; the provinces of before come first.
type Group = (&'static str, &'static str);

macro_rules! groups {
    ($($code:literal)+) => {
        [$(($code, include_str!(concat!("../../data/vietnam/", $code, ".csv")))),+]
    };
}

/// Every unit of the country before and after 1 July 2025.
///
/// Source: the resolutions of the National Assembly's Standing Committee of 16/06/2025, as in the
/// package vietnamadminunits 1.0.4 (MIT), and Decision 19/2025/QĐ-TTg for the codes; Resolution
/// 175/2024/QH15 for Huế, which was Thừa Thiên Huế province until 2024.
const GROUPS: [Group; 34] = groups! {
    "01" "04" "08" "11" "12" "14" "15" "19" "20" "22" "24" "25" "31" "33" "37" "38" "40"
    "42" "44" "46" "48" "51" "52" "56" "66" "68" "75" "79" "80" "82" "86" "91" "92" "96"
};
/// What is known of a province beyond it, by its code: names as its office writes them, communes
/// of years before 2025, tiles of a map; by the code of its group.
const BEYOND: [(&str, &str); 1] = [("15", include_str!("../../data/lao-cai/places.csv"))];
const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors,latitude,longitude,tile_row,tile_column\n";

/// The table of places of a province, with all that its communes were and became.
///
/// # Errors
///
/// When there was none with this code on that day.
pub fn places_of(plan_units: &PlanUnits) -> Result<String, Fault> {
    let (code, on) = (&plan_units.province, plan_units.named_on);
    let unknown = || Fault::new(Code::UnknownProvince, code).with(on).with_text(history(code, on));
    let (group, units) = group(code, on).ok_or_else(unknown)?;
    let beyond = BEYOND.iter().find(|(of, _)| *of == group);
    let mut beyond: HashMap<&str, Vec<&str>> = beyond
        .into_iter()
        .flat_map(|(_, table)| table.lines().skip(1))
        .filter_map(|line| Some((line.split(',').next()?, line.split(',').collect())))
        .collect();
    let mut table = HEAD.to_owned();
    for line in units.lines().skip(1) {
        // What is known beyond is of units that ended.
        let ended = line.split(',').nth(5).is_some_and(|to| !to.is_empty());
        let code = line.split(',').next().filter(|_| ended);
        match code.and_then(|code| beyond.remove(code)) {
            Some(known) => {
                let mut cells: Vec<&str> = line.split(',').collect();
                cells[1] = known[1];
                table += &[&cells[..], &known[7..9]].concat().join(",");
            }
            None => table.extend([line, ",,"]),
        }
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
        let lines = GROUPS.iter().flat_map(|(_, units)| units.lines().skip(1));
        let named = lines.filter_map(|line| {
            let cells: Vec<&str> = line.splitn(7, ',').collect();
            let [code, name, _, _, _, to, _] = cells[..] else { return None };
            Some(((code, to.parse::<Day>().map_or(Day::LAST, |last| last.plus(1))), name))
        });
        named.collect()
    });
    NAMES.get(&(code, to)).copied()
}

/// The names of the country's provinces, whenever they were.
pub fn provinces() -> impl Iterator<Item = &'static str> {
    let lines = GROUPS.iter().flat_map(|(_, units)| units.lines().skip(1));
    lines.filter_map(|line| {
        let mut cells = line.split(',').skip(1);
        let (name, parent) = (cells.next()?, cells.nth(1)?);
        parent.is_empty().then_some(name)
    })
}

/// The communes with this code, whenever they were, of which `province` neither is nor was nor
/// became the province.
pub fn beyond(province: &Place, code: &str) -> Vec<Outside> {
    static COUNTRY: LazyLock<Country> = LazyLock::new(Country::new);
    let Some(found) = COUNTRY.communes.get(code) else { return Vec::new() };
    let is_it = |group: &Vec<(String, String)>| {
        group.iter().any(|(code, name)| (code, name) == (&province.code, &province.name))
    };
    let others = found.iter().filter(|(group, _)| !is_it(&COUNTRY.provinces[*group]));
    others.map(|(_, unit)| unit.clone()).collect()
}

/// Communes of all groups by their code, with the position of the group.
struct Country {
    /// Code and name of each province of a group.
    provinces: Vec<Vec<(String, String)>>,
    communes: HashMap<String, Vec<(usize, Outside)>>,
}

impl Country {
    fn new() -> Self {
        let mut country = Self { provinces: Vec::new(), communes: HashMap::new() };
        let tables = GROUPS.iter().filter_map(|(_, units)| Table::read(FILE, units).ok());
        for (group, table) in tables.enumerate() {
            let provinces = table.rows.iter().filter(|unit| unit.level() == 0);
            let named = provinces.map(|unit| (unit.code.clone(), unit.name.clone()));
            country.provinces.push(named.collect());
            for unit in (0..table.rows.len()).filter_map(|at| Outside::of(&table, at)) {
                country.communes.entry(unit.code.clone()).or_default().push((group, unit));
            }
        }
        country
    }
}

/// `: 87 là Đồng Tháp, còn đến 2025-06-30, sau đó là 82 (Đồng Tháp)`; nothing for a code that no
/// province had before `on`.
fn history(code: &str, on: Day) -> Text {
    let was = |(_, units): &Group| {
        let mut all = units.lines().skip(1).map(|line| line.splitn(7, ',').collect::<Vec<_>>());
        all.find_map(|cells| match cells[..] {
            [of, name, _, "", _, to, _] if of == code => {
                to.parse::<Day>().ok().filter(|&last| last < on).map(|last| (name.to_owned(), last))
            }
            _ => None,
        })
    };
    let found = GROUPS.iter().find_map(|group| Some((group.0, was(group)?)));
    let Some((heir, (name, last))) = found else { return Text::default() };
    let new = group(heir, on).and_then(|(_, units)| {
        let mut all = units.lines().map(|line| line.splitn(6, ',').collect::<Vec<_>>());
        all.find(|cells| cells[0] == heir && cells[3].is_empty() && !cells[4].is_empty())
            .map(|cells| cells[1])
    });
    let new = new.map_or_else(|| heir.to_owned(), |new| format!("{heir} ({new})"));
    Text {
        vi: format!(": «{code}» là {name}, còn đến {last}, sau đó là {new}"),
        en: format!(": «{code}» is {name}, which was there until {last} and became {new}"),
    }
}

/// The group of the province with this code on `on`.
fn group(province: &str, on: Day) -> Option<Group> {
    let is_on = |line: &str| {
        let cells: Vec<&str> = line.splitn(7, ',').collect();
        let [code, _, _, "", from, to, _] = cells[..] else { return false };
        let day = |text: &str, other| text.parse::<Day>().unwrap_or(other);
        code == province && day(from, Day::FIRST) <= on && on <= day(to, Day::LAST)
    };
    let was = |(_, units): &&Group| {
        let provinces = units.lines().skip(1).take_while(|line| line.split(',').nth(3) == Some(""));
        provinces.into_iter().any(is_on)
    };
    let is = |(code, units): &&Group| *code == province && units.lines().any(is_on);
    GROUPS.iter().find(was).or_else(|| GROUPS.iter().find(is)).copied()
}
