mod asked;
mod chosen;
mod facets;
mod form;
mod table;

use leptos::prelude::*;
use maud::{PreEscaped, html};

pub(super) use self::asked::asked;

use self::{chosen::chosen, facets::facets, form::form, table::table};
use super::problem::ProblemPage;
use crate::{
    address::{Key, Page},
    find::{Found, Question},
    format,
    part::{
        exhibit::{Exhibit, share},
        head::HeadSlot,
        paging::Paging,
        product_list::{self, Shows},
        shell::Shell,
        source::source,
        visit::Visit,
    },
    text::{products as words, shell},
};

/// Finds products by words, facets and order.
///
/// Without a question it lists every product of the register, recognised on the day or
/// not, the recognised ones first: who looks for a name must find it and be told its state.
pub fn view(visit: Visit) -> AnyView {
    match asked(&visit) {
        Ok(question) => page(visit, question).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// `list`: all products that were found, in their order.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let question = asked(visit).ok().filter(|_| id == "list")?;
    let found = search(visit, &question);
    let (lang, edition) = (visit.lang(), &visit.edition);
    let title = finding(visit, &question, &found);
    Some(Exhibit {
        id: "list".to_owned(),
        title,
        subtitle: format!("{}, {}", words::TABLE.in_lang(lang), format::day(lang, visit.day)),
        data: product_list::products(visit, &found.all(), Shows { drawn: false, entity: true }),
        source: source(lang, &edition.version, visit.day),
        ..Exhibit::default()
    })
}

fn search(visit: &Visit, question: &Question) -> Found {
    let edition = &visit.edition;
    edition.index.search(&edition.items, &edition.links, question, visit.day)
}

fn finding(visit: &Visit, question: &Question, found: &Found) -> String {
    let known = visit.edition.items.products.len();
    let narrowed = question.is_narrowed();
    words::found(visit.lang(), narrowed, found.len(), known, found.recognised)
}

fn page(visit: Visit, question: Question) -> impl IntoView {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let mut found = search(&visit, &question);
    let finding = finding(&visit, &question, &found);
    let title = words::TITLE.in_lang(lang);
    let description = format!("{}. {finding}.", shell::as_of(lang, visit.day));
    expect_context::<HeadSlot>().set(200, title.to_owned(), description);
    let pages = found.pages();
    let page = visit.at.query.number(Key::Page).clamp(1, pages);
    let data =
        product_list::products(&visit, &found.page(page), Shows { drawn: true, entity: true });
    let link = |page: u32| format!("{}#list", visit.at.turned(Key::Page, page).href());
    let (before, after) =
        ((page > 1).then(|| link(page - 1)), (page < pages).then(|| link(page + 1)));
    let list = html! {
        @if found.is_empty() {
            p.lead { (words::EMPTY.in_lang(lang)) }
            ul.steps {
                @if !question.words.is_empty() { li { (words::EMPTY_WORDS.in_lang(lang)) } }
                @if question.chosen.iter().any(|values| !values.is_empty()) {
                    li { (words::EMPTY_FILTERS.in_lang(lang)) }
                }
                li { a href=(visit.at.to(Page::Products).href()) { (words::CLEAR.in_lang(lang)) } }
            }
        } @else {
            (table(&visit, question.sort, &data))
            p.note { (words::STRIP_NOTE.in_lang(lang)) }
        }
    };
    let below = html! {
        p { (source(lang, &edition.version, visit.day)) }
        (share(lang, &visit.at.href(), "list", false))
    };
    let above = html! {
        h1 { (title) }
        p.lead { (words::LEAD.in_lang(lang)) }
    };
    let form = form(&visit, &question, &facets(&visit, &question, &found));
    let result = html! {
        h2 #list { (words::LIST.in_lang(lang)) }
        p.big-line role="status" { (finding) "." }
        (chosen(&visit, &question))
        (PreEscaped(list.into_string()))
    };
    view! {
        <Shell visit=visit.clone()>
            <div inner_html=above.into_string()></div>
            <div class="find">
                <div inner_html=form.into_string()></div>
                <section class="found" aria-labelledby="list">
                    <div class="found" inner_html=result.into_string()></div>
                    <Paging lang name=words::LIST.in_lang(lang) page pages before after/>
                    <div class="src" inner_html=below.into_string()></div>
                </section>
            </div>
        </Shell>
    }
    .into_any()
}
