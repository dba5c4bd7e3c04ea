use plotters::{
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
    element::{Drawable, PointCollection},
};

use super::{
    BackendCoord, HPos, Ink, Svg,
    element::{Element, Form},
    escape,
    sign::Sign,
};
use crate::{board::Status, chart::Spoken};

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
        self.put(&Element { ink, points: &[from, to], form: Form::Rect });
    }

    pub fn line(&self, ink: Ink, points: &[BackendCoord]) {
        if points.len() > 1 {
            self.put(&Element { ink, points, form: Form::Path });
        }
    }

    pub fn dot(&self, ink: Ink, center: BackendCoord, radius: i32) {
        self.put(&Element { ink, points: &[center], form: Form::Dot(radius) });
    }

    /// The silhouette of a status, `size` wide and high; `at` is its corner.
    pub fn sign(&self, status: Status, at: BackendCoord, size: i32) {
        self.put(&Sign { status, at, size });
    }

    /// `at` lies on the base line.
    pub fn text(&self, ink: Ink, text: &str, at: BackendCoord, anchor: HPos) {
        self.put(&Element { ink, points: &[at], form: Form::Text(text, anchor, false) });
    }

    /// `at` lies half way up, whatever size the style sheet gives the text.
    pub fn text_in_row(&self, ink: Ink, text: &str, at: BackendCoord, anchor: HPos) {
        self.put(&Element { ink, points: &[at], form: Form::Text(text, anchor, true) });
    }

    fn put<'e, E>(&self, element: &'e E)
    where
        &'e E: PointCollection<'e, BackendCoord>,
        E: for<'s> Drawable<Svg<'s>>,
    {
        // What writes to a String does not fail.
        let _ = self.area.draw(element);
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
