//! An exhibit as a file of its own: a picture that carries its finding, its measure
//! and its source, or the same numbers as CSV.

mod card;
mod paint;
mod theme;

use app::{
    part::csv,
    problem::{Problem, Thing},
    route::{Asked, ExhibitFile},
    text::shell,
};
use axum::response::Response;

use self::{
    card::{Card, Size},
    theme::Theme,
};
use super::page;
use crate::site::{
    http::{
        body::Body,
        cache::{Miss, Work},
        media,
        problem::fault,
    },
    request::Request,
};

/// Answers with the file at `/charts/…`, or with a page that says there is none.
pub async fn answer(request: Request) -> Response {
    let drawn = match Drawn::read(&request) {
        Ok(drawn) => drawn,
        Err(problem) => return refuse(&request, problem).await,
    };
    let address = drawn.href();
    if page::is_strange(&request, &Drawn::NAMES) {
        return page::redirect(&address);
    }
    match request.look_up(address, Work::Page, move || drawn.draw()).await {
        Ok(answer) => answer,
        Err(Miss::Refused(problem)) => refuse(&request, problem).await,
        Err(Miss::Fault) => refuse(&request, request.fault()).await,
    }
}

async fn refuse(request: &Request, problem: Problem) -> Response {
    let (visit, _) = page::read(request);
    page::refuse_with(request, visit, Some(problem)).await
}

/// An exhibit in one of its forms.
struct Drawn {
    file: ExhibitFile,
    theme: Theme,
    size: Size,
}

impl Drawn {
    /// What only a drawing is asked for.
    const NAMES: [&str; 2] = ["theme", "size"];

    fn read(request: &Request) -> Result<Self, Problem> {
        let (path, query) = (request.uri.path(), request.uri.query().unwrap_or_default());
        let file = ExhibitFile::read(request.edition(), &Asked { path, query })?;
        let chosen = |name: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs.find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value)
        };
        let theme = chosen("theme").map_or(Ok(Theme::Light), |name| {
            let words = Theme::ALL.map(Theme::name);
            Theme::named(&name).ok_or_else(|| Problem::no_word("theme", name, words))
        })?;
        let size = chosen("size").map_or(Ok(Size::Preview), |name| {
            let words = Size::ALL.map(Size::name);
            Size::named(&name).ok_or_else(|| Problem::no_word("size", name, words))
        })?;
        Ok(Self { file, theme, size })
    }

    /// The one address of the drawing.
    fn href(&self) -> String {
        let theme = Some(self.theme).filter(|theme| *theme != Theme::Light).map(Theme::name);
        let size = Some(self.size).filter(|size| *size != Size::Preview).map(Size::name);
        let drawn = Self::NAMES.into_iter().zip([theme, size]);
        let drawn = drawn.filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        drawn.fold(self.file.href(), |href, pair| {
            format!("{href}{}{pair}", if href.contains('?') { '&' } else { '?' })
        })
    }

    fn draw(&self) -> Result<Body, Problem> {
        let (exhibit, visit) = (self.file.exhibit()?, &self.file.visit);
        let missing = || Problem::missing(Thing::Exhibit, self.file.href());
        if self.file.form == "csv" {
            return Ok(Body::new(csv::csv(visit.lang(), &exhibit.data), media::CSV));
        }
        let svg = card::svg(&Card {
            lang: visit.lang(),
            product: &shell::product(visit.lang(), &visit.edition.province.name),
            title: &exhibit.title,
            subtitle: &exhibit.subtitle,
            chart: exhibit.chart.as_deref().ok_or_else(missing)?,
            source: &exhibit.source,
            keys: &exhibit.keys,
            illustrative: visit.edition.version.illustrative,
            size: self.size,
            theme: self.theme,
        });
        match self.file.form.as_str() {
            "svg" => Ok(Body::new(svg, media::SVG)),
            "png" => {
                let drawn = paint::png(&svg);
                let drawn = drawn.ok_or_else(|| fault(format!("{} cannot be drawn", self.href())));
                Ok(Body::packed(drawn?, media::PNG))
            }
            _ => Err(missing()),
        }
    }
}

#[cfg(test)]
mod tests;
