//! By what decision a product was recognised, when, and by whom.

use app::{
    board::Day,
    format,
    schema::{Granter, ListField},
};

use super::{Cells, year::year_alone};
use crate::{
    intake::{
        fault::Code,
        list::{
            day,
            reader::Section,
            title::{self, Title},
        },
    },
    written::words,
};

/// What a column of days says.
enum Granted {
    On(Day),
    Empty,
    /// A fault is told.
    Unknown,
}

/// The titles that hold for a row.
struct Above {
    section: Title,
    title: Title,
}

/// The programme began in this year.
const FIRST: i32 = 2018;

impl Cells<'_, '_> {
    /// What the column of decisions says; of several decisions that of the row's own day.
    pub(super) fn decision_text(&mut self) -> Option<String> {
        let text = self.text(ListField::Decision)?;
        let all = title::decisions(&text);
        let Some(day) = self.day_of_column().filter(|_| all.len() > 1) else { return Some(text) };
        let of_day = |text: &&String| title::day_of_decision(text).map(|it| it.day) == Some(day);
        if let Some(own) = all.iter().find(of_day) {
            return Some(own.clone());
        }
        self.several_decisions(&text);
        None
    }

    fn several_decisions(&mut self, text: &str) {
        let details = vec![title::decisions(text).len().to_string().into()];
        self.say(Code::SeveralDecisions, ListField::Decision, text, details);
    }

    /// The decision of this day, where the titles above the row name several; that none is of it
    /// is told.
    fn of_several(&mut self, day: Option<Day>) -> Option<String> {
        let several = self.reader.decisions_above();
        let own = several.iter().find(|it| it.day.is_some() && it.day == day);
        let (number, count) = (own.map(|it| it.number.clone()), several.len());
        if let Some(day) = day.filter(|_| number.is_none() && count > 0) {
            let details = vec![count.to_string().into()];
            self.say(Code::SeveralDecisions, ListField::GrantedOn, &format::date(day), details);
        }
        number
    }

    /// The day that the titles above the row name beside its own decision, among several.
    fn day_of_several(&self, decision: &str) -> Option<Day> {
        let (own, _) = title::decision(decision)?;
        let own = words(&own);
        self.reader.decisions_above().iter().find(|it| words(&it.number) == own)?.day
    }

    fn day_of_column(&self) -> Option<Day> {
        day::read(self.cell(ListField::GrantedOn)).ok().map(|written| written.day)
    }

    /// The day of the decision; one that cannot be its day is told.
    pub(super) fn granted_on(&mut self, decision: Option<&str>) -> Option<Day> {
        let day = self.written_day(decision)?;
        let code = match self.reader.choices.today {
            _ if day.ymd().0 < FIRST => Some(Code::EarlyDay),
            Some(today) if day > today => Some(Code::FutureDay),
            _ => None,
        };
        if let Some(code) = code {
            let value = self.cell(ListField::GrantedOn).excerpt();
            self.say(code, ListField::GrantedOn, &value, vec![format::date(day).into()]);
        }
        self.other_year(day);
        Some(day)
    }

    fn written_day(&mut self, decision: Option<&str>) -> Option<Day> {
        let own = match self.is_year_of_day(decision) {
            true => Granted::Empty,
            false => self.own_day(),
        };
        match own {
            Granted::On(day) => {
                self.other_day(day, decision);
                return Some(day);
            }
            Granted::Unknown => return None,
            Granted::Empty => {}
        }
        if let Some(text) = decision.filter(|text| title::decisions(text).len() > 1) {
            self.several_decisions(text);
            return None;
        }
        if let Some(written) = decision.and_then(title::day_of_decision) {
            self.order(written, ListField::Decision);
            return Some(written.day);
        }
        if let Some(day) = decision.and_then(|text| self.day_of_several(text)) {
            return Some(day);
        }
        if let Some(day) = self.above(decision).section.granted_on {
            return Some(day);
        }
        let choices = self.reader.choices;
        let chosen = choices.granted_on.or_else(|| {
            let decision = choices.decision.as_deref()?;
            day::find(decision).map(|it| it.day)
        });
        let day = chosen.or_else(|| {
            let day = self.above(decision).title.granted_on?;
            self.reader.tell_title(ListField::GrantedOn, format::date(day).into());
            Some(day)
        });
        if day.is_none() && !self.reader.tell_several() {
            self.empty(ListField::GrantedOn);
        }
        day
    }

