use crate::{
    board::{Certificate, Day},
    chart::Span,
    edition::Edition,
    format::{self, Lang},
    text::item,
};

/// The certificates of a product that were granted by `day`, each until it is over, revoked or
/// followed by the next.
pub fn spans(edition: &Edition, product: u32, day: Day) -> Vec<Span> {
    let rows = certificates(edition, product, day);
    let next = rows.iter().skip(1).map(|row| Some(row.granted_on)).chain([None]);
    rows.iter()
        .zip(next)
        .map(|(row, next)| Span {
            stars: row.stars,
            from: row.granted_on,
            to: next.map_or(row.known_end(day), |next| next.min(row.known_end(day))),
            ends: row.ends_on,
        })
        .collect()
}

/// Those that were granted by `day`, in the order of their days: what comes later is not known yet.
pub fn certificates(edition: &Edition, product: u32, day: Day) -> Vec<&Certificate> {
    let all = edition.items.certificates_of(&edition.links, product);
    all.filter(|row| row.granted_on <= day).collect()
}

/// `3 sao 12/06/2020–12/06/2023; 4 sao …`, or with years in place of days.
pub fn sentence(lang: Lang, spans: &[Span], years: bool) -> String {
    let on = |day: Day| if years { day.ymd().0.to_string() } else { format::day(lang, day) };
    let one = |span: &Span| {
        format!("{} {}–{}", item::stars(lang, span.stars), on(span.from), on(span.to))
    };
    spans.iter().map(one).collect::<Vec<_>>().join("; ")
}
