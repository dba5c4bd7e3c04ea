//! What a person may write in a column.

use app::{
    board::Day,
    schema::{Closed, Column, EntityKind, Granter, Group, ListField, Type},
};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Formula,
    Worksheet, XlsxError,
};

use super::words::Words;
use crate::place::{Gazetteer, Places};

pub enum Input {
    Anything,
    /// Text that looks like a number stays text.
    Text,
    Stars,
    Day,
    /// One of the cells there; another word is refused only when the list is closed.
    Choice {
        list: Formula,
        is_closed: bool,
    },
}

type Known<'a> = (&'a Places, &'a Gazetteer);

impl Input {
    /// Of a recognition list, in Vietnamese words.
    pub fn of_field(
        field: ListField,
        words: &mut Words,
        known: Known<'_>,
        unit: Option<u16>,
    ) -> Self {
        match field {
            ListField::Kind => Self::names::<EntityKind>("Loại hình chủ thể", words),
            ListField::Group => Self::names::<Group>("Nhóm sản phẩm", words),
            ListField::GrantedBy => Self::names::<Granter>("Cấp quyết định", words),
            ListField::WomenLed | ListField::MinorityLed => {
                let list = || vec!["có".to_owned(), "không".to_owned()];
                Self::choice(words.range("Có hoặc không", list), false)
            }
            // People put the hamlet before it.
            ListField::Address => {
                Self::choice(words.range("Xã, phường, thị trấn", || communes(known, unit)), false)
            }
            ListField::Stars => Self::Stars,
            ListField::GrantedOn => Self::Day,
            ListField::Decision => Self::Text,
            _ => Self::Anything,
        }
    }

    /// Of a table of a register, in the words of its files.
    pub fn of_column(
        column: &Column,
        words: &mut Words,
        known: Known<'_>,
        unit: Option<u16>,
    ) -> Self {
        match column.of {
            Type::Word(of) => {
                let list = || of.words.iter().map(|word| (*word).to_owned()).collect();
                Self::choice(
                    words.range(&format!("{} ({})", column.heading.vi, column.name), list),
                    true,
                )
            }
            Type::Flag => {
                let list = || vec!["true".to_owned(), "false".to_owned()];
                Self::choice(words.range("true hoặc false", list), true)
            }
            Type::Commune => Self::choice(words.range("Mã xã", || codes(known, unit)), false),
            Type::Stars => Self::Stars,
            Type::Day => Self::Day,
            Type::Id | Type::Row(_) => Self::Text,
            Type::Text => Self::Anything,
        }
    }

    fn names<W: Closed>(heading: &str, words: &mut Words) -> Self {
        let list = || W::WORDS.names.iter().map(|name| name.vi.to_owned()).collect();
        Self::choice(words.range(heading, list), false)
    }

    fn choice(list: Option<Formula>, is_closed: bool) -> Self {
        list.map_or(Self::Anything, |list| Self::Choice { list, is_closed })
    }

    /// Sets the rows below the heading.
    pub fn apply(self, sheet: &mut Worksheet, at: u16, rows: u32) -> Result<(), XlsxError> {
        let validation = DataValidation::new();
        let validation = match self {
            Self::Anything => return Ok(()),
            Self::Text => {
                sheet.set_column_format(at, &Format::new().set_num_format("@"))?;
                return Ok(());
            }
            Self::Stars => validation
                .allow_whole_number(DataValidationRule::Between(1, 5))
                .set_error_message("Số sao là số nguyên từ 1 đến 5.")?,
            Self::Day => {
                sheet.set_column_format(at, &super::date())?;
                let first = ExcelDateTime::from_ymd(1990, 1, 1)?;
                validation
                    .allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
                    .set_error_message("Viết ngày/tháng/năm, ví dụ 19/6/2025.")?
            }
            Self::Choice { list, is_closed } => {
                let style = match is_closed {
                    true => DataValidationErrorStyle::Stop,
                    false => DataValidationErrorStyle::Information,
                };
                validation
                    .allow_list_formula(list)
                    .set_error_style(style)
                    .set_error_message("Giá trị không có trong danh mục.")?
            }
        };
        sheet.add_data_validation(1, at, rows, at, &validation)?;
        Ok(())
    }
}

/// `xã Bản Qua, huyện Bát Xát`, of the communes of the plan's day.
fn communes((places, gazetteer): Known<'_>, unit: Option<u16>) -> Vec<String> {
    let mut names: Vec<String> =
        units(places, gazetteer, unit).map(|at| gazetteer.full_name(at)).collect();
    names.sort();
    names
}

/// `02716`.
fn codes((places, gazetteer): Known<'_>, unit: Option<u16>) -> Vec<String> {
    units(places, gazetteer, unit).map(|at| gazetteer.code(at).to_owned()).collect()
}

fn units<'a>(
    places: &'a Places,
    gazetteer: &'a Gazetteer,
    unit: Option<u16>,
) -> impl Iterator<Item = usize> {
    let of_unit = move |place: u16| unit.is_none_or(|unit| unit == place);
    places.of_the_day().filter(move |commune| of_unit(commune.place)).filter_map(|commune| {
        let day = commune.from.max(Day(commune.to.0 - 1));
        gazetteer.of_code(&commune.code).into_iter().find(|&at| gazetteer.is_of(at, day))
    })
}
