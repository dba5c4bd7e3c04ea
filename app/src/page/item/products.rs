use crate::{
    part::{exhibit::Exhibit, product_list, source::source, visit::Visit},
    text::{item as words, shell},
};

/// Products of an entity or village, with their states on the day.
pub fn products(visit: &Visit, products: &[u32]) -> Exhibit {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let recognised = products.iter().filter(|&&row| board.state(row, day).is_recognised()).count();
    Exhibit {
        id: "products".to_owned(),
        title: words::products(lang, products.len(), recognised),
        subtitle: format!("{}, {}", words::PRODUCTS_OF.of(lang), shell::as_of(lang, day)),
        data: product_list::products(visit, products, true),
        source: source(lang, &board.register, day),
        ..Exhibit::default()
    }
}
