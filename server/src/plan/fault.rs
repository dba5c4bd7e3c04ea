//! What is wrong with a plan, and where.

use std::{error::Error, fmt};

use app::{
    fault::{Entry, Fault, PlanCode as Code},
    format::Lang,
};

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

impl PlanError {
    /// What is wrong with the whole file.
    pub(super) fn of_file(file: &str, fault: Fault) -> Self {
        Self { file: file.to_owned(), line: None, target: None, fault: fault.into() }
    }

    /// What keeps `text` from being read at all, on its line.
    pub(super) fn unread(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let (line, fault) = unread(Code::Unread, text, error);
        Self { file: file.to_owned(), line, target: None, fault: fault.into() }
    }

    /// What is wrong with the first of a file's lines that say `key`.
    pub fn of_key((file, text): (&str, &str), key: &str, fault: Fault) -> Self {
        let line = text.lines().position(|line| says(line, key)).map(|before| before + 1);
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
        format!("{place}: {}", fault.line(lang))
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for PlanError {}

/// True for a line that says what `key` is.
pub(super) fn says(line: &str, key: &str) -> bool {
    let rest = line.trim_start().strip_prefix(key);
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// More letters of a line are not shown.
const LONGEST: usize = 80;

/// The line of a TOML `text` that cannot be read, and why: what the error carries, else the `code`
/// with the line and the reader's own words.
pub fn unread(
    code: impl Into<&'static Entry>,
    text: &str,
    error: &toml::de::Error,
) -> (Option<usize>, Fault) {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map(|before| before.matches('\n').count() + 1);
    let fault = Fault::from_custom(error.message()).unwrap_or_else(|| {
        let shown = line.and_then(|line| text.lines().nth(line - 1)).unwrap_or_default();
        let shown: String = shown.trim().chars().take(LONGEST).collect();
        Fault::new(code, shown).with(error.message().trim_end_matches('.'))
    });
    (line, fault)
}
