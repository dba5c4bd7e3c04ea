//! Every warning of engine.md, section 6: it is said, and the register is used.

use super::check;

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
