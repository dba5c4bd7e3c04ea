//! The rows of lists onto a register: what is the same, what is new.

mod decision;
mod entity;
mod product;

use std::collections::HashMap;

use app::{
    board::Text,
    register::Items,
    schema::{Granter, Group, ListField, Pair, Table, table::certificates},
    text::data::{NO, YES},
};
use serde::Serialize;

use self::decision::Decided;
use super::{
    Fault, Same, Tables,
    fault::Code,
    list::{Origin, Row},
    slug::Ids,
};
use crate::{
    place::{Gazetteer, Places},
    register::kind::bare_name,
    written::words,
};

/// What became of a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Ids of new entities and products.
    pub entities: Vec<String>,
    pub products: Vec<String>,
    /// How many new certificates.
    pub certificates: usize,
    /// Empty cells that a list fills.
    pub changed: Vec<Change>,
    /// Rows of which the register had everything.
    pub left: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    pub table: &'static str,
    /// Of the row, or of the product that it belongs to.
    pub id: String,
    pub column: &'static str,
    pub value: String,
}

/// The register with the rows of lists, what was changed, and what is to be said.
///
/// Source: intake.md, section 4.
pub fn merge(
    items: &Items,
    rows: &[Row],
    same: &[Same],
    places: &Places,
    gazetteer: &Gazetteer,
) -> (Tables, Changes, Vec<Fault>) {
    let mut merging = Merging::new(items, same, places, gazetteer);
    merging.unused_names(rows);
    rows.iter().for_each(|row| merging.row(row));
    merging.groups_not_stated();
    (merging.tables, merging.changes, merging.faults)
}

struct Merging<'a> {
    tables: Tables,
    changes: Changes,
    faults: Vec<Fault>,
    same: &'a [Same],
    places: &'a Places,
    gazetteer: &'a Gazetteer,
    /// Rows of entities by their names without legal form, with the unit in which each lies.
    entities: HashMap<String, Vec<(usize, u16)>>,
    /// Names of entities without legal form by their unit, in the order of rows.
    names_of_unit: HashMap<u16, Vec<(String, usize)>>,
    /// Rows of products by entity and folded name.
    products: HashMap<(usize, String), Vec<usize>>,
    /// Folded names of products by their entity, in the order of rows.
    names_of_entity: HashMap<usize, Vec<(String, usize)>>,
    /// Rows of certificates by product and day, and the row of the list where it is new.
    certificates: HashMap<(usize, String), (usize, Option<u32>)>,
    decided: Decided,
    entity_ids: Ids,
    product_ids: Ids,
    /// Rows of new products without a group, and where a list has each first.
    ungrouped: Vec<(usize, Origin)>,
}

impl<'a> Merging<'a> {
    fn new(items: &Items, same: &'a [Same], places: &'a Places, gazetteer: &'a Gazetteer) -> Self {
        let certificates = items.certificates.iter().enumerate();
        let certificates = certificates
            .map(|(row, it)| ((it.product as usize, it.granted_on.to_string()), (row, None)));
        let mut merging = Self {
            tables: Tables::new(items),
            changes: Changes::default(),
            faults: Vec::new(),
            same,
            places,
            gazetteer,
            entities: HashMap::new(),
            names_of_unit: HashMap::new(),
            products: HashMap::new(),
            names_of_entity: HashMap::new(),
            certificates: certificates.collect(),
            decided: Decided::default(),
            entity_ids: Ids::new(items.entities.iter().map(|it| it.id.to_string())),
            product_ids: Ids::new(items.products.iter().map(|it| it.id.to_string())),
            ungrouped: Vec::new(),
        };
        for (row, it) in items.certificates.iter().enumerate() {
            let decision = merging.tables.cell(Table::Certificates, row, "decision").to_owned();
            merging.decided.know(it.product as usize, &decision, it.granted_on, row);
        }
        for (row, entity) in items.entities.iter().enumerate() {
            merging.know_entity(bare_name(&entity.name), row, entity.place);
        }
        for (row, product) in items.products.iter().enumerate() {
            merging.know_product(product.entity as usize, words(&product.name), row);
        }
        merging
    }

    /// Says which names a person gave that neither the register nor a list has.
    fn unused_names(&mut self, rows: &[Row]) {
        for same in self.same {
            let name = words(&same.register);
            let is_listed = rows
                .iter()
                .any(|row| [&row.entity, &row.product].into_iter().any(|it| words(it) == name));
            let known = is_listed
                || [Table::Entities, Table::Products].into_iter().any(|table| {
                    (0..self.tables.rows(table).len())
                        .any(|row| words(self.tables.cell(table, row, "name")) == name)
                });
            if !known {
                self.faults.push(Fault {
                    code: Code::UnusedSame,
                    file: String::new(),
                    sheet: String::new(),
                    cell: None,
                    field: None,
                    value: same.register.clone(),
                    details: vec![],
                    suggestion: None,
                });
            }
        }
    }

    fn row(&mut self, row: &Row) {
        let before = self.changes.changed.len();
        let Some(entity) = self.entity(row) else { return };
        let product = self.product(row, entity);
        if let Some(stars) = row.stars {
            self.certificate(row, product, stars, before);
        }
    }

