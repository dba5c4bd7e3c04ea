//! The product of a row: one of the register, or a new one.

use app::schema::{Group, ListField, Table, table::products};

use super::{Merging, near};
use crate::{
    intake::{Same, fault::Code, list::Row},
    written::{differ, words},
};

impl Merging<'_> {
    /// The row of the product.
    pub fn product(&mut self, row: &Row, entity: usize) -> usize {
        let name = Same::name(self.same, &row.product).to_owned();
        let key = (entity, words(&name));
        let same = self.products.get(&key).cloned().unwrap_or_default();
        let other = |at: &usize| differ(self.tables.cell(Table::Products, *at, "name"), &name);
        if let Some(&at) = same.iter().find(|at| !other(at)) {
            self.compare_group(row, at);
            return at;
        }
        let near =
            same.first().copied().or_else(|| near(&key.1, self.names_of_entity.get(&entity)));
        if let Some(at) = near {
            let other = self.tables.cell(Table::Products, at, "name").to_owned();
            self.say(row, Code::NearName, ListField::Product, &name, vec![other.into()]);
        }
        let commune = match row.place {
            Some(place) => self.gazetteer.code(place),
            None => self.tables.cell(Table::Entities, entity, "commune"),
        };
        let line = products::Line {
            id: self.product_ids.take(&name),
            name,
            group: row.group.map(Group::id).unwrap_or_default().to_owned(),
            entity: self.tables.cell(Table::Entities, entity, "id").to_owned(),
            commune: commune.to_owned(),
            village: String::new(),
        };
        let at = self.tables.rows(Table::Products).len();
        self.changes.products.push(line.id.clone());
        self.tables.push(line);
        self.know_product(entity, key.1, at);
        if row.group.is_none() {
            self.ungrouped.push((at, row.origin.clone()));
        }
        at
    }

    pub fn know_product(&mut self, entity: usize, name: String, at: usize) {
        self.names_of_entity.entry(entity).or_default().push((name.clone(), at));
        self.products.entry((entity, name)).or_default().push(at);
    }

    /// Says of which new products no row states the group.
    pub fn groups_not_stated(&mut self) {
        for (at, origin) in &self.ungrouped {
            if self.tables.cell(Table::Products, *at, "group").is_empty() {
                let fault = origin.fault(Code::NoGroup, ListField::Group, "", vec![]);
                self.faults.push(fault);
            }
        }
    }

    fn compare_group(&mut self, row: &Row, at: usize) {
        let id = self.tables.cell(Table::Products, at, "id").to_owned();
        let group = row.group.map(|it| it.id().to_owned());
        self.fill(row, (Table::Products, at), &id, ("group", ListField::Group), group);
    }
}
