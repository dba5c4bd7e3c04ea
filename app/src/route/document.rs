use leptos::prelude::*;

use super::Assets;
use crate::{
    format::Lang,
    part::{address::Address, head::Head, visit::Visit},
    text::shell,
};

/// The whole document around a rendered page.
pub fn document(assets: &Assets, visit: &Visit, head: &Head, body: &str) -> String {
    let lang = visit.lang();
    let title = match visit.at.path.as_str() {
        "/" => head.title.clone(),
        _ => format!("{} · {}", head.title, shell::PRODUCT.of(lang)),
    };
    let found = head.status == 200;
    let page = Address { reading: visit.at.reading.clone(), ..visit.at.to(visit.at.path.clone()) };
    let link = |lang: Lang| format!("{}{}", assets.origin, page.in_lang(lang).href());
    let others: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| view! { <link rel="alternate" hreflang=lang.code() href=link(lang)/> })
        .collect();
    let known = found.then(|| {
        view! {
            <link rel="canonical" href=link(lang)/>
            {others}
            <link rel="alternate" hreflang="x-default" href=link(Lang::Vi)/>
        }
    });
    let boot = assets.boot.clone().filter(|_| body.contains("<leptos-island"));
    view! {
        <!DOCTYPE html>
        <html lang=lang.code()>
            <head>
                <meta charset="utf-8"/>
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="description" content=head.description.clone()/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="stylesheet" href=assets.style.clone()/>
                <link rel="icon" type="image/svg+xml" href=assets.icon.clone()/>
                {known}
                {(!found).then(|| view! { <meta name="robots" content="noindex"/> })}
                {boot.map(|src| view! { <script type="module" src=src></script> })}
            </head>
            <body inner_html=body.to_owned()></body>
        </html>
    }
    .to_html()
}
