use leptos::prelude::*;

use crate::{
    part::{exhibit::Exhibit, footer::Contact, head::HeadSlot, shell::Shell, visit::Visit},
    text::{Pair, accessibility as words, shell},
};

/// What was done so that everyone can read the pages, what was tested, and what was not.
pub fn view(visit: Visit) -> AnyView {
    let lang = visit.lang();
    let title = words::TITLE.in_lang(lang);
    let lead = words::LEAD.in_lang(lang);
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let list = move |items: &'static [Pair]| {
        let item = move |item: &'static Pair| view! { <li>{item.in_lang(lang)}</li> };
        items.iter().map(item).collect::<Vec<_>>()
    };
    let contact = use_context::<Contact>().and_then(|Contact(contact)| contact);
    view! {
        <Shell visit>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <h2>{words::TESTED.in_lang(lang)}</h2>
            <ul class="steps">{list(words::TESTS)}</ul>
            <h2>{words::NOT_TESTED.in_lang(lang)}</h2>
            <ul class="steps">{list(words::GAPS)}</ul>
            {contact.map(|href| view! { <p>{words::TELL.in_lang(lang)}" "<a href=href>{shell::REPORT.in_lang(lang)}</a></p> })}
        </Shell>
    }
    .into_any()
}

pub fn exhibit(_visit: &Visit, _id: &str) -> Option<Exhibit> {
    None
}
