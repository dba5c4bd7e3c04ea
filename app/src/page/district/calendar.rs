use leptos::prelude::*;

use super::{Profile, profile::Graded};
use crate::{
    address::Page,
    board::{Day, State},
    chart::{self, Ends},
    format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        shown::Shown,
        table::Words,
    },
    text::district as words,
};

/// The most products that are listed below the calendar.
const CAP: usize = 50;

/// The calendar, its table, and the products that end first.
pub fn body(profile: &Profile<'_>, graded: &[Graded]) -> AnyView {
    let lang = profile.lang();
    let list = (!ending(profile, graded).is_empty()).then(|| {
        view! {
            <details>
                <summary>{words::ENDING_LIST.in_lang(lang)}</summary>
                {list(profile, graded)}
            </details>
        }
    });
    view! { <Shown lang exhibit=exhibit(profile, graded) link=profile.link()/>{list} }.into_any()
}

/// How many recognised products end in each of the coming months.
pub fn exhibit(profile: &Profile<'_>, graded: &[Graded]) -> Exhibit {
    let (lang, day, name) = (profile.lang(), profile.visit.day, profile.name());
    let months = months(day, graded);
    let named = |ends: &Ends| words::month(lang, ends.year, ends.month);
    let number: u32 = months.iter().map(Ends::all).sum();
    let most = fullest(&months).map(|ends| (named(ends), ends.all()));
    let title = words::calendar(lang, number, most.as_ref().map(|(name, most)| (&**name, *most)));
    let all = graded.iter().filter(|one| one.state.is_recognised()).count();
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
    let soon = months.iter().any(|ends| ends.soon > 0);
    let keys = [("ending", words::SOON), ("recognised", words::LATER)];
    Exhibit {
        id: "calendar".to_owned(),
        title,
        subtitle: words::calendar_sub(lang, &first, &last, &name, day),
        chart: Some(chart::calendar(&chart::Calendar { lang, spoken, day, months })),
        keys: keys
            .into_iter()
            .filter(|_| soon)
            .map(|(mark, words)| (mark, words.in_lang(lang)))
            .collect(),
        note: if later > 0 { words::ends_later(lang, later) } else { String::new() },
        data: Data::new(lang, &head, rows),
        source: profile.source(),
    }
}

/// The month in which most end; `None` when none does, or several have as many.
fn fullest(months: &[Ends]) -> Option<&Ends> {
    let most = months.iter().map(Ends::all).max().filter(|&most| most > 0)?;
    let mut full = months.iter().filter(|ends| ends.all() == most);
    full.next().filter(|_| full.next().is_none())
}

/// The coming months, from the one in which an end can be next.
fn months(day: Day, graded: &[Graded]) -> Vec<Ends> {
    let first = month_of(day.plus(1));
    let mut months: Vec<_> = (first..first + i32::from(words::MONTHS))
        .map(|month| Ends {
            year: month.div_euclid(12),
            month: month.rem_euclid(12) as u8 + 1,
            soon: 0,
            later: 0,
        })
        .collect();
    for one in graded.iter().filter(|one| one.state.is_recognised()) {
        let place = usize::try_from(month_of(one.ends) - first).ok();
        if let Some(ends) = place.and_then(|place| months.get_mut(place)) {
            let part = if one.state == State::Ending { &mut ends.soon } else { &mut ends.later };
            *part += 1;
        }
    }
    months
}

/// Months since the year 0.
fn month_of(day: Day) -> i32 {
    let (year, month, _) = day.ymd();
    year * 12 + i32::from(month) - 1
}

/// What ends within the months shown, the first end first.
fn ending(profile: &Profile<'_>, graded: &[Graded]) -> Vec<Graded> {
    let end = month_of(profile.visit.day.plus(1)) + i32::from(words::MONTHS);
    let shown = graded.iter().filter(|one| one.state.is_recognised() && month_of(one.ends) < end);
    let mut shown: Vec<_> = shown.copied().collect();
    shown.sort_by_key(|one| (one.ends, one.product));
    shown
}

fn list(profile: &Profile<'_>, graded: &[Graded]) -> impl IntoView + use<> {
    let (lang, items) = (profile.lang(), &profile.edition().items);
    let ending = ending(profile, graded);
    let known = ending.iter().take(CAP);
    let known = known.filter_map(|one| Some((one, items.products.get(one.product as usize)?)));
    let list = known.map(|(one, product)| {
        let name = Cell::name(lang, product.name.as_str());
        let cell = name.link(profile.to(Page::Product(product.id.to_string())));
        view! { <li>{format::day(lang, one.ends)}" "<Words cell/></li> }
    });
    let list: Vec<_> = list.collect();
    let rest = (ending.len() > CAP).then(|| {
        let href = profile.all_products();
        let all = words::all_products(lang, &profile.place.name);
        view! { <p class="note">{words::first_ends(lang, CAP, ending.len())}" "<a href=href>{all}</a></p> }
    });
    view! { <ol class="d-ending">{list}</ol>{rest} }
}