    /// `before`: how many cells were filled before the row.
    fn certificate(&mut self, row: &Row, product: usize, stars: u8, before: usize) {
        let key = (product, row.granted_on.to_string());
        let Some(&(known, first)) = self.certificates.get(&key) else {
            if self.is_decided_already(row, product, stars) {
                return;
            }
            let line = certificates::Line {
                product: self.tables.cell(Table::Products, product, "id").to_owned(),
                stars: stars.to_string(),
                granted_on: key.1.clone(),
                decision: row.decision.clone().unwrap_or_default(),
                granted_by: row.granted_by.map(|it| it.id().to_owned()).unwrap_or_default(),
                revoked_on: String::new(),
                extended_until: String::new(),
                extension_act: String::new(),
            };
            let at = self.tables.rows(Table::Certificates).len();
            self.tables.push(line);
            let decision = row.decision.as_deref().unwrap_or_default();
            self.decided.know(product, decision, row.granted_on, at);
            self.certificates.insert(key, (at, Some(row.origin.row)));
            self.changes.certificates += 1;
            return;
        };
        let there = self.tables.cell(Table::Certificates, known, "stars").to_owned();
        if let Some(first) = first.filter(|_| there != stars.to_string()) {
            let details = [first.to_string(), there, stars.to_string()].map(Text::from).into();
            return self.say(row, Code::StarsTwice, ListField::Stars, &stars.to_string(), details);
        }
        if there != stars.to_string() {
            let day = app::format::date(row.granted_on);
            let details = [day, there, stars.to_string()].map(Text::from).into();
            return self.say(row, Code::OtherStars, ListField::Stars, &stars.to_string(), details);
        }
        if let Some(first) = first {
            let value = row.product.clone();
            return self.say(
                row,
                Code::DoubleRow,
                ListField::Product,
                &value,
                vec![first.to_string().into()],
            );
        }
        let id = self.tables.cell(Table::Products, product, "id").to_owned();
        let at = (Table::Certificates, known);
        let decision = row.decision.clone();
        self.fill(row, at, &id, ("decision", ListField::Decision), decision);
        let granter = row.granted_by.map(|it| it.id().to_owned());
        self.fill(row, at, &id, ("granted_by", ListField::GrantedBy), granter);
        self.changes.left += usize::from(self.changes.changed.len() == before);
    }

    /// Fills an empty cell with a value as files have it; what differs is told, in words, and left.
    fn fill(
        &mut self,
        row: &Row,
        (table, at): (Table, usize),
        id: &str,
        (column, field): (&'static str, ListField),
        value: Option<String>,
    ) {
        let Some(value) = value else { return };
        let there = self.tables.cell(table, at, column).to_owned();
        let is_same = field == ListField::Decision && decision::is_same(&there, &value);
        if there.is_empty() {
            self.tables.set(table, at, column, value.clone());
            let change = Change { table: table.name(), id: id.to_owned(), column, value };
            self.changes.changed.push(change);
        } else if there != value && !is_same {
            let [there, own] = [&there, &value].map(|word| spoken(field, word));
            let details = vec![lower(field.name()), there, own];
            let value = details[2].vi.clone();
            self.say(row, Code::Differs, field, &value, details);
        }
    }

    fn say(&mut self, row: &Row, code: Code, field: ListField, value: &str, details: Vec<Text>) {
        self.faults.push(row.origin.fault(code, field, value, details));
    }
}

/// A word of a file as people say it.
fn spoken(field: ListField, word: &str) -> Text {
    match (field, word) {
        (ListField::GrantedBy, word) => Granter::with_id(word).map(|it| it.name().into()),
        (ListField::Group, word) => Group::with_id(word).map(|it| it.name().into()),
        (ListField::WomenLed | ListField::MinorityLed, "true") => Some(YES.into()),
        (ListField::WomenLed | ListField::MinorityLed, "false") => Some(NO.into()),
        _ => None,
    }
    .unwrap_or_else(|| word.to_owned().into())
}

/// The name of a field within a sentence.
fn lower(name: Pair) -> Text {
    Text { vi: name.vi.to_lowercase(), en: name.en.to_lowercase() }
}

/// Names that are looked through for one that is nearly the same; those before are passed over.
const COMPARED: usize = 2000;

/// The row of the first of the newest `names` of which one letter differs from `name`, and no
/// number.
fn near(name: &str, names: Option<&Vec<(String, usize)>>) -> Option<usize> {
    let names = names.map_or(&[][..], Vec::as_slice);
    let newest = &names[names.len().saturating_sub(COMPARED)..];
    newest.iter().find(|(other, _)| is_near(name, other)).map(|(_, row)| *row)
}

fn is_near(one: &str, other: &str) -> bool {
    // Numbers first: names that differ by them are many, and the distance is dear.
    let [own, others] = [one, other].map(|text| text.bytes().filter(u8::is_ascii_digit));
    one.len() > 3
        && one.len().abs_diff(other.len()) <= 1
        && own.eq(others)
        && strsim::osa_distance(one, other) == 1
}

#[cfg(test)]
mod tests;
