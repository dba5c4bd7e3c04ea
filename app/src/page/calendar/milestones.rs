//! The days that the plan names, of all targets.

use leptos::prelude::*;

use crate::{
    page::target::milestones::row,
    part::{
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        source::source,
        table::Table,
        visit::Visit,
    },
    text::{milestone as words, target},
};

/// Where the plan has some.
pub fn milestones(visit: &Visit) -> Option<impl IntoView + use<>> {
    let exhibit = exhibit(visit)?;
    let (lang, link) = (visit.lang(), visit.at.at_first_pages().href());
    Some(view! {
        <section aria-labelledby="milestones">
            <h2 id="milestones">{words::TITLE.in_lang(lang)}</h2>
            <p class="sub">{words::SUB.in_lang(lang)}</p>
            <Table caption=words::TABLE.in_lang(lang) data=exhibit.data/>
            <Foot lang link id="milestones"/>
        </section>
    })
}

/// The same as a table of its own, in the order of days.
pub fn exhibit(visit: &Visit) -> Option<Exhibit> {
    let (lang, board) = (visit.lang(), &visit.board);
    let all = board.targets.iter().flat_map(|of| of.milestones.iter().map(move |one| (of, one)));
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(of, one)| (one.by, of.number));
    let rows = all.into_iter().map(|(of, one)| {
        let name = target::named(of.number, lang.text(&of.name));
        let name = Cell::from(name).link(visit.at.to_target(&of.id).href());
        let mut cells = row(visit, one);
        cells.insert(1, name);
        cells
    });
    let rows: Vec<_> = rows.collect();
    let head = [
        words::BY,
        words::TARGET,
        words::NAME,
        words::GOAL,
        words::FIGURE,
        words::STATE,
        words::SOURCE,
    ];
    (!rows.is_empty()).then(|| Exhibit {
        id: "milestones".to_owned(),
        title: words::TITLE.in_lang(lang).to_owned(),
        subtitle: format!("{}. {}", lang.text(&board.title), words::SUB.in_lang(lang)),
        data: Data::new(lang, &head, rows),
        source: source(lang, &visit.edition.version, visit.day),
        ..Exhibit::default()
    })
}
