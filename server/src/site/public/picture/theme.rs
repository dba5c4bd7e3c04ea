use std::{collections::HashMap, sync::LazyLock};

/// A set of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

const TOKENS: &str = include_str!("../../../../../style/tokens.css");
const MARKS: &str = include_str!("../../../../../style/marks.css");

type Values = HashMap<&'static str, &'static str>;

/// The tokens of each theme: the dark ones stand in their own block and override the rest.
static LIGHT: LazyLock<Values> = LazyLock::new(|| {
    let dark = TOKENS.find("prefers-color-scheme: dark").unwrap_or(TOKENS.len());
    values(&TOKENS[..dark])
});
static DARK: LazyLock<Values> = LazyLock::new(|| {
    let dark = TOKENS.find("prefers-color-scheme: dark").unwrap_or(TOKENS.len());
    let end = TOKENS.find("prefers-reduced-motion").unwrap_or(TOKENS.len());
    let mut all = LIGHT.clone();
    all.extend(values(&TOKENS[dark..end]));
    all
});

impl Theme {
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    pub fn with_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The value of a token, such as `--c-ink`; empty when there is none.
    pub fn value(self, token: &str) -> &'static str {
        let values = match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        };
        values.get(token).copied().unwrap_or_default()
    }

    /// The style of charts with every token written out, as a sheet of plain rules.
    pub fn marks(self) -> String {
        let first = MARKS.find("@layer charts {").map_or(0, |at| at + "@layer charts {".len());
        let end = MARKS.rfind('}').unwrap_or(MARKS.len());
        self.written_out(&without_comments(&MARKS[first..end]))
    }

    /// `css` with its tokens written out; a token may name another.
    pub fn written_out(self, css: &str) -> String {
        let mut rest = css;
        let mut out = String::with_capacity(css.len());
        while let Some(at) = rest.find("var(") {
            let (before, after) = rest.split_at(at);
            let (token, tail) = after["var(".len()..].split_once(')').unwrap_or((after, ""));
            out.push_str(before);
            out.push_str(self.value(token.trim()));
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

fn values(css: &'static str) -> Values {
    let pairs = css.split([';', '{']).filter_map(|part| {
        let part = part.rsplit("*/").next()?;
        let (name, value) = part.split_once(':')?;
        let name = name.trim();
        name.starts_with("--").then_some((name, value.trim()))
    });
    pairs.collect()
}

fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}
