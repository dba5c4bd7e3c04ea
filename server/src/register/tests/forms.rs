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
    for text in [
        "product,stars,granted_on,decision\rp1,9,2023-01-15,\"1/QĐ\nUBND\"\r",
        "product,stars,granted_on\rp1,9,2023-01-15\r\n",
        "product,stars,granted_on\rp1,9,2023-01-15\n",
    ] {
        check(&[("certificates", text)], &["error certificates row 2 stars `9`: not_stars"]);
    }
}

#[test]
fn a_formula_of_an_empty_text_is_an_empty_cell() {
    check(&[("certificates", "product,stars,granted_on,revoked_on\np1,3,2023-01-15,=\"\"\n")], &[]);
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

#[test]
fn a_heading_on_what_is_planned_or_past_is_another_column() {
    for stars in ["Hạng sao (đề nghị)", "Hạng sao (cũ)", "\"Hạng sao\n(dự kiến)\""]
    {
        let told = bytes(format!("product,{stars},granted_on\np1,3,2023-01-15\n").as_bytes());
        assert!(told.iter().any(|it| it.contains("missing_column")), "{stars}: {told:?}");
    }
    let told = bytes(b"product,stars,granted_on,revoked_on (d\xe1\xbb\xb1 ki\xe1\xba\xbfn)\np1,3,2023-01-15,2023-02-01\n");
    assert!(told.iter().any(|it| it.contains("unknown_column")), "{told:?}");
    check(
        &[("certificates", "product,stars,granted_on,revoked_on (nếu có)\np1,3,2023-01-15,\n")],
        &[],
    );
}

#[test]
fn quotes_of_two_rows_that_are_not_closed_are_an_error() {
    let told = bytes(
        "product,stars,granted_on,decision\np1,3,2021-01-15,\"Số 1\np1,4,2022-05-20,Số 2\"\n"
            .as_bytes(),
    );
    assert!(told.iter().any(|it| it.contains("open_quote")), "{told:?}");
}

#[test]
fn rows_in_quotes_as_a_whole_are_the_rows() {
    let text = "\"product,stars,granted_on,decision\"\n\"p1,3,2023-01-15,\"\"Số 1, đợt 2\"\"\"\n";
    check(&[("certificates", text)], &[]);
}

#[test]
fn a_dash_where_nothing_has_to_stand_says_nothing() {
    let text = "product,stars,granted_on,revoked_on,decision\np1,3,2023-01-15,-,–\n";
    check(&[("certificates", text)], &[]);
}

#[test]
fn what_a_formula_that_fails_leaves_in_a_text_is_an_error() {
    for error in ["#REF!", "#NAME?", "#N/A"] {
        let told = bytes(
            format!("product,stars,granted_on,decision\np1,3,2023-01-15,{error}\n").as_bytes(),
        );
        assert!(told.iter().any(|it| it.contains("failed_formula")), "{error}: {told:?}");
    }
}

#[test]
fn a_row_that_letters_the_columns_is_no_data() {
    let told = bytes(b"product,stars,granted_on\nA,B,C\np1,3,2023-01-15\n");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("skipped_row"), "{told:?}");
    let told = bytes(b"product,stars,granted_on\nA,,\np1,3,2023-01-15\n");
    assert!(told[0].contains("empty_cell"), "{told:?}");
}

#[test]
fn an_id_that_cannot_be_read_makes_no_fault_elsewhere() {
    for id in ["", ".."] {
        let text = format!("id,name,kind,commune\n{id},HTX Một,cooperative,03022\n");
        let told = lines(&faults(&super::read_among_good(&[("entities", text)])));
        assert!(
            told.iter().all(|it| !it.contains("unknown_row") && !it.contains("no_ids")),
            "{told:?}"
        );
    }
}
