//! "Có phải …?": the nearest known word, and only when one is near.

use super::check;

#[test]
fn a_commune_given_by_its_name_gets_its_code() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,cooperative,Bản Xèo\ne2,B,household,bản xeo\n")],
        &[
            "error entities row 2 commune `Bản Xèo`: unknown_commune, 02725 (Bản Xèo)",
            "error entities row 3 commune `bản xeo`: unknown_commune, 02725 (Bản Xèo)",
        ],
    );
}

#[test]
fn a_name_that_several_communes_share_gets_all_their_codes() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,cooperative,Thanh Binh\n")],
        &["error entities row 2 commune `Thanh Binh`: unknown_commune, 02779, 03022 (Thanh Bình)"],
    );
}

#[test]
fn a_commune_code_gets_the_nearest_code() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,cooperative,0302x\n")],
        &["error entities row 2 commune `0302x`: unknown_commune, 03022"],
    );
}

#[test]
fn a_misspelt_word_gets_the_nearest_of_the_allowed() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,Cooprative,03022\n")],
        &["error entities row 2 kind `Cooprative`: unknown_word, cooperative"],
    );
}

#[test]
fn a_misspelt_id_gets_the_nearest_id() {
    check(
        &[
            ("products", "id,name,group,entity,commune\nsp-001,Chè,food,e1,03022\n"),
            ("certificates", "product,stars,granted_on\nsp_001,3,2023-01-15\n"),
        ],
        &["error certificates row 2 product `sp_001`: unknown_row, sp-001"],
    );
}

#[test]
fn a_misspelt_column_gets_the_nearest_column() {
    check(
        &[("certificates", "product,star,granted_on\np1,3,2023-01-15\n")],
        &[
            "warning certificates row 1 star `star`: unknown_column, stars",
            "error certificates row 1 stars: missing_column",
        ],
    );
}

#[test]
fn a_misspelt_table_gets_the_nearest_table() {
    check(&[("listing", "product\n")], &["warning listing: unknown_table, listings"]);
}

#[test]
fn a_day_written_day_first_is_read_and_month_first_gets_its_own_form() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on\np1,3,28/02/2023\np1,3,1.3.2022\np1,3,31/02/2023\np1,3,02/28/2023\n",
        )],
        &[
            "notice certificates row 2 granted_on `28/02/2023`: read_as, 2023-02-28",
            "error certificates row 3 granted_on `1.3.2022`: doubtful_day, 2022-03-01 or 2022-01-03",
            "notice certificates row 3 granted_on `1.3.2022`: read_as, 2022-03-01",
            "error certificates row 4 granted_on `31/02/2023`: no_such_day",
            "error certificates row 5 granted_on `02/28/2023`: month_first, 2023-02-28",
        ],
    );
}

#[test]
fn nothing_is_suggested_when_nothing_is_near() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,none at all,somewhere\n")],
        &[
            "error entities row 2 commune `somewhere`: unknown_commune",
            "error entities row 2 kind `none at all`: unknown_word",
        ],
    );
}
