//! Every warning of engine.md, section 6: it is said, and the register is used.

use super::{check, faults, lines, read_among_good};

/// What is said of these tables, in lines that `are_meant`.
fn warnings_of(tables: &[(&str, String)], are_meant: impl Fn(&str) -> bool) -> Vec<String> {
    let all = lines(&faults(&read_among_good(tables)));
    all.into_iter().filter(|line| are_meant(line)).collect()
}

#[test]
fn a_column_that_nobody_knows() {
    check(
        &[("certificates", "product,stars,granted_on,remark\np1,3,2023-01-15,a remark\n")],
        &["warning certificates row 1 remark `remark`: unknown_column"],
    );
}

#[test]
fn two_products_of_one_entity_with_the_same_name() {
    check(
        &[(
            "products",
            "id,name,group,entity,commune\np1,Chè Xanh,food,e1,03022\np2,chè xanh,drink,e1,03006\n",
        )],
        &["warning products row 3 name `chè xanh`: same_name, row 2"],
    );
}

#[test]
fn two_entities_villages_or_sales_points_with_the_same_name_in_one_commune() {
    let entities = "id,name,kind,commune\ne1,HTX Mây,cooperative,03022\n\
                    e2,Hợp tác xã mây,cooperative,03022\ne3,HTX Mây,cooperative,03006\n\
                    e4,Cơ sở Mây,household,03022\n";
    check(
        &[("entities", entities)],
        &["warning entities row 3 name `Hợp tác xã mây`: same_name, row 2"],
    );
    let villages = "id,name,kind,commune,recognised_on,revoked_on\n\
                    v1,Dệt,craft_village,03022,,\nv2,dệt,craft_village,03022,,\n";
    check(&[("villages", villages)], &["warning villages row 3 name `dệt`: same_name, row 2"]);
    let points =
        "id,name,commune,since,until\ns1,Chợ,03022,2023-01-01,\ns2,Chợ,03022,2023-01-01,\n";
    check(
        &[("sales_points", points)],
        &["warning sales_points row 3 name `Chợ`: same_name, row 2"],
    );
}

#[test]
fn the_name_in_a_warning_is_written_as_in_the_file() {
    check(
        &[(
            "products",
            "id,name,group,entity,commune\np1,chè xanh,food,e1,03022\np2,Chè Xanh,drink,e1,03006\n",
        )],
        &["warning products row 3 name `Chè Xanh`: same_name, row 2"],
    );
}

#[test]
fn one_name_with_two_entities_is_no_fault() {
    check(
        &[
            ("entities", "id,name,kind,commune\ne1,A,cooperative,03022\ne2,A,household,03022\n"),
            (
                "products",
                "id,name,group,entity,commune\np1,Chè,food,e1,03022\np2,Chè,food,e2,03022\n",
            ),
        ],
        &[],
    );
}

#[test]
fn a_certificate_is_dated_in_the_future() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3,2023-06-30\np1,3,2023-07-01\n")],
        &["warning certificates row 3 granted_on `2023-07-01`: in_future"],
    );
}

#[test]
fn text_had_to_be_trimmed() {
    check(
        &[("products", "id,name,group,entity,commune\np1, Chè\u{a0},drink,e1 ,03022\n")],
        &[
            "warning products row 2 entity `e1 `: trimmed",
            "warning products row 2 name ` Chè\u{a0}`: trimmed",
        ],
    );
}

#[test]
fn text_had_to_be_brought_to_its_composed_form() {
    check(
        &[("products", "id,name,group,entity,commune\np1,Che\u{300},drink,e1,03022\n")],
        &["warning products row 2 name `Che\u{300}`: recomposed"],
    );
}

#[test]
fn an_id_is_the_same_in_both_forms_of_unicode() {
    check(
        &[
            ("entities", "id,name,kind,commune\nhtx-m\u{1ed9}t,A,cooperative,03022\n"),
            ("products", "id,name,group,entity,commune\np1,Chè,food,htx-mo\u{323}\u{302}t,03022\n"),
        ],
        &["warning products row 2 entity `htx-mo\u{323}\u{302}t`: recomposed"],
    );
}

#[test]
fn a_commune_lost_its_leading_zero() {
    check(
        &[("entities", "id,name,kind,commune\ne1,HTX,cooperative,3022\n")],
        &["warning entities row 2 commune `3022`: restored_code, 03022"],
    );
}

#[test]
fn a_table_that_nobody_knows() {
    check(&[("figures", "as_of\n"), ("remarks", "a\n1\n")], &["warning remarks: unknown_table"]);
}

#[test]
fn an_extension_that_is_not_after_the_end_of_the_term() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on,extended_until\np1,3,2020-05-15,2023-05-15\np1,3,2019-05-15,2022-05-16\n",
        )],
        &[
            "warning certificates row 2 extended_until `2023-05-15`: extended_in_term",
            "warning certificates row 3 extended_until `2022-05-16`: extended_before_act",
        ],
    );
}

