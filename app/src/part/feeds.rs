use crate::{
    address::Key,
    board::{Board, Day, Evidence, Interval, ReadingView, TargetView, Unit},
    format::{self, Lang},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
        why::why,
    },
    text::item as words,
};

/// One figure that an item belongs to on a day.
#[derive(Clone, Copy, Debug)]
pub struct Feed<'a> {
    pub target: &'a TargetView,
    pub reading: &'a ReadingView,
    /// False for what is counted among, but does not count.
    pub counted: bool,
    pub held: &'a Interval,
    /// How it is counted among, where it counts.
    pub among: Option<&'a Interval>,
}

/// The figures that an item of `unit` belongs to on `day`, over all targets and readings.
pub fn feeds(board: &Board, unit: Unit, item: u32, day: Day) -> Vec<Feed<'_>> {
    let readings = board.targets.iter().flat_map(|target| {
        let same = target.readings.iter().filter(move |reading| reading.shape.unit == unit);
        same.map(move |reading| (target, reading))
    });
    readings
        .filter_map(|(target, reading)| {
            let among = reading.among.as_ref().and_then(|among| among.find(item, day));
            match reading.counted.find(item, day) {
                Some(held) => Some(Feed { target, reading, counted: true, held, among }),
                None => Some(Feed { target, reading, counted: false, held: among?, among }),
            }
        })
        .collect()
}

/// The same as a table: which figure, whether it counts, and why.
pub fn figures(visit: &Visit, unit: Unit, item: u32) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let fed = feeds(board, unit, item, day);
    let counted = fed.iter().filter(|one| one.counted).count();
    let rows = fed.iter().map(|one| {
        let counts = if one.counted { words::COUNTS } else { words::COUNTS_NOT };
        let name = words::figure(lang, one.target.number, lang.text(&one.reading.shape.name));
        let link = Cell::from(name).link(to_reading(visit, one));
        vec![link, counts.in_lang(lang).into(), because(visit, lang, one).into()]
    });
    Exhibit {
        id: "figures".to_owned(),
        title: words::feeds(lang, counted, fed.len() - counted),
        subtitle: format!("{}, {}", words::FIGURES_SUB.in_lang(lang), format::day(lang, day)),
        data: Data::new(lang, &[words::FIGURE, words::COUNTS_OR_NOT, words::WHY], rows.collect()),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// The target's page with this reading, at its rows.
fn to_reading(visit: &Visit, fed: &Feed<'_>) -> String {
    let shape = &fed.reading.shape;
    let reading = (!shape.decides).then(|| shape.id.clone());
    let at = visit.at.to_target(&fed.target.id).with(Key::Reading, reading);
    format!("{}#evidence", at.href())
}

fn because(visit: &Visit, lang: Lang, fed: &Feed<'_>) -> String {
    let (edition, reading) = (&visit.edition, fed.reading);
    let kind = match (&reading.among, fed.counted) {
        (Some(among), false) => among.evidence,
        _ => reading.counted.evidence,
    };
    let certificate = |held: &Interval| {
        (kind == Evidence::Certificate)
            .then(|| edition.items.certificates.get(held.evidence as usize))
    };
    let row = certificate(fed.held).flatten();
    let before = fed.among.filter(|_| reading.among.as_ref().is_some_and(|it| it.evidence == kind));
    let before = before.and_then(certificate).flatten();
    let baseline = visit.board.period.baseline();
    let is_of_span = reading.measure.population().span().is_some();
    match (fed.counted, row, before) {
        // A cohort: the grade on the baseline or in its span, and the grade that makes it count.
        (true, Some(row), Some(before)) if row != before && before.granted_on <= baseline => {
            let then = if is_of_span { before.granted_on } else { baseline };
            words::grades(lang, [(before.stars, then), (row.stars, row.granted_on)])
        }
        (true, ..) => format!("{}.", why(visit, kind, fed.held)),
        (false, ..) => {
            let missing = lang.text(&reading.shape.numerator);
            words::among_only(lang, &why(visit, kind, fed.held), missing)
        }
    }
}
