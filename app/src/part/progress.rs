//! The block of a target that follows the day and the reading. It knows neither
//! addresses nor contexts, and each of its regions is text from a pure function,
//! so that server and browser write the same bytes.

mod course;
mod districts;
mod headline;
mod readings;
mod region;
mod view;
mod wire;

pub use course::{course, course_line};
pub use districts::districts;
pub use headline::measured_bullet;
pub use view::{ProgressView, ReadingSteps};

use leptos::prelude::*;

use self::region::{Figure, region};
use crate::text::progress;

/// Status, value against goal, readings, course over the period, and districts.
#[component]
pub fn Progress(#[prop(into)] view: Signal<ProgressView>) -> impl IntoView {
    let (lang, several) = view.with_untracked(|view| (view.lang, view.readings.len() > 1));
    let readings = several.then(|| {
        view! {
            <section class="card readings" aria-labelledby="readings">
                <h2 id="readings">{progress::READINGS.of(lang)}</h2>
                <p class="sub">{progress::READINGS_WHY.of(lang)}</p>
                <ul inner_html=region(view, readings::readings)></ul>
            </section>
        }
    });
    view! {
        <div class="progress">
            <section class="card headline" aria-labelledby="finding"
                inner_html=region(view, headline::headline)></section>
            {readings}
            <Figure lang id="course" view of=course/>
            <Figure lang id="districts" view of=districts/>
        </div>
    }
}
