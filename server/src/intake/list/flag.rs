//! Yes and no as lists write them, in the columns of who represents an entity.

use app::schema::ListField;

use crate::{sheet::Cell, written::word};

/// `None` when the cell says neither.
pub fn read(field: ListField, cell: &Cell<'_>) -> Option<bool> {
    match cell.value() {
        Cell::Flag(flag) => Some(*flag),
        Cell::Number(number) => word::flag(field.id(), &number.to_string()),
        cell => word::flag(field.id(), cell.text()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_represents_an_entity_is_read_from_words() {
        let check = |field, text: &str, expected| {
            assert_eq!(read(field, &Cell::Text(text.into())), expected, "{text}");
        };
        check(ListField::WomenLed, "Nữ", Some(true));
        check(ListField::WomenLed, "Nam", Some(false));
        check(ListField::WomenLed, "x", Some(true));
        check(ListField::MinorityLed, "Mông", Some(true));
        check(ListField::MinorityLed, "H'Mông", Some(true));
        check(ListField::MinorityLed, "Kinh", Some(false));
        check(ListField::MinorityLed, "không", Some(false));
        check(ListField::MinorityLed, "hai", None);
    }
}
