//! A page, or one exhibit of it in a form of its own.

/// How much of a page is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    Page,
    /// One exhibit, as a page for a frame elsewhere.
    Embed(String),
    /// One exhibit, with all ways to pass it on.
    Share(String),
    /// One exhibit, as a file.
    File(String, Form),
}

/// What an exhibit is as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Svg,
    Png,
    Csv,
    Xlsx,
}

impl Form {
    pub const ALL: [Self; 4] = [Self::Svg, Self::Png, Self::Csv, Self::Xlsx];

    /// The end of the file's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    pub fn with_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}
