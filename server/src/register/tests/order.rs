//! All faults at once: by table, then row, then column.

use app::board::Day;

use super::{Faults, check};
use crate::{
    place::LAO_CAI,
    register::{RegisterError, RegisterFiles, Severity, load},
};

#[test]
fn every_fault_of_every_table_is_reported_in_one_run() {
    check(
        &[
            ("listing", "product\n"),
            (
                "certificates",
                "product,stars,granted_on,revoked_on\np1,3,2023-02-31,\np9,7,2023-01-01,2022-12-31\n\
                 p1,3,2030-01-01,\n",
            ),
            (
                "products",
                "id,name,group,entity,commune\np1,,fod,e9,Bát Xat\np1,Chè,food,e1,03022\n",
            ),
            ("entities", "id,name,kind,commune,women_led\ne1,HTX ,cooperative,3022,maybe\n"),
        ],
        &[
            "warning entities row 2 commune `3022`: restored_code, 03022",
            "warning entities row 2 name `HTX `: trimmed",
            "error entities row 2 women_led `maybe`: not_a_flag",
            "error products row 2 commune `Bát Xat`: unknown_commune, 02683 (Bát Xát)",
            "error products row 2 entity `e9`: unknown_row, e1",
            "error products row 2 group `fod`: unknown_word, food",
            "error products row 2 name: empty_cell",
            "error products row 3 id `p1`: double_id, row 2",
            "error certificates row 2 granted_on `2023-02-31`: no_such_day",
            "error certificates row 3 product `p9`: unknown_row, p1",
            "error certificates row 3 revoked_on `2022-12-31`: before_start, granted_on 2023-01-01",
            "error certificates row 3 stars `7`: not_stars",
            "warning certificates row 4 granted_on `2030-01-01`: in_future",
            "warning listing: unknown_table, listings",
        ],
    );
}

#[test]
fn a_fault_early_in_a_table_does_not_hide_those_after_it() {
    let rows: String = (0..500).map(|row| format!("p1,{},2023-01-15\n", row % 2 * 9)).collect();
    let tables = [("certificates", format!("product,stars,granted_on\n{rows}"))];
    let faults: Faults = super::faults(&super::read_among_good(&tables));

    // Every row has wrong stars, and all but the first repeat its day.
    assert_eq!(faults.count(Severity::Error), 500 + 499);
    assert!(faults.listed().is_sorted_by_key(|fault| fault.row));
}

#[test]
fn a_list_that_is_bounded_has_the_first_of_all_and_counts_the_rest() {
    // Wrong in every third column of a part, and by rules that see the whole table.
    let rows: String =
        (0..500).map(|row| format!("p{},Chè,{},e1,03022\n", row % 9, row % 3)).collect();
    let mut tables = super::GOOD.map(|(name, text)| (format!("{name}.csv"), text.to_owned()));
    for (name, text) in &mut tables {
        if name == "products.csv" {
            *text = format!("id,name,group,entity,commune\n{rows}");
        }
    }
    let files = tables.map(|(name, text)| (name, text.into_bytes())).to_vec();
    let files = RegisterFiles::from_entries("register", files);
    let of = |most| match load(&files, &LAO_CAI, Day::LAST, most) {
        Err(RegisterError::Faults(faults)) => faults,
        other => panic!("{other:?}"),
    };
    let all = of(usize::MAX);
    assert_eq!(all.more(), 0);
    for most in [0, 1, 7, 100, all.len() - 1, all.len(), all.len() + 1] {
        let first = of(most);
        let listed: Vec<_> = first.listed().iter().map(super::line).collect();
        // All of them are errors but those that name a product of its entity twice.
        let (errors, others): (Vec<_>, Vec<_>) =
            all.listed().iter().partition(|fault| fault.kind.severity() == Severity::Error);
        let mut kept: Vec<_> = errors.into_iter().chain(others).take(most).collect();
        kept.sort_by_key(|fault| all.listed().iter().position(|other| other == *fault));
        let expected: Vec<_> = kept.into_iter().map(super::line).collect();
        assert_eq!(listed, expected, "{most}");
        assert_eq!(first.len(), all.len(), "{most}");
        for severity in Severity::ALL {
            assert_eq!(first.count(severity), all.count(severity), "{most}");
        }
    }
}
