//! The query of an address, read strictly: whatever nobody takes is a problem.

use app::{
    address::Carried,
    problem::{Allowed, Problem},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// What is left of a query, and what was looked for in it.
#[derive(Clone, Debug)]
pub struct Query {
    pairs: Vec<(String, String)>,
    known: Vec<&'static str>,
}

impl Query {
    pub fn parse(text: &str) -> Self {
        // In which units is known of every request before.
        let pairs = form_urlencoded::parse(text.as_bytes());
        let pairs = pairs.filter(|(key, _)| key != Carried::UNITS);
        Self {
            pairs: pairs.map(|(key, value)| (key.into_owned(), value.into_owned())).collect(),
            known: Vec::new(),
        }
    }

    /// Takes every value of this name.
    pub fn all(&mut self, name: &'static str) -> Result<Vec<String>, Problem> {
        self.known.push(name);
        let (taken, rest) = std::mem::take(&mut self.pairs)
            .into_iter()
            .partition::<Vec<_>, _>(|(key, _)| key == name);
        self.pairs = rest;
        if taken.iter().any(|(_, value)| value.is_empty()) {
            return Err(Problem::Empty(name));
        }
        Ok(taken.into_iter().map(|(_, value)| value).collect())
    }

    /// Takes the value of this name; twice is an error.
    pub fn one(&mut self, name: &'static str) -> Result<Option<String>, Problem> {
        let mut values = self.all(name)?;
        if values.len() > 1 {
            return Err(Problem::Repeated { parameter: name, times: values.len(), most: 1 });
        }
        Ok(values.pop())
    }

    /// Takes a whole number within bounds.
    pub fn number(
        &mut self,
        name: &'static str,
        bounds: std::ops::RangeInclusive<u32>,
    ) -> Result<Option<u32>, Problem> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        // Digits alone, so that a number has one way to be written.
        let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        match text.parse() {
            Ok(number) if plain && bounds.contains(&number) => Ok(Some(number)),
            _ => {
                let allowed = Allowed::Whole(*bounds.start(), *bounds.end());
                Err(Problem::Value { parameter: name, value: text, allowed })
            }
        }
    }

    /// Takes one of these words.
    pub fn word<T: Copy>(
        &mut self,
        name: &'static str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, Problem> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meant)) => Ok(Some(*meant)),
            None => Err(Problem::no_word(name, text, words.iter().map(|(word, _)| *word))),
        }
    }

    /// # Errors
    ///
    /// When something was asked for that nobody took.
    pub fn end(self) -> Result<(), Problem> {
        let known = self.known.into_iter().map(str::to_owned).collect();
        match self.pairs.into_iter().next() {
            Some((parameter, _)) => Err(Problem::Unknown { parameter, known }),
            None => Ok(()),
        }
    }
}

/// The same query written in one way: by name, values of one name in their order.
pub fn canonical(text: &str) -> String {
    let mut pairs: Vec<_> = form_urlencoded::parse(text.as_bytes()).collect();
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    let pairs: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
    pairs.join("&")
}

/// The same query with another page.
pub fn turn_to(text: &str, page: u32) -> String {
    let others = form_urlencoded::parse(text.as_bytes()).filter(|(key, _)| key != "page");
    let others = others.map(|(key, value)| format!("{}={}", encode(&key), encode(&value)));
    others.chain([format!("page={page}")]).collect::<Vec<_>>().join("&")
}

/// Text as one part of a path or query.
pub fn encode(text: &str) -> String {
    const PLAIN: percent_encoding::AsciiSet =
        NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, &PLAIN).to_string()
}

#[cfg(test)]
mod tests {
    use super::{canonical, turn_to};

    #[test]
    fn a_question_has_one_address_however_it_is_written() {
        let written = [
            "plan=2024&as_of=2023-06-30",
            "as_of=2023-06-30&plan=2024",
            "as_of=2023%2D06-30&plan=202%34",
        ];
        for query in written {
            assert_eq!(canonical(query), "as_of=2023-06-30&plan=2024");
        }
        assert_eq!(canonical("as_of=2&as_of=1"), "as_of=2&as_of=1", "values keep their order");
        assert_eq!(canonical(""), "");
    }

    #[test]
    fn another_page_keeps_everything_else() {
        assert_eq!(turn_to("page=1&stars=4", 2), "stars=4&page=2");
    }
}
