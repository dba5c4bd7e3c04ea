//! The block of a target that follows the day and the reading. It knows neither
//! addresses nor contexts, so that it can be drawn in the browser as well.

mod course;
mod districts;
mod headline;
mod readings;
mod view;

pub use course::{Course, course_line};
pub use districts::Districts;
pub use headline::{Headline, measured_bullet};
pub use readings::Readings;
pub use view::ProgressView;

use leptos::prelude::*;

/// Status, value against goal, readings, course over the period, and districts.
#[component]
pub fn Progress(view: ProgressView) -> impl IntoView {
    let several = view.readings.len() > 1;
    view! {
        <div class="progress">
            <Headline view=view.clone()/>
            {several.then(|| view! { <Readings view=view.clone()/> })}
            <Course view=view.clone()/>
            <Districts view=view.clone()/>
        </div>
    }
    .into_any()
}
