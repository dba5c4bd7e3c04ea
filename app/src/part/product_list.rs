use super::{
    brought,
    cell::{Cell, Data, Datum},
    life,
    state::state_icon,
    visit::Visit,
};
use crate::{
    address::Page,
    board::{State, Unit},
    chart,
    register::rule,
    text::{Pair, item as words, state as states},
};

/// Products as a table: name, id, stars, entity, district, certificates, end and state.
pub fn products(visit: &Visit, products: &[u32], shows: Shows) -> Data {
    let rows = products.iter().map(|&product| row(visit, product, shows)).collect();
    let mut data = Data::new(visit.lang(), &HEAD, rows);
    if !shows.entity {
        for cells in &mut data.rows {
            cells.remove(ENTITY);
        }
        data.head.remove(ENTITY);
    }
    data
}

/// What a table of products shows besides.
#[derive(Clone, Copy, Debug)]
pub struct Shows {
    /// Certificates as a strip of months, states with their icon, years in place of days.
    pub drawn: bool,
    pub entity: bool,
}

const ENTITY: usize = 3;

const HEAD: [Pair; 8] = [
    words::PRODUCT,
    words::ID,
    words::STARS,
    words::ENTITY,
    words::DISTRICT_SHORT,
    words::GRADES,
    words::UNTIL,
    words::STATE,
];

fn row(visit: &Visit, product: u32, shows: Shows) -> Vec<Cell> {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let row = &edition.items.products[product as usize];
    let entity = edition.items.entities.get(row.entity as usize);
    let district = edition.districts.get(usize::from(row.place));
    let current = edition.current(product, day);
    let state = State::judge(current, day, rule::NOTICE_DAYS);
    let none = || Cell::missing(words::NONE.in_lang(lang));
    let place = district.map_or_else(none, |it| Cell::name(lang, it.name.as_str()));
    let spans = life::spans(edition, product, day);
    let grades = match spans.is_empty() {
        true => none(),
        false => Cell::from(life::sentence(lang, &spans, shows.drawn)),
    };
    let (grades, word) = (grades, Cell::from(states::name(state).in_lang(lang)));
    let (grades, word) = match shows.drawn {
        true => (grades.mark(chart::months(day, &spans)), word.mark(state_icon(state))),
        false => (grades, word),
    };
    vec![
        Cell::name(lang, row.name.as_str())
            .link(visit.at.to(Page::Product(row.id.to_string())).href()),
        row.id.as_str().into(),
        current.map_or_else(none, |current| Cell {
            datum: Datum::Number(current.stars.into()),
            ..Cell::from(words::stars(lang, current.stars))
        }),
        entity.map_or_else(none, |entity| {
            let link = visit.at.to(Page::Entity(entity.id.to_string())).href();
            Cell::name(lang, entity.name.as_str()).link(link)
        }),
        brought::marked(visit, Unit::Product, product, place),
        grades,
        current.map_or_else(none, |current| Cell::day(lang, current.known_end(day))),
        word,
    ]
}
