use leptos::prelude::*;

use crate::{
    address::{Form, Key, Page},
    board::TargetView,
    part::visit::Visit,
    text::method as words,
};

/// Where the figure, its rows, its published figures and its data stand.
pub fn onward(visit: &Visit, target: &TargetView, counted: bool) -> impl IntoView + use<> {
    let lang = visit.lang();
    let at = visit.at.to_target(&target.id).with(Key::Reading, visit.at.query.get(Key::Reading));
    let page = at.href();
    let mut links = vec![(page.clone(), words::TO_TARGET)];
    if counted {
        links.push((format!("{page}#evidence"), words::TO_ROWS));
    }
    links.push((format!("{page}#published"), words::TO_FIGURES));
    if counted {
        links.push((at.file("course", Form::Csv), words::TO_COURSE));
        links.push((at.file("districts", Form::Csv), words::TO_DISTRICTS));
        links.push((visit.at.file("example", Form::Csv), words::TO_EXAMPLE));
    }
    links.push((visit.at.to(Page::Method).href(), words::ALL));
    let links: Vec<_> = links
        .into_iter()
        .map(|(href, name)| view! { <li><a href=href>{name.in_lang(lang)}</a></li> })
        .collect();
    view! {
        <section class="card" aria-labelledby="onward">
            <h2 id="onward">{words::LINKS.in_lang(lang)}</h2>
            <ul class="steps">{links}</ul>
        </section>
    }
    .into_any()
}
