use leptos::prelude::*;

use super::{
    data::figure_data,
    table::{Shows, figure_table, printed_value},
};
use crate::{
    board::{Day, FigureDay, FigureKind, FigureSeries, Fraction},
    chart,
    format::{self, Lang},
    part::{
        exhibit::Exhibit,
        frame::{Frame, Regions, fold_table},
        visit::Visit,
    },
    text::{figures, progress},
};

/// One figure of the province over time, as chart and table.
pub fn series(visit: &Visit, series: &FigureSeries) -> impl IntoView + use<> {
    let (lang, exhibit) = (visit.lang(), exhibit(visit, series));
    let table = figure_table(lang, lang.text(&series.name), &[series], Shows::default());
    let regions = Regions::new(lang, &visit.at.href(), &exhibit);
    view! { <Frame id=exhibit.id regions table=fold_table(lang, table)/> }.into_any()
}

/// The same on its own.
pub fn exhibit(visit: &Visit, series: &FigureSeries) -> Exhibit {
    let lang = visit.lang();
    let title = title(lang, series);
    let line = timeline(lang, series, &title);
    let keys = [
        Some(("published", figures::DOT_KEY)),
        (!line.register.is_empty()).then_some(("register", figures::RING_KEY)),
    ];
    let note = match chart::timeline_starts_above_zero(&line) {
        true => progress::AXIS.in_lang(lang).to_owned(),
        false => String::new(),
    };
    Exhibit {
        id: series.id.clone(),
        title,
        subtitle: span(lang, series),
        chart: Some(chart::timeline(&line)),
        keys: keys.into_iter().flatten().map(|(mark, words)| (mark, words.in_lang(lang))).collect(),
        note,
        data: figure_data(lang, &[series]),
        source: figures::SOURCES.in_lang(lang).to_owned(),
    }
}

/// The first and the last figure that was printed, and those beyond both.
fn title(lang: Lang, series: &FigureSeries) -> String {
    let name = lang.text(&series.name);
    let published: Vec<_> = series.days.iter().flat_map(|day| &day.published).collect();
    let Some((first, last)) = published.first().zip(published.last()) else {
        return name.to_owned();
    };
    let known = || published.iter().filter(|one| one.milli.is_some());
    let ends = [first.milli, last.milli];
    let highest = known().max_by_key(|one| one.milli).filter(|one| !ends.contains(&one.milli));
    let lowest = known().min_by_key(|one| one.milli).filter(|one| !ends.contains(&one.milli));
    let written = |one| printed_value(lang, series.kind, one);
    let beyond = [(figures::HIGHEST, highest), (figures::LOWEST, lowest)];
    let beyond = beyond.map(|(words, one)| {
        one.map(|one| format!(", {} {}", words.in_lang(lang), written(one))).unwrap_or_default()
    });
    let (from, to, beyond) = (written(first), written(last), beyond.concat());
    let course = match (from == to, &*beyond) {
        (true, "") => figures::constant(lang, name, &to),
        (true, _) => figures::same_ends(lang, name, &to),
        (false, _) => figures::timeline(lang, name, &from, &to),
    };
    course + &beyond
}

/// Where and over which days.
fn span(lang: Lang, series: &FigureSeries) -> String {
    let ends = series.days.first().zip(series.days.last());
    let days =
        ends.map(|(first, last)| [first, last].map(|day| format::as_of_within(lang, &day.as_of)));
    let days = days.map(|[first, last]| format!(", {first} – {last}")).unwrap_or_default();
    figures::place(lang, &series.place) + &days
}

fn timeline(lang: Lang, series: &FigureSeries, title: &str) -> chart::Timeline {
    let percent = series.kind == FigureKind::Percent;
    let points = |day: &FigureDay| {
        let day_of = day.day;
        day.published
            .iter()
            .filter_map(move |one| Some((day_of, one.milli? as f64 / 1000.0)))
            .collect::<Vec<_>>()
    };
    let published: Vec<_> = series.days.iter().flat_map(points).collect();
    let unit = if percent { 100.0 } else { 1.0 };
    let own = |value: Fraction| {
        value.value().filter(|_| percent == value.denominator.is_some()).map(|value| value * unit)
    };
    let register =
        series.days.iter().filter_map(|day| Some((day.day, own(day.register?)?))).collect();
    let desc = figures::points_drawn(lang, published.len());
    let spoken = chart::Spoken { title: title.to_owned(), desc };
    let steps = steps(series, own);
    chart::Timeline { lang, spoken, published, register, steps, percent }
}

/// The register's figure from the first to the last year in which something was published, and
/// its last day there.
fn steps(
    series: &FigureSeries,
    own: impl Fn(Fraction) -> Option<f64>,
) -> (Vec<(Day, Option<f64>)>, Day) {
    let ends = series.days.first().zip(series.days.last());
    let (Some((first, last)), Some(register)) = (ends, &series.register) else {
        return (Vec::new(), Day::FIRST);
    };
    let known = series.days.iter().filter(|day| day.register.is_some()).map(|day| day.day).max();
    let end = known.unwrap_or(Day::FIRST).min(last.day);
    let steps = register.between(first.day, end).into_iter();
    (steps.map(|(day, value)| (day, own(value))).collect(), end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{FigurePlace, PublishedFigure, Text};

    fn a_series(values: &[i64]) -> FigureSeries {
        let one = |value: &i64| PublishedFigure {
            milli: Some(value * 1000),
            printed: value.to_string(),
            unit: String::new(),
            title: String::new(),
            url: String::new(),
            published_on: None,
            note: None,
        };
        let day = |(at, value): (i32, &i64)| FigureDay {
            as_of: "2023".into(),
            day: Day(19_000 + at),
            published: vec![one(value)],
            register: None,
        };
        FigureSeries {
            id: "products_4star".into(),
            name: Text { vi: "4 sao".into(), en: "4 stars".into() },
            kind: FigureKind::Count,
            place: FigurePlace {
                id: "10".into(),
                name: "Lào Cai".into(),
                period: None,
                province: None,
            },
            days: (0..).zip(values).map(day).collect(),
            register: None,
        }
    }

    #[test]
    fn the_title_names_what_lies_beyond_both_ends() {
        let said = |values: &[i64]| title(Lang::Vi, &a_series(values));
        assert_eq!(said(&[1, 29, 7]), "4 sao: từ 1 đến 7, cao nhất 29");
        assert_eq!(said(&[10, 3, 12]), "4 sao: từ 10 đến 12, thấp nhất 3");
        assert_eq!(said(&[10, 12, 12]), "4 sao: từ 10 đến 12");
        assert_eq!(said(&[]), "4 sao");
    }

    #[test]
    fn the_title_of_a_figure_that_ends_where_it_started_says_so() {
        let said = |lang, values: &[i64]| title(lang, &a_series(values));
        assert_eq!(said(Lang::Vi, &[2, 2, 2]), "4 sao: vẫn 2");
        assert_eq!(said(Lang::En, &[2, 2, 2]), "4 stars: still 2");
        assert_eq!(said(Lang::Vi, &[2, 5, 2]), "4 sao: đầu và cuối đều 2, cao nhất 5");
        assert_eq!(said(Lang::En, &[2, 1, 2]), "4 stars: 2 at both ends, lowest 1");
    }
}
