use super::Profile;
use crate::{
    address::Key,
    board::{Fraction, ReadingView, TargetView},
    chart,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::{Pair, district as words, number, progress, status},
};

/// Every reading of every target: the district's figure beside the province's.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let (lang, day) = (profile.lang(), profile.visit.day);
    let mut rows = Vec::new();
    let mut shares = Vec::new();
    for target in &profile.board().targets {
        for reading in &target.readings {
            let (here, whole) = figures(profile, reading);
            shares.extend(here.denominator);
            rows.push(row(profile, target, reading, here, whole));
        }
        if target.readings.is_empty() {
            rows.push(row_without_figure(profile, target));
        }
    }
    let few = |words: Pair, range: std::ops::Range<u32>| {
        shares.iter().any(|number| range.contains(number)).then(|| words.in_lang(lang))
    };
    let note = [
        Some(words::NO_SHARE.in_lang(lang)),
        few(progress::SMALL, 0..5),
        few(progress::FEW, 5..10),
    ];
    let name = |pair: Pair| Cell::from(pair.in_lang(lang));
    let head = [
        name(words::TARGET),
        Cell::from(profile.name()),
        progress::whole(lang, &profile.edition().province).into(),
        name(words::CONTRIBUTION),
    ];
    Exhibit {
        id: "targets".to_owned(),
        title: words::targets(lang, &profile.name()),
        subtitle: words::targets_sub(lang, day),
        note: note.into_iter().flatten().collect::<Vec<_>>().join(" "),
        data: Data { head: head.to_vec(), rows },
        source: profile.source(),
        ..Exhibit::default()
    }
}

/// The figures of the district and of the province.
fn figures(profile: &Profile<'_>, reading: &ReadingView) -> (Fraction, Fraction) {
    let (shape, day) = (&reading.shape, profile.visit.day);
    let here = shape.districts.get(profile.at).map(|place| place.steps.at(day));
    (here.unwrap_or_default(), shape.at(day))
}

/// A reading by its target's name, and its own where there are several.
pub fn label(profile: &Profile<'_>, target: &TargetView, reading: &ReadingView) -> Cell {
    let (lang, shape) = (profile.lang(), &reading.shape);
    let several = target.readings.len() > 1;
    let of = several.then(|| (lang.text(&shape.name), shape.decides));
    let chosen = (!shape.decides).then(|| shape.id.clone());
    let place = Some(&profile.place.code);
    let at = profile.visit.at.to_target(&target.id).with(Key::Reading, chosen);
    let at = at.with(Key::Place, place);
    let words = words::label(lang, target.number, lang.text(&target.name), of);
    Cell::from(words).link(format!("{}#rows", at.href()))
}

fn row(
    profile: &Profile<'_>,
    target: &TargetView,
    reading: &ReadingView,
    here: Fraction,
    whole: Fraction,
) -> Vec<Cell> {
    let lang = profile.lang();
    let (part, all) = (here.numerator, whole.numerator);
    let contribution = match all {
        0 => Cell::missing(words::NONE_ANYWHERE.in_lang(lang)),
        _ => Cell::value(words::part_of(lang, part, all), Fraction::share(part, all))
            .mark(chart::portion(f64::from(part) / f64::from(all))),
    };
    vec![
        label(profile, target, reading),
        Cell::figure(lang, here),
        Cell::value(number::value(lang, whole, reading.goal), whole),
        contribution,
    ]
}

/// A target that is not counted says why.
fn row_without_figure(profile: &Profile<'_>, target: &TargetView) -> Vec<Cell> {
    let (lang, board) = (profile.lang(), profile.board());
    let name = words::label(lang, target.number, lang.text(&target.name), None);
    let why = status::name(target.status(board.period, profile.visit.day)).in_lang(lang);
    let none = || Cell::missing("–");
    let name = Cell::from(name).link(profile.visit.at.to_target(&target.id).href());
    vec![name, Cell::missing(why), none(), none()]
}
