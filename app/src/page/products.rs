mod chips;
mod facets;
mod form;
mod question;
mod table;

use leptos::prelude::*;

pub(super) use self::question::question;

use self::{chips::Chips, facets::facets, form::Form, table::List};
use super::problem::ProblemPage;
use crate::{
    address::{Key, Page},
    board::Unit,
    find::{Found, Question},
    format,
    part::{
        brought,
        exhibit::{Exhibit, Foot},
        head::HeadSlot,
        paging::{self, Paging, Turns},
        product_list::{self, Shows},
        shell::Shell,
        source::source,
        visit::Visit,
    },
    text::{Pair, products as words, shell},
};

/// Finds products by words, facets and order.
///
/// Without a question it lists every product of the register, recognised on the day or
/// not, the recognised ones first: who looks for a name must find it and be told its state.
pub fn view(visit: Visit) -> AnyView {
    match question(&visit) {
        Ok(question) => page(visit, question).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// `list`: all products that were found, in their order.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let question = question(visit).ok().filter(|_| id == "list")?;
    let found = search(visit, &question);
    let (lang, edition) = (visit.lang(), &visit.edition);
    let (title, all) = (finding(visit, &question, &found), found.all());
    Some(Exhibit {
        id: "list".to_owned(),
        title,
        subtitle: format!("{}, {}", words::TABLE.in_lang(lang), format::day(lang, visit.day)),
        note: brought::note(visit, Unit::Product, all.iter().copied()),
        data: product_list::products(visit, &all, Shows { drawn: false, entity: true }),
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
    words::result(visit.lang(), narrowed, found.len(), known, found.recognised)
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
    let shown = found.page(page);
    let printed = paging::printed(lang, shown.len(), found.len());
    let data = product_list::products(&visit, &shown, Shows { drawn: true, entity: true });
    let to = |page: u32| format!("{}#list", visit.at.turn_to(Key::Page, page).href());
    let turns = Turns::new(page, pages, to);
    let list = if found.is_empty() {
        view! { <Empty visit=&visit question=&question/> }.into_any()
    } else {
        let note = words::STRIP_NOTE.in_lang(lang);
        let brought = brought::below(&visit, Unit::Product, shown.iter().copied());
        view! { <List visit=&visit sort=question.sort data/><p class="note">{note}</p>{brought} }
            .into_any()
    };
    let source = source(lang, &edition.version, visit.day);
    let facets = facets(&visit, &question, &found);
    view! {
        <Shell visit=visit.clone()>
            <div>
                <h1>{title}</h1>
                <p class="lead">{words::LEAD.in_lang(lang)}</p>
            </div>
            <div class="browse">
                <Form visit=&visit question=&question facets/>
                <section class="found" aria-labelledby="list">
                    <h2 id="list">{words::LIST.in_lang(lang)}</h2>
                    <p class="big-line" role="status">{finding}"."</p>
                    <Chips visit=&visit question=&question/>
                    {list}
                    <Paging lang name=words::LIST.in_lang(lang) turns/>
                    {printed}
                    <Foot lang link=visit.at.href() id="list" source/>
                </section>
            </div>
        </Shell>
    }
    .into_any()
}

/// What to do when nothing was found.
#[component]
fn Empty<'a>(visit: &'a Visit, question: &'a Question) -> impl IntoView + use<> {
    let lang = visit.lang();
    let filtered = question.chosen.iter().any(|values| !values.is_empty());
    let step = |word: Pair| view! { <li>{word.in_lang(lang)}</li> };
    let clear = visit.at.to(Page::Products).href();
    view! {
        <p class="lead">{words::EMPTY.in_lang(lang)}</p>
        <ul class="steps">
            {(!question.words.is_empty()).then(|| step(words::EMPTY_WORDS))}
            {filtered.then(|| step(words::EMPTY_FILTERS))}
            <li><a href=clear>{words::CLEAR.in_lang(lang)}</a></li>
        </ul>
    }
}
