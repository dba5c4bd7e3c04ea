mod acts;
pub(super) mod conventions;
mod coverage;
mod glossary;
mod making;
pub(super) mod quality;
mod rules;
mod unknown;

use leptos::prelude::*;

use crate::{
    address::Page,
    format::Lang,
    part::{
        contents::contents, exhibit::Exhibit, head::HeadSlot, shell::Shell, shown::Shown,
        visit::Visit,
    },
    text::{
        Pair, act as said, glossary as terms, method as words, method_faults as faults, outlook,
        quality as checks,
    },
};

/// How every figure is made, and what is not known.
pub fn view(visit: Visit) -> AnyView {
    let lang = visit.lang();
    let (title, lead) = (words::TITLE.in_lang(lang), words::LEAD.in_lang(lang));
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let link = visit.at.href();
    let shown = |exhibit: Exhibit| {
        let link = link.clone();
        let few = (exhibit.id == "quality").then(|| quality::few(&exhibit)).flatten();
        view! { <Shown lang exhibit few link open=true/> }
    };
    let main = (making::making(lang), conventions::states(lang), conventions::conventions(lang));
    let outlook_link = visit.at.to(Page::MethodOutlook).href();
    let faults_link = visit.at.to(Page::MethodFaults).href();
    let rules = (rules::status(lang), rules::targets(&visit));
    let coverage = shown(coverage::coverage(&visit));
    let quality = shown(quality::quality(&visit));
    let glossary = shown(glossary::glossary(&visit));
    view! {
        <Shell visit=visit.clone()>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {contents(lang, &CONTENTS)}
            {main}
            {acts::acts(&visit)}
            {rules}
            <p><a href=outlook_link>{outlook::HOW.in_lang(lang)}</a></p>
            <p><a href=faults_link>{faults::HOW.in_lang(lang)}</a></p>
            <section class="covered" aria-labelledby="data">
                <h2 id="data">{words::QUALITY.in_lang(lang)}</h2>
                {coverage}
                <div class="checks">{quality}</div>
                {quality::definitions(&visit)}
            </section>
            {unknown::unknown(&visit)}
            <section class="terms" aria-labelledby="words">
                <h2 id="words">{terms::TITLE.in_lang(lang)}</h2>
                {glossary}
            </section>
        </Shell>
    }
    .into_any()
}

/// An exhibit of the page.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    match id {
        "coverage" => Some(coverage::coverage(visit)),
        "quality" => Some(quality::quality(visit)),
        "glossary" => Some(glossary::glossary(visit)),
        _ => None,
    }
}

const CONTENTS: [(&str, Pair); 10] = [
    ("making", words::MAKING),
    ("states", words::STATES),
    ("conventions", words::CONVENTIONS),
    ("acts", said::TITLE),
    ("status", words::STATUS),
    ("rules", words::TARGETS),
    ("coverage", checks::COVERAGE),
    ("quality", checks::QUALITY),
    ("unknown", words::UNKNOWN),
    ("words", terms::TITLE),
];

/// Names and what they mean, as a list.
fn pairs(lang: Lang, pairs: impl IntoIterator<Item = (Pair, Pair)>) -> impl IntoView {
    let pairs: Vec<_> = pairs
        .into_iter()
        .map(|(name, says)| view! { <div><dt>{name.in_lang(lang)}</dt><dd>{says.in_lang(lang)}</dd></div> })
        .collect();
    view! { <dl class="defs">{pairs}</dl> }.into_any()
}
