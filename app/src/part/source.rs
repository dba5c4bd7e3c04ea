use crate::{
    board::{Day, Register},
    format::Lang,
    text::shell,
};

/// The line under a figure: as of which day, from which version of the register.
pub fn source(lang: Lang, register: &Register, day: Day) -> String {
    let what = shell::register(lang, register.illustrative, &register.version);
    format!("{}. {}: {what}.", shell::as_of(lang, day), shell::SOURCE.of(lang))
}
