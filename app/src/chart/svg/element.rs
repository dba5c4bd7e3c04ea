use std::slice::Iter;

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, text_anchor::HPos};

use super::{Drawn, Ink, Svg};

/// One mark of a chart. The elements of plotters carry styles that no mark has, which would weigh
/// more in a browser than all marks do.
pub struct Element<'a> {
    pub ink: Ink,
    pub points: &'a [BackendCoord],
    pub form: Form<'a>,
}

/// What is drawn at the points.
pub enum Form<'a> {
    /// Between two corners.
    Rect,
    Path,
    /// With its radius.
    Dot(i32),
    /// On a base line, or half way up.
    Text(&'a str, HPos, bool),
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Element<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = Iter<'a, BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<Svg<'_>> for Element<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        svg: &mut Svg<'_>,
        _: (u32, u32),
    ) -> Drawn {
        let class = self.ink.class();
        if let Form::Path = self.form {
            svg.write_path(class, points);
            return Ok(());
        }
        let Some((x, y)) = points.next() else { return Ok(()) };
        match self.form {
            Form::Dot(radius) => svg
                .write(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#)),
            Form::Text(text, anchor, middle) => svg.write_text(class, text, (x, y), anchor, middle),
            Form::Rect | Form::Path => {
                let (right, bottom) = points.next().unwrap_or((x, y));
                let (width, height) = ((right - x).abs(), (bottom - y).abs());
                let (left, top) = (x.min(right), y.min(bottom));
                svg.write(format_args!(
                    r#"<rect class="{class}" x="{left}" y="{top}" width="{width}" height="{height}"/>"#
                ));
            }
        }
        Ok(())
    }
}
