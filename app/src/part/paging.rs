use leptos::prelude::*;

use crate::{format::Lang, text::shell};

/// Links to the first page, the one before, the one after and the last; nothing when there is one
/// page only.
#[component]
pub fn Paging(
    lang: Lang,
    /// Names the list for those who do not see it.
    #[prop(into)]
    name: String,
    turns: Turns,
) -> impl IntoView {
    let Turns { page, pages, first, before, after, last } = turns;
    let turn = |href: Option<String>, rel: &'static str, word: &'static str| {
        href.map(|href| view! { <a class="button" rel=rel href=href>{word}</a> })
    };
    let leap = |href: Option<String>, word: &'static str| {
        href.map(|href| view! { <a href=href>{word}</a> })
    };
    (pages > 1).then(|| {
        view! {
            <nav class="paging" aria-label=format!("{}: {name}", shell::PAGES.in_lang(lang))>
                {leap(first, shell::FIRST.in_lang(lang))}
                {turn(before, "prev", shell::PREVIOUS.in_lang(lang))}
                <span>{shell::page_of(lang, page, pages)}</span>
                {turn(after, "next", shell::NEXT.in_lang(lang))}
                {leap(last, shell::LAST.in_lang(lang))}
            </nav>
        }
    })
}

/// A page of a list, and the addresses of the pages that a reader turns to from it.
pub struct Turns {
    page: u32,
    pages: u32,
    first: Option<String>,
    before: Option<String>,
    after: Option<String>,
    last: Option<String>,
}

impl Turns {
    /// `to` gives the address of a page; each is named once.
    pub fn new(page: u32, pages: u32, to: impl Fn(u32) -> String) -> Self {
        Self {
            page,
            pages,
            first: (page > 2).then(|| to(1)),
            before: (page > 1).then(|| to(page - 1)),
            after: (page < pages).then(|| to(page + 1)),
            last: (page + 1 < pages).then(|| to(pages)),
        }
    }
}

/// What a list leaves to the data file on paper, where its pages cannot be turned.
pub fn printed(lang: Lang, shown: usize, all: usize) -> impl IntoView + use<> {
    (shown < all).then(|| view! { <p class="paper note">{shell::printed(lang, shown, all)}</p> })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(page: u32, pages: u32) -> Vec<String> {
        let Turns { first, before, after, last, .. } =
            Turns::new(page, pages, |page| format!("/p{page}"));
        [first, before, after, last].into_iter().flatten().collect()
    }

    #[test]
    fn each_other_page_of_the_four_is_named_once() {
        assert_eq!(links(1, 1), [""; 0]);
        assert_eq!(links(1, 2), ["/p2"]);
        assert_eq!(links(2, 2), ["/p1"]);
        assert_eq!(links(1, 3), ["/p2", "/p3"]);
        assert_eq!(links(600, 1237), ["/p1", "/p599", "/p601", "/p1237"]);
    }

    #[test]
    fn the_number_of_a_page_is_written_as_every_number() {
        assert_eq!(shell::page_of(Lang::Vi, 1, 1237), "Trang 1/1.237");
        assert_eq!(shell::page_of(Lang::En, 1050, 1051), "Page 1,050 of 1,051");
    }
}
