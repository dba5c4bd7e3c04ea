use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Document, ReadingView, TargetView},
    format::{self, Lang},
    page::data::{DatasetFilter, file},
    part::visit::Visit,
    text::{method, number, target as words},
};

/// The words of the document and how they are understood and counted.
pub fn definition(
    visit: &Visit,
    target: &TargetView,
    reading: Option<&ReadingView>,
) -> impl IntoView + use<> {
    let lang = visit.lang();
    let text = &target.goal_text;
    let quote = match text.quote.clone() {
        Some(quote) => view! { <blockquote lang="vi"><p>{quote}</p></blockquote> }.into_any(),
        None => view! { <p class="sub">{words::NO_QUOTE.in_lang(lang)}</p> }.into_any(),
    };
    let source =
        text.source.as_ref().map(|source| view! { <p class="cited">{citation(lang, source)}</p> });
    let baseline = format::day(lang, visit.board.period.baseline());
    let counted = reading.map(|reading| {
        let shape = &reading.shape;
        let denominator = shape.denominator.as_ref().map(|text| lang.text(text));
        vec![
            (words::RULE, lang.text(&shape.rule).to_owned()),
            (words::NUMERATOR, lang.text(&shape.numerator).to_owned()),
            (
                words::DENOMINATOR,
                denominator.unwrap_or(words::NO_DENOMINATOR.in_lang(lang)).to_owned(),
            ),
            (words::BASELINE, baseline),
        ]
    });
    let range = target.most.map(|_| (words::GOAL, number::promised(lang, target)));
    let understood = [(words::AMBIGUITY, &text.ambiguity), (words::DECISION, &text.decision)];
    let responsible = target.responsible.as_ref().map(|unit| (words::RESPONSIBLE, unit));
    let pairs = range.into_iter().chain(counted.unwrap_or_default()).chain(
        understood
            .into_iter()
            .chain(responsible)
            .map(|(name, text)| (name, lang.text(text).to_owned())),
    );
    let pairs: Vec<_> = pairs
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| view! { <div><dt>{name.in_lang(lang)}</dt><dd>{text}</dd></div> })
        .collect();
    view! {
        <section class="card definition" aria-labelledby="definition">
            <h2 id="definition">{words::DEFINITION.in_lang(lang)}</h2>
            {quote}{source}
            <dl>{pairs}</dl>
            {check(visit, target)}
        </section>
    }
    .into_any()
}

/// From the target to its rule, its data and the means to compute it again.
fn check(visit: &Visit, target: &TargetView) -> impl IntoView + use<> {
    let (lang, at) = (visit.lang(), &visit.at);
    let id = &target.id;
    let lasting = Visit { at: at.lasting(&visit.board.plan, visit.day), ..visit.clone() };
    let chosen = DatasetFilter { target: Some(id), district: None };
    let rule = Page::MethodTarget(id.clone());
    // The page of the rule does not lead to itself.
    let name = if target.readings.is_empty() { method::RULES } else { words::CHECK_RULE };
    let rule = (at.page != rule).then(|| (at.to(rule).href(), name));
    let links = [
        (file(&lasting, "results", "csv", &chosen), words::CHECK_RESULTS),
        (at.to(Page::Data).href(), words::CHECK_BUNDLE),
    ];
    let links: Vec<_> = rule
        .into_iter()
        .chain(links)
        .map(|(href, words)| view! { <li><a href=href>{words.in_lang(lang)}</a></li> })
        .collect();
    view! {
        <h3>{words::CHECK.in_lang(lang)}</h3>
        <ul class="steps">{links}</ul>
    }
}

fn citation(lang: Lang, source: &Document) -> impl IntoView + use<> {
    let title = lang.text(&source.title).to_owned();
    let title = match source.url.clone() {
        Some(url) => view! { <a href=url>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let date = source.date.map(|day| format!(", {}", format::day(lang, day)));
    let note =
        source.note.as_ref().map(|note| view! { <br/><small>{lang.text(note).to_owned()}</small> });
    view! { {title}{date}{note} }
}
