use leptos::prelude::*;

use super::{
    day_form::DayForm, footer::Footer, hidden::hidden, marks::Marks, units::banner, visit::Visit,
};
use crate::{
    address::{Extent, Key, Page},
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
        {banner(&visit)}
        {illustrative.then(|| view! {
            <aside class="banner" aria-label=shell::SAMPLE.in_lang(lang)>
                <p class="wide">
                    <strong>{shell::SAMPLE.in_lang(lang)}</strong>{shell::NOT_OFFICIAL.in_lang(lang)}" "
                    <a href=format!("{}#unknown", visit.at.to(Page::Method).href())>{shell::ILLUSTRATIVE_WHY.in_lang(lang)}</a>
                </p>
            </aside>
        })}
        <main id="main" class="wide" tabindex="-1">{children()}</main>
        <Footer visit/>
    }
    .into_any()
}

/// One line; where there is no room for it, all but the name and the languages is in a menu.
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
    view! {
        <header class="bar-top">
            <div class="wide">
                <a class="brand" href=at.to(Page::Overview).href()>{shell::product(lang, &visit.edition.province)}</a>
                <details class="menu">
                    <summary>{shell::MENU.in_lang(lang)}</summary>
                    <div class="menu-body">
                        <nav aria-label=shell::NAVIGATION.in_lang(lang)><ul>{pages}</ul></nav>
                        <Find visit=visit.clone()/>
                    </div>
                </details>
                <Languages visit/>
            </div>
        </header>
    }
    .into_any()
}

/// Finds items wherever a reader is, as of the same day.
#[component]
fn Find(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let at = visit.at.to(Page::Products);
    let kept = hidden(at.carried.pairs());
    view! {
        <form class="find" role="search" method="get" action=at.action() aria-label=shell::SEARCH.in_lang(lang)>
            {kept}
            <input type="search" name=Key::Q.name() aria-label=shell::SEARCH.in_lang(lang)
                placeholder=shell::SEARCH_SHORT.in_lang(lang)/>
            <button>{shell::FIND.in_lang(lang)}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Languages(visit: Visit) -> impl IntoView {
    let (lang, at) = (visit.lang(), &visit.at);
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
        <nav class="languages" aria-label=shell::LANGUAGES.in_lang(lang)><ul>{languages}</ul></nav>
    }
    .into_any()
}
