//! Every error of engine.md, section 6.

use app::format::Lang;

use super::check;

#[test]
fn a_register_without_faults_has_none() {
    check(&[], &[]);
}

#[test]
fn a_required_column_is_missing() {
    check(
        &[("certificates", "product,granted_on\np1,2023-01-15\n")],
        &["error certificates row 1 stars: missing_column"],
    );
}

#[test]
fn a_required_cell_is_empty() {
    check(
        &[("certificates", "product,stars,granted_on\np1, ,2023-01-15\n")],
        &["error certificates row 2 stars: empty_cell"],
    );
}

#[test]
fn a_row_that_ends_early_lacks_its_required_cells() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3\n")],
        &["error certificates row 2 granted_on: empty_cell"],
    );
}

#[test]
fn a_day_is_not_a_day() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3,soon\n")],
        &["error certificates row 2 granted_on `soon`: not_a_day"],
    );
}

#[test]
fn a_flag_is_neither_true_nor_false() {
    check(
        &[("entities", "id,name,kind,commune,women_led\ne1,HTX,cooperative,03022,maybe\n")],
        &["error entities row 2 women_led `maybe`: not_a_flag"],
    );
}

#[test]
fn a_word_is_not_one_of_those_allowed() {
    check(
        &[("products", "id,name,group,entity,commune\np1,Chè,tea,e1,03022\n")],
        &["error products row 2 group `tea`: unknown_word"],
    );
}

#[test]
fn a_day_does_not_exist() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3,2022-01-15\np1,3,2023-02-31\n")],
        &["error certificates row 3 granted_on `2023-02-31`: no_such_day"],
    );
}

#[test]
fn stars_are_a_whole_number_from_1_to_5() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on\np1,0,2020-01-01\np1,6,2021-01-01\np1,3.5,2022-01-01\n\
             p1,-3,2023-01-01\np1,1,2023-01-02\np1,5,2023-01-03\n",
        )],
        &[
            "error certificates row 2 stars `0`: not_stars",
            "error certificates row 3 stars `6`: not_stars",
            "error certificates row 4 stars `3.5`: not_stars",
            "error certificates row 5 stars `-3`: not_stars",
        ],
    );
}

#[test]
fn an_id_stands_twice() {
    check(
        &[("entities", "id,name,kind,commune\ne1,A,cooperative,03022\ne1,B,household,03022\n")],
        &["error entities row 3 id `e1`: double_id, row 2"],
    );
}

#[test]
fn an_id_that_is_a_dot_is_refused_and_control_characters_are_taken_out_of_one() {
    check(
        &[
            (
                "products",
                "id,name,group,entity,commune\n.,Chè,food,e1,03022\n..,Mận,food,e1,03022\n\
                 ...,Lê,food,e1,03022\np\u{1}1,Đào,food,e1,03022\n\"p\n2\",Ớt,food,e1,03022\n",
            ),
            ("certificates", "product,stars,granted_on\n.,3,2023-01-15\n"),
        ],
        &[
            "error products row 2 id `.`: unfit_id",
            "error products row 3 id `..`: unfit_id",
            "notice products row 5 id `p\u{1}1`: control_character",
        ],
    );
}

#[test]
fn a_product_an_entity_a_village_or_a_commune_does_not_exist() {
    check(
        &[
            (
                "products",
                "id,name,group,entity,commune,village\n\
                 p1,Chè,food,e1,03022,\nq2,Mận,food,xyz,99999,v1\n",
            ),
            ("certificates", "product,stars,granted_on\nabc,3,2023-01-15\n"),
            ("green_chains", "entity,since\nxyz,2023-01-15\n"),
            ("listings", "product,channel,since\nabc,web,2023-01-15\n"),
        ],
        &[
            "error products row 3 commune `99999`: unknown_commune",
            "error products row 3 entity `xyz`: unknown_row",
            "error products row 3 village `v1`: absent_table",
            "error certificates row 2 product `abc`: unknown_row",
            "error green_chains row 2 entity `xyz`: unknown_row",
            "error listings row 2 product `abc`: unknown_row",
        ],
    );
}

#[test]
fn a_commune_of_another_province_is_named_and_one_that_never_was_is_not() {
    check(
        &[(
            "entities",
            "id,name,kind,commune\ne1,A,cooperative,04252\ne2,B,household,4\ne3,C,household,99999\n",
        )],
        &[
            "error entities row 2 commune `04252`: outside_commune",
            "error entities row 3 commune `4`: outside_commune",
            "error entities row 4 commune `99999`: unknown_commune",
        ],
    );
}