    /// Says that the one decision of a row, or that of the titles above a row that names none, has
    /// another day than its column of days.
    fn other_day(&mut self, day: Day, decision: Option<&str>) {
        let one = decision.filter(|text| title::decisions(text).len() == 1).unwrap_or_default();
        let own = title::day_of_decision(one).map(|written| (ListField::Decision, written.day));
        let above =
            || Some((ListField::GrantedOn, self.titled_day().filter(|_| decision.is_none())?));
        let other = own.or_else(above).filter(|(_, other)| *other != day);
        if let Some((field, other)) = other {
            let details = [day, other].map(|day| format::date(day).into()).into();
            let value = match field {
                ListField::Decision => one.to_owned(),
                _ => self.cell(field).excerpt(),
            };
            self.say(Code::OtherDay, field, &value, details);
        }
    }

    /// The day of the decision that holds for a row without one of its own.
    fn titled_day(&self) -> Option<Day> {
        let section = &self.reader.section.title;
        match (&section.decision, &self.reader.choices.decision) {
            (Some(_), _) => section.granted_on,
            (None, Some(chosen)) => day::find(chosen).map(|it| it.day),
            (None, None) => self.above(None).title.granted_on,
        }
    }

    /// True where the column of days has the year alone of the day that the decision has.
    fn is_year_of_day(&self, decision: Option<&str>) -> bool {
        let year = year_alone(self.cell(ListField::GrantedOn));
        let of_decision = decision.and_then(title::day_of_decision).map(|written| written.day);
        let day = of_decision.or_else(|| self.titled_day().filter(|_| decision.is_none()));
        year.is_some_and(|year| day.is_some_and(|day| day.ymd().0 == year))
    }

    fn own_day(&mut self) -> Granted {
        let field = ListField::GrantedOn;
        let cell = self.cell(field).clone();
        if cell.is_empty() {
            return Granted::Empty;
        }
        match day::read(&cell) {
            Ok(written) => {
                self.order(written, field);
                Granted::On(written.day)
            }
            Err(_) if cell.failed().is_some() => Granted::Unknown,
            Err((code, meant)) => {
                let mut fault = self.origin.fault(code, field, &cell.excerpt(), vec![]);
                fault.suggestion = meant.map(format::date);
                self.reader.faults.push(fault);
                Granted::Unknown
            }
        }
    }

    fn order(&mut self, written: day::ListDay, field: ListField) {
        let value = self.cell(field).excerpt();
        let details = vec![format::date(written.day).into()];
        let fault = self.origin.fault(Code::DayFirst, field, &value, details);
        self.reader.order(written, fault);
    }

    pub(super) fn decision(
        &mut self,
        own: Option<&str>,
        granted_on: Option<Day>,
    ) -> Option<String> {
        if let Some(own) = own {
            if title::is_other_paper(own) {
                self.say(Code::OtherPaper, ListField::Decision, own, vec![]);
            }
            return Some(title::decision(own).map_or_else(|| own.to_owned(), |(number, _)| number));
        }
        if let Some(number) = &self.reader.section.title.decision {
            return Some(number.clone());
        }
        if let Some(chosen) = &self.reader.choices.decision {
            let number = title::decision(chosen).map(|(number, _)| number);
            return Some(number.unwrap_or_else(|| chosen.clone()));
        }
        if let Some(decision) = self.above(None).title.decision {
            self.reader.tell_title(ListField::Decision, decision.clone().into());
            return Some(decision);
        }
        self.of_several(granted_on)
    }

    pub(super) fn granted_by(&mut self, decision: Option<&str>) -> Option<Granter> {
        let field = ListField::GrantedBy;
        if let Some(text) = self.text(field) {
            let granter = title::granter_of_cell(&text, self.reader.places);
            if granter.is_none() {
                self.say(Code::UnknownGranter, field, &text, vec![]);
            }
            return granter;
        }
        let places = self.reader.places;
        let said = decision.and_then(|text| title::granter(text, places));
        let above = self.above(decision);
        let said = said.or(above.section.granted_by).or(self.reader.choices.granted_by);
        said.or_else(|| {
            let granter = above.title.granted_by?;
            self.reader.tell_title(field, granter.name().into());
            Some(granter)
        })
    }

    /// What titles say of the row's decision: nothing of any but their own.
    fn above(&self, decision: Option<&str>) -> Above {
        let own = decision.and_then(title::decision).map(|(number, _)| words(&number));
        let of_own = |title: &Title| {
            let known = title.decision.as_ref().map(|number| words(number));
            let is_of_several = title.several.iter().any(|it| Some(words(&it.number)) == own);
            match own.is_none() || own == known || is_of_several {
                true => title.clone(),
                false => Title::default(),
            }
        };
        let Section { title: section, decision_unclear, .. } = &self.reader.section;
        let is_other = section.is_decided() || *decision_unclear;
        Above {
            section: of_own(section),
            title: match own.is_none() && is_other {
                true => Title::default(),
                false => of_own(&self.reader.title),
            },
        }
    }
}
