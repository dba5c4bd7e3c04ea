use crate::{
    board::{Application, Day, ReadingView, Stage, Unit, measure::Population},
    part::visit::Visit,
    register::rule::REGRADING_DAYS,
    text::outlook as words,
};

/// The districts where most of what is missing can come from, as words: of a share where most are
/// counted among and do not count, of new products where most applications are on their way;
/// `None` for another count, of which the register does not say so.
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
    let mut named: Vec<_> = edition.districts.iter().zip(numbers).collect();
    named.retain(|(_, number)| *number > 0);
    named.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let named: Vec<_> =
        named.iter().take(3).map(|(place, number)| (place.name.as_str(), *number)).collect();
    (!named.is_empty()).then(|| words::missing(lang, share.is_some(), &named))
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
