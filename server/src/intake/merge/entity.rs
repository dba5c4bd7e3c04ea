//! Who makes the product of a row: an entity of the register, or a new one.

use app::schema::{EntityKind, ListField, Table, table::entities};

use super::{Merging, lower, near};
use crate::{
    intake::{Same, fault::Code, list::Row},
    register::kind::{self, bare_name},
    written::{differ, spelled},
};

/// The row of an entity, and the unit in which it lies.
type Placed = (usize, u16);

impl Merging<'_> {
    /// The row of the entity; `None` when it is new and not all of it is known, of which is told.
    pub fn entity(&mut self, row: &Row) -> Option<usize> {
        let name = Same::name(self.same, &row.entity).to_owned();
        let bare = bare_name(&name);
        let unit = match row.place {
            Some(place) => Some(self.unit_or_fault(row, place)?),
            None => None,
        };
        let known = self.entities.get(&bare).cloned().unwrap_or_default();
        let (same, other): (Vec<_>, Vec<_>) =
            known.into_iter().partition(|(at, _)| self.is_spelled(*at, &name, &bare));
        let (same, forms): (Vec<_>, Vec<_>) =
            same.into_iter().partition(|(at, _)| !self.is_of_other_form(*at, &name));
        let known = match unit {
            Some(unit) => {
                let here: Vec<usize> =
                    same.iter().filter(|(_, other)| *other == unit).map(|(at, _)| *at).collect();
                let of_kind = |at: &&usize| Some(self.kind(**at)) == row.kind.map(EntityKind::id);
                here.iter().find(of_kind).or(here.first()).copied()
            }
            None => match same[..] {
                [(at, _)] => {
                    let details =
                        vec![self.tables.cell(Table::Entities, at, "name").to_owned().into()];
                    self.say(row, Code::KnownPlace, ListField::Address, "", details);
                    Some(at)
                }
                _ => None,
            },
        };
        match known {
            Some(at) => {
                self.compare(row, at);
                Some(at)
            }
            None => self.new_entity(row, &name, bare, (other, forms)),
        }
    }

    fn new_entity(
        &mut self,
        row: &Row,
        name: &str,
        bare: String,
        (other, forms): (Vec<Placed>, Vec<Placed>),
    ) -> Option<usize> {
        if row.kind.is_none() {
            self.say(row, Code::UnknownKind, ListField::Kind, name, vec![]);
        }
        let Some(place) = row.place else {
            self.no_place(row, name);
            return None;
        };
        let kind = row.kind?;
        let unit = self.unit(place)?;
        self.near_entity(row, name, &bare, (unit, &other));
        self.elsewhere(row, name, &bare, (unit, &other));
        if let Some((at, _)) = forms.iter().find(|(_, of)| *of == unit) {
            let other = self.tables.cell(Table::Entities, *at, "name").to_owned();
            self.say(row, Code::OtherForm, ListField::Entity, name, vec![other.into()]);
        }
        let id = self.entity_ids.take(name);
        let flag = |flag: Option<bool>| flag.map(|it| it.to_string()).unwrap_or_default();
        let at = self.tables.rows(Table::Entities).len();
        self.tables.push(entities::Line {
            id: id.clone(),
            name: name.to_owned(),
            kind: kind.id().to_owned(),
            commune: self.gazetteer.code(place).to_owned(),
            women_led: flag(row.women_led),
            minority_led: flag(row.minority_led),
        });
        self.know_entity(bare, at, unit);
        self.changes.entities.push(id);
        Some(at)
    }

    /// Says that nothing tells where an entity lies: the cell that should is empty, or none should.
    fn no_place(&mut self, row: &Row, name: &str) {
        let fields = [ListField::Address, ListField::Production, ListField::Commune].into_iter();
        let mut columns = fields.filter(|field| row.origin.header.column(*field).is_some());
        match columns.next() {
            Some(field) => self.say(row, Code::EmptyCell, field, "", vec![field.name().into()]),
            None => self.say(row, Code::NoPlace, ListField::Address, name, vec![]),
        }
    }

    pub fn know_entity(&mut self, bare: String, at: usize, unit: u16) {
        self.names_of_unit.entry(unit).or_default().push((bare.clone(), at));
        self.entities.entry(bare).or_default().push((at, unit));
    }

    /// Warns of an entity of the same unit whose name is one letter away.
    fn near_entity(&mut self, row: &Row, name: &str, bare: &str, (unit, other): (u16, &[Placed])) {
        let other = other.iter().find(|(_, of)| *of == unit).map(|(at, _)| *at);
        if let Some(at) = other.or_else(|| near(bare, self.names_of_unit.get(&unit))) {
            let other = self.tables.cell(Table::Entities, at, "name").to_owned();
            self.say(row, Code::NearName, ListField::Entity, name, vec![other.into()]);
        }
    }

    /// Warns of an entity of another unit with the same name: it may have moved.
    fn elsewhere(&mut self, row: &Row, name: &str, bare: &str, (unit, other): (u16, &[Placed])) {
        let all = self.entities.get(bare).map(Vec::as_slice).unwrap_or_default();
        let away = |it: &&Placed| it.1 != unit && !other.contains(it);
        if let Some((_, of)) = all.iter().find(away) {
            let place = self.places.units[usize::from(*of)].name.clone();
            self.say(row, Code::SameNameElsewhere, ListField::Entity, name, vec![place.into()]);
        }
    }

    /// True when an entity's name without legal form is spelled as `name` is.
    fn is_spelled(&self, at: usize, name: &str, bare: &str) -> bool {
        let words = bare.split(' ').count();
        let own = |name: &str| {
            let all = spelled(name);
            let all: Vec<&str> = all.split(' ').collect();
            all[all.len().saturating_sub(words)..].join(" ")
        };
        !differ(&own(self.tables.cell(Table::Entities, at, "name")), &own(name))
    }

    /// True when an entity's name has another legal form than `name`: `HTX A` and `Công ty A`.
    fn is_of_other_form(&self, at: usize, name: &str) -> bool {
        let there = self.tables.cell(Table::Entities, at, "name");
        // Most lists write a name as they did before, and looking at it is dear.
        if there == name {
            return false;
        }
        let [there, own] = [there, name].map(kind::read);
        there.zip(own).is_some_and(|(there, own)| size(there.id()) != size(own.id()))
    }

    fn compare(&mut self, row: &Row, at: usize) {
        self.compare_commune(row, at);
        let id = self.tables.cell(Table::Entities, at, "id").to_owned();
        let of = (Table::Entities, at);
        if let Some(kind) = row.kind.filter(|kind| size(kind.id()) != size(self.kind(at))) {
            let there = EntityKind::with_id(self.kind(at)).map(|kind| kind.name().into());
            let heading = lower(ListField::Kind.name());
            let details = vec![heading, there.unwrap_or_default(), kind.name().into()];
            self.say(row, Code::Differs, ListField::Kind, &row.entity, details);
        }
        for (column, field, flag) in [
            ("women_led", ListField::WomenLed, row.women_led),
            ("minority_led", ListField::MinorityLed, row.minority_led),
        ] {
            let value = flag.map(|it| it.to_string());
            self.fill(row, of, &id, (column, field), value);
        }
    }

    /// Says that a list has an entity in another commune of the same unit.
    fn compare_commune(&mut self, row: &Row, at: usize) {
        let there = self.tables.cell(Table::Entities, at, "commune").to_owned();
        let Some(place) = row.place.filter(|place| self.gazetteer.code(*place) != there) else {
            return;
        };
        let known = self.gazetteer.of_code(&there);
        let became = |&at: &usize| {
            self.gazetteer.after(at).contains(&place) || self.gazetteer.before(at).contains(&place)
        };
        if known.iter().any(became) {
            return;
        }
        let named = known.first().map_or(there, |&at| self.gazetteer.titled(at));
        let details = vec![
            lower(ListField::Commune.name()),
            named.into(),
            self.gazetteer.titled(place).into(),
        ];
        let has = |field: &ListField| row.origin.header.column(*field).is_some();
        let field = [ListField::Production, ListField::Address].into_iter().find(has);
        let field = field.unwrap_or(ListField::Commune);
        self.say(row, Code::Differs, field, &row.entity, details);
    }

    fn kind(&self, at: usize) -> &str {
        self.tables.cell(Table::Entities, at, "kind")
    }

    /// The unit of the plan in which a unit of the gazetteer lies; of one outside of the plan's
    /// province is told.
    fn unit_or_fault(&mut self, row: &Row, place: usize) -> Option<u16> {
        let unit = self.unit(place);
        if unit.is_none() {
            let province = self.places.province.name.clone();
            let details = vec![self.gazetteer.full_name(place).into(), province.into()];
            self.say(row, Code::OutsidePlace, ListField::Address, &row.entity, details);
        }
        unit
    }

    fn unit(&self, place: usize) -> Option<u16> {
        let code = self.gazetteer.code(place);
        let then = self.places.commune_on(code, self.gazetteer.begin(place));
        let commune = then.or_else(|| self.places.commune(code))?;
        Some(self.places.communes[commune as usize].place)
    }
}

/// The kind with which it is compared: a list does not tell small enterprises from large ones.
fn size(kind: &str) -> &str {
    match kind {
        "large_enterprise" => "small_enterprise",
        kind => kind,
    }
}
