use leptos::prelude::*;

use crate::{
    address::Key,
    board::{EntityKind, Group, State},
    chart::option_bar,
    find::{Facet, Found, Question},
    format::{self, Lang},
    part::{places::FIRST, visit::Visit},
    text::{item, products as words, state as states},
};

/// Every facet as a set of boxes, each with its number and a small bar. One that is longer than a
/// page is folded until a reader chooses of it, and stands below the others.
pub fn facets(visit: &Visit, question: &Question, found: &Found) -> Vec<AnyView> {
    let values = question.chosen.iter().zip(&found.counts);
    let all = Facet::ALL.into_iter().zip(values);
    let (mut facets, mut folded) = (Vec::new(), Vec::new());
    for (facet, (chosen, counts)) in all {
        let name = words::facet(facet).in_lang(visit.lang());
        let boxes = boxes(visit, facet, chosen, counts);
        if boxes.len() > FIRST {
            folded.push(fold(visit.lang(), name, boxes, !chosen.is_empty()));
        } else {
            facets.push(view! { <fieldset><legend>{name}</legend>{boxes}</fieldset> }.into_any());
        }
    }
    facets.extend(folded);
    facets
}

fn fold(lang: Lang, name: &'static str, boxes: Vec<AnyView>, open: bool) -> AnyView {
    let number = format::count(lang, i64::try_from(boxes.len()).unwrap_or_default());
    view! {
        <details class="many" open=open>
            <summary>{name}" ("{number}")"</summary>
            <fieldset><legend class="hidden">{name}</legend>{boxes}</fieldset>
        </details>
    }
    .into_any()
}

fn boxes(visit: &Visit, facet: Facet, chosen: &[u16], counts: &[u32]) -> Vec<AnyView> {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let names = lang.of_names().filter(|_| facet == Facet::District).map(Lang::code);
    let highest = counts.iter().copied().max().unwrap_or_default();
    order(visit, facet, counts.len())
        .into_iter()
        // What no product has been by the day cannot be chosen, unless it is already.
        .filter(|value| edition.index.occurs(facet, *value, visit.day) || chosen.contains(value))
        .map(|value| {
            let number = counts[usize::from(value)];
            let word = edition.index.word(facet, value, &edition.districts).unwrap_or_default();
            view! {
                <label class=(number == 0).then_some("none")>
                    <input type="checkbox" name=key(facet).name() value=word checked=chosen.contains(&value)/>
                    <span lang=names>{name(visit, facet, value)}</span>
                    <span class="bar" inner_html=option_bar(number, highest)></span>
                    <b>{format::count(lang, number.into())}</b>
                </label>
            }
            .into_any()
        })
        .collect()
}

/// Districts by the alphabet, stars and years downwards, everything else as it is.
fn order(visit: &Visit, facet: Facet, size: usize) -> Vec<u16> {
    let size = u16::try_from(size).unwrap_or(u16::MAX);
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
pub fn name(visit: &Visit, facet: Facet, value: u16) -> String {
    let (lang, at): (Lang, usize) = (visit.lang(), value.into());
    let known = match facet {
        Facet::District => visit.edition.districts.get(at).map(|place| place.name.clone()),
        Facet::Group if value == Facet::NO_GROUP => Some(words::NO_GROUP.in_lang(lang).to_owned()),
        Facet::Group => Group::ALL.get(at).map(|&group| group.name().in_lang(lang).to_owned()),
        Facet::Kind => EntityKind::ALL.get(at).map(|&kind| kind.name().in_lang(lang).to_owned()),
        Facet::State => {
            State::ALL.get(at).map(|&state| states::name(state).in_lang(lang).to_owned())
        }
        Facet::Stars if value == 0 => Some(words::NOT_GRADED.in_lang(lang).to_owned()),
        Facet::Stars => u8::try_from(value).ok().map(|stars| item::stars(lang, stars)),
        Facet::Year if value == 0 => Some(words::NEVER.in_lang(lang).to_owned()),
        Facet::Year => visit.edition.index.word(facet, value, &visit.edition.districts),
    };
    known.unwrap_or_default()
}
