//! What stands beside a product and says that it was not recognised, or no longer is.

mod heading;
mod remark;

use app::schema::ListField;

use super::Cells;
use crate::{
    intake::{
        fault::Code,
        list::{
            header::{Column, Says},
            mark::is_mark,
        },
    },
    sheet::Cell,
    written::stars::{self, Stars},
};

impl Cells<'_, '_> {
    /// Tells of a row beside whose stars it is said that they were not granted or no longer hold.
    pub(super) fn withdrawn(&mut self) {
        let header = self.origin.header.clone();
        let row = self.row;
        let own = self.own_stars();
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = header.columns.get(at);
            if let Some(code) = self.said_of_row(column, cell, own) {
                let mut fault = self.origin.fault(code, ListField::Aside, &cell.excerpt(), vec![]);
                fault.cell = Some((self.origin.row, at as u32 + 1));
                self.reader.faults.push(fault);
            }
        }
    }

    fn said_of_row(
        &self,
        column: Option<&Column>,
        cell: &Cell<'static>,
        own: Option<u8>,
    ) -> Option<Code> {
        let today = self.reader.choices.today;
        let remark = |text: &str| remark::says(text, own, today);
        let by_heading = || {
            let heading = column.map(|column| &*column.heading).unwrap_or_default();
            heading::says_of(heading, cell)
        };
        match column.map_or(Says::Nothing, |column| column.says) {
            Says::Mark(_) | Says::Year(_) => None,
            Says::Field(ListField::Product | ListField::Entity) => {
                beside_a_name(cell.text()?).into_iter().find_map(remark)
            }
            Says::Field(ListField::Decision) => {
                let ending = cell.text().filter(|text| remark::is_of_an_ending(text));
                let ending = ending.map(|_| Code::NotRecognised);
                ending.or_else(|| cell.text().and_then(remark)).or_else(by_heading)
            }
            _ if column.is_some_and(|column| heading::is_of_another(&column.heading)) => None,
            // `Ngày hết hiệu lực` says until when, and of every row.
            Says::Field(ListField::Ends) => cell.text().and_then(remark),
            Says::Field(ListField::Aside)
            | Says::YearOfDay
            | Says::Both
            | Says::Unknown
            | Says::Nothing => cell.text().and_then(remark).or_else(by_heading),
            Says::Field(_) => None,
        }
    }

    /// The stars that a row or what stands above it says, as far as they can be told.
    fn own_stars(&self) -> Option<u8> {
        let granted = |cell: &Cell<'_>| match stars::in_cell(cell)? {
            Stars::Granted(stars) => Some(stars),
            Stars::Potential => None,
        };
        let is_marked = |(at, stars): &(usize, u8)| {
            self.row.get(*at).is_some_and(|cell| is_mark(cell, *stars) == Some(true))
        };
        let marked = || self.origin.header.marks().find(is_marked).map(|(_, stars)| stars);
        let reader = &self.reader;
        let above = || reader.section.title.stars.or(reader.choices.stars).or(reader.title.stars);
        granted(self.cell(ListField::Stars)).or_else(marked).or_else(above)
    }
}

/// What a name says in brackets and behind a dash: `Chè xanh (đã thu hồi)`.
fn beside_a_name(name: &str) -> Vec<&str> {
    let in_brackets = name.split('(').skip(1).map(|rest| rest.split(')').next().unwrap_or(rest));
    let behind_a_dash = [" - ", " – "].into_iter().flat_map(|dash| name.split(dash).skip(1));
    in_brackets.chain(behind_a_dash).collect()
}
