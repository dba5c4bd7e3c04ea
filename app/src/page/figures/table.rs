use leptos::prelude::*;

use super::difference::difference;
use crate::{
    board::{FigureDay, FigureKind, FigurePlace, FigureSeries, PublishedFigure},
    format::{self, Lang},
    part::{
        name::Name,
        table::{Columns, Scroll},
    },
    text::{figures, shell},
};

/// Published figures with their sources, beside the register's own.
pub fn figure_table(
    lang: Lang,
    caption: &str,
    series: &[&FigureSeries],
    shows: Shows,
) -> impl IntoView + use<> {
    let mut head = vec![figures::AS_OF.in_lang(lang)];
    head.extend(shows.figure.then(|| figures::FIGURE.in_lang(lang)));
    head.extend(shows.place.then(|| figures::PLACE.in_lang(lang)));
    head.push(figures::PUBLISHED.in_lang(lang));
    head.extend((!shows.goals).then(|| figures::REGISTER.in_lang(lang)));
    head.extend((!shows.goals).then(|| figures::DIFFERENCE.in_lang(lang)));
    head.push(figures::SOURCE.in_lang(lang));
    let rows: Vec<_> = series
        .iter()
        .flat_map(|series| series.days.iter().map(move |day| (series, day)))
        .flat_map(|(series, day)| day.published.iter().map(move |one| (series, day, one)))
        .map(|(series, day, one)| row(lang, shows, series, day, one))
        .collect();
    let (name, caption) = (caption.to_owned(), caption.to_owned());
    view! {
        <Scroll name>
            <table class="figures" data-copy=shell::COPY_TABLE.in_lang(lang) data-done=shell::COPIED.in_lang(lang)>
                <caption class="hidden">{caption}</caption><Columns head/><tbody>{rows}</tbody>
            </table>
        </Scroll>
    }
    .into_any()
}

/// What a table says of each row beside its number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shows {
    /// Which figure it is.
    pub figure: bool,
    /// Which place it speaks of.
    pub place: bool,
    /// Promises have no figure of the register beside them.
    pub goals: bool,
}

fn row(
    lang: Lang,
    shows: Shows,
    series: &FigureSeries,
    day: &FigureDay,
    one: &PublishedFigure,
) -> impl IntoView + use<> {
    let register = (!shows.goals).then(|| {
        let own = day.register.map(|value| format::figure(lang, value));
        let own = own.unwrap_or_else(|| figures::NO_REGISTER.in_lang(lang).to_owned());
        let apart = match day.register {
            Some(_) => difference(lang, series.kind, one.milli, day.register),
            None => "–".to_owned(),
        };
        let [register, difference] =
            [figures::REGISTER, figures::DIFFERENCE].map(|name| name.in_lang(lang));
        view! { <td class="num" data-head=register>{own}</td><td data-head=difference>{apart}</td> }
    });
    let figure =
        shows.figure.then(|| view! { <td class="of">{lang.text(&series.name).to_owned()}</td> });
    let place = shows.place.then(|| place(lang, &series.place));
    view! {
        <tr>
            <th scope="row">{format::as_of(lang, &day.as_of)}</th>
            {figure}{place}
            <td class="num">{printed_value(lang, series.kind, one)}</td>
            {register}
            <td class="cited">{citation(lang, one)}</td>
        </tr>
    }
    .into_any()
}

fn place(lang: Lang, place: &FigurePlace) -> AnyView {
    let names = figures::names(place);
    match figures::days(lang, place) {
        None => view! { <td lang=lang.of_names().map(Lang::code)>{names}</td> }.into_any(),
        Some(days) => view! { <td><Name lang name=names/>{format!(" {days}")}</td> }.into_any(),
    }
}

/// As the source printed it, with this language's decimal mark where it is a number.
pub fn printed_value(lang: Lang, kind: FigureKind, one: &PublishedFigure) -> String {
    let number = one.milli.map_or_else(|| one.printed.clone(), |milli| format::milli(lang, milli));
    if kind == FigureKind::Percent { format!("{number}%") } else { number }
}

/// A source by its title, with day of publication and note.
pub fn citation(lang: Lang, one: &PublishedFigure) -> impl IntoView + use<> {
    let on = one.published_on.as_ref().map(|day| format!(", {}", format::as_of_within(lang, day)));
    let foreign = (lang == Lang::En && !one.title.is_ascii()).then_some("vi");
    let note = one.note.as_ref().map(|note| lang.text(note).to_owned());
    let note = note.map(|note| view! { <br/><small>{note}</small> });
    let title = one.title.clone();
    let title = if one.url.is_empty() {
        view! { <span lang=foreign>{title}</span> }.into_any()
    } else {
        view! { <a href=one.url.clone() lang=foreign>{title}</a> }.into_any()
    };
    view! { {title}{on}{note} }
}
