//! Lines among the rows that say something of those below them.

use app::schema::Group;

use super::{Reader, first_cell};
use crate::{
    intake::{
        fault::Code,
        list::{
            group::{self, Meant},
            place::{self, Asked},
            row::Skipped,
            title,
        },
    },
    sheet,
    written::stars,
};

/// What a line among the rows says of those below it.
#[derive(Default)]
pub(super) struct Section {
    pub district: Option<usize>,
    /// The text of a commune.
    pub commune: Option<String>,
    pub stars: Option<u8>,
    pub group: Option<Group>,
}

impl Reader<'_> {
    pub(super) fn section(&mut self, row: &sheet::Row, text: &str) {
        if self.ended {
            return self.skipped(row, Skipped::Signature.name());
        }
        let bare = unnumbered(text);
        let named = |at: &&usize| self.places.level(**at) == 1;
        let district = title::district(bare, self.places)
            .or_else(|| self.places.named(bare).iter().find(named).copied());
        let stars = stars::in_title(text);
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        let on = self.choices.granted_on.or(self.title.granted_on);
        let asked = Asked { text: bare, above: &[], district: None, on };
        let commune = match district.is_none() && group.is_none() && stars.is_none() {
            true => place::read(&asked, self.places).ok(),
            false => None,
        };
        let mut said = Vec::new();
        if let Some(district) = district {
            self.section.district = Some(district);
            self.section.commune = None;
            said.push(self.places.titled(district));
        }
        if let Some(found) = &commune {
            self.section.commune = Some(bare.to_owned());
            said.push(self.places.full_name(found.at));
        }
        if let Some(stars) = stars {
            self.section.stars = Some(stars);
            said.push(format!("{stars} sao"));
        }
        if let Some(group) = group {
            self.section.group = Some(group);
            said.push(group.name().vi.to_owned());
        }
        match said.is_empty() {
            true => self.skipped(row, "không có tên sản phẩm và chủ thể"),
            false => {
                let cell = first_cell(row);
                self.say(Code::Section, Some(cell), None, text, vec![said.join(", ")]);
            }
        }
    }

    /// What of this kind the rows below a section have.
    pub fn section_stars(&self) -> Option<u8> {
        self.section.stars
    }

    pub fn section_group(&self) -> Option<Group> {
        self.section.group
    }

    pub fn section_commune(&self) -> Option<String> {
        self.section.commune.clone()
    }

    pub fn section_district(&self) -> Option<usize> {
        self.section.district.or(self.title.district)
    }
}

/// `I. Huyện Bát Xát (12 sản phẩm)` without number and count.
fn unnumbered(text: &str) -> &str {
    let text = text.split_once(['(', ':']).map_or(text, |(before, _)| before).trim();
    let Some((first, rest)) = text.split_once([' ', '.', ')', '-', '/']) else { return text };
    let roman = |it: char| matches!(it, 'I' | 'V' | 'X');
    let is_number = !first.is_empty()
        && (first.chars().all(|it| it.is_ascii_digit())
            || first.chars().all(roman)
            || (first.len() == 1 && text[1..].starts_with(['.', ')'])));
    let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
    if is_number && !rest.is_empty() { rest } else { text }
}
