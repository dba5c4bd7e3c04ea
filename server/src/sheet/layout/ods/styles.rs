//! What the styles of an open document say of what is seen in a cell.

use std::collections::{HashMap, HashSet};

use crate::sheet::layout::Shown;

/// Of cells, by their names.
#[derive(Default)]
pub struct Styles {
    /// Those whose letters are struck through.
    struck: HashSet<String>,
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

impl Styles {
    /// Takes in a tag that describes a style or a format.
    pub fn describe(&mut self, name: &str, attribute: impl Fn(&str) -> Option<String>) {
        match name {
            "style" | "default-style" => {
                self.format = None;
                self.style = attribute("style:name").unwrap_or_default();
                // One of the document itself comes after a named one and stands for it.
                self.struck.remove(&self.style);
                let format = attribute("style:data-style-name");
                self.formats.extend(format.map(|format| (self.style.clone(), format)));
            }
            "text-properties" => {
                let line = attribute("style:text-line-through-style");
                if line.is_some_and(|line| line != "none") {
                    self.struck.insert(self.style.clone());
                }
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
        self.struck.contains(style)
    }

    /// What a cell of such a style and kind of value shows.
    pub fn shown(&self, style: Option<&str>, kind: Option<&str>) -> Option<Shown> {
        match kind? {
            "percentage" => Some(Shown::Percent),
            "date" => match self.parts.get(self.formats.get(style?)?)? {
                Parts { day: false, month: true, year: true } => Some(Shown::Month),
                Parts { day: false, month: false, year: true } => Some(Shown::Year),
                _ => None,
            },
            _ => None,
        }
    }
}
