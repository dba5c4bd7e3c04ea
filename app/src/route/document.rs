use leptos::{html, prelude::*};

use super::Assets;
use crate::{
    address::{Address, Extent, Form, Key, Page},
    format::Lang,
    part::{head::Head, visit::Visit},
    text::shell,
};

/// The whole document around a rendered page.
pub fn document(assets: &Assets, visit: &Visit, head: &Head, body: String) -> String {
    let lang = visit.lang();
    let title = match (&visit.at.page, &visit.at.extent) {
        (Page::Overview, Extent::Page) => head.title.clone(),
        _ => format!("{} · {}", head.title, shell::product(lang, &visit.edition.province)),
    };
    let found = head.status == 200;
    let islands = assets.islands.iter().filter(|(island, _)| body.contains(island.element()));
    let mut scripts: Vec<_> = islands.map(|(_, module)| module.clone()).collect();
    if scripts.is_empty() && body.contains(" data-copy=") {
        scripts.push(assets.copy.clone());
    }
    let scripts: Vec<_> =
        scripts.into_iter().map(|src| view! { <script type="module" src=src></script> }).collect();
    // Data, not code: no browser runs it.
    let offers = head.offers.as_ref().map(|json| json.replace('<', "\\u003c"));
    let offers = offers.map(|json| view! { <script type="application/ld+json">{json}</script> });
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
                {found.then(|| addresses(assets, visit))}
                {(!found).then(|| view! { <meta name="robots" content="noindex"/> })}
                {found.then(|| preview(assets, visit, head))}
                {offers}
                {scripts}
            </head>
            <body inner_html=body></body>
        </html>
    }
    .to_html()
}

/// Where the page stands in each language.
fn addresses(assets: &Assets, visit: &Visit) -> impl IntoView + use<> {
    let link = |lang: Lang| format!("{}{}", assets.origin, canonical(visit).in_lang(lang).href());
    let languages = Lang::ALL.into_iter().map(|lang| (lang.code(), link(lang)));
    let languages: Vec<_> = languages
        .chain([("x-default", link(Lang::Vi))])
        .map(|(code, href)| view! { <link rel="alternate" hreflang=code href=href/> })
        .collect();
    view! { <link rel="canonical" href=link(visit.lang())/>{languages} }
}

/// Where a list was turned to, how it was ordered, which of its rows are shown, and how an exhibit
/// is passed on, is no page of its own; the calendar of a district is.
fn canonical(visit: &Visit) -> Address {
    let at = match visit.at.extent {
        Extent::Share(_) => visit.at.whole(),
        _ => visit.at.clone(),
    };
    let at = at.at_first_pages().with(Key::Order, None::<&str>);
    match at.page {
        Page::Calendar => at,
        _ => at.with(Key::Place, None::<&str>),
    }
}

/// What stands for the page where it is named elsewhere; nothing for a page without an exhibit.
fn preview(assets: &Assets, visit: &Visit, head: &Head) -> Option<impl IntoView + use<>> {
    let id = head.preview.as_ref().filter(|id| !id.is_empty())?;
    let at = canonical(visit);
    let image = format!("{}{}", assets.origin, at.file(id, Form::Png));
    let properties = [
        ("og:title", head.title.clone()),
        ("og:description", head.description.clone()),
        ("og:type", "website".to_owned()),
        ("og:url", format!("{}{}", assets.origin, at.href())),
        ("og:image", image),
        ("og:image:width", "1200".to_owned()),
        ("og:image:height", "630".to_owned()),
    ];
    let properties = properties
        .map(|(name, content)| html::meta().attr("property", name).attr("content", content));
    Some(view! { {properties.to_vec()}<meta name="twitter:card" content="summary_large_image"/> })
}
