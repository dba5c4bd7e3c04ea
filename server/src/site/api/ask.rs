use std::sync::Arc;

use app::{
    address::Carried,
    board::{Board, Day},
};
use serde::Serialize;
use utoipa::IntoParams;

use super::{
    super::{
        open::{Open, as_of},
        query::Query,
        trouble::Trouble,
    },
    Made,
    body::{Paged, Source},
};

/// One question to the interface.
pub struct Ask<'a> {
    pub open: &'a Open,
    pub path: &'a str,
    /// The query as it was written.
    pub text: &'a str,
    /// What stands for `{}` in the path.
    pub id: &'a str,
    pub query: Query,
}

/// Of which plan and day.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `on_day` reads")]
pub struct OnDay {
    #[param(min_length = 1, max_length = 40)]
    plan: Option<String>,
    #[param(format = Date)]
    as_of: Option<String>,
}

/// Which part of a long list.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `part` reads")]
pub struct Part {
    #[param(minimum = 1, maximum = 1_000_000)]
    page: Option<u32>,
    #[param(minimum = 1, maximum = 1000)]
    per_page: Option<u32>,
}

/// Items a page when nothing is said.
const PER_PAGE: u32 = 100;

impl<'a> Ask<'a> {
    pub fn board(&mut self) -> Result<&'a Arc<Board>, Trouble> {
        let plan = self.query.one(Carried::PLAN)?;
        self.open.board(plan.as_deref())
    }

    pub fn on_day(&mut self) -> Result<(&'a Arc<Board>, Day), Trouble> {
        let board = self.board()?;
        Ok((board, as_of(&mut self.query, board)?))
    }

    /// Takes `page` and `per_page`.
    pub fn part(&mut self) -> Result<(u32, u32), Trouble> {
        let page = self.query.number("page", 1..=1_000_000)?.unwrap_or(1);
        Ok((page, self.query.number("per_page", 1..=1000)?.unwrap_or(PER_PAGE)))
    }
}

/// The items of one page, out of all that `items` gives.
pub fn paged<T, I: Serialize>(
    source: Source,
    (path, text): (&str, &str),
    (page, per_page): (u32, u32),
    items: impl Iterator<Item = T>,
    shown: impl Fn(T) -> I,
) -> Made {
    let first = (page - 1) as usize * per_page as usize;
    let (mut total, mut taken) = (0, Vec::new());
    for item in items {
        if total >= first && taken.len() < per_page as usize {
            taken.push(shown(item));
        }
        total += 1;
    }
    let pages = total.div_ceil(per_page as usize);
    let turned = |page: u32| format!("{path}?{}", Query::turned(text, page));
    json(&Paged {
        source,
        total: u32::try_from(total).unwrap_or(u32::MAX),
        page,
        per_page,
        next: ((page as usize) < pages).then(|| turned(page + 1)),
        previous: (page > 1 && page as usize <= pages + 1).then(|| turned(page - 1)),
        items: taken,
    })
}

pub fn json(body: &impl Serialize) -> Made {
    serde_json::to_vec(body).map_err(|_| Trouble::inside())
}
