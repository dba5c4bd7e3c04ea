//! Columns of stars, one for each year.

use app::{
    board::{Day, Text},
    format,
    schema::ListField,
};

use super::Cells;
use crate::{
    intake::fault::Code,
    sheet::Cell,
    written::{
        dash::is_dash,
        stars::{self, Stars},
    },
};

impl Cells<'_, '_> {
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
