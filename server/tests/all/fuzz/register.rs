//! Tables as CSV files.

use app::{board::Day, format::Lang};
use proptest::prelude::*;
use server::{
    place::LAO_CAI,
    register::{Faults, RegisterError, RegisterFiles, Severity, load},
};

use super::{
    config,
    damage::{damage, damages},
};
use crate::rows::Rows;

const WORDS: [&[u8]; 20] = [
    b"\"",
    b"\"\"",
    b",",
    b"\n",
    b"\r",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\x1b[2J",
    b"\xe2\x80\xae",
    b"3022",
    b"03022",
    b"2023-02-31",
    b"-0001-01-01",
    b"9999-12-31",
    b"99999999999999999999",
    b"NaN",
    b"..",
    b"true",
    b"cooperative",
];

/// A register with something in each table.
pub fn good() -> Rows {
    Rows::default()
        .entity("E1", "cooperative", "03022")
        .entity("E2", "small_enterprise", "02683")
        .village("V1", "craft_village", "03022", "2020-01-01", "")
        .product("P1", "E1", "03022")
        .village_product("P2", "E2", "02683", "V1")
        .certificate("P1", 3, "2023-01-15", "")
        .certificate("P2", 4, "2022-06-30", "2023-05-31")
        .chain("E1", "2023-02-01", "")
        .listing("P1", "2023-03-01", "2023-12-31")
        .sales_point("S1", "02683", "2023-04-01", "")
}

/// Either it is a register, or every fault is a sentence on one line and one is an error.
pub fn told(files: &RegisterFiles) -> Result<(), TestCaseError> {
    let faults = match load(files, &LAO_CAI, Day::LAST, Faults::LISTED) {
        Ok((_, warnings)) => {
            prop_assert!(!warnings.has_errors());
            warnings
        }
        Err(RegisterError::Faults(faults)) => {
            prop_assert!(faults.has_errors());
            faults
        }
        Err(error) => return Err(TestCaseError::fail(format!("{error:?}"))),
    };
    for fault in faults.listed() {
        for lang in [Lang::Vi, Lang::En] {
            let line = fault.line(lang);
            prop_assert!(!line.contains(char::is_control), "{line:?}");
            prop_assert!(line.len() < 2000, "{line}");
        }
    }
    let kinds = Severity::ALL.map(|severity| faults.count(severity));
    prop_assert_eq!(kinds.iter().sum::<usize>(), faults.len());
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn tables_that_went_through_many_hands_are_read_or_their_faults_told(
        damages in damages(&WORDS),
    ) {
        let tables = good().csv().into_iter();
        let tables: Vec<_> =
            tables.map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
        told(&RegisterFiles::from_entries("register", damage(&tables, &damages)))?;
    }
}
