//! Where products are sold, and what waits to be graded.

use time::{Date, Duration};

use super::{cast::Product, draw::Draw, round::day};

const CHANNELS: [&str; 3] = ["Sàn minh họa A", "Sàn minh họa B", "Sàn minh họa C"];
/// Nothing of the register begins later.
const LAST: Date = day(2024, 12, 31);
/// No channel before this day.
const OPENED: Date = day(2021, 4, 1);

/// Channel, first day and the day from which it no longer holds.
pub type Listing = (&'static str, Date, Option<Date>);

/// The listings of a product, begun within half a year of its first recognition.
pub fn listings(product: &Product, draw: &mut Draw) -> Vec<Listing> {
    let Some(recognised) = product.fate.first_recognised() else { return vec![] };
    let from = recognised.max(OPENED);
    let first = draw.below(3) as usize;
    let mut listings = vec![];
    for (turn, chance) in [(0, 88), (1, 30)] {
        if draw.chance(chance) {
            let since = from + Duration::days(i64::from(10 + draw.below(170 * (turn + 1))));
            let until = since + Duration::days(i64::from(200 + draw.below(700)));
            let until = (draw.chance(12) && until <= LAST).then_some(until);
            listings.push((CHANNELS[(first + turn as usize) % 3], since, until));
        }
    }
    listings.retain(|(_, since, _)| *since <= LAST);
    listings
}

/// District (its place in `story::DISTRICTS`), first day, and the day of closing.
pub const SALES_POINTS: [(usize, Date, Option<Date>); 11] = [
    (0, day(2019, 9, 6), None),
    (7, day(2019, 11, 22), Some(day(2024, 8, 1))),
    (5, day(2021, 4, 29), None),
    (6, day(2021, 6, 18), Some(day(2022, 6, 30))),
    (7, day(2022, 4, 28), None),
    (8, day(2022, 10, 21), Some(day(2024, 11, 15))),
    (0, day(2023, 4, 28), None),
    (6, day(2023, 9, 8), None),
    (3, day(2023, 11, 17), None),
    (1, day(2024, 5, 24), None),
    (2, day(2024, 9, 27), None),
];

/// How many applications there are.
pub const APPLICATIONS: u32 = 60;

const STAGES: [(&str, u32); 7] = [
    ("idea", 16),
    ("accepted", 10),
    ("plan", 12),
    ("dossier", 10),
    ("district_graded", 6),
    ("province_graded", 3),
    ("rejected", 3),
];

/// The days of the stages before `stage`, in the order of the columns; one in eight is not noted.
///
/// What was rejected was so at some stage.
pub fn earlier(stage: &str, reached: Date, draw: &mut Draw) -> [Option<Date>; 6] {
    let before = STAGES[..6].iter().position(|(name, _)| *name == stage);
    let before = before.unwrap_or_else(|| 1 + draw.below(5) as usize);
    let (mut days, mut day) = ([None; 6], reached);
    for at in (0..before).rev() {
        day -= Duration::days(i64::from(12 + draw.below(70)));
        days[at] = (!draw.chance(12)).then_some(day);
    }
    days
}

/// What an application asks for; one in ten does not say.
pub fn purpose(draw: &mut Draw) -> &'static str {
    ["first", "upgrade", "regrade", ""][draw.pick_weighted([76, 6, 8, 10].into_iter())]
}

/// The stage of an application and the day on which it was reached.
///
/// Each stage has its share of the [`APPLICATIONS`]; days go on through 2023 and 2024.
pub fn stage(position: u32, draw: &mut Draw) -> (&'static str, Date) {
    let mut rest = position;
    let stage = STAGES.iter().find(|(_, count)| {
        let here = rest < *count;
        rest = rest.saturating_sub(*count);
        here
    });
    let reached = day(2023, 2, 20) + Duration::days(i64::from(draw.below(680)));
    (stage.map_or("idea", |(stage, _)| stage), reached)
}
