//! Tables as people make them: headings, separators, encodings, rows that are no data.

use super::{GOOD, check, faults, lines, read};

/// The certificates of one good row, in bytes.
fn bytes(certificates: &[u8]) -> Vec<String> {
    let mut tables = GOOD.map(|(name, text)| (name, text.as_bytes()));
    tables[2].1 = certificates;
    lines(&faults(&read(&tables)))
}

#[test]
fn headings_are_known_in_both_languages_whatever_their_case_and_spaces() {
    for header in [
        " Product ,STARS,granted_on",
        "Mã sản phẩm,Hạng sao,Ngày cấp",
        "ma san pham,HẠNG SAO,Ngày  cấp *",
        "Product id,Stars,Granted on",
        "product,stars,\"granted_on\n(ngày cấp)\"",
    ] {
        check(&[("certificates", &format!("{header}\np1,3,2023-01-15\n"))], &[]);
    }
}

#[test]
fn a_column_that_downloads_derive_is_passed_over_whatever_it_holds() {
    for heading in ["place_uncertain", "Địa bàn chưa chắc chắn", "Area uncertain"] {
        let header = format!("id,name,{heading},group,entity,commune");
        check(&[("products", &format!("{header}\np1,Chè xanh,perhaps,drink,e1,03022\n"))], &[]);
    }
}

#[test]
fn a_table_is_known_by_the_name_of_its_file_in_both_languages() {
    for name in ["CERTIFICATES", "Giấy chứng nhận", "giay chung nhan"] {
        let mut tables = GOOD.map(|(name, text)| (name, text.as_bytes()));
        tables[2].0 = name;
        assert_eq!(lines(&faults(&read(&tables))), [""; 0], "{name}");
    }
}

#[test]
fn a_file_of_another_name_is_known_by_its_header() {
    let mut tables = GOOD.map(|(name, text)| (name, text.as_bytes()));
    tables[2].0 = "xuat ngay 1";
    assert_eq!(lines(&faults(&read(&tables))), [""; 0]);
}

#[test]
fn a_header_below_titles_is_found_and_each_title_is_told() {
    check(
        &[("certificates", "PHỤ LỤC,,\n,,\nproduct,stars,granted_on\np1,9,2023-01-15\n")],
        &[
            "notice certificates row 1 `PHỤ LỤC`: skipped_row, title",
            "error certificates row 4 stars `9`: not_stars",
        ],
    );
}

#[test]
fn a_header_of_two_rows_is_one() {
    check(
        &[("certificates", "product,Kết quả,\n,stars,granted_on\np1,9,2023-01-15\n")],
        &["error certificates row 3 stars `9`: not_stars"],
    );
}

#[test]
fn rows_that_are_no_data_are_skipped_and_told_when_they_hold_text() {
    check(
        &[(
            "certificates",
            "STT,product,stars,granted_on\n1,p1,3,2023-01-15\n2,,,\nghi chú,,,\nTổng cộng,,1,\n\
             STT,product,stars,granted_on\n",
        )],
        &[
            "warning certificates row 1 STT `STT`: unknown_column",
            "notice certificates row 4 `ghi chú`: skipped_row, beside",
            "notice certificates row 5 `Tổng cộng`: skipped_row, total",
            "notice certificates row 6 `STT`: skipped_row, header",
        ],
    );
}

#[test]
fn a_row_that_lacks_several_cells_is_one_fault() {
    check(
        &[("certificates", "product,stars,granted_on\np1,,\n")],
        &["error certificates row 2: empty_cells, stars, granted_on"],
    );
}

#[test]
fn cells_are_separated_by_what_most_lines_have_outside_of_quotes() {
    for text in [
        "product;stars;granted_on;decision\np1;3;2023-01-15;a,b,c,d,e,f\n",
        "product\tstars\tgranted_on\np1\t3\t2023-01-15\n",
        "sep=;\nproduct;stars;granted_on\np1;3;2023-01-15\n",
        "product,stars,granted_on,\"a;b;c;d;e\"\np1,3,2023-01-15,\n",
    ] {
        let text = text.replace(",\"a;b;c;d;e\"", "");
        check(&[("certificates", &text)], &[]);
    }
}

#[test]
fn lines_end_in_any_way() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["product,stars,granted_on", "p1,9,2023-01-15", ""].join(end);
        check(&[("certificates", &text)], &["error certificates row 2 stars `9`: not_stars"]);
    }
}

#[test]
fn text_is_read_in_unicode_of_any_width_and_in_windows_1258() {
    let text = "product,stars,granted_on,decision\r\np1,3,2023-01-15,Số 1/QĐ\r\n";
    let wide = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(order).collect()
    };
    assert_eq!(bytes(&wide(u16::to_le_bytes)), [""; 0]);
    assert_eq!(bytes(&wide(u16::to_be_bytes)), [""; 0]);
    let mut old = b"product,stars,granted_on,decision\np1,3,2023-01-15,S".to_vec();
    // ô and an acute accent of its own.
    old.extend([0xf4, 0xec, b' ', b'1', 0xd0, b'\n']);
    assert_eq!(bytes(&old), ["notice certificates: reencoded"]);
}

#[test]
fn letters_of_old_encodings_are_refused_with_what_they_mean() {
    check(
        &[("entities", "id,name,kind,commune\ne1,MËt ong rõng,cooperative,03022\n")],
        &["error entities row 2 name `MËt ong rõng`: legacy_letters, Mật ong rừng"],
    );
}

#[test]
fn a_quote_in_the_midst_of_a_cell_is_an_error_of_its_row() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on,decision\np1,3,2022-01-15,Tranh 12\"\np1,9,2023-01-15,\n",
        )],
        &["error certificates row 2: inner_quote", "error certificates row 3 stars `9`: not_stars"],
    );
}

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
            "warning entities row 3 commune `'03022`: restored_code, 03022",
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
            ("listings", "product,channel,since,until\np1,web,2203-01-01,9999-12-31\n"),
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
        ],
    );
}

#[test]
fn a_column_that_is_nearly_one_of_the_table_is_named_with_what_was_understood() {
    check(
        &[("certificates", "Mã sản phẩm,Số sao,Ngày cấp\np1,3,2023-01-15\n")],
        &[
            "notice certificates row 1: headings_read, «Mã sản phẩm» → «product», «Ngày cấp» → «granted_on»",
            "warning certificates row 1 Số sao `Số sao`: unknown_column, stars",
            "error certificates row 1 stars: missing_column",
        ],
    );
}
