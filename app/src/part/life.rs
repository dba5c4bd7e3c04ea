use crate::{
    board::{Certificate, Day},
    chart::Span,
    edition::Edition,
    format::{self, Lang},
    text::item,
};

/// The certificates of a product, each until it is over, revoked or followed by the next.
pub fn spans(edition: &Edition, product: u32) -> Vec<Span> {
    let rows = certificates(edition, product);
    let next = rows.iter().skip(1).map(|row| Some(row.granted_on)).chain([None]);
    rows.iter()
        .zip(next)
        .map(|(row, next)| Span {
            stars: row.stars,
            from: row.granted_on,
            to: next.map_or(row.stops_on(), |next| next.min(row.stops_on())),
            ends: row.ends_on,
        })
        .collect()
}

pub fn certificates(edition: &Edition, product: u32) -> Vec<&Certificate> {
    edition.items.certificates_of(&edition.links, product).collect()
}

/// `3 sao 12/06/2020–12/06/2023; 4 sao …`, or with years in place of days.
pub fn sentence(lang: Lang, spans: &[Span], years: bool) -> String {
    let on = |day: Day| if years { day.ymd().0.to_string() } else { format::day(lang, day) };
    let one = |span: &Span| {
        format!("{} {}–{}", item::stars(lang, span.stars), on(span.from), on(span.to))
    };
    spans.iter().map(one).collect::<Vec<_>>().join("; ")
}
