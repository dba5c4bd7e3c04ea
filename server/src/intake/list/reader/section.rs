//! Lines among the rows that say something of those below them.

use app::{board::Text, format, schema::Group};

use super::{Reader, first_cell, level::Number};
use crate::{
    intake::{
        fault::Code,
        list::{
            place::{self, Address, Part},
            row::{self, Skipped},
            text::text_of,
            title::{self, Title},
        },
    },
    register::group::{self, Meant},
    sheet,
    written::{stars, words},
};

/// What lines among the rows say of those below them.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Of a decision: its day and who granted are those that stand beside it, or none.
    pub title: Title,
    /// The text of a commune.
    pub commune: Option<String>,
    pub group: Option<Group>,
    /// The line that names the district.
    pub district_line: String,
    /// True where a line speaks of stars and not of one number.
    pub stars_unclear: bool,
    /// The lines since the last product.
    pub(super) lines: Vec<String>,
    /// The numbered sections that are not closed, the outer first, each with what holds around it.
    levels: Vec<(Number, Section)>,
}

impl Section {
    /// Closes what ends where a section of this number begins; without one all are closed, and
    /// what they said holds until another line says otherwise.
    fn enter(&mut self, number: Option<Number>) {
        let Some(number) = number else { return self.levels.clear() };
        let mut levels = std::mem::take(&mut self.levels);
        let just_before = levels.iter().rposition(|(it, _)| it.is_just_before(number));
        let before =
            just_before.or_else(|| levels.iter().rposition(|(it, _)| it.is_before(number)));
        if let Some(at) = before {
            let around = levels.swap_remove(at).1;
            levels.truncate(at);
            // A decision holds until another is named.
            let (district, stars) = (around.title.district, around.title.stars);
            let title = Title { district, stars, ..std::mem::take(&mut self.title) };
            *self = Self { title, lines: std::mem::take(&mut self.lines), ..around };
        }
        levels.push((number, Self { lines: Vec::new(), ..self.clone() }));
        self.levels = levels;
    }
}

