use super::{held::Held, name, past::ended};
use crate::{
    board::Day,
    chart,
    part::{
        cell::{Cell, Data},
        ends::{month_of, named},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{Pair, calendar as words, district::MONTHS},
};

/// Years whose ends say how many are usually graded anew.
const YEARS: i32 = 3;
/// With fewer ends nothing is called usual.
const LEAST: u32 = 4;

/// How many of today's recognised products are left at the end of each coming month: if none of
/// those that end is graded anew, if as many as in the past, and if all are. New products are not
/// among them.
pub fn scenarios(visit: &Visit, held: &[Held<'_>]) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let recognised = held.iter().filter(|one| one.state.is_recognised());
    let ends: Vec<_> = recognised.map(|one| month_of(one.certificate.ends_on)).collect();
    let all = u32::try_from(ends.len()).unwrap_or(u32::MAX);
    let (of, again) = usual(visit);
    let first = month_of(day.plus(1));
    let months: Vec<_> = (first..first + i32::from(MONTHS))
        .map(|month| {
            let gone = ends.iter().filter(|&&end| end <= month).count();
            (month, u32::try_from(gone).unwrap_or(u32::MAX))
        })
        .collect();
    let number = |number: u32| Cell::number(lang, number.into());
    let usual = |gone| (of >= LEAST).then(|| all - gone + rounded(gone, again, of));
    let rows = months.iter().map(|&(month, gone)| {
        let few = || Cell::missing(words::NOT_ENOUGH.in_lang(lang));
        let usual = usual(gone).map_or_else(few, number);
        vec![named(lang, month).into(), number(all - gone), usual, number(all)]
    });
    let rows: Vec<_> = rows.collect();
    let line = |name: Pair, left: &dyn Fn(u32) -> Option<u32>| {
        let values = months.iter().map(|&(month, gone)| Some((last_day(month), left(gone)?)));
        let values: Vec<_> = [Some((day, all))].into_iter().chain(values).collect::<Option<_>>()?;
        let end = values.last().map_or(all, |&(_, left)| left);
        Some((words::line(lang, name, end), values))
    };
    let lines = [
        line(words::NONE_SHORT, &|gone| Some(all - gone)),
        line(words::USUAL_SHORT, &usual),
        line(words::ALL_SHORT, &|_| Some(all)),
    ];
    let left = months.last().map_or(all, |(_, gone)| all - gone);
    Exhibit {
        id: "scenarios".to_owned(),
        title: words::scenarios(lang, all, left),
        subtitle: words::scenarios_sub(lang, &name(visit)),
        note: if of < LEAST { String::new() } else { words::usual(lang, of, again) },
        chart: (all > 0).then(|| {
            chart::scenarios(&chart::Scenarios {
                lang,
                spoken: chart::Spoken {
                    title: words::scenarios(lang, all, left),
                    desc: words::scenarios_drawn(lang),
                },
                first: day,
                last: last_day(first + i32::from(MONTHS) - 1),
                lines: lines.into_iter().flatten().collect(),
            })
        }),
        data: Data::new(lang, &[words::MONTH, words::NONE, words::USUAL, words::ALL], rows),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// The last day of a month.
fn last_day(month: i32) -> Day {
    let next = month + 1;
    let first = u8::try_from(next.rem_euclid(12) + 1).ok();
    let first = first.and_then(|of_year| Day::from_ymd(next.div_euclid(12), of_year, 1));
    first.map_or(Day::LAST, |first| first.plus(-1))
}

/// How many certificates ended in the last years, and how many of them were followed by another.
fn usual(visit: &Visit) -> (u32, u32) {
    let since = (0..YEARS).fold(visit.day, |day, _| day.year_before());
    let recent = ended(visit).filter(|&(end, _)| end > since);
    recent.fold((0, 0), |(of, again), (_, renewed)| (of + 1, again + u32::from(renewed)))
}

/// `number * part / of`, rounded half up.
fn rounded(number: u32, part: u32, of: u32) -> u32 {
    let [number, part, of] = [number, part, of].map(u64::from);
    u32::try_from((2 * number * part + of) / (2 * of)).unwrap_or(u32::MAX)
}
