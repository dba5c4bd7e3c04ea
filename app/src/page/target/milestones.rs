//! What is to be reached by days that the plan names, and what longer plans say.

use leptos::prelude::*;

use crate::{
    board::{Goal, MilestoneState, MilestoneView, TargetView},
    format::{self, Lang, NBSP},
    part::{
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        source::source,
        table::Table,
        visit::Visit,
    },
    text::{milestone as words, number, target, unit},
};

/// Where the target has some.
pub fn milestones(visit: &Visit, target: &TargetView) -> Option<impl IntoView + use<>> {
    let exhibit = exhibit(visit, target)?;
    let (lang, link) = (visit.lang(), visit.at.to_target(&target.id).href());
    let rules = target.milestones.iter().filter_map(|one| {
        let (rule, ..) = one.counted.as_ref()?;
        let name = lang.text(&one.name).to_owned();
        Some(view! { <div><dt>{name}</dt><dd>{lang.text(rule).to_owned()}</dd></div> })
    });
    let rules: Vec<_> = rules.collect();
    let counted = (!rules.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words::RULE.in_lang(lang)}</summary>
                <dl class="definition">{rules}</dl>
            </details>
        }
    });
    Some(view! {
        <section aria-labelledby="milestones">
            <h2 id="milestones">{words::TITLE.in_lang(lang)}</h2>
            <p class="sub">{words::SUB.in_lang(lang)}</p>
            <Table caption=words::TABLE.in_lang(lang) data=exhibit.data/>
            {counted}
            <Foot lang link id="milestones"/>
        </section>
    })
}

/// The same as a table of its own, where the target has some.
pub fn exhibit(visit: &Visit, target: &TargetView) -> Option<Exhibit> {
    let (lang, day) = (visit.lang(), visit.day);
    if target.milestones.is_empty() {
        return None;
    }
    let rows = target.milestones.iter().map(|one| row(visit, one)).collect();
    let head = [words::BY, words::NAME, words::GOAL, words::FIGURE, words::STATE, words::SOURCE];
    let name = target::title(lang, target.number, lang.text(&target.name));
    Some(Exhibit {
        id: "milestones".to_owned(),
        title: words::TITLE.in_lang(lang).to_owned(),
        subtitle: format!("{name}. {}", words::SUB.in_lang(lang)),
        data: Data::new(lang, &head, rows),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    })
}

/// Day, name, level, figure, result and source of one.
pub fn row(visit: &Visit, one: &MilestoneView) -> Vec<Cell> {
    let (lang, day) = (visit.lang(), visit.day);
    let value = one.value(day);
    let no_number = || Cell::missing(words::NO_NUMBER.in_lang(lang));
    let source = one.source.as_ref().map(|source| {
        let cell = Cell::from(lang.text(&source.title));
        source.url.clone().into_iter().fold(cell, Cell::link)
    });
    vec![
        Cell::day(lang, one.by),
        lang.text(&one.name).into(),
        match one.goal {
            Goal::AtLeast { .. } => number::goal(lang, one.goal).into(),
            _ => no_number(),
        },
        value.map_or_else(no_number, |value| Cell::figure(lang, value)),
        state(lang, visit, one).into(),
        source.unwrap_or_else(|| Cell::missing(words::NO_SOURCE.in_lang(lang))),
    ]
}

/// How it stands, and how many are missing of a count.
fn state(lang: Lang, visit: &Visit, one: &MilestoneView) -> String {
    let state = one.state(visit.day);
    let short = || {
        let Goal::AtLeast { numerator, denominator: 1 } = one.goal else { return None };
        let missing = numerator.checked_sub(one.value(visit.day)?.numerator)?;
        let (_, of, _) = one.counted.as_ref()?;
        let count = format::count(lang, missing.into());
        Some(format!("{count}{NBSP}{}", unit::noun(lang, *of, missing)))
    };
    let is_short = matches!(state, MilestoneState::Open | MilestoneState::Missed);
    words::state(lang, state, is_short.then(short).flatten().as_deref())
}
