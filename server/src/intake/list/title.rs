//! What stands above a list: the decision, its day, who granted, how many stars.

mod decision;
mod denied;
mod granter;
mod paper;
mod several;

use app::{
    board::Day,
    schema::{Granter, ListField},
};

pub use self::{
    decision::{decision, decisions, wrong_day},
    denied::denied,
    granter::{granter, granter_of_cell},
    paper::{day_of_decision, is_other_paper, other_subject},
    several::{Named, several},
};

use super::day;
use crate::{
    place::Gazetteer,
    written::{begins, denial, line, stars, words},
};

/// What the lines above a header say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    pub decision: Option<String>,
    /// The decisions of which none is that of the list; none where it has one.
    pub several: Vec<Named>,
    pub granted_on: Option<Day>,
    pub granted_by: Option<Granter>,
    pub stars: Option<u8>,
    /// The district whose list it is.
    pub district: Option<usize>,
    /// The names of the provinces that are named.
    pub provinces: Vec<String>,
}

impl Title {
    /// True when this one, of the first lines, says of `field` what the `whole` says.
    pub fn says(&self, field: ListField, whole: &Self) -> bool {
        match field {
            ListField::Decision => is_same(&self.decision, &whole.decision),
            ListField::GrantedOn => is_same(&self.granted_on, &whole.granted_on),
            ListField::GrantedBy => is_same(&self.granted_by, &whole.granted_by),
            ListField::Stars => is_same(&self.stars, &whole.stars),
            _ => false,
        }
    }

    /// True where it names the decision of what stands below it, or several.
    pub fn is_decided(&self) -> bool {
        self.decision.is_some() || !self.several.is_empty()
    }

    /// True where both name the same decisions, or none.
    pub fn is_of_the_same(&self, other: &Self) -> bool {
        let [own, other_own] = [self, other].map(|title| title.several.iter().map(|it| &it.number));
        self.decision == other.decision && own.eq(other_own)
    }
}

fn is_same<T: PartialEq>(own: &Option<T>, whole: &Option<T>) -> bool {
    own.is_some() && own == whole
}

/// True for a line with which the title of another list begins.
pub fn begins_a_list(text: &str) -> bool {
    let said = words(text);
    text.starts_with(char::is_alphabetic) && (begins(&said, "danh sach") || is_annex(text))
}

/// True for a line with which another list begins where the one before has ended.
pub fn opens(text: &str) -> bool {
    let said = words(text);
    let is_title = !text.contains(char::is_lowercase);
    // `- Sản phẩm 4 sao: 2` is one of several remarks.
    let of_products = text.starts_with(char::is_alphanumeric)
        && said.starts_with("san pham ")
        && (stars::are_in(text) || (is_title && denial::in_line(text).is_some()));
    begins_a_list(text) || of_products || (said.contains("kem theo") && decision(text).is_some())
}

/// True for a line that says what list it is.
pub fn is_of_a_list(text: &str) -> bool {
    let said = words(text);
    said.contains("danh sach") || said.starts_with("san pham") || is_annex(text)
}

/// `Phụ lục II`, `Biểu số 02`.
pub fn is_annex(text: &str) -> bool {
    let said = words(text);
    ["phu luc", "bieu"].iter().any(|word| begins(&said, word))
}

/// What the lines above a list, or among its rows, say of those below them.
pub fn read(lines: &[String], places: &Gazetteer) -> Title {
    let text = lines.join(" ");
    let several = several(&text);
    let (decision, rest) = match decision(&text).filter(|_| several.is_empty()) {
        Some((decision, rest)) => (Some(decision), rest),
        None => (None, text.clone()),
    };
    // `(Trong đó: 02 sản phẩm 4 sao)`
    let titles = lines.iter().filter(|line| !line::is_total(line));
    let spoken = titles.filter_map(|line| stars::in_title(line)).collect::<Vec<_>>();
    let stars = spoken.first().copied().filter(|first| spoken.iter().all(|it| it == first));
    Title {
        granted_on: decision.as_ref().and_then(|_| day::find(&rest)).map(|it| it.day),
        granted_by: granter(&rest, places).or_else(|| granter(&text, places)),
        district: district(&rest, places).or_else(|| district(&text, places)),
        provinces: provinces(&text, places),
        decision,
        several,
        stars,
    }
}

/// The one district that a text names with its kind.
pub fn district(text: &str, places: &Gazetteer) -> Option<usize> {
    let said = words(text);
    let mut all = places.titled_in(1, &said);
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// The names of the provinces that a text names with their kind, each once.
pub fn provinces(text: &str, places: &Gazetteer) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in places.titled_in(0, &words(text)).map(|at| places.bare_name(at)) {
        if !all.iter().any(|known| known == name) {
            all.push(name.to_owned());
        }
    }
    all
}
