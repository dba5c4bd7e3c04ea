use leptos::prelude::*;

use super::{ProblemPage, exhibit};
use crate::{
    part::{exhibit::Exhibit, head::HeadSlot, marks::Marks, shown::Shown, visit::Visit},
    text::shell,
};

/// One exhibit for a frame on somebody else's page, with its source and the way here.
pub fn view(visit: Visit, id: &str) -> AnyView {
    let inner = Visit { at: visit.at.whole(), ..visit };
    match exhibit(&inner, id) {
        Ok(exhibit) => page(&inner, exhibit).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// A frame shows the first rows of a long table; the rest is in the data.
const ROWS: usize = 200;

fn page(visit: &Visit, mut exhibit: Exhibit) -> impl IntoView + use<> {
    if exhibit.data.rows.len() > ROWS {
        exhibit.data.rows.truncate(ROWS);
        exhibit.note = format!("{} {}", exhibit.note, shell::first_rows(visit.lang(), ROWS));
    }
    let lang = visit.lang();
    let link = visit.at.href();
    let description = format!("{}. {}", exhibit.title, exhibit.subtitle);
    let slot = expect_context::<HeadSlot>();
    slot.set(200, exhibit.title.clone(), description).preview(&exhibit.id);
    let open = exhibit.chart.is_none();
    let illustrative = visit.edition.version.illustrative;
    view! {
        <Marks/>
        <main class="embed">
            <Shown lang exhibit link=link.clone() open alone=true/>
            {illustrative.then(|| view! { <p class="src">{shell::ILLUSTRATIVE.in_lang(lang)}</p> })}
            <p class="src"><a href=link target="_top">{shell::product(lang, &visit.edition.province.name)}</a></p>
        </main>
    }
    .into_any()
}
