//! An exhibit as a file of its own: a picture that carries its finding, its measure
//! and its source, or the same numbers as CSV.

mod card;
mod layout;
mod paint;
mod sheet;
mod theme;

use app::{
    address::{Form, Key},
    part::csv,
    problem::{Problem, Thing},
    route::{ExhibitFile, PathAndQuery},
    text::shell,
};
use axum::response::Response;

use self::{card::Card, layout::Layout, theme::Theme};
use super::page;
use crate::{
    dataset::workbook::MOST_ROWS,
    site::{
        http::{
            body::Body,
            cache::Miss,
            media,
            problem::{self, fault},
            work::Work,
        },
        request::Request,
    },
};

/// Answers with the file at `/charts/…`, or with a page that says there is none.
pub async fn answer(request: Request) -> Response {
    let drawn = match Picture::read(&request) {
        Ok(drawn) => drawn,
        Err(problem) => return refuse(&request, problem).await,
    };
    let address = drawn.file.at.href();
    if let Some(answer) = page::lead_to_canonical(&request, &drawn.file.at) {
        return answer;
    }
    match request.look_up(address, drawn.work(), move || drawn.draw()).await {
        Ok(answer) => answer,
        Err(Miss::Refused(problem)) => refuse(&request, problem).await,
        Err(Miss::Busy) => problem::plain(&Problem::Busy),
        Err(Miss::Fault) => refuse(&request, Problem::Fault).await,
    }
}

async fn refuse(request: &Request, problem: Problem) -> Response {
    let (visit, _) = page::read(request);
    page::refuse_with(request, visit, Some(problem)).await
}

/// An exhibit in one of its forms.
struct Picture {
    file: ExhibitFile,
    theme: Theme,
    layout: Layout,
}

impl Picture {
    fn read(request: &Request) -> Result<Self, Problem> {
        let (path, query) = (request.uri.path(), request.uri.query().unwrap_or_default());
        let file = ExhibitFile::read(request.edition(), &PathAndQuery { path, query })?;
        let theme = file.at.query.get(Key::Theme).map_or(Ok(Theme::Light), |name| {
            let words = Theme::ALL.map(Theme::name);
            Theme::with_name(name).ok_or_else(|| Problem::no_word(Key::Theme.name(), name, words))
        })?;
        let layout = file.at.query.get(Key::Layout).map_or(Ok(Layout::Preview), |name| {
            let words = Layout::ALL.map(Layout::name);
            let unknown = || Problem::no_word(Key::Layout.name(), name, words);
            Layout::with_name(name).ok_or_else(unknown)
        })?;
        Ok(Self { file, theme, layout })
    }

    /// A table may be as long as the register.
    fn work(&self) -> Work {
        match self.file.form {
            Form::Csv | Form::Xlsx => Work::List,
            Form::Svg | Form::Png => Work::Picture,
        }
    }

    fn draw(&self) -> Result<Body, Problem> {
        let (exhibit, visit) = (self.file.exhibit()?, &self.file.visit);
        let missing = || Problem::missing(Thing::Exhibit, self.file.at.href());
        if self.file.form == Form::Csv {
            return Ok(Body::new(csv::csv(visit.lang(), &exhibit.data), media::CSV));
        }
        if self.file.form == Form::Xlsx {
            let rows = u32::try_from(exhibit.data.rows.len()).unwrap_or(u32::MAX);
            if rows > MOST_ROWS {
                return Err(Problem::NoSheet { rows, most: MOST_ROWS });
            }
            let book = sheet::workbook(&exhibit).map_err(|error| fault(error.to_string()))?;
            return Ok(Body::compress(book, media::XLSX).saved_as(&format!("{}.xlsx", exhibit.id)));
        }
        let svg = card::svg(&Card {
            lang: visit.lang(),
            product: &shell::product(visit.lang(), &visit.edition.province),
            title: &exhibit.title,
            subtitle: &exhibit.subtitle,
            chart: exhibit.chart.as_deref().ok_or_else(missing)?,
            note: &exhibit.note,
            source: &exhibit.source,
            keys: &exhibit.keys,
            illustrative: visit.edition.version.illustrative,
            layout: self.layout,
            theme: self.theme,
        });
        if self.file.form == Form::Svg {
            return Ok(Body::new(svg, media::SVG));
        }
        let drawn = paint::png(&svg, self.layout.scale());
        let drawn = drawn.ok_or_else(|| fault(format!("{} cannot be drawn", self.file.at.href())));
        Ok(Body::compress(drawn?, media::PNG))
    }
}

#[cfg(test)]
mod tests;
