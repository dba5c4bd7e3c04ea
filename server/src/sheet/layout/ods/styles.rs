//! What the styles of an open document say of what is seen in a cell.

use std::collections::HashMap;

use crate::sheet::layout::Shown;

/// Of cells, by their names.
#[derive(Default)]
pub struct Styles {
    /// Whether the letters are struck through, where a style says so or not.
    struck: HashMap<String, bool>,
    /// The style that holds where one says nothing.
    parents: HashMap<String, String>,
    /// The formats of days by the styles that use them.
    formats: HashMap<String, String>,
    /// What such a format shows of a day.
    parts: HashMap<String, Parts>,
    /// The style that is described, or the format.
    style: String,
    format: Option<String>,
}

#[derive(Default)]
struct Parts {
    day: bool,
    month: bool,
    year: bool,
}

/// More styles do not rest on one another, unless they do in a circle.
const MOST: usize = 16;

impl Styles {
    /// Takes in a tag that describes a style or a format.
    pub fn describe(&mut self, name: &str, attribute: impl Fn(&str) -> Option<String>) {
        match name {
            "style" | "default-style" => {
                self.format = None;
                self.style = attribute("style:name").unwrap_or_default();
                // One of the document itself comes after a named one and stands for it.
                self.struck.remove(&self.style);
                self.formats.remove(&self.style);
                let parent = attribute("style:parent-style-name");
                self.parents.extend(parent.map(|parent| (self.style.clone(), parent)));
                let format = attribute("style:data-style-name");
                self.formats.extend(format.map(|format| (self.style.clone(), format)));
            }
            "text-properties" => {
                let line = attribute("style:text-line-through-style");
                self.struck.extend(line.map(|line| (self.style.clone(), line != "none")));
            }
            "date-style" => {
                self.format = attribute("style:name");
                self.parts.extend(self.format.clone().map(|format| (format, Parts::default())));
            }
            "day" | "month" | "year" => {
                let parts = self.format.as_ref().and_then(|format| self.parts.get_mut(format));
                if let Some(Parts { day, month, year }) = parts {
                    let part = match name {
                        "day" => day,
                        "month" => month,
                        _ => year,
                    };
                    *part = true;
                }
            }
            _ => {}
        }
    }

    pub fn is_struck(&self, style: &str) -> bool {
        self.with_parents(style).find_map(|style| self.struck.get(style)).is_some_and(|it| *it)
    }

    /// The style and those that it rests on, the nearest first.
    fn with_parents<'a>(&'a self, style: &'a str) -> impl Iterator<Item = &'a str> {
        std::iter::successors(Some(style), |it| self.parents.get(*it).map(String::as_str))
            .take(MOST)
    }

    fn format_of(&self, style: &str) -> Option<&String> {
        self.with_parents(style).find_map(|style| self.formats.get(style))
    }

    /// What a cell of such a style and kind of value shows.
    pub fn shown(&self, style: Option<&str>, kind: Option<&str>) -> Option<Shown> {
        match kind? {
            "percentage" => Some(Shown::Percent),
            "date" => match self.parts.get(self.format_of(style?)?)? {
                Parts { day: false, month: true, year: true } => Some(Shown::Month),
                Parts { day: false, month: false, year: true } => Some(Shown::Year),
                _ => None,
            },
            _ => None,
        }
    }
}
