mod certificates;
mod channels;
mod life;
mod standings;

use leptos::prelude::*;

use self::{certificates::certificates, channels::channels, life::life, standings::standings};
use super::{
    item::{ItemPage, Opening, places, section, trail},
    problem::ProblemPage,
};
use crate::{
    address::Page,
    board::Unit,
    format,
    part::{cell::Cell, exhibit::Exhibit, feeds, head::HeadSlot, state::StateBadge, visit::Visit},
    problem::{Problem, Thing},
    text::{act as acts, item as words, shell, state as states},
};

/// One product: its certificates, and the figures it feeds.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match index(&visit, id) {
        Ok(product) => page(visit, product).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The index of the product that the path names.
pub(super) fn index(visit: &Visit, id: &str) -> Result<u32, Problem> {
    let edition = &visit.edition;
    edition.index.product(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Product, id))
}

/// `life`, `certificates`, `standings`, `figures` or `channels` of a product.
pub fn exhibit(visit: &Visit, product: &str, id: &str) -> Option<Exhibit> {
    let product = index(visit, product).ok()?;
    match id {
        "life" => Some(life(visit, product)),
        "certificates" => Some(certificates(visit, product)),
        "figures" => Some(feeds::figures(visit, Unit::Product, product)),
        "channels" => Some(channels(visit, product)),
        "standings" => Some(standings(visit, product)),
        _ => None,
    }
}

fn page(visit: Visit, product: u32) -> impl IntoView {
    let (lang, day, edition) = (visit.lang(), visit.day, &visit.edition);
    let row = &edition.items.products[product as usize];
    let state = edition.state(product, day);
    let word = states::name(state).in_lang(lang);
    let description = words::description(&row.name, &[word], &shell::as_of(lang, day));
    expect_context::<HeadSlot>().set(200, row.name.to_string(), description).preview("life");
    let stars = edition.current(product, day).map(|current| words::stars(lang, current.stars));
    let stars = stars.map(|stars| view! { " "<b>{stars}</b> });
    let extended = extended_until(&visit, product).map(|words| view! { " "<span>{words}</span> });
    let standing = view! { <p class="state-line"><StateBadge lang state/>{stars}{extended}</p> };
    let papers = certificates(&visit, product);
    let papers = (!papers.data.rows.is_empty())
        .then(|| section(&visit, words::CERTIFICATES, papers, words::NO_CERTIFICATES));
    let standings = standings(&visit, product);
    let standings = (!standings.data.rows.is_empty())
        .then(|| section(&visit, acts::STANDINGS, standings, acts::NO_STANDINGS));
    let life = section(&visit, words::LIFE, life(&visit, product), words::NO_CERTIFICATES);
    let feeds = feeds::figures(&visit, Unit::Product, product);
    let feeds = section(&visit, words::FEEDS, feeds, words::FEEDS_NONE);
    let channels = channels(&visit, product);
    let channels = section(&visit, words::CHANNELS, channels, words::NO_CHANNELS);
    let opening = Opening {
        kind: words::PRODUCT,
        id: row.id.to_string(),
        name: row.name.to_string(),
        trail: trail(&visit, row.place).into_iter().chain(owner(&visit, product)).collect(),
        facts: facts(&visit, product),
    };
    view! {
        <ItemPage visit opening standing=Some(standing.into_any())>
            <div class="two">{life}{feeds}</div>
            {standings}
            {papers}
            {channels}
        </ItemPage>
    }
}

/// Where an extended certificate is what holds on the day.
fn extended_until(visit: &Visit, product: u32) -> Option<String> {
    let (lang, day) = (visit.lang(), visit.day);
    let current = visit.edition.current(product, day)?;
    let until = format::day(lang, current.ends_on);
    current.is_extended(day).then(|| acts::extended(lang, &until))
}

fn facts(visit: &Visit, product: u32) -> Vec<(&'static str, Cell)> {
    let (lang, items) = (visit.lang(), &visit.edition.items);
    let row = &items.products[product as usize];
    let village = row.village.and_then(|village| items.villages.get(village as usize));
    let village = village.map_or_else(
        || Cell::missing(words::NOT_STATED.in_lang(lang)),
        |village| {
            let link = visit.at.to(Page::Village(village.id.to_string())).href();
            Cell::name(lang, village.name.as_str()).link(link)
        },
    );
    let group = row.group.map_or_else(
        || Cell::missing(words::NOT_STATED.in_lang(lang)),
        |group| group.name().in_lang(lang).into(),
    );
    let mut facts = vec![(words::GROUP.in_lang(lang), group)];
    facts.extend(owner(visit, product).map(|entity| (words::ENTITY.in_lang(lang), entity)));
    facts.extend(places(visit, row.commune, row.place));
    facts.push((words::VILLAGE.in_lang(lang), village));
    facts
}

fn owner(visit: &Visit, product: u32) -> Option<Cell> {
    let items = &visit.edition.items;
    let entity = items.entities.get(items.products[product as usize].entity as usize)?;
    let link = visit.at.to(Page::Entity(entity.id.to_string())).href();
    Some(Cell::name(visit.lang(), entity.name.as_str()).link(link))
}