/// What is said of an extension of a certificate that was granted on a day.
fn extended(granted: &str, until: &str) -> Vec<String> {
    let head = "product,stars,granted_on,extended_until";
    let certificates = format!("{head}\np1,3,{granted},{until}\n");
    // That the day is far in the future is said, too.
    warnings_of(&[("certificates", certificates)], |line| line.ends_with("extended_before_act"))
}

#[test]
fn an_extension_of_what_had_ended_before_the_act_that_allows_it() {
    let warned = "warning certificates row 2 extended_until `2026-09-01`: extended_before_act";
    assert_eq!(extended("2023-05-21", "2026-09-01"), [warned], "ended the day before");
    let held = Vec::<String>::new();
    assert_eq!(extended("2023-05-22", "2026-09-01"), held, "held until the act’s first day");
    assert_eq!(extended("2023-06-30", "2026-12-01"), held);
}

#[test]
fn an_extension_by_an_act_until_no_day() {
    check(
        &[("certificates", "product,stars,granted_on,extension_act\np1,3,2020-05-15,Điều 12\n")],
        &["warning certificates row 2 extension_act `Điều 12`: extended_until_never"],
    );
}

/// What is said of the granter of a certificate.
fn granted(stars: u8, granter: &str, day: &str) -> Vec<String> {
    let certificates = format!("product,stars,granted_on,granted_by\np1,{stars},{day},{granter}\n");
    // Later days are in the future, and others than those of the commune.
    warnings_of(&[("certificates", certificates)], |line| line.contains(" granted_by "))
}

#[test]
fn a_granter_that_the_act_of_the_day_does_not_know_for_those_stars() {
    let warned = |stars, granter: &str, day| {
        let line = format!("warning certificates row 2 granted_by `{granter}`: unfit_granter");
        granted(stars, granter, day) == [line]
    };
    assert!(warned(4, "district", "2024-03-01"), "districts grant 3 stars only");
    assert!(warned(3, "district", "2023-02-23"), "the last day of Decision 1048");
    assert!(warned(3, "province", "2023-02-24"), "the first day of Decision 148");
    assert!(warned(3, "district", "2025-07-06"), "the first day of Decision 1489");
    assert!(warned(3, "district", "2026-05-22"), "the first day of Decision 26/2026");
    assert!(warned(5, "province", "2022-12-12"), "the ministry grants 5 stars");
}

#[test]
fn a_granter_that_the_act_of_the_day_knows_is_no_fault() {
    for (stars, granter, day) in [
        (3, "province", "2023-02-23"),
        (3, "district", "2023-02-24"),
        (4, "province", "2024-03-01"),
        (5, "ministry", "2024-03-01"),
        (3, "district", "2025-06-30"),
        (3, "province", "2025-07-06"),
        (4, "province", "2026-05-22"),
    ] {
        assert_eq!(granted(stars, granter, day), Vec::<String>::new(), "{stars} {granter} {day}");
    }
}

#[test]
fn of_days_and_stars_of_which_no_act_says_who_grants_nothing_is_warned() {
    assert!(granted(3, "district", "2025-07-03").is_empty(), "between the acts");
    assert!(granted(3, "province", "2025-07-03").is_empty(), "between the acts");
    assert!(granted(2, "province", "2024-03-01").is_empty(), "fewer than 3 stars");
    assert!(granted(3, "", "2024-03-01").is_empty(), "not stated");
}

/// What is said of the kind of an entity with a product of a group that was recognised on a day.
fn of_kind(kind: &str, group: &str, day: &str) -> Vec<String> {
    let entities = format!("id,name,kind,commune\ne1,HTX Một,{kind},03022\n");
    let products = format!("id,name,group,entity,commune\np1,Chè xanh,{group},e1,03022\n");
    let certificates = format!("product,stars,granted_on\np1,2,2026-06-02\np1,3,{day}\n");
    let tables = [("entities", entities), ("products", products), ("certificates", certificates)];
    warnings_of(&tables, |line| line.contains(" kind "))
}

#[test]
fn a_kind_of_entity_that_the_act_of_the_day_does_not_name() {
    let warned = |kind: &str, group, day| {
        of_kind(kind, group, day) == [format!("warning entities row 2 kind `{kind}`: unfit_kind")]
    };
    assert!(warned("large_enterprise", "food", "2026-05-22"), "the first day of Decision 26/2026");
    assert!(warned("association", "food", "2026-06-01"), "for tourism alone");
    assert!(warned("large_enterprise", "", "2026-06-01"), "whatever the group");
}

#[test]
fn a_kind_that_the_act_of_the_day_names_or_of_which_it_is_not_known_is_no_fault() {
    for (kind, group, day) in [
        ("farm", "food", "2026-05-22"),
        ("household", "tourism", "2026-05-22"),
        ("association", "tourism", "2026-05-22"),
        ("association", "", "2026-05-22"),
        ("large_enterprise", "food", "2026-05-21"),
        ("farm", "food", "2022-12-12"),
        ("association", "food", "2024-03-01"),
    ] {
        assert_eq!(of_kind(kind, group, day), Vec::<String>::new(), "{kind} {group} {day}");
    }
}
