use leptos::prelude::*;

use crate::{
    address::Key,
    board::{ReadingView, TargetView},
    format::Lang,
    page::method::conventions::sets,
    part::visit::Visit,
    text::{method as words, number, progress, rule, target},
};

/// Every reading in words and as its exact rule.
pub fn rules(visit: &Visit, of: &TargetView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let readings: Vec<_> = of.readings.iter().map(|reading| one(visit, of, reading)).collect();
    let none = readings.is_empty().then(|| view! { <p>{words::NO_RULE.in_lang(lang)}</p> });
    let mut named: Vec<_> = of.readings.iter().flat_map(|one| &one.exact.named).copied().collect();
    named.sort_unstable();
    named.dedup();
    let class = if readings.len() == 1 { "named" } else { "named across" };
    let named = none.is_none().then(|| {
        view! {
            <div class=class>
                <h3>{words::MEANS.in_lang(lang)}</h3>
                <p class="note">{words::SETS_LEAD.in_lang(lang)}</p>
                {sets(lang, &named)}
            </div>
        }
    });
    view! {
        <section aria-labelledby="exact">
            <h2 id="exact">{words::RULES.in_lang(lang)}</h2>
            {none}
            <div class="two">{readings}{named}</div>
        </section>
    }
    .into_any()
}

fn one(visit: &Visit, of: &TargetView, reading: &ReadingView) -> impl IntoView + use<> {
    let (lang, shape) = (visit.lang(), &reading.shape);
    let value = number::value_of(lang, shape.at(visit.day), reading.goal, shape.unit);
    let reading_of = (!shape.decides).then(|| shape.id.clone());
    let href = visit.at.to_target(&of.id).with(Key::Reading, reading_of).href();
    let denominator = shape.denominator.as_ref().map(|text| lang.text(text));
    let said = [
        (target::RULE, lang.text(&shape.rule)),
        (target::NUMERATOR, lang.text(&shape.numerator)),
        (target::DENOMINATOR, denominator.unwrap_or(target::NO_DENOMINATOR.in_lang(lang))),
    ]
    .map(|(name, says)| (name.in_lang(lang), says.to_owned()));
    let pairs: Vec<_> = said
        .into_iter()
        .chain(clauses(lang, reading))
        .map(|(name, says)| view! { <div><dt>{name}</dt><dd>{says}</dd></div> })
        .collect();
    let lines: Vec<_> =
        reading.exact.formula.iter().map(|line| view! { <code>{line.clone()}</code> }).collect();
    let decides = shape.decides.then(|| format!(" ({})", progress::DECIDES.in_lang(lang)));
    view! {
        <article class="card definition rule">
            <h3><a href=href>{lang.text(&shape.name).to_owned()}</a>{decides}</h3>
            <p class="sub">{value}</p>
            <p class="formula">{lines}</p>
            <dl>{pairs}</dl>
        </article>
    }
    .into_any()
}

/// The clauses of the rule, those of one kind together.
fn clauses(lang: Lang, reading: &ReadingView) -> Vec<(&'static str, String)> {
    let clauses = &reading.exact.clauses;
    let groups = clauses.chunk_by(|a, b| a.0 == b.0);
    groups
        .map(|group| {
            let says: Vec<_> = group.iter().map(|(_, says)| lang.text(says)).collect();
            (rule::clause(group[0].0).in_lang(lang), says.join("; "))
        })
        .collect()
}
