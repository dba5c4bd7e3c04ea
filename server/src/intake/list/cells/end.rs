//! Until when a row says that its recognition holds, beside what the rule says.

use app::{board::Day, format, register::rule, schema::ListField};

use super::Cells;
use crate::{
    intake::{fault::Code, list::day},
    sheet::Cell,
    written::words,
};

impl Cells<'_, '_> {
    /// Warns of another end than the rule gives, which stands.
    pub(super) fn ends_on(&mut self, granted_on: Option<Day>) {
        let field = ListField::Ends;
        let cell = self.cell(field).clone();
        let Some(granted_on) = granted_on.filter(|_| !cell.is_empty() && cell.failed().is_none())
        else {
            return;
        };
        let own = match day::last(&cell) {
            Some(day) => Some(day),
            None => months(&cell).map(|months| granted_on.plus_months(months)),
        };
        let end = rule::term_end(granted_on);
        match own {
            // Some write the last day on which it holds.
            Some(own) if own == end || own == end.plus(-1) => {}
            Some(own) => {
                let details = [own, end].map(|day| format::date(day).into()).into();
                self.say(Code::OtherEnd, field, &cell.excerpt(), details);
            }
            None => self.say(Code::UnclearEnd, field, &cell.excerpt(), vec![]),
        }
    }
}

/// `36 tháng`, `03 năm`; a bare number counts years when it is small.
fn months(cell: &Cell<'_>) -> Option<u32> {
    /// More years or months no certificate has.
    const MOST: u32 = 120;
    let number = |word: &str| word.parse::<u32>().ok().filter(|number| (1..=MOST).contains(number));
    if let Cell::Number(number) = cell.value() {
        return months(&Cell::Text(number.to_string().into()));
    }
    let said = words(cell.text()?);
    let said: Vec<&str> = said.split(' ').collect();
    let months = said.windows(2).find_map(|pair| match (number(pair[0])?, pair[1]) {
        (number, "thang") => Some(number),
        (number, "nam") => Some(number * 12),
        _ => None,
    });
    months.or_else(|| match said[..] {
        [only] => number(only).map(|number| if number <= 10 { number * 12 } else { number }),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_read_in_months_or_years() {
        let check = |text: &str, expected| {
            assert_eq!(months(&Cell::Text(text.into())), expected, "{text}");
        };
        for text in ["36 tháng", "36 tháng kể từ ngày ký", "3 năm", "03 (năm)", "36", "3"]
        {
            check(text, Some(36));
        }
        check("24 tháng", Some(24));
        for text in ["theo quy định", "tháng 6/2027", "2027", ""] {
            check(text, None);
        }
        assert_eq!(months(&Cell::Number(36.0)), Some(36));
    }
}
