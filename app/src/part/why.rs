use crate::{
    board::{Evidence, Interval},
    edition::Edition,
    format::Lang,
    text::evidence,
};

/// The row that makes an item count, in the reader's words.
pub fn why(edition: &Edition, lang: Lang, kind: Evidence, held: &Interval) -> String {
    let (items, at) = (&edition.items, held.evidence as usize);
    let words = match kind {
        Evidence::Own => Some(evidence::own(lang, held.from)),
        Evidence::Certificate => {
            items.certificates.get(at).map(|row| evidence::certificate(lang, row))
        }
        Evidence::Product => items.products.get(at).map(|row| evidence::product(lang, &row.name)),
        Evidence::Chain => items.green_chains.get(at).map(|row| evidence::chain(lang, row)),
        Evidence::Listing => items.listings.get(at).map(|row| evidence::listing(lang, row)),
    };
    words.unwrap_or_else(|| evidence::NOT_STATED.in_lang(lang).to_owned())
}
