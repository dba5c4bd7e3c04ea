//! Columns of stars, one for each year, and that of the year of recognition.

use app::{
    board::{Day, Text},
    format,
    schema::ListField,
};

use super::Cells;
use crate::{
    intake::{
        fault::Code,
        list::{day, header::year},
    },
    sheet::Cell,
    written::{
        dash::is_dash,
        stars::{self, Stars},
        words,
    },
};

impl Cells<'_, '_> {
    /// Says that the year in a column of its own is not that of the day of recognition.
    pub(super) fn other_year(&mut self, granted_on: Day) {
        let Some(at) = self.origin.header.year_of_day() else { return };
        let Some(cell) = self.row.get(at).map(Cell::value) else { return };
        let written = || day::read(cell).ok().map(|written| written.day.ymd().0);
        if year_alone(cell).or_else(written).is_some_and(|year| year != granted_on.ymd().0) {
            let details = vec![format::date(granted_on).into()];
            let field = ListField::GrantedOn;
            let mut fault = self.origin.fault(Code::OtherYear, field, &cell.excerpt(), details);
            fault.cell = Some((self.origin.row, at as u32 + 1));
            self.reader.faults.push(fault);
        }
    }

    /// The stars of the newest year that has some, or `None` within where they are told to be
    /// wrong; `None` where no year has any.
    pub(super) fn of_years(&mut self, on: Option<Day>) -> Option<Option<Stars>> {
        let header = self.origin.header.clone();
        let mut graded: Vec<(usize, u16)> = header.years().collect();
        graded.retain(|(at, _)| self.row.get(*at).is_some_and(|cell| !is_blank(cell)));
        graded.sort_by_key(|(_, year)| *year);
        let (&(at, year), before) = graded.split_last()?;
        let said = |&(at, year): &(usize, u16)| format!("{year}: {}", self.row[at].excerpt());
        let all = |years: &[(usize, u16)]| years.iter().map(said).collect::<Vec<_>>().join("; ");
        let cell = &self.row[at];
        let read = stars::in_cell(cell);
        let (code, details) = match (read, on) {
            (None, _) if cell.failed().is_some() => (Some(Code::Failed), vec![]),
            (None, _) => (Some(Code::NotStars), vec![]),
            (Some(Stars::Potential), _) => (Some(Code::Potential), vec![]),
            (_, Some(on)) if on.ymd().0 < i32::from(year) => {
                let details = [year.to_string(), format::date(on), all(&graded)];
                (Some(Code::LaterGrade), details.map(Text::from).into())
            }
            _ if before.is_empty() => (None, vec![]),
            _ => {
                let details = [year.to_string(), all(before)];
                (Some(Code::OlderGrades), details.map(Text::from).into())
            }
        };
        if let Some(code) = code {
            let value = cell.failed().map_or_else(|| cell.excerpt(), str::to_owned);
            let mut fault = self.origin.fault(code, ListField::Stars, &value, details);
            fault.cell = Some((self.origin.row, at as u32 + 1));
            self.reader.faults.push(fault);
        }
        Some(read)
    }
}

/// True for a cell that holds nothing, or a dash.
fn is_blank(cell: &Cell<'_>) -> bool {
    cell.is_empty() || cell.text().is_some_and(is_dash)
}

/// `2023` or `Năm 2023`, where a day could stand.
pub(super) fn year_alone(cell: &Cell<'_>) -> Option<i32> {
    year(&words(&cell.excerpt())).map(i32::from)
}