impl Reader<'_> {
    /// Says once that the products of a list are not recognised, where its title says so.
    pub(super) fn denied_title(&mut self) {
        let denied =
            self.above.iter().find(|(_, line)| title::is_of_a_list(line) && stars::is_denied(line));
        if let Some((row, line)) = denied.cloned() {
            self.denied = true;
            self.say(Code::NotRecognised, Some((row, 1)), None, &line, vec![]);
        }
    }

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
            self.denied = false;
        }
        self.section.lines.push(text.to_owned());
        let (bare, numbered) = unnumbered(text);
        let numbered = numbered || is_numbered(row);
        let speaks_of_stars = stars::are_in(text);
        let of_products = title::is_of_a_list(bare) || speaks_of_stars;
        if stars::is_denied(text) && of_products {
            self.denied = true;
            return self.say(Code::NotRecognised, Some(first_cell(row)), None, text, vec![]);
        }
        let mut said = self.decided();
        let written = bare.replace("T.P", "TP").replace("T.X", "TX").replace('.', ". ");
        let part = Part::of_column(&written, &[1, 0]).filter(|part| part.kind.is_some());
        let district =
            title::district(bare, self.places).or_else(|| self.district(bare, part.as_ref()));
        let stars = stars::in_title(text);
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        let on = [self.choices.granted_on, self.section.title.granted_on, self.title.granted_on];
        let on = on.into_iter().flatten().next();
        let address = Address {
            text: bare,
            above: &[],
            district: None,
            on,
            is_commune: false,
            provinces: &|| self.provinces(&[]),
        };
        let commune = match district.is_none() && group.is_none() && !speaks_of_stars {
            true => place::read(&address, self.places).ok(),
            false => None,
        };
        if district.is_some() || commune.is_some() || stars.is_some() || group.is_some() {
            let first = row.1.iter().find_map(text_of).unwrap_or_default();
            let is_place = row::is_short_of_place(text);
            self.section.enter(Number::of(&first, text).filter(|_| !is_place || first != text));
        }
        if let Some(district) = district {
            self.section.title.district = Some(district);
            self.section.district_line = text.to_owned();
            self.section.commune = None;
            said.push(self.places.titled(district).into());
        }
        if let Some(found) = &commune {
            self.section.commune = Some(bare.to_owned());
            said.push(self.places.full_name(found.at).into());
        }
        if let Some(stars) = stars {
            self.section.title.stars = Some(stars);
            self.section.stars_unclear = false;
            said.push(Text { vi: format!("{stars} sao"), en: format!("{stars} stars") });
        }
        if let Some(group) = group {
            self.section.group = Some(group);
            said.push(group.name().into());
        }
        let cell = Some(first_cell(row));
        if !said.is_empty() {
            self.denied = false;
            return self.say(Code::Section, cell, None, text, vec![list(&said)]);
        }
        let names_a_group = words(bare).starts_with("nhom ");
        if !(numbered || part.is_some() || names_a_group || speaks_of_stars) {
            return self.skipped(row, Skipped::Other.name());
        }
        // What cannot be told from another section must not take from the one before.
        self.denied = false;
        let (title, lines) = (&self.section.title, std::mem::take(&mut self.section.lines));
        let decided = Title { stars: None, district: None, ..title.clone() };
        self.section = Section { title: decided, lines, ..Section::default() };
        self.section.stars_unclear = speaks_of_stars;
        self.say(Code::UnclearSection, cell, None, text, vec![]);
    }

    /// The district that a line names, its kind written in any way or not at all.
    fn district(&self, bare: &str, part: Option<&Part>) -> Option<usize> {
        let named = |name: &str| {
            let is_one = |at: &&usize| self.places.level(**at) == 1;
            self.places.named(name).iter().find(is_one).copied()
        };
        named(bare).or_else(|| named(&part.filter(|part| part.levels.contains(&1))?.name))
    }

    /// Takes the decision that the lines since the last product name, and says what of it is new.
    fn decided(&mut self) -> Vec<Text> {
        let lines = &self.section.lines;
        let read = title::read(&lines[lines.len().saturating_sub(LINES)..], self.places);
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
        known.provinces = read.provinces;
        said
    }
}

/// A decision is named in a few lines: all are read again at each.
const LINES: usize = 30;

fn list(said: &[Text]) -> Text {
    let join = |each: fn(&Text) -> &str| said.iter().map(each).collect::<Vec<_>>().join(", ");
    Text { vi: join(|it| &it.vi), en: join(|it| &it.en) }
}

/// `I. Huyện Bát Xát (12 sản phẩm)` without number and count, and whether it has a number.
fn unnumbered(text: &str) -> (&str, bool) {
    let text = text.split_once(['(', ':']).map_or(text, |(before, _)| before).trim();
    let Some((first, rest)) = text.split_once([' ', '.', ')', '-', '/']) else {
        return (text, false);
    };
    if row::is_short_of_place(text) {
        return (text, false);
    }
    let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
    let roman = |it: char| matches!(it, 'I' | 'V' | 'X');
    let is_digits = first.chars().all(|it| it.is_ascii_digit());
    let is_section = first.chars().all(roman)
        || (first.len() == 1 && !is_digits && text[1..].starts_with(['.', ')']));
    match !first.is_empty() && !rest.is_empty() && (is_digits || is_section) {
        true => (rest, is_section),
        false => (text, false),
    }
}

/// True when the row begins with a roman number or a letter, as sections do.
fn is_numbered(row: &sheet::Row) -> bool {
    let first = row.1.iter().find_map(text_of).unwrap_or_default();
    let inner = first.trim_matches(|it: char| !it.is_alphanumeric());
    let roman = |it: char| matches!(it, 'I' | 'V' | 'X');
    let is_letter = inner.len() == 1 && inner.bytes().all(|it| it.is_ascii_alphabetic());
    is_letter || (!inner.is_empty() && inner.len() < 6 && inner.chars().all(roman))
}
