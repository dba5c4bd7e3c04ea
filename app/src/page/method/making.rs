use leptos::prelude::*;

use crate::{format::Lang, text::method as words};

/// The way from a row of the register to a figure.
pub fn making(lang: Lang) -> impl IntoView {
    let steps = [
        words::MAKING_REGISTER,
        words::MAKING_INTERVALS,
        words::MAKING_STEPS,
        words::MAKING_FIGURE,
    ]
    .map(|step| view! { <li>{step.in_lang(lang)}</li> })
    .to_vec();
    view! {
        <section aria-labelledby="making">
            <h2 id="making">{words::MAKING.in_lang(lang)}</h2>
            <ol class="steps">{steps}</ol>
        </section>
    }
    .into_any()
}
