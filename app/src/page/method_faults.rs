use leptos::prelude::*;

use crate::{
    fault::Code,
    format::Lang,
    part::{exhibit::Exhibit, head::HeadSlot, shell::Shell, visit::Visit},
    text::method_faults as words,
};

/// Every code of the catalogue: what it means and what to do.
pub fn view(visit: Visit) -> AnyView {
    let lang = visit.lang();
    let (title, lead) = (words::TITLE.in_lang(lang), words::LEAD.in_lang(lang));
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let parts: Vec<_> = words::parts().into_iter().map(|part| severity(lang, part)).collect();
    view! {
        <Shell visit>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
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
    let codes = Code::ALL.into_iter().filter(|code| code.severity() == of);
    let codes: Vec<_> = codes.map(|code| entry(lang, code)).collect();
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title.in_lang(lang)}</h2>
            <p>{says.in_lang(lang)}</p>
            <dl class="defs">{codes}</dl>
        </section>
    }
    .into_any()
}

fn entry(lang: Lang, code: Code) -> AnyView {
    let entry = code.entry();
    view! {
        <div id=code.id()>
            <dt>{format!("{} · {}", code.id(), entry.title.in_lang(lang))}</dt>
            <dd>
                {entry.meaning.in_lang(lang)}
                " "
                {entry.advice.in_lang(lang)}
                " "
                {words::EXAMPLE.in_lang(lang)}
                " "
                <code>{crate::format::visible(entry.example).into_owned()}</code>
            </dd>
        </div>
    }
    .into_any()
}
