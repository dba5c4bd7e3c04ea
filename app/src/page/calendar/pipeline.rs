use super::{name, place};
use crate::{
    board::{Application, Stage},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        few,
        source::source,
        visit::Visit,
    },
    text::{calendar as words, units},
};

/// The stages before an application is done, in their order.
pub const OPEN: [Stage; 5] =
    [Stage::Idea, Stage::Accepted, Stage::Plan, Stage::Dossier, Stage::DistrictGraded];

/// Applications on their way, by district and stage, and how long they have waited there.
pub fn pipeline(visit: &Visit) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let chosen = place(visit).ok().flatten();
    let known = of_place(visit).into_iter().filter_map(|row| Some((row, row.stage_at(day)?)));
    let known: Vec<_> = known.map(|(row, (stage, since))| (row.place, stage, since)).collect();
    let at = |stage: Stage| known.iter().filter(move |row| row.1 == stage);
    let number = |number: usize| Cell::number(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let places = edition.districts.iter().enumerate();
    let places = places.filter(|(place, _)| chosen.is_none_or(|chosen| chosen == *place));
    let row = |name: Cell, numbers: [usize; OPEN.len()]| {
        let cells = numbers.into_iter().chain([numbers.iter().sum()]).map(number);
        [name].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = places
        .map(|(place, district)| {
            let here = |stage| at(stage).filter(|row| usize::from(row.0) == place).count();
            row(Cell::name(lang, district.name.as_str()), OPEN.map(here))
        })
        .collect();
    let whole = OPEN.map(|stage| at(stage).count());
    rows.push(row(words::TOTAL.in_lang(lang).into(), whole));
    let waited = OPEN.map(|stage| median(at(stage).map(|row| day.0 - row.2.0).collect()));
    let waited = waited.map(|days| {
        days.map_or_else(|| Cell::missing("–"), |days| Cell::number(lang, days.into()))
    });
    let name_of_days = Cell::from(words::HERE_FOR.in_lang(lang));
    rows.push([name_of_days].into_iter().chain(waited).chain([Cell::missing("–")]).collect());
    let [open, graded, submitted, rejected] = [
        whole.iter().sum(),
        at(Stage::ProvinceGraded).count(),
        at(Stage::SubmittedToMinistry).count(),
        at(Stage::Rejected).count(),
    ]
    .map(|number: usize| u32::try_from(number).unwrap_or(u32::MAX));
    let has_districts = edition.has_districts();
    let head = OPEN.map(|stage| Cell::from(units::stage(stage, has_districts).in_lang(lang)));
    let [district, total] = [words::DISTRICT, words::TOTAL].map(|it| Cell::from(it.in_lang(lang)));
    let mut data = Data { head: [district].into_iter().chain(head).chain([total]).collect(), rows };
    // Where no unit is a district, the stage stands only if it occurs.
    if !has_districts && whole[OPEN.len() - 1] == 0 {
        for row in std::iter::once(&mut data.head).chain(&mut data.rows) {
            row.remove(OPEN.len());
        }
    }
    Exhibit {
        id: "pipeline".to_owned(),
        title: words::pipeline(lang, open, graded, submitted, rejected),
        subtitle: words::at(lang, &name(visit), day),
        note: words::PIPELINE_NOTE.in_lang(lang).to_owned(),
        data,
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// Where most are, with the whole and how long they wait.
pub fn few(exhibit: &Exhibit) -> Option<Data> {
    few::few(&exhibit.data, 2, |row| row.last().map_or(0, few::number))
}

/// The applications of the province, or of the district that was asked for.
pub fn of_place(visit: &Visit) -> Vec<&Application> {
    let chosen = place(visit).ok().flatten();
    let is_here = |row: &&Application| chosen.is_none_or(|place| usize::from(row.place) == place);
    visit.edition.items.applications.iter().filter(is_here).collect()
}

/// The middle one, the lower of two.
pub fn median(mut days: Vec<i32>) -> Option<i32> {
    days.sort_unstable();
    days.get(days.len().checked_sub(1)? / 2).copied()
}

#[cfg(test)]
mod tests;
