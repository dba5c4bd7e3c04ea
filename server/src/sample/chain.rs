//! Green value chains: about 30 % of entities at the end of 2023, half of them new.

use time::Date;

use super::{cast::Cast, draw::Draw, round::day, story::Seat};

pub struct Chain {
    pub entity: usize,
    pub since: Date,
    pub until: Option<Date>,
    pub raw_material_area: String,
    pub evidence: String,
}

const EARLIER: [Date; 5] =
    [day(2020, 5, 12), day(2021, 3, 18), day(2021, 10, 5), day(2022, 4, 14), day(2022, 9, 20)];
const IN_2023: [Date; 5] =
    [day(2023, 3, 16), day(2023, 5, 11), day(2023, 8, 3), day(2023, 10, 19), day(2023, 12, 7)];
const IN_2024: [Date; 4] =
    [day(2024, 3, 14), day(2024, 5, 30), day(2024, 9, 12), day(2024, 10, 17)];
/// The first of the earlier chains end on these days.
const ENDED: [Date; 2] = [day(2023, 6, 30), day(2023, 10, 1)];

/// The chains, entity by entity.
///
/// Of ten founding entities two have a chain since before 2023, two since 2023
/// and one since 2024; one had a chain that ended before 2023.
pub fn chains(cast: &Cast, draw: &mut Draw) -> Vec<Chain> {
    let founding = cast.entities.iter().enumerate().filter(|(_, e)| e.seat == Seat::Founding);
    let later = cast.entities.iter().enumerate().filter(|(_, e)| e.seat == Seat::Of2023);
    let of_founding = founding.enumerate().flat_map(|(turn, (entity, _))| {
        let turn_of = |days: &[Date]| days[turn / 5 % days.len()];
        let (since, until) = match turn % 10 {
            1 | 6 => (turn_of(&EARLIER), ENDED.get(turn / 5).copied()),
            3 | 8 => (turn_of(&IN_2023), None),
            4 => (turn_of(&IN_2024), None),
            9 => (day(2020, 5, 12), Some(day(2022, 6, 30))),
            _ => return vec![],
        };
        // One entity adds an area to the one it has: no additional entity.
        let second = (turn == 11).then_some((entity, day(2023, 9, 14), None));
        [Some((entity, since, until)), second].into_iter().flatten().collect()
    });
    let of_later = later.step_by(4).map(|(entity, _)| (entity, day(2024, 6, 20), None));

    of_founding
        .chain(of_later)
        .enumerate()
        .map(|(position, (entity, since, until))| Chain {
            entity,
            since,
            until,
            raw_material_area: match draw.below(6) {
                0 => String::new(),
                _ => format!("{} ha", 2 + draw.below(60)),
            },
            evidence: match draw.below(5) {
                0 => String::new(),
                1 => format!("Cam kết môi trường minh họa {:02}", position + 1),
                _ => format!("Hợp đồng liên kết minh họa {:02}", position + 1),
            },
        })
        .collect()
}
