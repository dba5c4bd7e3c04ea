use crate::{board::Day, edition::Version, format::Lang, text::shell};

/// The line under a figure: as of which day, from which version of the register.
pub fn source(lang: Lang, version: &Version, day: Day) -> String {
    let what = shell::register(lang, version.illustrative, &version.digest);
    format!("{}. {}: {what}.", shell::as_of(lang, day), shell::SOURCE.in_lang(lang))
}
