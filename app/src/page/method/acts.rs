use leptos::prelude::*;

use crate::{
    board::{Act, Acts, act::Provision},
    format::Lang,
    part::visit::Visit,
    text::{act as words, provision},
};

/// What the act of the day says, and which acts there are.
pub fn acts(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang();
    let acts = &visit.edition.acts;
    let said = acts.on(visit.day).map(|act| {
        let points: Vec<_> =
            Provision::ALL.into_iter().map(|it| point(lang, it, act, acts)).collect();
        view! { <p>{named(lang, act, acts)}"."</p><dl class="defs">{points}</dl> }
    });
    let all = acts.0.iter().map(|act| view! { <li>{named(lang, act, acts)}</li> });
    let all: Vec<_> = all.collect();
    view! {
        <section aria-labelledby="acts">
            <h2 id="acts">{words::TITLE.in_lang(lang)}</h2>
            {said}
            <details>
                <summary>{words::ALL.in_lang(lang)}</summary>
                <ul class="steps">{all}</ul>
            </details>
        </section>
    }
    .into_any()
}

fn named(lang: Lang, act: &Act, acts: &Acts) -> impl IntoView + use<> {
    let (title, since) = (lang.text(&act.title).to_owned(), words::since(lang, act, acts));
    view! { <a href=act.url.clone()>{title}</a>{since} }
}

fn point(lang: Lang, it: Provision, act: &Act, acts: &Acts) -> impl IntoView + use<> {
    let source = provision::source(lang, it, act).map(|(title, url)| {
        let url = url.to_owned();
        view! { " "<a class="sub" href=url>{title}</a> }
    });
    let (name, says) = (provision::name(it).in_lang(lang), provision::says(lang, it, act, acts));
    view! { <div><dt>{name}</dt><dd>{says}{source}</dd></div> }
}
