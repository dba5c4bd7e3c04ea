//! What stands below the cell of a product and is no part of it.

use app::schema::ListField;

use super::person::{is_open, is_person, may_be_person, presents};
use crate::{
    intake::list::{
        day,
        header::{Header, Says},
        text::text_of,
        title,
    },
    register::kind,
    sheet::Row,
    written::{begins, denial, line, stars, words},
};

/// True for what says something without the cell `above`: a section, a grade, a day, an office, a
/// person.
pub fn is_alone(at: usize, text: &str, above: &Row, header: &Header) -> bool {
    let before = above.1.get(at).and_then(text_of).unwrap_or_default();
    match header.columns.get(at).map(|column| column.says) {
        Some(Says::Field(ListField::Decision | ListField::GrantedOn)) => {
            return !goes_on_with_a_decision(text);
        }
        Some(Says::Field(ListField::Stars)) if !goes_on_with_stars(&before, text) => return true,
        Some(Says::Field(ListField::Stars)) if before.is_empty() => return false,
        Some(Says::Field(ListField::Entity | ListField::Address)) if is_of_rows(text) => {
            return true;
        }
        // Others say who that is.
        Some(Says::Field(field))
            if field != ListField::Aside && is_of_a_person(field, &before, text) =>
        {
            return true;
        }
        _ => {}
    }
    let is_loud = |text: &str| !text.contains(char::is_lowercase);
    is_of_nobody(text) || stars::are_in(text) || (is_loud(text) && !is_loud(&before))
}

/// `Các sản phẩm đề nghị công nhận`, `01 sản phẩm`, `(tiếp theo)`: what is said of rows.
fn is_of_rows(text: &str) -> bool {
    let said = words(text);
    let is_count = |(number, rest): (&str, &str)| {
        number.bytes().all(|it| it.is_ascii_digit()) && rest.starts_with("san pham")
    };
    said == "tiep theo"
        || said.starts_with("cac san pham ")
        || said.split_once(' ').is_some_and(is_count)
        || denial::in_line(text).is_some()
}

/// True for a person below a cell, unless what stands in it goes on with a name: `Tổ hợp tác`.
fn is_of_a_person(field: ListField, before: &str, text: &str) -> bool {
    let is_entity = field == ListField::Entity;
    let is_open = is_open(before) || (is_entity && kind::is_unnamed(before));
    let is_person = is_person(text) || (is_entity && may_be_person(text));
    presents(text) || (is_person && !is_open)
}

/// True for a line of a title or of what stands below a table, not of a product.
pub fn is_of_nobody(text: &str) -> bool {
    let said = words(text);
    title::begins_a_list(text)
        || title::decision(text).is_some()
        || day::find(text).is_some()
        || (said.contains("ngay") && said.contains("thang"))
        || text.to_lowercase().starts_with("trưởng ")
        || line::is_signer(text)
        || line::is_office(text)
}

/// `ngày 28/8/2024` below `15/QĐ-UBND`; `Lào Cai, ngày 28/8/2024` is the day of a signature.
fn goes_on_with_a_decision(text: &str) -> bool {
    let said = words(text);
    ["ngay", "so", "cua", "ubnd"].iter().any(|word| begins(&said, word))
        || text.starts_with(|letter: char| letter.is_ascii_digit())
        || title::decision(text).is_some()
}

/// `(cấp tỉnh)` below `3 sao`; also what denies it.
fn goes_on_with_stars(before: &str, text: &str) -> bool {
    stars::in_text(format!("{before} {text}").trim()).is_some()
        || stars::is_denied(text)
        || (!before.is_empty() && (text.starts_with(char::is_lowercase) || text.starts_with('(')))
}
