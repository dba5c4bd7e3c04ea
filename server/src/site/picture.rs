//! An exhibit as a file of its own: a picture that carries its finding, its measure
//! and its source, or the same numbers as CSV.

mod card;
mod paint;
mod theme;

use std::sync::Arc;

use app::{
    edition::Edition,
    part::csv,
    route::{self, Asked},
    text::shell,
};

use self::{
    card::{Card, Size},
    theme::Theme,
};
use super::body::{Body, Effort};

/// The file at `/charts/…`; `None` when there is no such exhibit, form, theme or size.
pub fn file(edition: &Arc<Edition>, asked: &Asked<'_>) -> Option<Body> {
    let (exhibit, visit, form) = route::exhibit(edition, asked)?;
    let chosen = |name: &str| {
        let mut pairs = asked.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    if form == "csv" {
        let text = csv::csv(visit.lang(), &exhibit.data);
        return Some(Body::new(text, "text/csv; charset=utf-8", Effort::Quick));
    }
    let theme = Theme::named(chosen("theme").unwrap_or("light"))?;
    let size = Size::named(chosen("size").unwrap_or("preview"))?;
    let chart = exhibit.chart.as_deref()?;
    let product = shell::product(visit.lang(), &visit.edition.province.name);
    let card = Card {
        lang: visit.lang(),
        product: &product,
        title: &exhibit.title,
        subtitle: &exhibit.subtitle,
        chart,
        source: &exhibit.source,
        keys: &exhibit.keys,
        illustrative: edition.version.illustrative,
        size,
        theme,
    };
    let svg = card::svg(&card);
    match form.as_str() {
        "svg" => Some(Body::new(svg, "image/svg+xml", Effort::Quick)),
        "png" => Some(Body::packed(paint::png(&svg)?, "image/png")),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
