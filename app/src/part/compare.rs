//! All districts by one measure, on a day, beside the goal, the province or another day.
//! It knows neither addresses nor contexts, and each of its regions is text from a pure
//! function, so that server and browser write the same bytes.

mod choice;
mod difference;
mod finding;
#[cfg(feature = "ssr")]
mod form;
mod funnel;
mod heading;
#[cfg(feature = "ssr")]
mod matrix;
mod measure;
#[cfg(feature = "ssr")]
mod measures;
mod shade;
mod slope;
#[cfg(feature = "ssr")]
pub mod still;
#[cfg(feature = "ssr")]
mod targets;
mod tiles;
mod view;
mod wire;

pub use choice::{Against, Choice};
#[cfg(feature = "ssr")]
pub use form::form;
#[cfg(feature = "ssr")]
pub use matrix::matrix;
pub use measure::measure;
#[cfg(feature = "ssr")]
pub use targets::Targets;
pub use view::{CompareView, Compared, Measure};

use leptos::prelude::*;

use self::{funnel::funnel, heading::heading, slope::slope, tiles::tiles};
use super::{
    exhibit::Exhibit,
    frame::{Frame, Regions, fold_table, plain_table},
    region::{region, regions},
};
use crate::text::compare;

/// The measure by district, its change, and what chance explains.
#[component]
pub fn Comparison(#[prop(into)] view: Signal<CompareView>) -> impl IntoView {
    let lang = view.with_untracked(|view| view.all.lang);
    let measure = regions(view, |view| exhibit_regions(view, "measure"));
    let slope = regions(view, |view| exhibit_regions(view, "slope"));
    let funnel = regions(view, |view| exhibit_regions(view, "funnel"));
    view! {
        <section class="stack" aria-labelledby="shown">
            <div class="cmp-head" aria-live="polite" inner_html=region(view, heading)></div>
            <div class="cmp-pair">
                <div class="cmp-tiles" inner_html=region(view, tiles)></div>
                <Frame id="measure" regions=measure table=fold_table(lang, plain_table(measure))/>
            </div>
            <div class="cmp-slope">
                <Frame id="slope" regions=slope table=plain_table(slope)/>
            </div>
            <details class="cmp-funnel">
                <summary>{compare::ANALYSIS.in_lang(lang)}</summary>
                <Frame id="funnel" regions=funnel table=fold_table(lang, plain_table(funnel))/>
            </details>
        </section>
    }
}

/// Empty for a plot that does not suit the measure, and so is the line above it.
fn exhibit_regions(view: &CompareView, id: &str) -> Regions {
    let exhibit = exhibit(view, id);
    let regions = exhibit.map(|exhibit| Regions::new(view.all.lang, &view.href(), &exhibit));
    regions.unwrap_or_default()
}

/// An exhibit of the view: `measure`, `slope` or `funnel`.
pub fn exhibit(view: &CompareView, id: &str) -> Option<Exhibit> {
    match id {
        "measure" => Some(measure(view)),
        "slope" => slope(view),
        "funnel" => funnel(view),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
