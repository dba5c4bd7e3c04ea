//! Lines among the rows that say something of those below them.

use app::{board::Text, format, schema::Group};

use super::{Reader, first_cell};
use crate::{
    intake::{
        fault::Code,
        list::{
            group::{self, Meant},
            place::{self, Asked},
            row::Skipped,
            title::{self, Title},
        },
    },
    sheet,
    written::stars,
};

/// What lines among the rows say of those below them.
#[derive(Default)]
pub struct Section {
    /// Of a decision: its day and who granted are those that stand beside it, or none.
    pub title: Title,
    /// The text of a commune.
    pub commune: Option<String>,
    pub group: Option<Group>,
    /// The lines since the last product.
    pub(super) lines: Vec<String>,
}

impl Reader<'_> {
    pub(super) fn section(&mut self, row: &sheet::Row, text: &str) {
        let begins = title::begins(text);
        if self.ended && self.section.lines.is_empty() && !begins {
            return self.skipped(row, Skipped::Signature.name());
        }
        if begins && (self.ended || title::is_annex(text)) {
            // What was said of the list before does not hold for this one.
            self.section = Section::default();
            if self.ended {
                self.title = Title::default();
            }
            self.ended = false;
        }
        self.section.lines.push(text.to_owned());
        let mut said = self.decided();
        let bare = unnumbered(text);
        let named = |at: &&usize| self.places.level(**at) == 1;
        let district = title::district(bare, self.places)
            .or_else(|| self.places.named(bare).iter().find(named).copied());
        let stars = stars::in_title(text);
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        let on = [self.choices.granted_on, self.section.title.granted_on, self.title.granted_on];
        let on = on.into_iter().flatten().next();
        let asked = Asked { text: bare, above: &[], district: None, on };
        let commune = match district.is_none() && group.is_none() && stars.is_none() {
            true => place::read(&asked, self.places).ok(),
            false => None,
        };
        if let Some(district) = district {
            self.section.title.district = Some(district);
            self.section.commune = None;
            said.push(self.places.titled(district).into());
        }
        if let Some(found) = &commune {
            self.section.commune = Some(bare.to_owned());
            said.push(self.places.full_name(found.at).into());
        }
        if let Some(stars) = stars {
            self.section.title.stars = Some(stars);
            said.push(Text { vi: format!("{stars} sao"), en: format!("{stars} stars") });
        }
        if let Some(group) = group {
            self.section.group = Some(group);
            said.push(group.name().into());
        }
        match said.is_empty() {
            true => self.skipped(row, Skipped::Other.name()),
            false => self.say(Code::Section, Some(first_cell(row)), None, text, vec![list(&said)]),
        }
    }

    /// Takes the decision that the lines since the last product name, and says what of it is new.
    fn decided(&mut self) -> Vec<Text> {
        let read = title::read(&self.section.lines, self.places);
        let known = &mut self.section.title;
        let mut said: Vec<Text> = Vec::new();
        if read.decision.is_none() {
            return said;
        }
        if read.decision != known.decision {
            said.extend(read.decision.clone().map(Text::from));
        }
        if read.granted_on != known.granted_on {
            said.extend(read.granted_on.map(|day| format::date(day).into()));
        }
        if read.granted_by != known.granted_by {
            said.extend(read.granted_by.map(|granter| granter.name().into()));
        }
        known.decision = read.decision;
        known.granted_on = read.granted_on;
        known.granted_by = read.granted_by;
        said
    }
}

fn list(said: &[Text]) -> Text {
    let join = |each: fn(&Text) -> &str| said.iter().map(each).collect::<Vec<_>>().join(", ");
    Text { vi: join(|it| &it.vi), en: join(|it| &it.en) }
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
