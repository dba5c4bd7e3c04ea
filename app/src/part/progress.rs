//! The block of a target that follows the day and the reading. It knows neither
//! addresses nor contexts, and each of its regions is text from a pure function,
//! so that server and browser write the same bytes.

mod course;
mod districts;
mod headline;
mod readings;
#[cfg(feature = "ssr")]
mod target;
mod view;
mod wire;

#[cfg(feature = "ssr")]
pub use course::course_beside;
pub use course::{course, course_line};
pub use districts::districts;
pub use headline::measured_bullet;
pub use view::{ProgressView, ReadingSteps};

use leptos::prelude::*;

use super::{
    exhibit::Exhibit,
    frame::{Frame, Regions, fold_table, plain_table},
    region::{region, regions},
};
use crate::text::progress;

/// Status, value against goal, readings, course over the period, and districts; then what moves
/// the day. No component, whose properties would weigh some hundred bytes in the browser.
pub fn progress(view: Signal<ProgressView>, mover: impl IntoView) -> impl IntoView {
    let (lang, several) = view.with_untracked(|view| (view.lang, view.readings.len() > 1));
    let readings = several.then(|| {
        view! {
            <section class="card readings" aria-labelledby="readings">
                <h2 id="readings">{progress::READINGS.in_lang(lang)}</h2>
                <p class="sub">{progress::READINGS_WHY.in_lang(lang)}</p>
                <ul inner_html=region(view, readings::readings)></ul>
            </section>
        }
    });
    let course = regions(view, |view| exhibit_regions(view, course));
    let districts = regions(view, |view| exhibit_regions(view, districts));
    view! {
        <div class="progress">
            <section class="card headline" aria-labelledby="finding"
                inner_html=region(view, headline::headline)></section>
            {readings}
            <Frame id="course" regions=course table=fold_table(lang, plain_table(course))/>
            <Frame id="districts" regions=districts table=fold_table(lang, plain_table(districts))/>
            {mover}
        </div>
    }
}

fn exhibit_regions(view: &ProgressView, of: fn(&ProgressView) -> Exhibit) -> Regions {
    Regions::new(view.lang, &view.reading().link, &of(view))
}

#[cfg(test)]
mod tests;
