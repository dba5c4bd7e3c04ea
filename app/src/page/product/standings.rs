use crate::{
    board::{Certificate, Phase, Standing},
    format,
    page::item::day_or,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{act as words, glossary, item, provision},
};

/// How a product stands with its current certificate, from when on, and by which rule.
pub fn standings(visit: &Visit, product: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let current = edition.current(product, day);
    let act = edition.acts.on(day);
    let phases = current.map(|current| current.phases(act, day)).unwrap_or_default();
    let rows = phases.iter().filter_map(|phase| {
        Some(vec![
            words::name(phase.standing).in_lang(lang).into(),
            Cell::day(lang, phase.from),
            day_or(lang, phase.to, words::OPEN_END),
            words::rule(lang, phase.standing, act).into(),
            rests_on(visit, phase, current?),
        ])
    });
    let head = [words::STANDING, item::FROM, item::TO, words::RULE, words::ACT];
    let data = Data::new(lang, &head, rows.collect());
    let now = phases.iter().find(|phase: &&Phase| phase.holds_on(day));
    Exhibit {
        id: "standings".to_owned(),
        title: now.map(|now| words::standing(lang, now)).unwrap_or_default(),
        subtitle: format!("{}, {}", words::STANDINGS_SUB.in_lang(lang), format::day(lang, day)),
        data,
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// The act that makes it; of an extension what the register says of it.
fn rests_on(visit: &Visit, phase: &Phase, current: &Certificate) -> Cell {
    let lang = visit.lang();
    if let (Standing::Extended, Some(act)) = (phase.standing, current.extension_act.as_deref()) {
        return Cell::name(lang, act);
    }
    let Some(point) = phase.standing.rests_on() else {
        return Cell::missing(glossary::OWN.in_lang(lang));
    };
    let act = phase.act(&visit.edition.acts, visit.day);
    match act.and_then(|act| provision::source(lang, point, act)) {
        Some((title, url)) => Cell::from(title).link(url.to_owned()),
        None => Cell::missing(item::NOT_STATED.in_lang(lang)),
    }
}
