use crate::{
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::{glossary as terms, method as words},
};

/// Every term in both languages, with its meaning and source.
pub fn glossary(lang: Lang) -> Exhibit {
    let rows: Vec<Vec<Cell>> = terms::terms()
        .map(|term| {
            let source = match term.source {
                Some((title, url)) => Cell::from(title).in_lang(Lang::Vi).link(url.to_owned()),
                None => Cell::missing(terms::OWN.in_lang(lang)),
            };
            let other = lang.pick(term.name.en, term.name.vi);
            let other = Cell::from(other).in_lang(lang.pick(Lang::En, Lang::Vi));
            vec![term.name.in_lang(lang).into(), other, term.meaning.in_lang(lang).into(), source]
        })
        .collect();
    let head = [terms::TERM, terms::OTHER, terms::MEANING, terms::SOURCE];
    Exhibit {
        id: "glossary".to_owned(),
        title: words::glossary(lang, rows.len()),
        subtitle: terms::SUB.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows),
        ..Exhibit::default()
    }
}
