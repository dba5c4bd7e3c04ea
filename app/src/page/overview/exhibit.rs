use super::{communes, recent::ending, tally};
use crate::{
    chart,
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        extended::{Among, extended},
        progress::{ProgressView, districts, measured_bullet},
        source::source,
        visit::Visit,
    },
    text::{number, overview, status},
};

/// The targets as one picture, or the first counted target by district.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    match id {
        "targets" => Some(targets(visit)),
        "spread" => spread(visit),
        "map" => super::spread::map(visit),
        "ending" => Some(ending(visit)),
        "extended" => extended(visit, Among::All),
        "communes" => communes(visit),
        _ => None,
    }
}

fn targets(visit: &Visit) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let mut rows = Vec::new();
    let mut drawn = Vec::new();
    for target in &board.targets {
        let name = format!("{}. {}", target.number, lang.text(&target.name));
        let state = target.status(board.period, day);
        let word = status::name(state).in_lang(lang).to_owned();
        let measured =
            target.deciding().map(|reading| reading.shape.measure(target.goal, board.period, day));
        let value = measured.map(|measured| measured.value);
        let shown = value.map_or_else(
            || Cell::missing("–"),
            |value| Cell::value(number::value(lang, value, target.goal), value),
        );
        let goal = number::beside_value(lang, target).unwrap_or_default();
        drawn.push(chart::SummaryRow {
            name: name.clone(),
            value: format!("{}{goal}", shown.shown),
            status: state,
            word: word.clone(),
            bullet: measured.map(|measured| measured_bullet(lang, &measured)),
        });
        rows.push(vec![name.into(), shown, number::promised(lang, target).into(), word.into()]);
    }
    let title = overview::summary(lang, &tally(visit));
    let head = [overview::TARGET, overview::VALUE, overview::GOAL_KEY, overview::STATUS];
    let spoken = chart::Spoken { title: title.clone(), desc: String::new() };
    let bullets: Vec<_> = drawn.iter().filter_map(|row| row.bullet.as_ref()).collect();
    Exhibit {
        id: "targets".to_owned(),
        keys: keys(lang, &bullets),
        title,
        subtitle: lang.text(&board.title).to_owned(),
        chart: Some(chart::summary(&chart::Summary { spoken, rows: drawn })),
        data: Data::new(lang, &head, rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// What the marks of these bullets stand for, those that are drawn only.
fn keys(lang: Lang, bullets: &[&chart::Bullet]) -> Vec<(&'static str, &'static str)> {
    let drawn: Vec<_> = bullets.iter().flat_map(|bullet| chart::row_marks(bullet)).collect();
    let keys = [
        ("target", overview::GOAL_KEY),
        ("due", overview::DUE_KEY),
        ("start", overview::START_KEY),
        ("break", overview::BREAK_KEY),
    ];
    let drawn = keys.into_iter().filter(|(mark, _)| drawn.contains(mark));
    drawn.map(|(mark, words)| (mark, words.in_lang(lang))).collect()
}

fn spread(visit: &Visit) -> Option<Exhibit> {
    let counted = |target: &&crate::board::TargetView| {
        target.deciding().is_some_and(|reading| reading.among.is_none())
    };
    let (board, lang) = (&visit.board, visit.lang());
    let target = board.targets.iter().find(counted)?;
    let chosen = target.readings.iter().position(|reading| reading.shape.decides)?;
    let chosen = u32::try_from(chosen).ok()?;
    let links = vec![String::new(); target.readings.len()];
    let view = ProgressView::new(&visit.edition, board, target, lang, visit.day, chosen, links)?;
    Some(Exhibit { id: "spread".to_owned(), ..districts(&view) })
}
