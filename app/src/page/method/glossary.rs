use crate::{
    board::{Act, Acts, act::Provision},
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        visit::Visit,
    },
    text::{
        Pair,
        glossary::{self as terms, Term},
        method as words, provision,
    },
};

/// Every term in both languages, with its meaning and source; what an act says as on the day.
pub fn glossary(visit: &Visit) -> Exhibit {
    let lang = visit.lang();
    let acts = &visit.edition.acts;
    let said = |act| Provision::ALL.map(|it| of_act(lang, it, act, acts));
    let of_act = acts.on(visit.day).into_iter().flat_map(said);
    let before = terms::before_acts().iter().map(|it| of_term(lang, it));
    let after = terms::after_acts().map(|it| of_term(lang, it));
    let rows: Vec<_> = before.chain(of_act).chain(after).collect();
    let head = [terms::TERM, terms::OTHER, terms::MEANING, terms::SOURCE];
    Exhibit {
        id: "glossary".to_owned(),
        title: words::glossary(lang, rows.len()),
        subtitle: terms::SUB.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows),
        ..Exhibit::default()
    }
}

fn of_term(lang: Lang, term: &Term) -> Vec<Cell> {
    let source = match term.source {
        Some((title, url)) => Cell::from(title).in_lang(Lang::Vi).link(url.to_owned()),
        None => Cell::missing(terms::OWN.in_lang(lang)),
    };
    row(lang, term.name, term.meaning.in_lang(lang).into(), source)
}

fn of_act(lang: Lang, it: Provision, act: &Act, acts: &Acts) -> Vec<Cell> {
    let source = match provision::source(lang, it, act) {
        Some((title, url)) => Cell::from(title).link(url.to_owned()),
        None => Cell::missing(terms::NOT_FOUND.in_lang(lang)),
    };
    row(lang, provision::name(it), provision::says(lang, it, act, acts).into(), source)
}

fn row(lang: Lang, name: Pair, meaning: Cell, source: Cell) -> Vec<Cell> {
    let other = Cell::from(lang.pick(name.en, name.vi)).in_lang(lang.pick(Lang::En, Lang::Vi));
    vec![name.in_lang(lang).into(), other, meaning, source]
}
