use crate::{
    address::Page,
    board::{Board, Day, Goal, Period, TargetView},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{Pair, method as words, quality as checks},
};

/// Whether a target can be told for a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cover {
    There,
    Partly,
    Missing,
    NoDocument,
    Qualitative,
}

/// Targets by the quarters of the period.
pub fn coverage(visit: &Visit) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let quarters = quarters(board.period);
    let covers: Vec<Vec<Cover>> = board
        .targets
        .iter()
        .map(|target| quarters.iter().map(|&quarter| cover(board, target, quarter)).collect())
        .collect();
    let rows = board.targets.iter().zip(&covers).map(|(target, covers)| {
        let href = visit.at.to(Page::MethodTarget(target.id.clone())).href();
        let name = Cell::from(format!("{}. {}", target.number, lang.text(&target.name))).link(href);
        let cells = covers
            .iter()
            .map(|cover| Cell::from(cover.words().in_lang(lang)).mark(cover.mark().to_owned()));
        std::iter::once(name).chain(cells).collect()
    });
    let head = quarters.iter().map(|quarter| {
        let (year, month, _) = quarter.first.ymd();
        words::quarter(lang, (month - 1) / 3 + 1, year).into()
    });
    let head = std::iter::once(checks::TARGET.in_lang(lang).into()).chain(head).collect();
    let whole = |covers: &&Vec<Cover>| covers.iter().all(|&cover| cover == Cover::There);
    let there = covers.iter().filter(whole).count();
    Exhibit {
        id: "coverage".to_owned(),
        title: words::coverage(lang, there, covers.len(), quarters.len()),
        subtitle: checks::COVERAGE_SUB.in_lang(lang).to_owned(),
        note: checks::COVERAGE_RULE.in_lang(lang).to_owned(),
        data: Data { head, rows: rows.collect() },
        source: source(lang, &edition.version, visit.day),
        ..Exhibit::default()
    }
}

/// The calendar's quarters, as far as they lie within the period.
fn quarters(period: Period) -> Vec<Period> {
    let mut quarters = Vec::new();
    let mut first = period.first;
    while first <= period.last {
        let (year, month, _) = first.ymd();
        let next = match (month - 1) / 3 {
            3 => Day::from_ymd(year + 1, 1, 1),
            quarter => Day::from_ymd(year, quarter * 3 + 4, 1),
        };
        let next = next.unwrap_or(Day::LAST);
        quarters.push(Period { first, last: period.last.min(next.plus(-1)) });
        first = next;
    }
    quarters
}

fn cover(board: &Board, target: &TargetView, quarter: Period) -> Cover {
    match target.goal {
        Goal::NoDocument => return Cover::NoDocument,
        Goal::Qualitative => return Cover::Qualitative,
        Goal::NonePrinted | Goal::AtLeast { .. } => {}
    }
    let value = target.deciding().map(|reading| reading.shape.at(quarter.last));
    if value.and_then(|value| value.exact()).is_none() || board.known_until < quarter.first {
        Cover::Missing
    } else if board.known_until < quarter.last {
        Cover::Partly
    } else {
        Cover::There
    }
}

impl Cover {
    fn words(self) -> Pair {
        match self {
            Self::There => checks::THERE,
            Self::Partly => checks::PARTLY,
            Self::Missing => checks::MISSING,
            Self::NoDocument => checks::NO_DOCUMENT,
            Self::Qualitative => checks::QUALITATIVE,
        }
    }

    /// An icon of its own silhouette.
    fn mark(self) -> &'static str {
        match self {
            Self::There => {
                r##"<svg class="ico there" aria-hidden="true"><use href="#i-met"/></svg>"##
            }
            Self::Partly => {
                r##"<svg class="ico" aria-hidden="true" viewBox="0 0 16 16"><circle class="i-box" cx="8" cy="8" r="6.9"/><path class="i-fill" d="M8 1a7 7 0 0 1 0 14z"/></svg>"##
            }
            Self::Missing => {
                r##"<svg class="ico" aria-hidden="true"><use href="#i-nodata"/></svg>"##
            }
            Self::NoDocument => {
                r##"<svg class="ico" aria-hidden="true"><use href="#i-nosource"/></svg>"##
            }
            Self::Qualitative => {
                r##"<svg class="ico" aria-hidden="true"><use href="#i-qual"/></svg>"##
            }
        }
    }
}

#[cfg(test)]
mod tests;