/// What is said of the commune of a product that was granted on a day.
fn outside(code: &str, day: &str) -> String {
    let products = format!("id,name,group,entity,commune\np1,Chè xanh,drink,e1,{code}\n");
    let certificates = format!("product,stars,granted_on\np1,3,2021-01-15\np1,3,{day}\n");
    let tables = [("products", products), ("certificates", certificates)];
    let faults = super::faults(&super::read_among_good(&tables));
    let of = faults.listed().iter().find(|fault| fault.column.as_deref() == Some("commune"));
    of.expect("a fault of the commune").message(Lang::Vi)
}

#[test]
fn a_code_of_another_province_is_that_of_the_unit_of_the_rows_day() {
    let plan = "còn kế hoạch là của tỉnh Lào Cai (mã 10). Dùng kế hoạch của nơi có xã này bằng --plan, hoặc sửa mã.";
    assert_eq!(
        outside("04252", "2022-05-20"),
        format!("Mã «04252» là của phường Yên Ninh, tỉnh Yên Bái (mã 15), {plan}")
    );
    assert_eq!(
        outside("04252", "2025-07-01"),
        format!("Mã «04252» là của phường Yên Bái, tỉnh Lào Cai (mã 15), {plan}")
    );
    assert_eq!(
        outside("28249", "2025-06-30"),
        format!("Mã «28249» là của phường 5, tỉnh Tiền Giang (mã 82), {plan}"),
        "of a table that has no row of it"
    );
}

#[test]
fn a_code_of_another_province_that_meant_nothing_on_the_rows_day_names_the_days() {
    let said = outside("00001", "2025-07-01");
    let days = "chỉ có đến 2025-06-30; ngày của dòng là 2025-07-01";
    let unit = format!("Mã «00001» là của phường Phúc Xá ({days}), thành phố Hà Nội (mã 01), còn");
    assert!(said.starts_with(&unit), "{said}");
}

#[test]
fn one_product_has_two_certificates_of_one_day() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3,2023-01-15\np1,4,2023-01-15\n")],
        &["error certificates row 3 granted_on `2023-01-15`: double_certificate, row 2"],
    );
}

#[test]
fn an_end_is_before_its_start() {
    let days = "2023-01-15,2023-01-14";
    check(
        &[
            ("certificates", &format!("product,stars,granted_on,revoked_on\np1,3,{days}\n")),
            ("green_chains", &format!("entity,since,until\ne1,{days}\n")),
            ("listings", &format!("product,channel,since,until\np1,web,{days}\n")),
            ("sales_points", &format!("id,name,commune,since,until\ns1,Chợ,03022,{days}\n")),
            (
                "applications",
                &format!(
                    "id,product_name,entity,commune,stage,stage_on,idea_on,plan_on,dossier_on\n\
                     a1,Chè,e1,03022,district_graded,2023-01-14,2023-01-15,{days}\n"
                ),
            ),
            (
                "villages",
                &format!(
                    "id,name,kind,commune,recognised_on,revoked_on\nv1,Làng,craft_village,03022,{days}\n"
                ),
            ),
        ],
        &[
            "error villages row 2 revoked_on `2023-01-14`: before_start, recognised_on 2023-01-15",
            "error certificates row 2 revoked_on `2023-01-14`: before_start, granted_on 2023-01-15",
            "error green_chains row 2 until `2023-01-14`: before_start, since 2023-01-15",
            "error listings row 2 until `2023-01-14`: before_start, since 2023-01-15",
            "error sales_points row 2 until `2023-01-14`: before_start, since 2023-01-15",
            "error applications row 2 dossier_on `2023-01-14`: before_start, plan_on 2023-01-15",
            "error applications row 2 stage_on `2023-01-14`: before_start, idea_on 2023-01-15",
            "error applications row 2 stage_on `2023-01-14`: before_start, plan_on 2023-01-15",
        ],
    );
}

#[test]
fn an_end_on_its_first_day_is_no_fault() {
    check(
        &[("certificates", "product,stars,granted_on,revoked_on\np1,3,2023-01-15,2023-01-15\n")],
        &[],
    );
}

#[test]
fn a_certificate_is_extended_by_more_than_180_days() {
    let head = "product,stars,granted_on,extended_until,extension_act\n";
    check(
        &[(
            "certificates",
            // The term of the first ends on 15 May 2022: 180 days later is 11 November.
            &format!("{head}p1,3,2019-05-15,2022-11-12,Điều 12\np1,3,2018-05-15,2021-11-11,\n"),
        )],
        &[
            "error certificates row 2 extended_until `2022-11-12`: extended_too_long",
            "warning certificates row 3 extended_until `2021-11-11`: extended_before_act",
        ],
    );
}
