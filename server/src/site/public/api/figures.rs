use app::{
    board::{FigureDay, FigureKind, FigureSeries, PublishedFigure},
    problem::{Problem, Thing},
};
use axum::response::Response;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::{
    ask::{Call, Part, page},
    body::{Paged, Share, Source, Words},
};

/// A figure as one source printed it, beside the register's own.
#[derive(Serialize, ToSchema)]
pub struct Figure {
    figure: String,
    name: Words,
    /// `count`, `percent`, `amount` or `goal`.
    kind: &'static str,
    /// Code of the whole or an area; `VN` for the whole country; of one that is not of the
    /// plan with a day on which it had this code, as `15@2025-06-30`.
    place: String,
    /// A day, `YYYY-MM` or `YYYY`.
    as_of: String,
    /// The last day that `as_of` can mean.
    #[schema(format = Date)]
    day: String,
    /// Null when words were printed, such as `2-3`.
    value: Option<f64>,
    printed: String,
    unit: String,
    title: String,
    /// Null for a source without an address.
    url: Option<String>,
    published_on: Option<String>,
    note: Option<Words>,
    /// What the register says of the same day; null when it does not know.
    register: Option<Share>,
}

/// Which figures.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `figures` reads")]
pub struct Which {
    #[param(min_length = 1, max_length = 40)]
    plan: Option<String>,
    #[param(min_length = 1, max_length = 100)]
    figure: Option<String>,
    #[param(min_length = 1, max_length = 20)]
    place: Option<String>,
}

#[utoipa::path(
    get, path = "/api/v1/figures", operation_id = "figures", params(Which, Part),
    responses((status = 200, body = Paged<Figure>))
)]
pub async fn figures(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let board = ask.board()?;
        let (figure, place) = (ask.query.one("figure")?, ask.query.one("place")?);
        let part = ask.part()?;
        ask.query.end()?;
        if let Some(id) = figure.as_ref().filter(|id| board.figures.iter().all(|it| it.id != **id))
        {
            return Err(Problem::missing(Thing::Figure, id));
        }
        if let Some(code) =
            place.as_ref().filter(|at| board.figures.iter().all(|it| it.place.id != **at))
        {
            return Err(Problem::missing(Thing::FigurePlace, code));
        }
        let series = board.figures.iter().filter(|series| {
            figure.as_ref().is_none_or(|id| series.id == *id)
                && place.as_ref().is_none_or(|code| series.place.id == *code)
        });
        let items = series.flat_map(|series| {
            let days = series.days.iter();
            days.flat_map(move |day| day.published.iter().map(move |one| (series, day, one)))
        });
        Ok(page(Source::new(edition, board), (ask.path, ask.text), part, items, describe))
    })
    .await
}

fn describe((series, day, one): (&FigureSeries, &FigureDay, &PublishedFigure)) -> Figure {
    Figure {
        figure: series.id.clone(),
        name: (&series.name).into(),
        kind: match series.kind {
            FigureKind::Count => "count",
            FigureKind::Percent => "percent",
            FigureKind::Amount => "amount",
            FigureKind::Goal => "goal",
        },
        place: series.place.id.clone(),
        as_of: day.as_of.clone(),
        day: day.day.to_string(),
        value: one.milli.map(|milli| milli as f64 / 1000.0),
        printed: one.printed.clone(),
        unit: one.unit.clone(),
        title: one.title.clone(),
        url: Some(one.url.clone()).filter(|url| !url.is_empty()),
        published_on: one.published_on.clone(),
        note: one.note.as_ref().map(Words::from),
        register: day.register.filter(|_| series.kind != FigureKind::Goal).map(Share::from),
    }
}
