//! Names that a person says are one.

use crate::written::words;

/// `A=B`: what a list calls A is what the register calls B.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Same {
    pub list: String,
    pub register: String,
}

impl Same {
    /// # Errors
    ///
    /// When it has not two names.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text.split_once('=').map(|(list, register)| (list.trim(), register.trim())) {
            Some((list, register)) if !list.is_empty() && !register.is_empty() => {
                Ok(Self { list: list.to_owned(), register: register.to_owned() })
            }
            _ => Err("two names with = between them: \"tên trong danh sách=tên trong sổ\"".into()),
        }
    }

    /// The register's name of what a list calls `name`.
    pub fn name<'a>(all: &'a [Self], name: &'a str) -> &'a str {
        let own = all.iter().find(|same| words(&same.list) == words(name));
        own.map_or(name, |same| &same.register)
    }
}
