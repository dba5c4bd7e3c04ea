//! Published figures that cannot all be right, found by rules.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use app::board::{Clash, ClashKind, FigurePlace, PublishedFigure};

use super::{Figures, Published, Term};
use crate::place::Places;

/// Every contradiction among the published figures, newest first:
/// - sources that print different values of one figure for one place and day;
/// - parts that one source prints beside a total which they do not add up to, also where it
///   leaves one of several groups out;
/// - units or districts that one source prints beside a province which they do not add up to;
/// - percentages that are not the fraction printed for the same place and day,
///   when the fraction is rounded to as many decimals as the percentage has.
pub fn clashes(
    figures: &Figures,
    places: &Places,
    place: impl Fn(&str) -> FigurePlace,
) -> Vec<Clash> {
    let known = Known::new(&figures.published);
    let mut found = Vec::new();
    for (name, term) in figures.terms.iter() {
        let found_here = [
            values(&known, name),
            parts(figures, &known, name, &term.parts, 0),
            // A source that names all groups but one says that there is none of it.
            parts(figures, &known, name, &term.split, 1),
            districts(&known, (name, term), places),
            shares(figures, &known, (name, term)),
        ];
        for (row, kind, sources) in found_here.into_iter().flatten() {
            found.push(Clash {
                figure: name.clone(),
                name: term.name.clone(),
                place: place(&row.place),
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

/// Published figures by what they are of, each list in the order of the table.
struct Known<'a> {
    of_figure: HashMap<&'a str, Vec<&'a Published>>,
    /// By figure, day as it is written, and place.
    on_day: HashMap<[&'a str; 3], Vec<&'a Published>>,
    /// The first by figure, day, place and source.
    in_source: HashMap<[&'a str; 4], &'a Published>,
}

impl<'a> Known<'a> {
    fn new(published: &'a [Published]) -> Self {
        let (mut of_figure, mut on_day) =
            (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        let mut in_source = HashMap::new();
        for row in published {
            let (figure, day, place) =
                (row.figure.as_str(), row.as_of.as_str(), row.place.as_str());
            of_figure.entry(figure).or_default().push(row);
            on_day.entry([figure, day, place]).or_default().push(row);
            in_source.entry([figure, day, place, row.of.url.as_str()]).or_insert(row);
        }
        Self { of_figure, on_day, in_source }
    }

    fn of(&self, figure: &str) -> &[&'a Published] {
        self.of_figure.get(figure).map_or(&[], Vec::as_slice)
    }

    /// Every source's `figure` of the day and place of `row`.
    fn beside(&self, figure: &'a str, row: &'a Published) -> &[&'a Published] {
        self.on_day.get(&[figure, &row.as_of, &row.place]).map_or(&[], Vec::as_slice)
    }

    /// The `figure` of a `place` that the source of `row` prints for its day.
    fn printed(
        &self,
        figure: &'a str,
        row: &'a Published,
        place: &'a str,
    ) -> Option<&'a Published> {
        self.in_source.get(&[figure, &row.as_of, place, &row.of.url]).copied()
    }
}

fn values<'a>(known: &Known<'a>, figure: &'a str) -> Found<'a> {
    let mut found = Found::new();
    for &row in known.of(figure) {
        let same = known.beside(figure, row);
        if !same.first().is_some_and(|&first| std::ptr::eq(first, row)) {
            continue;
        }
        let values: BTreeSet<i64> = same.iter().filter_map(|row| row.of.milli).collect();
        if values.len() > 1 {
            let sources = same.iter().map(|row| row.of.clone()).collect();
            found.push((row, ClashKind::Values(values.into_iter().collect()), sources));
        }
    }
    found
}

/// Where so many of the parts may be left out, what is printed must add up nevertheless.
fn parts<'a>(
    figures: &Figures,
    known: &Known<'a>,
    id: &str,
    of: &[String],
    left_out: usize,
) -> Found<'a> {
    let mut found = Found::new();
    for &row in known.of(id) {
        let Some(total) = row.of.milli else { continue };
        let mut parts = Vec::new();
        for part in of {
            let printed = known.printed(part, row, &row.place);
            if let Some(value) = printed.and_then(|row| row.of.milli) {
                parts.push((name(figures, part), value));
            }
        }
        let sum: i64 = parts.iter().map(|(_, value)| value).sum();
        // A part that is not printed may be anything, but not negative.
        let all = parts.len() + left_out >= of.len();
        if !parts.is_empty() && (sum > total || (all && sum != total)) {
            let kind = ClashKind::Parts { parts, sum, total };
            found.push((row, kind, vec![row.of.clone()]));
        }
    }
    found
}

fn districts<'a>(
    known: &Known<'a>,
    (id, term): (&'a str, &'a Term),
    places: &'a Places,
) -> Found<'a> {
    let mut found = Found::new();
    if !term.districts_add_up {
        return found;
    }
    for &row in known.of(id) {
        let Some(total) = row.of.milli else { continue };
        for below in below(places, &row.place) {
            let printed = below.iter().filter_map(|at| known.printed(id, row, at)?.of.milli);
            let printed: Vec<i64> = printed.collect();
            let sum: i64 = printed.iter().sum();
            let all = printed.len() == below.len();
            if sum > total || (all && sum != total) {
                found.push((row, ClashKind::Districts { sum, total }, vec![row.of.clone()]));
            }
        }
    }
    found
}

/// What a province is divided into, by ids: the plan's into its units, any into the districts
/// that are not of the plan.
fn below<'a>(places: &'a Places, province: &str) -> impl Iterator<Item = Vec<&'a str>> {
    let all = &places.divisions;
    let units = places.units.iter().filter(|_| province == places.province.code);
    let districts = all
        .iter()
        .enumerate()
        .filter(|(at, it)| !it.of_plan && it.province != *at && all[it.province].id == province);
    let units = units.map(|unit| unit.code.as_str()).collect();
    let districts = districts.map(|(_, it)| it.id.as_str()).collect();
    [units, districts].into_iter().filter(|below: &Vec<_>| !below.is_empty())
}

fn shares<'a>(figures: &Figures, known: &Known<'a>, (id, term): (&'a str, &'a Term)) -> Found<'a> {
    let mut found = Found::new();
    let Some(share) = &term.share else { return found };
    for &row in known.of(id) {
        let beside = |figure: &'a str| known.beside(figure, row).first();
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
