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

fn page(visit: &Visit, exhibit: Exhibit) -> impl IntoView + use<> {
    let lang = visit.lang();
    let exhibit = exhibit.shortened(lang);
    let link = visit.at.href();
    let description = format!("{}. {}", exhibit.title, exhibit.subtitle);
    let slot = expect_context::<HeadSlot>();
    let open = exhibit.chart.is_none();
    slot.set(200, exhibit.title.clone(), description).preview(if open { "" } else { &exhibit.id });
    let illustrative = visit.edition.version.illustrative;
    view! {
        <Marks/>
        <main class="embed">
            <Shown lang exhibit link=link.clone() open alone=true/>
            {illustrative.then(|| view! { <p class="src">{shell::ILLUSTRATIVE.in_lang(lang)}</p> })}
            <p class="src"><a href=link target="_top">{shell::product(lang, &visit.edition.province)}</a></p>
        </main>
    }
    .into_any()
}
