use plotters::{
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
    element::{Circle, Drawable, PathElement, PointCollection, Rectangle, Text},
    style::{
        Color, FontDesc, FontFamily, FontStyle, TextStyle,
        text_anchor::{Pos, VPos},
    },
};

use super::{BackendCoord, HPos, Ink, Svg, escape};
use crate::chart::Spoken;

/// A drawing area of plotters, in units of the `viewBox`.
pub struct Sheet<'a> {
    area: DrawingArea<Svg<'a>, Shift>,
}

impl Sheet<'_> {
    /// An `<svg>` that screen readers announce by its message.
    pub fn spoken(
        class: &str,
        size: (i32, i32),
        spoken: &Spoken,
        draw: impl FnOnce(&Sheet<'_>),
    ) -> String {
        let (title, desc) = (escape(&spoken.title), escape(&spoken.desc));
        let name = format!(r#"role="img" aria-label="{title}""#);
        let head = format!("<title>{title}</title><desc>{desc}</desc>");
        svg(class, size, &name, &head, draw)
    }

    /// An `<svg>` beside text that says the same.
    pub fn silent(class: &str, size: (i32, i32), draw: impl FnOnce(&Sheet<'_>)) -> String {
        svg(class, size, r#"aria-hidden="true""#, "", draw)
    }

    pub fn rect(&self, ink: Ink, from: BackendCoord, to: BackendCoord) {
        self.put(&Rectangle::new([from, to], ink));
    }

    pub fn line(&self, ink: Ink, points: &[BackendCoord]) {
        if points.len() > 1 {
            self.put(&PathElement::new(points, ink));
        }
    }

    pub fn dot(&self, ink: Ink, center: BackendCoord, radius: i32) {
        self.put(&Circle::new(center, radius, ink));
    }

    /// `at` lies on the base line.
    pub fn text(&self, ink: Ink, text: &str, at: BackendCoord, anchor: HPos) {
        self.write(ink, text, at, Pos::new(anchor, VPos::Bottom));
    }

    /// `at` lies half way up, whatever size the style sheet gives the text.
    pub fn text_in_row(&self, ink: Ink, text: &str, at: BackendCoord, anchor: HPos) {
        self.write(ink, text, at, Pos::new(anchor, VPos::Center));
    }

    fn write(&self, ink: Ink, text: &str, at: BackendCoord, pos: Pos) {
        let style = TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, 13.0, FontStyle::Normal),
            color: ink.to_backend_color(),
            pos,
        };
        self.put(&Text::new(text, at, style));
    }

    fn put<'e, E>(&self, element: &'e E)
    where
        &'e E: PointCollection<'e, BackendCoord>,
        E: for<'s> Drawable<Svg<'s>>,
    {
        self.area.draw(element).expect("a String takes every mark");
    }
}

fn svg(
    class: &str,
    (width, height): (i32, i32),
    name: &str,
    head: &str,
    draw: impl FnOnce(&Sheet<'_>),
) -> String {
    let mut marks = String::new();
    let size = (width.unsigned_abs(), height.unsigned_abs());
    draw(&Sheet { area: Svg { marks: &mut marks, size }.into_drawing_area() });
    format!(
        r#"<svg class="chart {class}" viewBox="0 0 {width} {height}" {name} focusable="false">{head}{marks}</svg>"#
    )
}
