use leptos::prelude::*;

use crate::{
    fault::{Entry, catalogue},
    format::{DOT, Lang, visible},
    part::{contents::contents, exhibit::Exhibit, head::HeadSlot, shell::Shell, visit::Visit},
    text::method_faults as words,
};

/// Every code of the catalogue: what it means and what to do.
pub fn view(visit: Visit) -> AnyView {
    let lang = visit.lang();
    let (title, lead) = (words::TITLE.in_lang(lang), words::LEAD.in_lang(lang));
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let named = words::parts().map(|(_, id, name, _)| (id, name));
    let parts: Vec<_> = words::parts().into_iter().map(|part| severity(lang, part)).collect();
    view! {
        <Shell visit>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
            {contents(lang, &named)}
            {parts}
        </Shell>
    }
    .into_any()
}

/// It has none.
pub fn exhibit(_: &Visit, _: &str) -> Option<Exhibit> {
    None
}

fn severity(lang: Lang, (of, id, title, says): words::Part) -> AnyView {
    let codes = catalogue().filter(|entry| entry.severity() == of);
    let codes: Vec<_> = codes.map(|entry| definition(lang, entry)).collect();
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title.in_lang(lang)}</h2>
            <p>{says.in_lang(lang)}</p>
            <dl class="defs">{codes}</dl>
        </section>
    }
    .into_any()
}

fn definition(lang: Lang, entry: &'static Entry) -> AnyView {
    let example = (!entry.example.is_empty()).then(|| {
        let shown = visible(entry.example).into_owned();
        view! { " " {words::EXAMPLE.in_lang(lang)} " " <code>{shown}</code> }
    });
    let advice = match entry.advice.vi.is_empty() {
        true => words::NOTHING,
        false => entry.advice,
    };
    view! {
        <div id=entry.id>
            <dt>{entry.id}{DOT}{quoting(lang, entry.title.in_lang(lang))}</dt>
            <dd>
                {quoting(lang, &entry.with_gaps(entry.meaning.in_lang(lang)))}
                " "
                {quoting(lang, &entry.with_gaps(advice.in_lang(lang)))}
                {example}
            </dd>
        </div>
    }
    .into_any()
}

/// A sentence in which the words of a file, which are Vietnamese, are known as such to those who
/// listen.
fn quoting(lang: Lang, text: &str) -> Vec<AnyView> {
    let mut parts = text.split('«');
    let first = parts.next().unwrap_or_default().to_owned();
    let others = parts.flat_map(|part| {
        let (quoted, after) = part.split_once('»').unwrap_or((part, ""));
        let (quoted, after) = (format!("«{quoted}»"), after.to_owned());
        let own = match lang {
            Lang::Vi => quoted.into_any(),
            Lang::En => view! { <span lang="vi">{quoted}</span> }.into_any(),
        };
        [own, after.into_any()]
    });
    [first.into_any()].into_iter().chain(others).collect()
}
