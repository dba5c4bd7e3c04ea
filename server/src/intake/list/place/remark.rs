//! What is said of how a unit was found, or was not.

use app::board::Text;

use crate::{intake::fault::Code, place::Gazetteer, register::nearest::nearest};

/// A code with what stands in its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub code: Code,
    pub details: Vec<Text>,
    pub suggestion: Option<String>,
}

impl Remark {
    pub fn of(code: Code, details: Vec<Text>) -> Self {
        Self { code, details, suggestion: None }
    }
}

/// A name that several units have.
pub fn several(all: impl Iterator<Item = usize>, places: &Gazetteer, name: &str) -> Remark {
    Remark::of(Code::SeveralPlaces, vec![name.to_owned().into(), list(all, places).into()])
}

/// Codes and names of units, each once.
pub fn list(all: impl Iterator<Item = usize>, places: &Gazetteer) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut each: Vec<String> = Vec::new();
    for at in all {
        if !known.contains(&places.code(at)) {
            known.push(places.code(at));
            each.push(format!("{} {}", places.code(at), places.full_name(at)));
        }
    }
    each.join("; ")
}

/// Where units of this name do lie, else the nearest name.
pub fn suggestion(name: &str, named: &[usize], places: &Gazetteer) -> Option<String> {
    if !named.is_empty() {
        return Some(list(named.iter().copied(), places));
    }
    let names = places.communes().map(|at| places.bare_name(at));
    let near = nearest(name, names)?;
    let first = places.named(near).iter().find(|&&at| places.level(at) == 2)?;
    Some(places.full_name(*first))
}
