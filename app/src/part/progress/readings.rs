use maud::{Markup, html};

use super::ProgressView;
use crate::{
    part::badge::badge,
    text::{number, progress},
};

/// Every reading of the sentence with its value and status, the deciding one marked.
pub fn readings(view: &ProgressView) -> Markup {
    let lang = view.lang;
    html! {
        @for (place, reading) in view.readings.iter().enumerate() {
            @let measured = reading.measure(view);
            @let here = place == view.chosen as usize;
            li {
                a href=(reading.link) data-reading=(place) aria-current=[here.then_some("true")] {
                    (reading.name)
                }
                span.num { (number::value(lang, measured.value, measured.goal)) }
                span.reading-state {
                    (badge(lang, measured.status()))
                    @if reading.decides { em { (progress::DECIDES.in_lang(lang)) } }
                }
            }
        }
    }
}
