use crate::{
    board::Day,
    format,
    part::{
        cell::{Cell, Data},
        change::change,
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{changes as words, number, status, target},
};

/// Each target that is counted on both days: its figures, how it changed, and its status.
pub fn exhibit(visit: &Visit, since: Day) -> Exhibit {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let begun = since >= board.period.first;
    let mut flipped = Vec::new();
    let mut rows = Vec::new();
    for of in &board.targets {
        let Some(reading) = of.deciding() else { continue };
        let name = target::named(of.number, lang.text(&of.name));
        let word = |day| status::name(of.status(board.period, day)).in_lang(lang);
        let after = word(day);
        let before = if begun { word(since) } else { after };
        flipped.extend((before != after).then(|| of.number.to_string()));
        let [first, last] = [since, day].map(|day| reading.shape.at(day));
        let figure = |value| Cell::value(number::value(lang, value, of.goal), value);
        rows.push(vec![
            Cell::from(name).link(visit.at.to_target(&of.id).href()),
            figure(first),
            figure(last),
            change(lang, first, last),
            words::flip(before, after).into(),
        ]);
    }
    let [first, last] = [since, day].map(|day| Cell::from(format::day(lang, day)));
    let [name, changed, state] =
        [words::TARGET, words::CHANGE, words::STATUS].map(|name| Cell::from(name.in_lang(lang)));
    Exhibit {
        id: "targets".to_owned(),
        title: sentence(visit, since, &flipped),
        subtitle: words::title(lang, since, day),
        data: Data { head: vec![name, first, last, changed, state], rows },
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// The targets that have another status than on `since`, in a sentence without its end.
pub fn flips(visit: &Visit, since: Day) -> String {
    let (board, lang) = (&visit.board, visit.lang());
    let flipped = board.targets.iter().filter_map(|of| {
        let [before, after] = [since, visit.day].map(|day| of.status(board.period, day));
        let words = [before, after].map(|state| status::name(state).in_lang(lang));
        let name = target::named(of.number, lang.text(&of.name));
        let flip = words::flip(words[0], words[1]).to_lowercase();
        (before != after).then(|| format!("{name} ({flip})"))
    });
    sentence(visit, since, &flipped.collect::<Vec<_>>())
}

/// Which targets changed their status since a day; before the plan's period none has one.
fn sentence(visit: &Visit, since: Day, flipped: &[String]) -> String {
    let first = visit.board.period.first;
    match since < first {
        true => words::not_begun(visit.lang(), since, first),
        false => words::flips(visit.lang(), flipped),
    }
}
