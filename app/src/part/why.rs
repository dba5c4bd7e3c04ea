use crate::{
    board::{Evidence, Interval},
    part::visit::Visit,
    text::{evidence, units},
};

/// The row that makes an item count, in the words of a reader who knows what was known on the day.
pub fn why(visit: &Visit, kind: Evidence, held: &Interval) -> String {
    let (lang, day, at) = (visit.lang(), visit.day, held.evidence as usize);
    let items = &visit.edition.items;
    let words = match kind {
        Evidence::Own => Some(evidence::own(lang, held.from)),
        Evidence::Certificate => {
            items.certificates.get(at).map(|row| evidence::certificate(lang, row, day))
        }
        Evidence::Product => items.products.get(at).map(|row| evidence::product(lang, &row.name)),
        Evidence::Chain => items.green_chains.get(at).map(|row| evidence::chain(lang, row, day)),
        Evidence::Listing => items.listings.get(at).map(|row| evidence::listing(lang, row, day)),
        Evidence::Application => {
            let stage = items.applications.get(at).and_then(|row| row.stage_at(held.from));
            stage.map(|(stage, on)| {
                let stage = units::stage(stage, visit.edition.has_districts());
                evidence::stage(lang, stage, on)
            })
        }
    };
    words.unwrap_or_else(|| evidence::NOT_STATED.in_lang(lang).to_owned())
}
