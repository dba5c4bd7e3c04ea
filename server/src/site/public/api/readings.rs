use app::{
    board::{Board, Day, PlaceSteps, Steps},
    edition::Edition,
    problem::{Problem, Thing},
};
use axum::response::Response;
use utoipa::IntoParams;

use super::{
    super::find::{district, known_day},
    ask::{Call, Part, page},
    body::{Paged, Source},
};
use crate::{
    compute::{Of, Row, row_without_figure},
    site::http::query::Query,
};

/// With every other parameter an address holds them.
const MOST_DAYS: usize = 50;

/// Which figures, and of which days.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `Selection` reads")]
pub struct Which {
    #[param(min_length = 1, max_length = 40)]
    plan: Option<String>,
    /// Each a day.
    #[param(value_type = Option<Vec<String>>, style = Form, explode, max_items = 50)]
    as_of: Option<Vec<String>>,
    #[param(format = Date)]
    from: Option<String>,
    #[param(format = Date)]
    to: Option<String>,
    #[param(min_length = 1, max_length = 100)]
    target: Option<String>,
    #[param(min_length = 1, max_length = 100)]
    reading: Option<String>,
    #[param(min_length = 1, max_length = 20)]
    place: Option<String>,
}

#[utoipa::path(
    get, path = "/api/v1/readings", operation_id = "readings", params(Which, Part),
    responses((status = 200, body = Paged<Row>))
)]
pub async fn readings(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let board = ask.board()?;
        let wanted = Selection::read(&mut ask.query, edition, board)?;
        let part = ask.part()?;
        ask.query.end()?;
        let rows = wanted.rows(edition, board);
        Ok(page(Source::new(edition, board), (ask.path, ask.text), part, rows.into_iter(), |row| {
            row
        }))
    })
    .await
}

struct Selection {
    days: Vec<Day>,
    span: Option<(Day, Day)>,
    target: Option<String>,
    reading: Option<String>,
    place: Option<String>,
}

impl Selection {
    fn read(query: &mut Query, edition: &Edition, board: &Board) -> Result<Self, Problem> {
        let written = query.all("as_of")?;
        if written.len() > MOST_DAYS {
            let times = written.len();
            return Err(Problem::Repeated { parameter: "as_of", times, most: MOST_DAYS });
        }
        let mut days: Vec<Day> =
            written.iter().map(|text| known_day(board, text)).collect::<Result<_, _>>()?;
        days.sort();
        days.dedup();
        let mut end = |name| query.one(name)?.map(|text| known_day(board, &text)).transpose();
        let span = match (end("from")?, end("to")?) {
            (None, None) => None,
            (first, last) => {
                let first = first.unwrap_or(board.period.first);
                let last = last.unwrap_or(board.period.last);
                if last < first {
                    return Err(Problem::NoDays(first, last));
                }
                Some((first, last))
            }
        };
        if days.is_empty() && span.is_none() {
            days.push(board.default_day);
        }
        let wanted = Self {
            days,
            span,
            target: query.one("target")?,
            reading: query.one("reading")?,
            place: query.one("place")?,
        };
        wanted.check(edition, board)?;
        Ok(wanted)
    }

    fn check(&self, edition: &Edition, board: &Board) -> Result<(), Problem> {
        if let Some(id) = self.target.as_ref().filter(|id| board.target(id).is_none()) {
            return Err(Problem::no_target(board, id));
        }
        let mut readings = board.targets.iter().flat_map(|target| &target.readings);
        if let Some(id) = &self.reading
            && !readings.any(|reading| reading.shape.id == *id)
        {
            return Err(Problem::missing(Thing::Reading, id));
        }
        match &self.place {
            Some(code) if *code != edition.province.code => district(edition, code).map(|_| ()),
            _ => Ok(()),
        }
    }

    /// By target, reading, the whole before its areas, day.
    fn rows(&self, edition: &Edition, board: &Board) -> Vec<Row> {
        let takes = |asked: &Option<String>, id: &str| asked.as_ref().is_none_or(|it| it == id);
        let province = &edition.province.code;
        let mut rows = Vec::new();
        for target in board.targets.iter().filter(|target| takes(&self.target, &target.id)) {
            if target.readings.is_empty() && self.reading.is_none() && takes(&self.place, province)
            {
                let row = |day| row_without_figure(&target.id, target.goal, province, day);
                rows.extend(self.on(None).into_iter().map(row));
            }
            let readings = target.readings.iter();
            for reading in readings.filter(|it| takes(&self.reading, &it.shape.id)) {
                let (of, shape) = (Of::new(board, &target.id, reading), &reading.shape);
                if takes(&self.place, province) {
                    let days = self.on(Some(&shape.province)).into_iter();
                    rows.extend(days.map(|day| of.province(province, day)));
                }
                let here = |place: &&PlaceSteps| takes(&self.place, &place.code);
                for place in shape.districts.iter().filter(here) {
                    let days = self.on(Some(&place.steps)).into_iter();
                    rows.extend(days.map(|day| of.district(place, day)));
                }
            }
        }
        rows
    }

    /// The days that are asked for of figures that change as `steps` do.
    fn on(&self, steps: Option<&Steps>) -> Vec<Day> {
        let mut days = self.days.clone();
        if let Some((first, last)) = self.span {
            match steps {
                Some(steps) => {
                    days.extend(steps.between(first, last).into_iter().map(|(day, _)| day));
                }
                None => days.push(first),
            }
            days.sort();
            days.dedup();
        }
        days
    }
}
