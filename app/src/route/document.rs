use maud::{DOCTYPE, PreEscaped, html};

use super::Assets;
use crate::{
    address::{Extent, Form, Key, Page},
    format::Lang,
    part::{head::Head, visit::Visit},
    text::shell,
};

/// The whole document around a rendered page.
pub fn document(assets: &Assets, visit: &Visit, head: &Head, body: &str) -> String {
    let lang = visit.lang();
    let title = match (&visit.at.page, &visit.at.extent) {
        (Page::Overview, Extent::Page) => head.title.clone(),
        _ => format!("{} · {}", head.title, shell::product(lang, &visit.edition.province.name)),
    };
    let found = head.status == 200;
    // Where a list was turned to, and how it was ordered, is no page of its own.
    let none = None::<&str>;
    let page = visit.at.unturned().with(Key::Order, none).with(Key::Place, none);
    let link = |lang: Lang| format!("{}{}", assets.origin, page.in_lang(lang).href());
    let image = head.preview.as_ref().filter(|id| found && !id.is_empty());
    let image = image.map(|id| format!("{}{}", assets.origin, page.file(id, Form::Png)));
    let islands = assets.islands.iter().filter(|(island, _)| body.contains(island.element()));
    let mut scripts: Vec<_> = islands.map(|(_, module)| module).collect();
    if scripts.is_empty() && body.contains(" data-copy=") {
        scripts.push(&assets.copy);
    }
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                title { (title) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="description" content=(head.description);
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(assets.style);
                link rel="icon" type="image/svg+xml" href=(assets.icon);
                @if found {
                    link rel="canonical" href=(link(lang));
                    @for lang in Lang::ALL {
                        link rel="alternate" hreflang=(lang.code()) href=(link(lang));
                    }
                    link rel="alternate" hreflang="x-default" href=(link(Lang::Vi));
                } @else {
                    meta name="robots" content="noindex";
                }
                @if let Some(image) = &image {
                    meta property="og:title" content=(head.title);
                    meta property="og:description" content=(head.description);
                    meta property="og:type" content="website";
                    meta property="og:url" content=(link(lang));
                    meta property="og:image" content=(image);
                    meta property="og:image:width" content="1200";
                    meta property="og:image:height" content="630";
                    meta name="twitter:card" content="summary_large_image";
                }
                @if let Some(json) = &head.offers {
                    // Data, not code: no browser runs it.
                    script type="application/ld+json" { (PreEscaped(json.replace('<', "\\u003c"))) }
                }
                @for script in scripts { script type="module" src=(script) {} }
            }
            body { (PreEscaped(body)) }
        }
    }
    .into_string()
}
