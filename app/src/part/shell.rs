use leptos::prelude::*;

use super::{day_form::DayForm, footer::Footer, marks::Marks, visit::Visit};
use crate::{
    address::{Extent, Page},
    format::Lang,
    text::shell,
};

/// What stands around every page: bar, as-of line, banner, footer.
#[component]
pub fn Shell(visit: Visit, children: Children) -> impl IntoView {
    let lang = visit.lang();
    let illustrative = visit.edition.version.illustrative;
    view! {
        <a class="skip" href="#main">{shell::SKIP.in_lang(lang)}</a>
        <Marks/>
        <Bar visit=visit.clone()/>
        <DayForm visit=visit.clone()/>
        {illustrative.then(|| view! {
            <aside class="banner" aria-label=shell::ILLUSTRATIVE_TITLE.in_lang(lang)>
                <p class="wide">
                    <strong>{shell::ILLUSTRATIVE_TITLE.in_lang(lang)}</strong>" "{shell::ILLUSTRATIVE_SHORT.in_lang(lang)}" "
                    <a href=format!("{}#unknown", visit.at.to(Page::Method).href())>{shell::ILLUSTRATIVE_WHY.in_lang(lang)}</a>
                </p>
            </aside>
        })}
        <main id="main" class="wide" tabindex="-1">{children()}</main>
        <Footer visit/>
    }
    .into_any()
}

#[component]
fn Bar(visit: Visit) -> impl IntoView {
    let (lang, at) = (visit.lang(), &visit.at);
    let is_here = |page: &Page| at.extent == Extent::Page && at.page.is_beside(page);
    let pages: Vec<_> = Page::navigation(&visit.edition)
        .map(|(page, word)| (is_here(&page), at.to(page).href(), word.in_lang(lang)))
        .map(|(here, href, word)| {
            view! { <li><a href=href aria-current=here.then_some("page")>{word}</a></li> }
        })
        .collect();
    let languages: Vec<_> = Lang::ALL
        .into_iter()
        .map(|other| {
            let name = other.pick("VI – Tiếng Việt", "EN – English");
            view! {
                <li>
                    <a href=at.in_lang(other).href() lang=other.code() hreflang=other.code()
                        aria-label=name aria-current=(other == lang).then_some("true")>
                        {other.pick("VI", "EN")}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <header class="bar-top">
            <div class="wide">
                <a class="brand" href=at.to(Page::Overview).href()>{shell::product(lang, &visit.edition.province.name)}</a>
                <nav aria-label=shell::NAVIGATION.in_lang(lang)>
                    <ul>
                        {pages}
                    </ul>
                </nav>
                <nav class="languages" aria-label=shell::LANGUAGES.in_lang(lang)><ul>{languages}</ul></nav>
            </div>
        </header>
    }
    .into_any()
}
