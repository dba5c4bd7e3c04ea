use maud::{PreEscaped, html};

use super::{CompareView, funnel, heading::heading, matrix, measure, slope, tiles::tiles};
use crate::part::{
    exhibit::{Exhibit, share},
    keys::keys_inside,
    table::table,
};

/// What changes with the choice: the id of each element and what stands in it.
pub fn regions(view: &CompareView) -> Vec<(&'static str, String)> {
    let mut regions = vec![
        ("cmp-head", heading(view).into_string()),
        ("cmp-tiles", tiles(view).into_string()),
        ("funnel-finding", funnel::summary(view).into_string()),
    ];
    // A plot that does not suit the measure is empty, and so is the line above it.
    let exhibits = [Some(measure(view)), Some(slope(view)), funnel(view), Some(matrix(view))];
    for (ids, exhibit) in FIGURES.iter().zip(&exhibits) {
        let texts = exhibit.as_ref().map(|exhibit| written(view, exhibit)).unwrap_or_default();
        regions.extend(ids.iter().copied().zip(texts));
    }
    regions
}

/// Caption, body, table and source of each figure.
pub const FIGURES: [[&str; 4]; 4] = [
    ["measure-caption", "measure-body", "measure-table", "measure-source"],
    ["slope-caption", "slope-body", "slope-table", "slope-source"],
    ["funnel-caption", "funnel-body", "funnel-table", "funnel-source"],
    ["matrix-caption", "matrix-body", "matrix-table", "matrix-source"],
];

/// Caption, chart, table and source of an exhibit.
fn written(view: &CompareView, shown: &Exhibit) -> [String; 4] {
    let caption = html! { h3 id=(shown.id) { (shown.title) } p.sub { (shown.subtitle) } };
    let body = html! {
        @if let Some(chart) = &shown.chart { div.plot { (PreEscaped(chart)) } }
        @if !shown.keys.is_empty() { p.keys.note { (keys_inside(&shown.keys)) } }
        @if !shown.note.is_empty() { p.note { (shown.note) } }
    };
    let source = html! {
        p { (shown.source) }
        (share(view.all.lang, &view.href(), &shown.id, shown.chart.is_some()))
    };
    [caption, body, table(&shown.subtitle, &shown.data), source].map(PreEscaped::into_string)
}
