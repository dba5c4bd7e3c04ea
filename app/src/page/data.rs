mod columns;
mod entry;
mod files;

pub use files::{DatasetFilter, file};

use leptos::prelude::*;

use self::{columns::dictionary, entry::Entry};
use crate::{
    address::{Form, Page},
    board::Dataset,
    edition::year,
    part::{
        cite::Origin,
        exhibit::Exhibit,
        head::HeadSlot,
        offers::{Offer, offers},
        shell::Shell,
        source::source,
        visit::Visit,
    },
    text::data as words,
};

/// What can be downloaded, in which form, and what its columns mean.
pub fn view(visit: Visit) -> AnyView {
    let (edition, lang) = (visit.edition.clone(), visit.lang());
    let (title, description) = (words::TITLE.in_lang(lang), words::DESCRIPTION.in_lang(lang));
    expect_context::<HeadSlot>()
        .set(200, title.to_owned(), description.to_owned())
        .offers(json_ld(&visit));
    let entries: Vec<_> = edition
        .offers
        .datasets
        .iter()
        .map(|dataset| view! { <Entry visit=visit.clone() dataset=dataset.clone()/> })
        .collect();
    view! {
        <Shell visit=visit.clone()>
            <h1>{title}</h1>
            <p class="lead">{words::LEAD.in_lang(lang)}</p>
            <section aria-labelledby="bundle">
                <h2 id="bundle">{words::BUNDLE.in_lang(lang)}</h2>
                <p>{words::BUNDLE_TEXT.in_lang(lang)}</p>
                <p><a class="button" href="/data/bundle.zip">{words::BUNDLE_LINK.in_lang(lang)}</a></p>
                <p><code>"ocop-targets verify bundle.zip"</code></p>
            </section>
            <section aria-labelledby="datasets">
                <h2 id="datasets">{words::FILES.in_lang(lang)}</h2>
                <p>{words::FILES_NOTE.in_lang(lang)}</p>
                <p>{words::DICTIONARY_NOTE.in_lang(lang)}</p>
                <div class="datasets files">{entries}</div>
                <p>
                    <a href=visit.at.file("dictionary", Form::Csv)>
                        {words::DICTIONARY.in_lang(lang)}" (CSV)"
                    </a>
                </p>
            </section>
            <Choose visit=visit.clone()/>
            <Machines visit=visit.clone()/>
            <Terms visit=visit.clone()/>
        </Shell>
    }
    .into_any()
}

/// Every column of every dataset as one table.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let lang = visit.lang();
    (id == "dictionary").then(|| Exhibit {
        id: id.to_owned(),
        title: words::DICTIONARY.in_lang(lang).to_owned(),
        subtitle: words::DICTIONARY_NOTE.in_lang(lang).to_owned(),
        data: dictionary(lang, &visit.edition.offers.datasets),
        source: source(lang, &visit.edition.version, visit.day),
        ..Exhibit::default()
    })
}

fn json_ld(visit: &Visit) -> String {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let page = visit.at.to(Page::Data).href();
    let part = |it: &Dataset| Offer {
        name: it.layout.title.in_lang(lang).to_owned(),
        about: it.layout.about.in_lang(lang).to_owned(),
        page: page.clone(),
        files: ["csv", "xlsx", "json"]
            .map(|form| file(visit, it.layout.name, form, &DatasetFilter::default()))
            .to_vec(),
    };
    let parts: Vec<Offer> = edition.offers.datasets.iter().map(part).collect();
    let whole = Offer {
        name: words::collection(lang, &edition.province, &year(board.period.last)),
        about: format!("{} {}", words::DESCRIPTION.in_lang(lang), words::LEAD.in_lang(lang)),
        page,
        files: Vec::new(),
    };
    let origin = use_context::<Origin>().unwrap_or_default().0;
    offers(visit, &origin, &whole, &parts)
}

#[component]
fn Choose(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let first = visit.board.targets.first().map(|target| target.id.as_str());
    let district = visit.edition.districts.first().map(|place| place.code.as_str());
    let examples: Vec<_> = [
        ("results", DatasetFilter { target: first, district: None }),
        ("steps", DatasetFilter { target: first, district }),
        ("products", DatasetFilter { target: None, district }),
    ]
    .into_iter()
    .map(|(name, chosen)| file(&visit, name, "csv", &chosen))
    .map(|href| (href.clone(), href))
    .map(|(href, shown)| view! { <li><a class="cite-text" href=href>{shown}</a></li> })
    .collect();
    view! {
        <section aria-labelledby="choose">
            <h2 id="choose">{words::CHOOSE.in_lang(lang)}</h2>
            <p>{words::CHOOSE_TEXT.in_lang(lang)}</p>
            <ul class="steps">{examples}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Machines(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let package = file(&visit, "datapackage", "json", &DatasetFilter::default());
    view! {
        <section aria-labelledby="machines">
            <h2 id="machines">{words::MACHINES.in_lang(lang)}</h2>
            <ul class="steps">
                <li><a href=package>{words::PACKAGE.in_lang(lang)}</a></li>
                <li><a href=visit.at.to(Page::Api).href()>{words::API.in_lang(lang)}</a></li>
            </ul>
        </section>
    }
    .into_any()
}

#[component]
fn Terms(visit: Visit) -> impl IntoView {
    let (edition, lang) = (&visit.edition, visit.lang());
    let version = &edition.version;
    let licence = if version.illustrative { words::LICENCE_OWN } else { words::LICENCE_GIVEN };
    let origin = use_context::<Origin>().unwrap_or_default().0;
    let link = format!("{origin}{}", visit.at.href());
    let citation = words::citation(lang, &edition.province, version, visit.day, &link);
    view! {
        <section class="definition" aria-labelledby="terms">
            <h2 id="terms">{words::TERMS.in_lang(lang)}</h2>
            <dl>
                <div><dt>{words::LICENCE.in_lang(lang)}</dt><dd>{licence.in_lang(lang)}</dd></div>
                <div><dt>{words::VERSION.in_lang(lang)}</dt><dd><code>{version.digest.clone()}</code></dd></div>
                <div><dt>{words::CITE.in_lang(lang)}</dt><dd class="cite-text">{citation}</dd></div>
            </dl>
        </section>
    }
    .into_any()
}
