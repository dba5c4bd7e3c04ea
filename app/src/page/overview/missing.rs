use std::cmp::Reverse;

use crate::{
    board::{Application, Day, ReadingView, Stage, Unit, measure::Population},
    part::visit::Visit,
    register::rule::REGRADING_DAYS,
    text::outlook as words,
};

/// The districts where most of what is missing can come from, as words: of a share where most are
/// counted among and do not count, of new products where most applications are on their way;
/// `None` for another count, of which the register does not say so, and where no district stands
/// out.
pub fn missing(visit: &Visit, reading: &ReadingView) -> Option<String> {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let mut numbers = vec![0_u32; edition.districts.len()];
    let mut add = |place: Option<u16>| {
        if let Some(number) = place.and_then(|place| numbers.get_mut(usize::from(place))) {
            *number += 1;
        }
    };
    let unit = reading.shape.unit;
    let share = reading.among.as_ref();
    let counts_again = match reading.measure.population() {
        Population::FirstRecognitions {} => Some(false),
        Population::Gradings {} => Some(true),
        _ => None,
    };
    match share {
        Some(among) => {
            let left = among.on(day).filter(|it| reading.counted.find(it.item, day).is_none());
            // From what can no longer be graded anew nothing comes.
            let left = left.filter(|it| unit != Unit::Product || !edition.has_lapsed(it.item, day));
            left.for_each(|it| add(edition.place(unit, it.item)));
        }
        None => {
            let counts_again = counts_again?;
            let all = edition.items.applications.iter();
            all.filter(|row| is_open(row, day) && (counts_again || row.is_first()))
                .for_each(|row| add(Some(row.place)));
        }
    }
    let names = edition.districts.iter().map(|place| place.name.as_str());
    let named = foremost(names.zip(numbers).collect());
    (!named.is_empty()).then(|| match unit {
        // Each of them is one.
        Unit::Place => words::uncounted_areas(lang, &named),
        _ => words::missing(lang, share.is_some(), &named),
    })
}

/// So many are named at most.
const NAMED: usize = 3;

/// Those with the greatest numbers, each with more than everyone who is not named: among equals
/// three names would be chance.
fn foremost(mut all: Vec<(&str, u32)>) -> Vec<(&str, u32)> {
    all.sort_by_key(|(_, number)| Reverse(*number));
    let next = all.get(NAMED).map_or(0, |(_, number)| *number);
    all.retain(|(_, number)| *number > next);
    all
}

fn is_open(row: &Application, day: Day) -> bool {
    row.stage_at(day).is_some_and(|(stage, since)| match stage {
        Stage::Rejected => false,
        Stage::ProvinceGraded | Stage::SubmittedToMinistry => day.plus(-REGRADING_DAYS) < since,
        Stage::Idea | Stage::Accepted | Stage::Plan | Stage::Dossier | Stage::DistrictGraded => {
            true
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_named_has_more_than_everyone_who_is_not() {
        let named = |numbers: &[u32]| {
            let all = foremost(numbers.iter().map(|&number| ("Sa Pa", number)).collect());
            all.into_iter().map(|(_, number)| number).collect::<Vec<_>>()
        };
        assert_eq!(named(&[2, 9, 5, 7]), [9, 7, 5]);
        assert_eq!(named(&[5, 9, 5, 7, 5]), [9, 7]);
        assert!(named(&[1; 12]).is_empty());
        assert_eq!(named(&[1, 0, 1, 0, 1]), [1, 1, 1]);
        assert!(named(&[0, 0]).is_empty());
    }
}
