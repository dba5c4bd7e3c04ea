use maud::{Markup, PreEscaped, html};

use crate::{
    address::Key,
    board::{EntityKind, Group, State},
    chart::option_bar,
    find::{Facet, Found, Question},
    format::{self, Lang},
    part::visit::Visit,
    text::{item, products as words, state as states},
};

/// Every facet as a set of boxes, each with its number and a small bar.
pub fn facets(visit: &Visit, question: &Question, found: &Found) -> Markup {
    let all = Facet::ALL.into_iter().enumerate();
    html! {
        @for (place, facet) in all {
            (one(visit, facet, &question.chosen[place], &found.counts[place]))
        }
    }
}

fn one(visit: &Visit, facet: Facet, chosen: &[u8], counts: &[u32]) -> Markup {
    let lang = visit.lang();
    let names = lang.of_names().filter(|_| facet == Facet::District).map(Lang::code);
    let values: Vec<u8> = order(visit, facet, counts.len())
        .into_iter()
        // What no product ever is cannot be chosen, unless it is already.
        .filter(|&value| visit.edition.index.occurs(facet, value) || chosen.contains(&value))
        .collect();
    let highest = counts.iter().copied().max().unwrap_or_default();
    html! {
        fieldset {
            legend { (words::facet(facet).in_lang(lang)) }
            @for value in values {
                @let number = counts[usize::from(value)];
                @let word = visit.edition.index.word(facet, value, &visit.edition.districts);
                label.none[number == 0] {
                    input type="checkbox" name=(key(facet).name()) value=(word.unwrap_or_default())
                        checked[chosen.contains(&value)];
                    span lang=[names] { (name(visit, facet, value)) }
                    (PreEscaped(option_bar(number, highest)))
                    b { (format::count(lang, number.into())) }
                }
            }
        }
    }
}

/// Districts by the alphabet, stars and years downwards, everything else as it is.
fn order(visit: &Visit, facet: Facet, size: usize) -> Vec<u8> {
    let size = u8::try_from(size).unwrap_or(u8::MAX);
    match facet {
        Facet::District => visit.edition.index.districts(),
        Facet::Stars => (0..size).rev().collect(),
        Facet::Year => (1..size).chain([0]).collect(),
        Facet::Group | Facet::Kind | Facet::State => (0..size).collect(),
    }
}

/// As addresses name it.
pub fn key(facet: Facet) -> Key {
    match facet {
        Facet::District => Key::District,
        Facet::Group => Key::Group,
        Facet::Stars => Key::Stars,
        Facet::Kind => Key::Kind,
        Facet::State => Key::State,
        Facet::Year => Key::Year,
    }
}

/// A value in the reader's words.
pub fn name(visit: &Visit, facet: Facet, value: u8) -> String {
    let (lang, at): (Lang, usize) = (visit.lang(), value.into());
    let known = match facet {
        Facet::District => visit.edition.districts.get(at).map(|place| place.name.clone()),
        Facet::Group => Group::ALL.get(at).map(|&group| group.name().in_lang(lang).to_owned()),
        Facet::Kind => EntityKind::ALL.get(at).map(|&kind| kind.name().in_lang(lang).to_owned()),
        Facet::State => {
            State::ALL.get(at).map(|&state| states::name(state).in_lang(lang).to_owned())
        }
        Facet::Stars if value == 0 => Some(words::NOT_GRADED.in_lang(lang).to_owned()),
        Facet::Stars => Some(item::stars(lang, value)),
        Facet::Year if value == 0 => Some(words::NEVER.in_lang(lang).to_owned()),
        Facet::Year => visit.edition.index.word(facet, value, &visit.edition.districts),
    };
    known.unwrap_or_default()
}
