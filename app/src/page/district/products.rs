use leptos::prelude::*;
use maud::html;

use super::{
    Cut, Profile,
    profile::Graded,
    squares::{products_a_square, squares},
};
use crate::{
    address::{Key, Page},
    board::{Count, State, Unit},
    chart,
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
        shown::Shown,
    },
    text::{district as words, state as states},
};

/// The waffle, with a link on each square that is one product, and a page of its table.
pub fn body(profile: &Profile<'_>, graded: &[Graded]) -> AnyView {
    let lang = profile.lang();
    let cut = Cut::new(profile, Key::Page, graded);
    let whole = exhibit(profile, graded, cut.rows);
    let paging = cut.paging(profile, Key::Page, "products", words::PRODUCTS.in_lang(lang));
    let exhibit = match whole.chart {
        Some(_) if products_a_square(graded.len()) == 1 => {
            Exhibit { chart: Some(links(profile, graded)), ..whole }
        }
        _ => whole,
    };
    let open = cut.pages > 1;
    view! {
        <Shown lang exhibit link=profile.link() open/>
        {paging}
        <p><a href=profile.all_products()>{words::all_products(lang, &profile.name())}</a></p>
    }
    .into_any()
}

/// The waffle; the table has `rows` of `graded`.
pub fn exhibit(profile: &Profile<'_>, graded: &[Graded], rows: &[Graded]) -> Exhibit {
    let (lang, day) = (profile.lang(), profile.visit.day);
    let title = match graded {
        [] => words::NO_PRODUCTS.in_lang(lang).to_owned(),
        _ => words::waffle(lang, profile.count(Count::Products), ending(graded)),
    };
    let drawn = squares(graded);
    let waffle = chart::Waffle {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: words::waffle_drawn(lang, drawn.len()),
        },
        squares: drawn,
    };
    let head = [words::PRODUCT, words::STARS, words::STATE, words::ENDS_ON, words::ENTITY];
    Exhibit {
        id: "products".to_owned(),
        title,
        subtitle: words::waffle_sub(lang, &profile.name(), day, products_a_square(graded.len())),
        chart: (!graded.is_empty()).then(|| chart::waffle(&waffle)),
        keys: tally(graded)
            .into_iter()
            .map(|(state, _)| (state.id(), states::name(state).in_lang(lang)))
            .collect(),
        note: note(profile, graded, rows),
        data: Data::new(lang, &head, rows.iter().filter_map(|one| row(profile, one)).collect()),
        source: profile.source(),
    }
}

fn row(profile: &Profile<'_>, one: &Graded) -> Option<Vec<Cell>> {
    let (lang, items) = (profile.lang(), &profile.edition().items);
    let product = items.products.get(one.product as usize)?;
    let entity = items.entities.get(product.entity as usize)?;
    let name = Cell::name(lang, product.name.as_str())
        .link(profile.to(Page::Product(product.id.to_string())));
    Some(vec![
        brought::marked(profile.visit, Unit::Product, one.product, name),
        Cell::number(lang, one.stars.into()),
        states::name(one.state).in_lang(lang).into(),
        Cell::day(lang, one.ends),
        Cell::name(lang, entity.name.as_str())
            .link(profile.to(Page::Entity(entity.id.to_string()))),
    ])
}

/// The same squares as links, in the place of the picture.
fn links(profile: &Profile<'_>, graded: &[Graded]) -> String {
    let (lang, items) = (profile.lang(), &profile.edition().items);
    let known =
        graded.iter().filter_map(|one| Some((one, items.products.get(one.product as usize)?)));
    let list = html! {
        ul.waffle aria-label=(words::PRODUCTS.in_lang(lang)) {
            @for (one, product) in known {
                @let words = words::square(lang, &product.name, one.stars, one.state, one.ends);
                li {
                    a class={ "w-" (one.state.id()) } href=(profile.to(Page::Product(product.id.to_string())))
                        aria-label=(words) title=(words) { (one.stars) }
                }
            }
        }
    };
    list.into_string()
}

/// How many have this state: what ends soon by an extension is told as extended.
fn ending(graded: &[Graded]) -> u32 {
    let ending = graded.iter().filter(|one| one.state == State::Ending);
    u32::try_from(ending.count()).unwrap_or(u32::MAX)
}

/// How many products have each state, those that occur only.
fn tally(graded: &[Graded]) -> Vec<(State, usize)> {
    let number = |&state: &State| (state, graded.iter().filter(|one| one.state == state).count());
    State::ALL.iter().map(number).filter(|(_, number)| *number > 0).collect()
}

/// `rows` of `graded` are shown.
fn note(profile: &Profile<'_>, graded: &[Graded], rows: &[Graded]) -> String {
    let (lang, ungraded) = (profile.lang(), profile.count_ungraded(graded));
    let counted = (!graded.is_empty()).then(|| format!("{}.", words::tally(lang, &tally(graded))));
    let ungraded = (ungraded > 0).then(|| words::ungraded_note(lang, ungraded));
    let brought = brought::note(profile.visit, Unit::Product, rows.iter().map(|one| one.product));
    let brought = Some(brought).filter(|note| !note.is_empty());
    [counted, ungraded, brought].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
