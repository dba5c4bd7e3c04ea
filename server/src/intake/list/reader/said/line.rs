//! What a line among the rows says by itself.

use std::borrow::Cow;

use app::schema::Group;

use super::{label::without_label, manner::is_of_manner};
use crate::{
    intake::list::{
        place::Part,
        reader::level::{begins_a_section, unnumbered},
        title,
    },
    place::Gazetteer,
    register::group::{self, Meant},
    sheet,
    written::{
        denial::{self, Denial},
        stars, words,
    },
};

pub struct Line<'a> {
    pub text: &'a str,
    /// Without its number, what it counts and the word before a colon.
    pub bare: String,
    /// True where a colon stands behind a word for what sections are of.
    is_labelled: bool,
    pub is_numbered: bool,
    pub district: Option<usize>,
    pub group: Option<Group>,
    /// The one number of stars that it names.
    pub stars: Option<u8>,
    pub speaks_of_stars: bool,
    /// True where it names a unit of any level with its kind.
    names_a_unit: bool,
    /// True where it says nothing else than the name of a unit.
    is_a_unit: bool,
}

impl<'a> Line<'a> {
    pub fn read(row: &sheet::Row, text: &'a str, places: &Gazetteer) -> Self {
        // `(Kèm theo Quyết định …)`
        let said = without_label(text.trim_start_matches('('));
        let (bare, is_numbered) = unnumbered(&said);
        let unit = unit(bare);
        let district =
            title::district(bare, places).or_else(|| named_district(bare, unit.as_ref(), places));
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        Self {
            text,
            bare: bare.to_owned(),
            is_labelled: matches!(said, Cow::Owned(_)),
            is_numbered: is_numbered || begins_a_section(row),
            district,
            group,
            stars: stars::in_title(text),
            speaks_of_stars: stars::are_in(text),
            names_a_unit: unit.is_some(),
            is_a_unit: match &unit {
                Some(unit) => is_name_of_unit(&unit.name, places),
                None => district.is_some() && !places.named(bare).is_empty(),
            },
        }
    }

    /// True where it speaks of what sections speak of.
    pub fn says_something(&self) -> bool {
        self.district.is_some() || self.group.is_some() || self.names_a_unit || self.speaks_of_stars
    }

    /// True where it says nothing beside it: `Huyện Bắc Hà có 2 sản phẩm` is a remark.
    pub fn says_nothing_else(&self) -> bool {
        self.is_a_unit || self.group.is_some() || self.speaks_of_stars
    }

    /// `- 3 sao: 30` below a sum.
    pub fn is_part_of_a_sum(&self) -> bool {
        self.speaks_of_stars && self.text.starts_with(['-', '–', '+', '•'])
    }

    /// How much it denies of the products below it; what counts them is a remark on the list.
    pub fn denial(&self) -> Option<Denial> {
        if self.is_numbered {
            return denial::in_name(self.text);
        }
        let is_count = !title::is_of_a_list(&self.bare) && counts(self.text);
        denial::in_line(self.text).filter(|_| !self.is_item() && !is_count)
    }

    /// `- Sản phẩm không đạt: 2`
    pub fn is_counted_item(&self) -> bool {
        self.is_item() && counts(self.text)
    }

    fn is_item(&self) -> bool {
        self.text.starts_with(['-', '+', '•', '*', '–'])
    }

    /// True where it says how or when what stands below it was graded, and nothing else.
    pub fn is_of_manner(&self) -> bool {
        !self.speaks_of_stars && is_of_manner(&self.bare)
    }

    /// True where it looks like the title of a section, whatever it says.
    pub fn looks_like_a_title(&self) -> bool {
        let names_a_group = words(&self.bare).starts_with("nhom ");
        self.is_labelled
            || self.is_numbered
            || self.names_a_unit
            || names_a_group
            || self.speaks_of_stars
    }
}

/// `Không đạt: 2 sản phẩm`
fn counts(text: &str) -> bool {
    let after = text.rsplit_once(':').map(|(_, after)| after.trim_start());
    after.is_some_and(|after| after.starts_with(|it: char| it.is_ascii_digit()))
}

/// The unit that a line names with its kind.
fn unit(bare: &str) -> Option<Part> {
    let written = bare.replace("T.P", "TP").replace("T.X", "TX").replace('.', ". ");
    Part::of_column(&written, &[1, 0]).filter(|part| part.kind.is_some())
}

/// True for the name of a unit, or for one that may be.
fn is_name_of_unit(name: &str, places: &Gazetteer) -> bool {
    let mut words = name.split_whitespace().peekable();
    !places.named(name).is_empty()
        || (words.peek().is_some() && words.all(|word| word.starts_with(char::is_uppercase)))
}

/// The district that a line names, its kind written in any way or not at all.
fn named_district(bare: &str, unit: Option<&Part>, places: &Gazetteer) -> Option<usize> {
    let named = |name: &str| {
        let is_one = |at: &&usize| places.level(**at) == 1;
        places.named(name).iter().find(is_one).copied()
    };
    named(bare).or_else(|| named(&unit.filter(|unit| unit.levels.contains(&1))?.name))
}
