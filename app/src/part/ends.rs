//! Months in which certificates end.

use crate::{
    board::{Day, State},
    chart::{self, Ends},
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    register::rule::NOTICE_DAYS,
    text::district as words,
};

/// How many of the `ends` of recognised products lie in each of the coming months.
pub fn calendar(
    lang: Lang,
    day: Day,
    place: &str,
    ends: &[(Day, State)],
    source: String,
) -> Exhibit {
    let months = months(day, ends);
    let named = |ends: &Ends| words::month(lang, ends.year, ends.month);
    let number: u32 = months.iter().map(Ends::all).sum();
    let most = fullest(&months).map(|ends| (named(ends), ends.all()));
    let title = words::calendar(lang, number, most.as_ref().map(|(name, most)| (&**name, *most)));
    let all = ends.iter().filter(|(_, state)| state.is_recognised()).count();
    let later = u32::try_from(all).unwrap_or(u32::MAX) - number;
    let (first, last) = (months.first().map(named), months.last().map(named));
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let rows = months
        .iter()
        .map(|ends| {
            let number = |number: u32| Cell::number(lang, number.into());
            vec![named(ends).into(), number(ends.all()), number(ends.soon)]
        })
        .collect();
    let head = [words::MONTH, words::ENDING_NUMBER, words::OF_WHICH_SOON];
    let spoken = chart::Spoken { title: title.clone(), desc: words::calendar_drawn(lang) };
    let any = |of: fn(&Ends) -> u32| months.iter().any(|ends| of(ends) > 0);
    let (soon, later_on) = (any(|ends| ends.soon), any(|ends| ends.later));
    let keys = [("ending", words::SOON, true), ("recognised", words::LATER, later_on)];
    Exhibit {
        id: "calendar".to_owned(),
        title,
        subtitle: words::calendar_sub(lang, &first, &last, place, day),
        chart: Some(chart::calendar(&chart::Calendar { lang, spoken, day, months })),
        keys: keys
            .into_iter()
            .filter(|&(_, _, drawn)| soon && drawn)
            .map(|(mark, words, _)| (mark, words.in_lang(lang)))
            .collect(),
        note: if later > 0 { words::ends_later(lang, later) } else { String::new() },
        data: Data::new(lang, &head, rows),
        source,
    }
}

/// True for an end within the months that a calendar from `day` on shows.
pub fn is_shown(day: Day, end: Day) -> bool {
    month_of(end) < month_of(day.plus(1)) + i32::from(words::MONTHS)
}

/// Months since the year 0.
pub fn month_of(day: Day) -> i32 {
    let (year, month, _) = day.ymd();
    year * 12 + i32::from(month) - 1
}

/// `Tháng 9/2023`, from [`month_of`].
pub fn named(lang: Lang, month: i32) -> String {
    words::month(lang, month.div_euclid(12), month.rem_euclid(12) as u8 + 1)
}

/// The month in which most end; `None` when none does, or several have as many.
fn fullest(months: &[Ends]) -> Option<&Ends> {
    let most = months.iter().map(Ends::all).max().filter(|&most| most > 0)?;
    let mut full = months.iter().filter(|ends| ends.all() == most);
    full.next().filter(|_| full.next().is_none())
}

/// The coming months, from the one in which an end can be next.
fn months(day: Day, ends: &[(Day, State)]) -> Vec<Ends> {
    let first = month_of(day.plus(1));
    let mut months: Vec<_> = (first..first + i32::from(words::MONTHS))
        .map(|month| Ends {
            year: month.div_euclid(12),
            month: month.rem_euclid(12) as u8 + 1,
            soon: 0,
            later: 0,
        })
        .collect();
    for (end, _) in ends.iter().filter(|(_, state)| state.is_recognised()) {
        let place = usize::try_from(month_of(*end) - first).ok();
        if let Some(ends) = place.and_then(|place| months.get_mut(place)) {
            let is_soon = end.plus(-NOTICE_DAYS) <= day;
            *(if is_soon { &mut ends.soon } else { &mut ends.later }) += 1;
        }
    }
    months
}
