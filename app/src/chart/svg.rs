//! A backend for plotters that writes marks with classes, for style sheets to
//! colour and screen readers to name. No pixel size, no colour, no font.

mod ink;
mod scale;
mod sheet;
mod space;

pub use ink::Ink;
pub use plotters_backend::{BackendCoord, text_anchor::HPos};
pub use scale::{Scale, percent_ticks, ticks};
pub use sheet::Sheet;
pub use space::{Place, Space, text_width};

use std::fmt::{self, Write};

use plotters_backend::{
    BackendColor, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::VPos,
};

type Drawn = Result<(), DrawingErrorKind<fmt::Error>>;

/// Collects the marks of one chart.
pub struct Svg<'a> {
    pub marks: &'a mut String,
    pub size: (u32, u32),
}

impl Svg<'_> {
    fn write(&mut self, mark: fmt::Arguments<'_>) -> Drawn {
        self.marks.write_fmt(mark).map_err(DrawingErrorKind::DrawingError)
    }

    fn write_path(&mut self, class: &str, path: impl IntoIterator<Item = BackendCoord>) -> Drawn {
        self.write(format_args!(r#"<polyline class="{class}" points=""#))?;
        for (place, (x, y)) in path.into_iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            self.write(format_args!("{space}{x},{y}"))?;
        }
        self.write(format_args!(r#""/>"#))
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = fmt::Error;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        Ink::class(style.color()).map_or(Ok(()), |class| self.write_path(class, path))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let Some(class) = Ink::class(style.color()) else { return Ok(()) };
        let (width, height) = (right - left, bottom - top);
        self.write(format_args!(
            r#"<rect class="{class}" x="{left}" y="{top}" width="{width}" height="{height}"/>"#
        ))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let Some(class) = Ink::class(style.color()) else { return Ok(()) };
        self.write(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#))
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        let Some(class) = Ink::class(style.color()) else { return Ok(()) };
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => r#" text-anchor="middle""#,
            HPos::Right => r#" text-anchor="end""#,
        };
        let line = match style.anchor().v_pos {
            VPos::Center => r#" dominant-baseline="central""#,
            VPos::Top | VPos::Bottom => "",
        };
        let text = escape(text);
        self.write(format_args!(
            r#"<text class="{class}" x="{x}" y="{y}"{anchor}{line}>{text}</text>"#
        ))
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        _style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<fmt::Error>> {
        Ok((text_width(text).unsigned_abs(), space::LINE.unsigned_abs()))
    }
}

/// Width and height that the text of a chart is drawn in; `None` when it does not say.
pub fn size(chart: &str) -> Option<(i32, i32)> {
    let (_, rest) = chart.split_once("viewBox=\"")?;
    let mut numbers = rest.split('"').next()?.split(' ').skip(2);
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Text as it may stand between tags and inside quotes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}
