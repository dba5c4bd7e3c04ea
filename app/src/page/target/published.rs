use leptos::prelude::*;

use crate::{
    board::TargetView,
    page::figures::{Shows, figure_table},
    part::visit::Visit,
    text::{figures, target as words},
};

/// The province's published figures that speak of the target.
pub fn published(visit: &Visit, target: &TargetView) -> impl IntoView + use<> {
    let (board, lang) = (&visit.board, visit.lang());
    let series: Vec<_> = board
        .figures
        .iter()
        .filter(|series| series.place == board.province.code && target.figures.contains(&series.id))
        .collect();
    let body = if series.is_empty() {
        view! { <p class="sub">{words::PUBLISHED_NONE.of(lang)}</p> }.into_any()
    } else {
        let caption = words::PUBLISHED_TABLE.of(lang);
        figure_table(lang, caption, &series, Shows { figure: true, ..Shows::default() }).into_any()
    };
    view! {
        <section aria-labelledby="published">
            <h2 id="published">{words::PUBLISHED.of(lang)}</h2>
            {body}
            <p><a href=visit.at.to("/figures").href()>{figures::TITLE.of(lang)}</a></p>
        </section>
    }
    .into_any()
}
