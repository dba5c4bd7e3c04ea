//! The product of a row: one of the register, or a new one.

use app::schema::{Group, ListField, Table, table::products};

use super::{Merging, lower, near};
use crate::{
    intake::{Same, fault::Code, list::Row},
    written::{differ, words},
};

impl Merging<'_> {
    /// The row of the product; `None` when it is new and its group is not known, of which is told.
    pub fn product(&mut self, row: &Row, entity: usize) -> Option<usize> {
        let name = Same::name(self.same, &row.product).to_owned();
        let key = (entity, words(&name));
        let same = self.products.get(&key).cloned().unwrap_or_default();
        let other = |at: &usize| differ(self.tables.cell(Table::Products, *at, "name"), &name);
        if let Some(&at) = same.iter().find(|at| !other(at)) {
            self.compare_group(row, at);
            return Some(at);
        }
        let Some(group) = row.group else {
            self.say(row, Code::NoGroup, ListField::Group, &name, vec![]);
            return None;
        };
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
            group: group.id().to_owned(),
            entity: self.tables.cell(Table::Entities, entity, "id").to_owned(),
            commune: commune.to_owned(),
            village: String::new(),
        };
        let at = self.tables.rows(Table::Products).len();
        self.changes.products.push(line.id.clone());
        self.tables.push(line);
        self.know_product(entity, key.1, at);
        Some(at)
    }

    pub fn know_product(&mut self, entity: usize, name: String, at: usize) {
        self.names_of_entity.entry(entity).or_default().push((name.clone(), at));
        self.products.entry((entity, name)).or_default().push(at);
    }

    fn compare_group(&mut self, row: &Row, at: usize) {
        let there = Group::with_id(self.tables.cell(Table::Products, at, "group"));
        if let (Some(own), Some(there)) = (row.group, there)
            && own != there
        {
            let heading = lower(ListField::Group.name());
            let details = vec![heading, there.name().into(), own.name().into()];
            self.say(row, Code::Differs, ListField::Group, &row.product, details);
        }
    }
}
