//! An exhibit as a file of its own: a picture that carries its finding, its measure
//! and its source, or the same numbers as CSV.

mod card;
mod paint;
mod theme;

use std::sync::Arc;

use app::{
    address::{Form, Key},
    edition::Edition,
    part::csv,
    route::{self, Asked, Drawn},
    text::shell,
};

use self::{
    card::{Card, Size},
    theme::Theme,
};
use super::body::{Body, Effort};

/// The file at `/charts/…`; `None` when there is no such exhibit, form, theme or size.
pub fn file(edition: &Arc<Edition>, asked: &Asked<'_>) -> Option<Body> {
    let Drawn { exhibit, visit, form, query } = route::exhibit(edition, asked)?;
    if form == Form::Csv {
        let text = csv::csv(visit.lang(), &exhibit.data);
        return Some(Body::new(text, "text/csv; charset=utf-8", Effort::Quick));
    }
    let theme = query.get(Key::Theme).map_or(Some(Theme::Light), Theme::named)?;
    let size = query.get(Key::Size).map_or(Some(Size::Preview), Size::named)?;
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
    if form == Form::Png {
        return Some(Body::packed(paint::png(&svg)?, "image/png"));
    }
    Some(Body::new(svg, "image/svg+xml", Effort::Quick))
}

#[cfg(test)]
mod tests;
