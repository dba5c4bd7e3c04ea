//! Where the entity of a row is.

use app::{
    board::Day,
    schema::{Granter, ListField},
};

use super::Cells;
use crate::intake::{
    fault::Code,
    list::{
        place::{self, Address, Found, Part, Remark, beside, phone},
        row,
        text::mend,
    },
};

/// The columns that say where a row is, what counts first: a product counts where it is made.
const COLUMNS: [ListField; 3] = [ListField::Commune, ListField::Production, ListField::Address];

impl Cells<'_, '_> {
    /// The name of an entity and the address behind it in the same cell, where no other has one.
    pub(super) fn apart(&mut self, entity: String) -> (String, Option<String>) {
        let has = |field| !self.cell(field).is_empty();
        let cell = self.cell(ListField::Entity).text().unwrap_or_default().to_owned();
        let written = phone::without(&cell);
        let apart = match COLUMNS.into_iter().any(has) {
            true => None,
            false => place::behind(&written, self.reader.places),
        };
        let Some((name, address)) = apart else { return (self.without_phones(entity), None) };
        let [name, address] = [name, address].map(|text| mend(text).text);
        let details = vec![name.clone().into(), address.clone().into()];
        self.say(Code::NameAndAddress, ListField::Entity, &entity, details);
        (name, Some(address))
    }

    /// The name of an entity without telephone numbers and who represents it, of which is told:
    /// they are not kept.
    fn without_phones(&mut self, entity: String) -> String {
        let written = self.cell(ListField::Entity).text().unwrap_or_default();
        let without = phone::without(written);
        let bare = beside::without(&without);
        let name = match bare.len() < without.len() {
            true => mend(row::without_number(bare.trim())).text,
            false => phone::without(&entity).into_owned(),
        };
        if name == entity || name.is_empty() {
            return entity;
        }
        self.say(Code::Mended, ListField::Entity, &entity, vec![name.clone().into()]);
        name
    }

    /// The unit on a day: by the row's own cells, else by the address `behind` the entity's name.
    pub(super) fn place(&mut self, on: Option<Day>, behind: Option<String>) -> Option<usize> {
        let own = COLUMNS
            .into_iter()
            .find_map(|field| Some((field, self.text(field)?)))
            .or_else(|| Some((ListField::Entity, behind?)));
        let is_made = own.as_ref().is_some_and(|(field, _)| *field == ListField::Production);
        let seat = if is_made { self.text(ListField::Address) } else { None };
        let spoken = [ListField::Decision, ListField::GrantedBy]
            .map(|field| self.cell(field).text().unwrap_or_default().to_owned());
        let above = [(ListField::District, &[1_u8, 0][..]), (ListField::Province, &[0])]
            .into_iter()
            .filter_map(|(field, levels)| Part::of_column(&self.text(field)?, levels))
            .collect::<Vec<_>>();
        let section = &self.reader.section;
        let titled = self.reader.title.district.filter(|_| !section.district_unclear);
        let district = section.title.district.or(titled);
        let section = self.reader.section.commune.clone();
        let is_own = own.is_some();
        let (field, text) = own.or_else(|| Some((ListField::Commune, section.clone()?)))?;
        let places = self.reader.places;
        let reader = &*self.reader;
        let provinces = || reader.provinces(&spoken);
        let ask = |text: &str, is_commune: bool| {
            let (above, provinces) = (&above, &provinces);
            place::read(&Address { text, above, district, on, is_commune, provinces }, places)
        };
        let read = match (ask(&text, field == ListField::Commune), &section) {
            // `thôn 3` below the line of a commune.
            (Err(remark), Some(section)) if is_own && remark.code == Code::NoPlace => {
                ask(section, true)
            }
            (read, _) => read,
        };
        let seat = seat.map(|text| (ask(&text, false), text));
        // What other columns say of it belongs to what is told.
        let names = above.iter().map(|part| &*part.name);
        let spoken = [&*text].into_iter().chain(names).collect::<Vec<_>>().join(", ");
        let remark = match read {
            Ok(found) => {
                let section = self.reader.section.title.district.filter(|_| is_own);
                if section.is_some_and(|of| !places.lies_or_lay_in(found.at, of)) {
                    let line = self.reader.section.district_line.clone();
                    let details = vec![places.full_name(found.at).into(), line.into()];
                    self.say(Code::OtherSection, field, &text, details);
                    return None;
                }
                self.other_district(found.at, &text, field);
                for remark in found.remarks {
                    self.say_place(remark, field, &text);
                }
                if let Some((seat, written)) = seat {
                    self.other_seat(found.at, &seat, written);
                }
                return Some(found.at);
            }
            Err(remark) => remark,
        };
        self.say_place(remark, field, &spoken);
        None
    }

    /// Says that a unit lies outside of the district whose decision the title names.
    fn other_district(&mut self, at: usize, text: &str, field: ListField) {
        let reader = &*self.reader;
        let title = &reader.title;
        let is_of_title = [ListField::Decision, ListField::GrantedBy]
            .iter()
            .all(|field| self.cell(*field).is_empty())
            && reader.choices.decision.is_none()
            && reader.choices.granted_by.is_none()
            && title.decision.is_some()
            && !reader.section.title.is_decided()
            && !reader.section.decision_unclear;
        let is_of_district = is_of_title && title.granted_by == Some(Granter::District);
        let section = &reader.section;
        let is_titled = section.title.district.is_none() && !section.district_unclear;
        let Some(district) = title.district.filter(|_| is_of_district && is_titled) else { return };
        if !reader.places.lies_or_lay_in(at, district) {
            let details = [reader.places.full_name(at), reader.places.titled(district)];
            self.say(Code::OtherDistrict, field, text, details.map(Into::into).into());
        }
    }

    /// Says that a product is not made where its entity has its seat.
    fn other_seat(&mut self, made: usize, seat: &Result<Found, Remark>, written: String) {
        let places = self.reader.places;
        let seat = match seat {
            Ok(seat) if seat.at == made => return,
            Ok(seat) => places.full_name(seat.at),
            Err(remark) if remark.code == Code::NoPlace => return,
            Err(_) => written,
        };
        let details = vec![places.full_name(made).into(), seat.into()];
        self.say(Code::OtherSeat, ListField::Production, "", details);
    }

    fn say_place(&mut self, mut remark: Remark, field: ListField, text: &str) {
        // The table has all provinces of which that of the register was made.
        if let (Code::OutsidePlace, Some(own)) = (remark.code, &self.reader.choices.province) {
            remark.details[1] = own.clone().into();
        }
        let mut fault = self.origin.fault(remark.code, field, text, remark.details);
        fault.suggestion = remark.suggestion;
        self.reader.faults.push(fault);
    }
}
