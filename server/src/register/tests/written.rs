//! Cells as people write them: zeros, spaces, days, words, stars.

use super::check;

#[test]
fn zeros_come_back_whatever_kept_them_from_being_lost() {
    check(
        &[
            (
                "entities",
                "id,name,kind,commune\n1,A,cooperative,\"=\"\"03022\"\"\"\n2,B,household,'03022\n",
            ),
            ("products", "id,name,group,entity,commune\np1,Chè,drink,0001,03022\n"),
        ],
        &[
            "notice entities row 2 commune `=\"03022\"`: read_as, 03022",
            "notice entities row 3 commune `'03022`: read_as, 03022",
            "warning products row 2 entity `0001`: restored_id, 1",
        ],
    );
}

#[test]
fn what_nobody_sees_is_taken_out_of_a_text() {
    check(
        &[
            ("entities", "id,name,kind,commune\ne1,Ðường,cooperative,03022\n"),
            ("products", "id,name,group,entity,commune\np1,Chè  xanh,drink,e1\u{feff},03022\n"),
            ("certificates", "product,stars,granted_on\n\u{1f}p1,3,2023-01-15\n"),
        ],
        &[
            "notice entities row 2 name `Ðường`: look_alike",
            "notice products row 2 entity `e1\u{feff}`: invisible",
            "notice certificates row 2 product `\u{1f}p1`: control_character",
        ],
    );
}

#[test]
fn names_are_the_same_whatever_their_spaces_case_and_marks() {
    check(
        &[(
            "products",
            "id,name,group,entity,commune\np1,Chè xanh,food,e1,03022\np2,chè\u{a0} XANH,drink,e1,03022\n",
        )],
        &["warning products row 3 name `chè XANH`: same_name, row 2"],
    );
}

#[test]
fn ids_that_differ_by_case_alone_are_told() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,cooperative,03022\nE1,B,household,03022\n")],
        &["warning entities row 3 id `E1`: id_in_other_case, row 2"],
    );
}

#[test]
fn a_day_that_can_be_read_in_two_ways_is_told_once_unless_another_proves_the_order() {
    let head = "product,stars,granted_on\n";
    check(
        &[("certificates", &format!("{head}p1,3,03/04/2022\np1,4,05/06/2023\n"))],
        &[
            "notice certificates row 2 granted_on `03/04/2022`: read_as, 2022-04-03",
            "notice certificates row 2 granted_on `03/04/2022`: day_first",
            "notice certificates row 3 granted_on `05/06/2023`: read_as, 2023-06-05",
        ],
    );
    check(
        &[("certificates", &format!("{head}p1,3,03/04/2022\np1,4,15/06/2023\n"))],
        &[
            "notice certificates row 2 granted_on `03/04/2022`: read_as, 2022-04-03",
            "notice certificates row 3 granted_on `15/06/2023`: read_as, 2023-06-15",
        ],
    );
}

#[test]
fn words_stars_and_flags_are_read_as_people_write_them() {
    check(
        &[
            ("entities", "id,name,kind,commune,women_led\ne1,A,Hợp tác xã,03022,Có\n"),
            ("certificates", "product,stars,granted_on\np1,3 sao,2023-01-15\n"),
        ],
        &[
            "notice entities row 2 kind `Hợp tác xã`: read_as, cooperative",
            "notice entities row 2 women_led `Có`: read_as, true",
            "notice certificates row 2 stars `3 sao`: read_as, 3",
        ],
    );
}

#[test]
fn a_grade_that_is_hoped_for_makes_no_certificate() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on\np1,3,2023-01-15\np1,Tiềm năng 5 sao,2023-02-15\n",
        )],
        &["warning certificates row 3 stars `Tiềm năng 5 sao`: potential_grade"],
    );
}

#[test]
fn days_that_cannot_be_are_told_in_every_column_of_days() {
    check(
        &[
            (
                "listings",
                "product,channel,since,until\np1,web,2203-01-01,9999-12-31\n\
                 p1,web,9999-12-31,\n",
            ),
            (
                "villages",
                "id,name,kind,commune,recognised_on\nv1,A,craft_village,03022,1899-01-01\n",
            ),
            (
                "certificates",
                "product,stars,granted_on,revoked_on\np1,3,2018-05-15,2021-05-15\np1,3,1923-01-15,\n",
            ),
        ],
        &[
            "warning villages row 2 recognised_on `1899-01-01`: early_day",
            "warning certificates row 2 revoked_on `2021-05-15`: revoked_after_end",
            "warning certificates row 3 granted_on `1923-01-15`: early_day",
            "warning listings row 2 since `2203-01-01`: far_day",
            "warning listings row 3 since `9999-12-31`: far_day",
        ],
    );
}
