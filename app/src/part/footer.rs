use leptos::prelude::*;

use super::{cite::Cite, units::state_note, visit::Visit};
use crate::{address::Page, text::shell};

/// Whom readers tell of an error, `mailto:` or `https:`; `None` when nobody is named.
#[derive(Clone, Debug, Default)]
pub struct Contact(pub Option<String>);

/// Where the page comes from, how anyone can check it, and whom to tell what is wrong.
#[component]
pub fn Footer(visit: Visit) -> impl IntoView {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let title = lang.text(&board.document.title).to_owned();
    let document = match board.document.url.clone() {
        Some(url) => view! { <a href=url>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let register =
        if edition.version.illustrative { shell::REGISTER_SAMPLE } else { shell::REGISTER_REAL };
    let found = use_context::<super::head::HeadSlot>().is_none_or(|slot| slot.get().status == 200);
    let contact = use_context::<Contact>().and_then(|Contact(contact)| contact);
    view! {
        <footer class="foot">
            {succeeded(&visit)}
            {state_note(&visit)}
            {found.then(|| view! { <Cite visit=visit.clone()/> })}
            <ul class="foot-links wide">
                <li>{document}</li>
                <li>{register.in_lang(lang)}" "<code>{edition.version.digest.clone()}</code></li>
                <li><a href="/data/bundle.zip">{shell::CHECK_BUNDLE.in_lang(lang)}</a></li>
                <li><a href=visit.at.to(Page::Accessibility).href()>{shell::ACCESSIBILITY.in_lang(lang)}</a></li>
                {contact.map(|href| view! { <li><a href=href>{shell::REPORT.in_lang(lang)}</a></li> })}
                <li>{shell::LICENCE_TERMS.in_lang(lang)}</li>
            </ul>
        </footer>
    }
    .into_any()
}

/// On pages of days before it: what became of the units since.
fn succeeded(visit: &Visit) -> Option<impl IntoView + use<>> {
    let lang = visit.lang();
    let event =
        visit.board.succeeded.clone().filter(|it| it.date.is_none_or(|on| visit.day < on))?;
    let source = event.url.map(|url| view! { " "<a href=url>{shell::SOURCE.in_lang(lang)}</a> });
    Some(view! { <p class="units wide">{lang.text(&event.title).to_owned()}{source}</p> })
}
