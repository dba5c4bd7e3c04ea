//! Published figures that cannot all be right, found by rules.

use std::{cmp::Reverse, collections::BTreeSet};

use app::board::{Clash, ClashKind, PublishedFigure};

use super::{Figures, Published, Term};
use crate::place::Places;

/// Every contradiction among the published figures, newest first:
/// - sources that print different values of one figure for one place and day;
/// - parts that one source prints beside a total which they do not add up to;
/// - districts that one source prints beside a province which they do not add up to;
/// - percentages that are not the fraction printed for the same place and day,
///   when the fraction is rounded to as many decimals as the percentage has.
pub fn clashes(
    figures: &Figures,
    places: &Places,
    place_name: impl Fn(&str) -> String,
) -> Vec<Clash> {
    let mut found = Vec::new();
    for (name, term) in &figures.terms {
        let rows: Vec<&Published> =
            figures.published.iter().filter(|row| &row.figure == name).collect();
        let found_here = [
            values(&rows),
            parts(figures, term, &rows),
            districts(term, &rows, places),
            shares(figures, term, &rows),
        ];
        for (row, kind, sources) in found_here.into_iter().flatten() {
            found.push(Clash {
                figure: name.clone(),
                name: term.name.clone(),
                place: row.place.clone(),
                place_name: place_name(&row.place),
                as_of: row.as_of.clone(),
                day: row.day,
                kind,
                sources,
            });
        }
    }
    found.sort_by_key(|clash| Reverse(clash.day));
    found
}

type Found<'a> = Vec<(&'a Published, ClashKind, Vec<PublishedFigure>)>;

fn same_day(a: &Published, b: &Published) -> bool {
    a.as_of == b.as_of && a.place == b.place
}

fn values<'a>(rows: &[&'a Published]) -> Found<'a> {
    let mut found = Found::new();
    for (position, &row) in rows.iter().enumerate() {
        if rows[..position].iter().any(|earlier| same_day(earlier, row)) {
            continue;
        }
        let same: Vec<&Published> =
            rows.iter().copied().filter(|other| same_day(other, row)).collect();
        let values: BTreeSet<i64> = same.iter().filter_map(|row| row.of.milli).collect();
        if values.len() > 1 {
            let sources = same.iter().map(|row| row.of.clone()).collect();
            found.push((row, ClashKind::Values(values.into_iter().collect()), sources));
        }
    }
    found
}

fn parts<'a>(figures: &Figures, term: &Term, rows: &[&'a Published]) -> Found<'a> {
    let mut found = Found::new();
    for &row in rows {
        let Some(total) = row.of.milli else { continue };
        let mut parts = Vec::new();
        for part in &term.parts {
            let printed = figures.published.iter().find(|other| {
                &other.figure == part && same_day(other, row) && other.of.url == row.of.url
            });
            if let Some(value) = printed.and_then(|row| row.of.milli) {
                parts.push((name(figures, part), value));
            }
        }
        let sum: i64 = parts.iter().map(|(_, value)| value).sum();
        // A part that is not printed may be anything, but not negative.
        let all = parts.len() == term.parts.len();
        if !parts.is_empty() && (sum > total || (all && sum != total)) {
            let kind = ClashKind::Parts { parts, sum, total };
            found.push((row, kind, vec![row.of.clone()]));
        }
    }
    found
}

fn districts<'a>(term: &Term, rows: &[&'a Published], places: &Places) -> Found<'a> {
    let mut found = Found::new();
    if !term.districts_add_up {
        return found;
    }
    for &row in rows.iter().filter(|row| row.place == places.province.code) {
        let Some(total) = row.of.milli else { continue };
        let of_districts: Vec<i64> = places
            .districts
            .iter()
            .filter_map(|district| {
                let mut same = rows.iter().filter(|other| {
                    other.place == district.code
                        && other.as_of == row.as_of
                        && other.of.url == row.of.url
                });
                same.next()?.of.milli
            })
            .collect();
        let sum: i64 = of_districts.iter().sum();
        let all = of_districts.len() == places.districts.len();
        if sum > total || (all && sum != total) {
            found.push((row, ClashKind::Districts { sum, total }, vec![row.of.clone()]));
        }
    }
    found
}

fn shares<'a>(figures: &Figures, term: &Term, rows: &[&'a Published]) -> Found<'a> {
    let mut found = Found::new();
    let Some(share) = &term.share else { return found };
    for &row in rows {
        let beside = |figure: &str| {
            let same = |other: &&Published| other.figure == figure && same_day(other, row);
            figures.published.iter().find(same)
        };
        let (Some(percent), Some(part), Some(whole)) =
            (row.of.milli, beside(&share.part), beside(&share.whole))
        else {
            continue;
        };
        let (Some(n), Some(d)) = (part.of.milli, whole.of.milli) else { continue };
        let decimals = row.of.printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        if d > 0 && !is_rounded(percent, n, d, decimals as u32) {
            let kind = ClashKind::Share {
                percent,
                part: (name(figures, &share.part), n),
                whole: (name(figures, &share.whole), d),
            };
            let mut sources = vec![row.of.clone(), part.of.clone(), whole.of.clone()];
            sources.dedup_by(|a, b| a.url == b.url);
            found.push((row, kind, sources));
        }
    }
    found
}

/// True when `n / d` in percent, rounded half up to `decimals`, is `percent`.
fn is_rounded(percent: i64, n: i64, d: i64, decimals: u32) -> bool {
    let unit = 1000 / 10_i64.pow(decimals);
    let twice_over = (n * 100_000 - percent * d) * 2;
    (-unit * d..unit * d).contains(&twice_over)
}

fn name(figures: &Figures, id: &str) -> app::board::Text {
    let found = figures.terms.iter().find(|(name, _)| name == id);
    found.map(|(_, term)| term.name.clone()).unwrap_or_default()
}
