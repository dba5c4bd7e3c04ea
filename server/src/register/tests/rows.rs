//! Rows and tables that are no data, and rows that nothing names.

use super::check;

#[test]
fn a_header_said_again_below_itself_and_a_row_of_numbers_are_no_data() {
    let again = "Mã sản phẩm,Hạng sao,Ngày cấp\n(1),(2),(3)\n";
    check(
        &[("certificates", &format!("product,stars,granted_on\n{again}p1,9,2023-01-15\n"))],
        &[
            "notice certificates row 2 `Mã sản phẩm`: skipped_row, header",
            "notice certificates row 3 `(1)`: skipped_row, numbers",
            "error certificates row 4 stars `9`: not_stars",
        ],
    );
}

#[test]
fn a_section_a_signature_and_the_sum_of_a_district_are_no_data() {
    let head = "id,name,group,entity,commune\n";
    check(
        &[(
            "products",
            &format!(
                "{head}I. Thị xã Sa Pa,,,,\np1,Chè xanh,drink,e1,03022\nCộng huyện Sa Pa,,,,\n\
                 ,,,,Người lập biểu\n,,,,\"(Ký, ghi rõ họ tên)\"\n,Lựu đỏ,,,\np5,,,,\n\
                 Trong đó: 01 sản phẩm 4 sao,,,,\n,Tống Thị Cúc,,,\n"
            ),
        )],
        &[
            "notice products row 2 `I. Thị xã Sa Pa`: skipped_row, lone",
            "notice products row 4 `Cộng huyện Sa Pa`: skipped_row, total",
            "notice products row 5 `Người lập biểu`: skipped_row, lone",
            "notice products row 6 `(Ký, ghi rõ họ tên)`: skipped_row, lone",
            "error products row 7: empty_cells, id, entity, commune",
            "error products row 8: empty_cells, name, entity, commune",
            "notice products row 9 `Trong đó: 01 sản phẩm 4 sao`: skipped_row, total",
            "error products row 10: empty_cells, id, entity, commune",
        ],
    );
}

#[test]
fn an_id_alone_is_a_row_that_lacks_the_rest_whatever_it_begins_with() {
    let rows: String =
        ["xa-phin-che", "kt-01", "X-cam", "nhom"].map(|id| format!("{id},,,,\n")).concat();
    let lacking = |row: u8| format!("error products row {row}: empty_cells, name, entity, commune");
    let expected = [3, 4, 5, 6].map(lacking);
    check(
        &[("products", &format!("id,name,group,entity,commune\np1,Chè,drink,e1,03022\n{rows}"))],
        &expected.each_ref().map(String::as_str),
    );
}

#[test]
fn a_table_in_which_nothing_is_to_be_seen_is_none() {
    for text in ["", "\u{feff}", "\u{feff}\r\n", ",,,,\r\n,,,,\r\n", "\"\";\"\"\n", " \n\u{200b}\n"]
    {
        check(&[("green_chains", text)], &[]);
    }
}

#[test]
fn what_nobody_sees_alone_in_a_cell_is_nothing() {
    for (text, told) in
        [("\u{200b}", "invisible"), ("\u{ad}", "invisible"), ("\u{1a}", "control_character")]
    {
        let certificates = "product,stars,granted_on,revoked_on\np1,3,2023-01-15,";
        check(
            &[("certificates", &format!("{certificates}{text}\n{text},{text},,\n"))],
            &[&format!("notice certificates row 2 revoked_on `{text}`: {told}")],
        );
    }
}

#[test]
fn what_names_rows_of_a_table_without_ids_is_told_once() {
    let certificates =
        ("certificates", "product,stars,granted_on\np1,3,2023-01-15\np2,3,2023-01-15\n");
    check(
        &[("products", "id,name,group,entity,commune\n"), certificates],
        &["warning products: empty_table", "error certificates row 2 product `p1`: no_ids"],
    );
    check(
        &[("products", "id,name,group,entity,commune\n,Chè,food,e1,03022\n"), certificates],
        &["error products row 2 id: empty_cell"],
    );
}
