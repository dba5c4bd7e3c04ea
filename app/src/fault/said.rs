//! What is said of one place of a file.

use serde::de;

use super::{Entry, PlanCode, catalogue};
use crate::{
    board::{Text, measure::Misfit},
    format::Lang,
    register::rule::{MOST_STARS, RECOGNISED_STARS},
};

/// An entry of the catalogue with what stands in its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub entry: &'static Entry,
    /// What the file says.
    pub value: String,
    pub details: Vec<Text>,
}

impl Fault {
    pub fn new(code: impl Into<&'static Entry>, value: impl ToString) -> Self {
        Self { entry: code.into(), value: value.to_string(), details: Vec::new() }
    }

    /// The same with one more word of its message, which is the same in both languages.
    pub fn with(self, detail: impl ToString) -> Self {
        self.with_text(detail.to_string().into())
    }

    /// The same with one more.
    pub fn with_text(mut self, detail: Text) -> Self {
        self.details.push(detail);
        self
    }

    /// Its code, what is wrong and what to do.
    pub fn line(&self, lang: Lang) -> String {
        format!("{}: {}", self.entry.id, self.message(lang))
    }

    /// What is wrong and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let Self { entry, value, details } = self;
        let details: Vec<String> =
            details.iter().map(|detail| lang.text(detail).to_owned()).collect();
        entry.line(lang, value, &details, None)
    }

    /// As an error of serde, which carries a text and nothing else.
    pub fn custom<E: de::Error>(&self) -> E {
        let Self { entry, value, details } = self;
        let details: Vec<_> = details.iter().map(|Text { vi, en }| (vi, en)).collect();
        E::custom(serde_json::json!([entry.id, value, details]))
    }

    /// What an error of serde carries; `None` when its words are serde's own.
    pub fn from_custom(text: &str) -> Option<Self> {
        if let Some((misfit, value)) = Misfit::from_custom(text) {
            return Some(Self::of_misfit(misfit, value));
        }
        let (id, value, details): (String, String, Vec<(String, String)>) =
            serde_json::from_str(text).ok()?;
        let entry = catalogue().find(|entry| entry.id == id)?;
        let details = details.into_iter().map(|(vi, en)| Text { vi, en }).collect();
        Some(Self { entry, value, details })
    }

    fn of_misfit(misfit: Misfit, value: &str) -> Self {
        match misfit {
            Misfit::NotADay => Self::new(PlanCode::NotADay, value),
            Misfit::Stars => {
                Self::new(PlanCode::Stars, value).with(RECOGNISED_STARS).with(MOST_STARS)
            }
            Misfit::ReachedByAll => Self::new(PlanCode::ReachedByAll, value),
            Misfit::UnitsInUnits => Self::new(PlanCode::UnitsInUnits, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::{Error as _, value::Error};

    use super::*;

    #[test]
    fn a_fault_comes_back_from_the_text_of_an_error_as_it_was() {
        let fault = Fault::new(PlanCode::Unread, "a «\"b\\»").with(4).with("3: \n");
        let fault = fault.with_text(Text { vi: "một".to_owned(), en: "one".to_owned() });
        let text = fault.custom::<Error>().to_string();
        assert_eq!(Fault::from_custom(&text), Some(fault));
        for other in ["", "missing field `id`", "[\"E000\",\"\",[]]", "invalid type: map"] {
            assert_eq!(Fault::from_custom(Error::custom(other).to_string().as_str()), None);
        }
    }

    #[test]
    fn what_no_measure_says_has_a_code_in_both_languages() {
        for misfit in Misfit::ALL {
            let fault = Fault::from_custom(&format!("{}:2: x", misfit.id())).expect("a fault");
            assert_eq!(fault.value, "2: x");
            assert!(fault.line(Lang::Vi).starts_with(fault.entry.id));
            assert_ne!(fault.line(Lang::Vi), fault.line(Lang::En));
        }
    }
}
