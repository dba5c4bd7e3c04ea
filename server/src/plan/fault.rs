//! What is wrong with a plan, and where.

use std::{error::Error, fmt};

use app::{fault::PlanCode as Code, format::Lang};
use serde::de;

/// Why a plan cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    pub file: String,
    /// From 1; `None`: the whole file.
    pub line: Option<usize>,
    /// The id of the target that it lies in.
    pub target: Option<String>,
    pub fault: Box<Fault>,
}

/// A code with what stands in its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    /// What the file says.
    pub value: String,
    pub details: Vec<String>,
}

impl PlanError {
    /// What keeps `text` from being read at all, on its line.
    pub(super) fn unread(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map(|before| before.matches('\n').count() + 1);
        let fault = Fault::from_custom(error.message()).unwrap_or_else(|| {
            let shown = line.and_then(|line| text.lines().nth(line - 1)).unwrap_or_default();
            let shown: String = shown.trim().chars().take(LONGEST).collect();
            Fault::new(Code::Unread, shown).with(error.message().trim_end_matches('.'))
        });
        Self { file: file.to_owned(), line, target: None, fault: fault.into() }
    }

    /// Where and what, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let Self { file, line, target, fault } = self;
        let mut place = lang.pick("kế hoạch ", "the plan ").to_owned() + file;
        if let Some(line) = line {
            place += &lang.pick(format!(", dòng {line}"), format!(", line {line}"));
        }
        if let Some(target) = target {
            place += &lang.pick(format!(", chỉ tiêu «{target}»"), format!(", target «{target}»"));
        }
        let Fault { code, value, details } = &**fault;
        format!("{place}: {}: {}", code.id(), code.entry().line(lang, value, details, None))
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for PlanError {}

/// More letters of a line are not shown.
const LONGEST: usize = 80;

impl Fault {
    pub fn new(code: Code, value: impl ToString) -> Self {
        Self { code, value: value.to_string(), details: Vec::new() }
    }

    /// The same with one more word of its message.
    pub fn with(mut self, detail: impl ToString) -> Self {
        self.details.push(detail.to_string());
        self
    }

    /// As an error of serde, which carries a text and nothing else.
    pub fn custom<E: de::Error>(&self) -> E {
        let Self { code, value, details } = self;
        E::custom(serde_json::json!([code.id(), value, details]))
    }

    fn from_custom(text: &str) -> Option<Self> {
        let (id, value, details): (String, String, _) = serde_json::from_str(text).ok()?;
        Some(Self { code: Code::with_id(&id)?, value, details })
    }
}
