use axum::response::Response;

use super::{
    ask::{Call, OnDay, Part, page},
    body::{Paged, Source},
};
use crate::outlook::{Row, rows};

#[utoipa::path(
    get, path = "/api/v1/outlook", operation_id = "outlook", params(OnDay, Part),
    responses((status = 200, body = Paged<Row>))
)]
pub async fn outlook(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        let part = ask.part()?;
        ask.query.end()?;
        let rows = rows(edition, board, &edition.outlook(board, day), true);
        Ok(page(Source::new(edition, board), (ask.path, ask.text), part, rows.into_iter(), |row| {
            row
        }))
    })
    .await
}
