//! What the pages of one product, entity or village share.

mod facts;
mod products;
mod trail;

pub use self::{
    facts::{Facts, day_or, places, three_valued, yes_or_no},
    products::products,
    trail::trail,
};

use leptos::prelude::*;

use self::trail::Trail;

use crate::{
    address::Page,
    part::{cell::Cell, exhibit::Exhibit, name::Name, shell::Shell, shown::Shown, visit::Visit},
    text::{Pair, item as words},
};

/// What stands above the sections of an item's page.
pub struct Opening {
    /// What the item is.
    pub kind: Pair,
    pub id: String,
    pub name: String,
    /// What it stands in, the widest first, each with its link.
    pub trail: Vec<Cell>,
    /// Names and values, some of them links.
    pub facts: Vec<(&'static str, Cell)>,
}

/// The page of one item: its name, how it stands on the day, its facts, its sections.
#[component]
pub fn ItemPage(
    visit: Visit,
    opening: Opening,
    #[prop(optional_no_strip)] standing: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let lang = visit.lang();
    let Opening { kind, id, name, trail, facts } = opening;
    let kicker = words::kicker(kind.in_lang(lang), &id);
    let back = visit.at.to(Page::Products).href();
    view! {
        <Shell visit>
            <div class="about">
                <Trail lang trail/>
                <h1><span class="kicker">{kicker}</span>" "<Name lang name/></h1>
                {standing}
                <Facts facts/>
                <p><a href=back>{words::BACK.in_lang(lang)}</a></p>
            </div>
            {children()}
        </Shell>
    }
    .into_any()
}

/// A section with an exhibit, or a sentence when it has no rows.
pub fn section(
    visit: &Visit,
    heading: Pair,
    exhibit: Exhibit,
    empty: Pair,
) -> impl IntoView + use<> {
    let (lang, link) = (visit.lang(), visit.at.href());
    let id = format!("about-{}", exhibit.id);
    let labelled = id.clone();
    let body = if exhibit.data.rows.is_empty() {
        view! { <p class="sub">{empty.in_lang(lang)}</p> }.into_any()
    } else {
        let open = exhibit.chart.is_none();
        view! { <Shown lang exhibit link open/> }.into_any()
    };
    view! { <section class="stack" aria-labelledby=labelled><h2 id=id>{heading.in_lang(lang)}</h2>{body}</section> }
        .into_any()
}

#[cfg(test)]
mod tests;
