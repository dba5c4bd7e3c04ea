mod back_test;

use leptos::prelude::*;

use crate::{
    part::{
        contents::contents,
        exhibit::Exhibit,
        head::HeadSlot,
        outlook::{Drawn, or_later},
        shell::Shell,
        shown::Shown,
        visit::Visit,
    },
    text::{method_outlook as words, outlook},
};

/// How the outlook is made, what it cannot say, and what it said in past years.
pub fn view(visit: Visit) -> AnyView {
    let (lang, title) = (visit.lang(), words::TITLE.in_lang(visit.lang()));
    let lead = words::LEAD.in_lang(lang);
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let act = visit.edition.acts.on(visit.day);
    let lapsed = act.and_then(|act| words::lapsed(lang, act));
    let named = words::parts().into_iter().map(|(id, name, _)| (id, name));
    let named: Vec<_> = named.chain([("back-test", words::BACK_TEST)]).collect();
    let parts: Vec<_> = words::parts()
        .into_iter()
        .map(|(id, name, sentences)| {
            let lapsed = lapsed.clone().filter(|_| id == words::RENEWED_ID);
            let sentences = sentences.iter().map(|says| says.in_lang(lang).to_owned());
            let sentences: Vec<_> =
                sentences.chain(lapsed).map(|says| view! { <li>{says}</li> }).collect();
            view! {
                <section aria-labelledby=id>
                    <h2 id=id>{name.in_lang(lang)}</h2>
                    <ul class="steps">{sentences}</ul>
                </section>
            }
        })
        .collect();
    let tested = match tested(&visit) {
        Drawn::Computing => {
            view! { <p class="sub">{outlook::COMPUTING.in_lang(lang)}</p> }.into_any()
        }
        Drawn::Ready(all) => {
            let link = visit.at.href();
            let shown =
                all.map(|exhibit| view! { <Shown lang exhibit link=link.clone() open=true/> });
            Vec::from(shown).into_any()
        }
    };
    view! {
        <Shell visit>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
            {contents(lang, &named)}
            {parts}
            <section aria-labelledby="back-test">
                <h2 id="back-test">{words::BACK_TEST.in_lang(lang)}</h2>
                <p>{words::BACK_TEST_WHY.in_lang(lang)}</p>
                {tested}
            </section>
        </Shell>
    }
    .into_any()
}

/// `coverage` or `trials`.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let Drawn::Ready(all) = tested(visit) else { return None };
    all.into_iter().find(|exhibit| exhibit.id == id)
}

fn tested(visit: &Visit) -> Drawn<[Exhibit; 2]> {
    let Visit { edition, board, .. } = visit;
    match or_later(edition.back_test_at_hand(board), || edition.back_test(board)) {
        Drawn::Computing => Drawn::Computing,
        Drawn::Ready(test) => {
            Drawn::Ready([back_test::coverage(visit, &test), back_test::trials(visit, &test)])
        }
    }
}
