//! What an address or a parameter can name.

/// Something with a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Page,
    /// A drawing or table of a page.
    Exhibit,
    /// A file with data.
    File,
    Dataset,
    /// A question that programs can ask.
    Operation,
    Plan,
    /// The units of a year.
    Units,
    Target,
    Reading,
    Measure,
    District,
    Product,
    Entity,
    Village,
    /// A series of reported figures.
    Figure,
    /// A place of which figures were reported.
    FigurePlace,
    /// A year of first recognition.
    Year,
}
