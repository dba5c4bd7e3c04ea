use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use app::address::number;

use super::trouble::Trouble;

/// The query of an address, read strictly: whatever nobody takes is an error.
#[derive(Clone, Debug)]
pub struct Query {
    pairs: Vec<(String, String)>,
    known: Vec<&'static str>,
}

impl Query {
    pub fn parse(text: &str) -> Self {
        let pairs = form_urlencoded::parse(text.as_bytes());
        Self {
            pairs: pairs.map(|(key, value)| (key.into_owned(), value.into_owned())).collect(),
            known: Vec::new(),
        }
    }

    /// Takes every value of this name.
    pub fn all(&mut self, name: &'static str) -> Result<Vec<String>, Trouble> {
        self.known.push(name);
        let (taken, rest) = std::mem::take(&mut self.pairs)
            .into_iter()
            .partition::<Vec<_>, _>(|(key, _)| key == name);
        self.pairs = rest;
        if taken.iter().any(|(_, value)| value.is_empty()) {
            return Err(Trouble::bad(format!("`{name}` is empty; leave it out or give a value")));
        }
        Ok(taken.into_iter().map(|(_, value)| value).collect())
    }

    /// Takes the value of this name; twice is an error.
    pub fn one(&mut self, name: &'static str) -> Result<Option<String>, Trouble> {
        let mut values = self.all(name)?;
        if values.len() > 1 {
            return Err(Trouble::bad(format!("`{name}` stands {} times", values.len())));
        }
        Ok(values.pop())
    }

    /// Takes a whole number within bounds.
    pub fn number(
        &mut self,
        name: &'static str,
        bounds: std::ops::RangeInclusive<u32>,
    ) -> Result<Option<u32>, Trouble> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        match number(&text) {
            Some(number) if bounds.contains(&number) => Ok(Some(number)),
            _ => {
                let (least, most) = (bounds.start(), bounds.end());
                Err(Trouble::bad(format!(
                    "`{name}` is a whole number from {least} to {most}, not `{text}`"
                )))
            }
        }
    }

    /// Takes one of these words.
    pub fn word<T: Copy>(
        &mut self,
        name: &'static str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, Trouble> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meant)) => Ok(Some(*meant)),
            None => {
                let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                let words = words.join(", ");
                Err(Trouble::bad(format!("`{name}` is one of {words}, not `{text}`")))
            }
        }
    }

    /// # Errors
    ///
    /// When something was asked for that nobody took.
    pub fn end(self) -> Result<(), Trouble> {
        let Some((name, _)) = self.pairs.first() else { return Ok(()) };
        let known = match self.known.is_empty() {
            true => "there are none here".to_owned(),
            false => format!("known here: {}", self.known.join(", ")),
        };
        Err(Trouble::bad(format!("there is no parameter `{name}`; {known}")))
    }

    /// The same query with another page.
    pub fn turned(text: &str, page: u32) -> String {
        let mut pairs: Vec<String> = form_urlencoded::parse(text.as_bytes())
            .filter(|(key, _)| key != "page")
            .map(|(key, value)| format!("{}={}", encoded(&key), encoded(&value)))
            .collect();
        pairs.push(format!("page={page}"));
        pairs.join("&")
    }
}

/// Text as one part of a path or query.
pub fn encoded(text: &str) -> String {
    const PLAIN: percent_encoding::AsciiSet =
        NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, &PLAIN).to_string()
}
