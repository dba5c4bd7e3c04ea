use app::{
    board::Day,
    format::Lang,
    schema::{ByTable, Table},
};
use polars::prelude::{DataFrame, PolarsError, PolarsResult};
use rayon::prelude::*;

use super::{
    Faults, Register, RegisterFiles, communes, kinds, outside, reader::Reader, rules,
    tables::Tables,
};
use crate::{place::Places, sheet::NotRead};

/// Why there is no register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    #[error("cannot read the register {}: {}", .0.file, .0.why.message(Lang::En))]
    NotRead(#[from] NotRead),
    #[error("the register has errors")]
    Faults(Faults),
    #[error(transparent)]
    Frame(#[from] PolarsError),
}

impl RegisterError {
    /// Why, in a language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::NotRead(NotRead { file, why }), Lang::Vi) => {
                format!("không đọc được sổ đăng ký {file}: {}", why.message(lang))
            }
            (Self::Faults(_), Lang::Vi) => "sổ đăng ký có lỗi".to_owned(),
            (error, _) => error.to_string(),
        }
    }
}

/// The register in `files`, and its warnings. `today` tells which certificates
/// are dated in the future; the first `most` faults are listed.
///
/// # Errors
///
/// [`RegisterError::Faults`] when one of them is an error.
pub fn load(
    files: &RegisterFiles,
    places: &Places,
    today: Day,
    most: usize,
) -> Result<(Register, Faults), RegisterError> {
    let mut tables = Tables::open(files);
    let mut reader = Reader::new(places, most);
    let mut frames = ByTable::new(|_| DataFrame::empty());
    for table in Table::READING {
        frames[table] = tables.read(table, &mut reader)?;
    }
    reader.order_of_days();
    let read = Table::READING.into_par_iter().filter(|&table| reader.is_read(table));
    let check = |table| rules::check(table, &frames[table], &reader.numbers[table], today);
    let found = read.map(check).collect::<PolarsResult<Vec<_>>>()?;
    reader.faults.extend(found.into_iter().flatten());
    let mut register = Register { frames };
    if reader.faults.has_errors() {
        let (numbers, faults) = (&reader.numbers, reader.faults.sort());
        outside::on_their_days(&register, places, numbers, faults)?;
    } else {
        let row_of = |table: Table, row: usize| reader.numbers[table][row];
        let (placed, unfit) = rayon::join(
            || communes::on_their_days(&register, places, row_of),
            || kinds::unfit(&register, row_of),
        );
        let placed = placed?;
        for (table, column) in placed.columns {
            register.frames[table].with_column(column)?;
        }
        reader.faults.extend(placed.faults.into_iter().chain(unfit?));
    }
    let faults = reader.finish();
    if faults.has_errors() {
        return Err(RegisterError::Faults(faults));
    }
    Ok((register, faults))
}
