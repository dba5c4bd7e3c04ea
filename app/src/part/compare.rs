//! All districts by one measure, on a day, beside the goal, the province or another day.
//! It knows neither addresses nor contexts, and each of its regions is text from a pure
//! function, so that server and browser write the same bytes.

mod choice;
mod difference;
mod funnel;
mod heading;
mod matrix;
mod measure;
mod region;
mod slope;
mod tiles;
mod view;
mod wire;

pub use choice::{Against, Choice};
pub use measure::measure;
pub use region::regions;
pub use view::{CompareView, Compared, Measure};

use maud::{Markup, PreEscaped, html};

use self::{funnel::funnel, matrix::matrix, slope::slope};
use super::exhibit::Exhibit;
use crate::text::{compare, shell};

/// The measure by district, its change, what chance explains, and all measures at once.
pub fn comparison(view: &CompareView) -> Markup {
    let lang = view.all.lang;
    let regions = regions(view);
    let text = |id: &str| {
        let found = regions.iter().find(|region| region.0 == id);
        PreEscaped(found.map(|region| region.1.as_str()).unwrap_or_default())
    };
    let frame = |id: &str, open: bool, note: &str| {
        let ids = region::FIGURES.iter().find(|ids| ids[0].starts_with(id));
        let [caption, body, table, source] = *ids.unwrap_or(&region::FIGURES[0]);
        html! {
            figure.frame aria-labelledby=(id) {
                figcaption id=(caption) { (text(caption)) }
                div.frame-body id=(body) { (text(body)) }
                @if !note.is_empty() { p.note { (note) } }
                @if open {
                    div id=(table) { (text(table)) }
                } @else {
                    details {
                        summary { (shell::TABLE.of(lang)) }
                        div id=(table) { (text(table)) }
                    }
                }
                div.src id=(source) { (text(source)) }
            }
        }
    };
    html! {
        section.stack aria-labelledby="shown" {
            div.cmp-head id="cmp-head" aria-live="polite" { (text("cmp-head")) }
            div.cmp-pair {
                div.cmp-tiles id="cmp-tiles" { (text("cmp-tiles")) }
                (frame("measure", false, ""))
            }
            div.cmp-slope { (frame("slope", true, "")) }
            details.cmp-funnel {
                summary id="funnel-finding" { (text("funnel-finding")) }
                (frame("funnel", false, &funnel::note(view)))
            }
        }
        section.cmp-matrix.stack aria-labelledby="all" {
            h2 id="all" { (compare::ALL.of(lang)) }
            (frame("matrix", true, &matrix::note(view)))
        }
    }
}

/// An exhibit of the view: `measure`, `slope`, `funnel` or `matrix`.
pub fn exhibit(view: &CompareView, id: &str) -> Option<Exhibit> {
    match id {
        "measure" => Some(measure(view)),
        "slope" => Some(slope(view)),
        "funnel" => Some(Exhibit { note: funnel::note(view), ..funnel(view)? }),
        "matrix" => Some(Exhibit { note: matrix::note(view), ..matrix(view) }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
