use crate::{
    board::Unit,
    format,
    part::{
        brought,
        exhibit::Exhibit,
        product_list::{self, Shows},
        source::source,
        visit::Visit,
    },
    text::item as words,
};

/// Products of an entity or village, with their states on the day; of a village, also whose.
pub fn products(visit: &Visit, products: &[u32], entity: bool) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let recognised =
        products.iter().filter(|&&row| edition.state(row, day).is_recognised()).count();
    Exhibit {
        id: "products".to_owned(),
        title: words::products(lang, products.len(), recognised),
        subtitle: format!("{}, {}", words::PRODUCTS_OF.in_lang(lang), format::day(lang, day)),
        note: brought::note(visit, Unit::Product, products.iter().copied()),
        data: product_list::products(visit, products, Shows { drawn: true, entity }),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}
