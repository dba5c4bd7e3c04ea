use leptos::prelude::*;

use crate::{
    address::Page,
    board::{FigureSeries, TargetView},
    page::figures::{Shows, figure_table, published_table},
    part::{
        exhibit::{Exhibit, Foot},
        visit::Visit,
    },
    text::{figures, target as words},
};

/// The province's published figures that speak of the target.
pub fn published_figures(visit: &Visit, target: &TargetView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let series = series(visit, target);
    let link = visit.at.to_target(&target.id).href();
    let foot = (!series.is_empty()).then(|| view! { <Foot lang link id="published"/> });
    let body = if series.is_empty() {
        view! { <p class="sub">{words::PUBLISHED_NONE.in_lang(lang)}</p> }.into_any()
    } else {
        let caption = words::PUBLISHED_TABLE.in_lang(lang);
        figure_table(lang, caption, &series, Shows { figure: true, ..Shows::default() }).into_any()
    };
    view! {
        <section aria-labelledby="published">
            <h2 id="published">{words::PUBLISHED.in_lang(lang)}</h2>
            {body}{foot}
            <p><a href=visit.at.to(Page::Figures).href()>{figures::TITLE.in_lang(lang)}</a></p>
        </section>
    }
    .into_any()
}

/// The same on its own; `None` when nothing was published.
pub fn exhibit(visit: &Visit, target: &TargetView) -> Option<Exhibit> {
    let series = series(visit, target);
    let title = words::PUBLISHED.in_lang(visit.lang());
    (!series.is_empty()).then(|| published_table(visit, "published", title, &series))
}

fn series<'a>(visit: &'a Visit, target: &TargetView) -> Vec<&'a FigureSeries> {
    let edition = &visit.edition;
    let board = &visit.board;
    let own = board.figures.iter().filter(|series| series.place.id == edition.province.code);
    own.filter(|series| target.figures.contains(&series.id)).collect()
}
