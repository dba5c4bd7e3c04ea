use super::{data::figure_data, groups::Groups, series};
use crate::{
    board::FigureSeries,
    part::{exhibit::Exhibit, visit::Visit},
    text::figures,
};

/// The chart of one of the province's figures, or a table of the page.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let board = &visit.board;
    let Groups { over_time, once, goals, elsewhere, others } =
        Groups::new(board, &visit.edition.province.code);
    let (title, series) = match id {
        "published" => (figures::TITLE, board.figures.iter().collect()),
        "once" => (figures::ONCE_TABLE, once),
        "goals" => (figures::GOALS_TABLE, goals),
        "elsewhere" => (figures::BY_DISTRICT, [elsewhere, others.concat()].concat()),
        _ => {
            let one = over_time.into_iter().find(|series| series.id == id)?;
            return Some(series::exhibit(visit, one));
        }
    };
    (!series.is_empty()).then(|| table(visit, id, title.in_lang(visit.lang()), &series))
}

/// Some figures as a table of its own.
pub fn table(visit: &Visit, id: &str, title: &str, series: &[&FigureSeries]) -> Exhibit {
    let lang = visit.lang();
    Exhibit {
        id: id.to_owned(),
        title: title.to_owned(),
        subtitle: figures::LEAD.in_lang(lang).to_owned(),
        data: figure_data(lang, series),
        source: figures::SOURCES.in_lang(lang).to_owned(),
        ..Exhibit::default()
    }
}
