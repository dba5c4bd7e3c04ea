use crate::{
    board::{Day, Fraction, ReadingView, TargetView},
    format::{self, Lang},
    outlook::ReadingOutlook,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        few,
        source::source,
        visit::Visit,
    },
    text::outlook as words,
};

/// Where most is or may come.
pub fn few(exhibit: &Exhibit) -> Option<Data> {
    few::few(&exhibit.data, 0, |row| row[1..].iter().map(few::number).sum())
}

/// The outlook of a count by district; `None` for a share, and where nothing can be said.
pub fn units(
    visit: &Visit,
    target: &TargetView,
    reading: &ReadingView,
    may: &ReadingOutlook,
) -> Option<Exhibit> {
    let (lang, day): (Lang, Day) = (visit.lang(), visit.day);
    if may.districts.is_empty() || may.province.judged.is_err() {
        return None;
    }
    let figure = |value: Fraction| Cell::value(words::figure(lang, value), value);
    let rows = reading.shape.districts.iter().zip(&may.districts).filter_map(|(place, may)| {
        let judged = may.judged.ok()?;
        let cells = [place.steps.at(day), may.certain, judged.median, judged.low, judged.high];
        let cells = cells.map(figure).into_iter();
        Some([Cell::name(lang, place.name.as_str())].into_iter().chain(cells).collect())
    });
    let head = [words::DISTRICT, words::NOW, words::SURE, words::EXPECTED, words::LOW, words::HIGH];
    Some(Exhibit {
        id: "outlook-units".to_owned(),
        title: words::UNITS.in_lang(lang).to_owned(),
        subtitle: format!(
            "{}. {}",
            lang.text(&target.name),
            format::day(lang, visit.board.period.last)
        ),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    })
}
