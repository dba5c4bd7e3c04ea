//! A backend for plotters that writes marks with classes, for style sheets to
//! colour and screen readers to name. No pixel size, no colour, no font.

mod element;
mod ink;
mod scale;
mod sheet;
mod sign;
mod space;

pub use ink::Ink;
pub use plotters_backend::{BackendCoord, text_anchor::HPos};
pub use scale::{Scale, percent_ticks, ticks};
pub use sheet::Sheet;
pub use space::{Place, Space, text_width};

use std::{
    convert::Infallible,
    fmt::{self, Write},
};

use plotters_backend::{BackendColor, DrawingBackend, DrawingErrorKind};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Collects the marks of one chart.
pub struct Svg<'a> {
    pub marks: &'a mut String,
    pub size: (u32, u32),
}

impl Svg<'_> {
    fn write(&mut self, mark: fmt::Arguments<'_>) {
        // A String takes every mark.
        let _ = self.marks.write_fmt(mark);
    }

    fn write_text(
        &mut self,
        class: &str,
        text: &str,
        (x, y): BackendCoord,
        anchor: HPos,
        middle: bool,
    ) {
        let anchor = match anchor {
            HPos::Left => "",
            HPos::Center => r#" text-anchor="middle""#,
            HPos::Right => r#" text-anchor="end""#,
        };
        let line = if middle { r#" dominant-baseline="central""# } else { "" };
        let text = escape(text);
        self.write(format_args!(
            r#"<text class="{class}" x="{x}" y="{y}"{anchor}{line}>{text}</text>"#
        ));
    }

    fn write_path(&mut self, class: &str, path: impl Iterator<Item = BackendCoord>) {
        self.write(format_args!(r#"<polyline class="{class}" points=""#));
        for (place, (x, y)) in path.enumerate() {
            let space = if place == 0 { "" } else { " " };
            self.write(format_args!("{space}{x},{y}"));
        }
        self.write(format_args!(r#""/>"#));
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    /// No element draws one.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
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
