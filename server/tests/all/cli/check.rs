use super::{broken_register, folder, out, path, run};

#[test]
fn the_sample_has_no_faults() {
    assert_eq!(out(&["check"]), "0 lỗi, 0 cảnh báo\n");
    assert_eq!(out(&["check", "--format", "json"]), "[]\n");
}

#[test]
fn every_fault_is_printed_on_standard_output_and_errors_end_with_1() {
    let register = broken_register();
    let ended = run(&["check", "--register", path(register.path())]);
    assert_eq!(ended.status, 1);
    assert_eq!(ended.err, "");
    assert_eq!(
        ended.out,
        "lỗi E322: certificates, dòng 14, cột granted_on: «2023-02-31» không phải ngày có thật. Sửa ngày, ví dụ 2023-02-28.\n\
         lỗi E332: certificates, dòng 15, cột stars: «6»: Số sao là số nguyên từ 1 đến 5. Ghi 3, 4 hoặc 5.\n\
         2 lỗi, 0 cảnh báo\n"
    );
}

#[test]
fn everything_is_said_in_english_when_that_is_asked_for() {
    let register = broken_register();
    let register = path(register.path());
    let ended = run(&["--lang", "en", "check", "--register", register]);
    assert_eq!(
        ended.out,
        "error E322: certificates, row 14, column granted_on: «2023-02-31» is not a day that exists. Correct the day; its form is 2023-02-28.\n\
         error E332: certificates, row 15, column stars: «6»: Stars are a whole number from 1 to 5. Write 3, 4 or 5.\n\
         2 errors, 0 warnings\n"
    );
    let json = run(&["check", "--lang", "en", "--format", "json", "--register", register]);
    assert!(json.out.contains("is not a day that exists"), "{}", json.out);
    let ended = run(&["compute", "--register", register]);
    assert!(
        ended.err.ends_with("ocop-targets: sổ đăng ký có lỗi; không tính gì\n"),
        "{}",
        ended.err
    );
    let ended = run(&["compute", "--lang", "en", "--register", register]);
    assert!(
        ended.err.ends_with("the register has errors; nothing was computed\n"),
        "{}",
        ended.err
    );
    assert_eq!(run(&["check", "--lang", "fr"]).status, 2);
}

#[test]
fn faults_as_json_have_the_form_of_the_contract() {
    let register = broken_register();
    let ended = run(&["check", "--format", "json", "--register", path(register.path())]);
    assert_eq!(ended.status, 1);
    assert_eq!(
        ended.out,
        concat!(
            r#"[{"code":"E322","severity":"error","file":"certificates.csv","sheet":null,"cell":"C14","table":"certificates","row":14,"column":"granted_on","value":"2023-02-31","message":"«2023-02-31» không phải ngày có thật. Sửa ngày, ví dụ 2023-02-28.","suggestion":null},"#,
            r#"{"code":"E332","severity":"error","file":"certificates.csv","sheet":null,"cell":"B15","table":"certificates","row":15,"column":"stars","value":"6","message":"Số sao là số nguyên từ 1 đến 5. Ghi 3, 4 hoặc 5.","suggestion":null}]"#,
            "\n"
        )
    );
}

#[test]
fn a_register_that_is_not_there_ends_with_1_and_a_message_that_names_it() {
    for format in ["table", "json"] {
        let ended = run(&["check", "--register", "/nowhere/register", "--format", format]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""));
        assert!(ended.err.contains("không đọc được sổ đăng ký /nowhere/register"), "{}", ended.err);
    }
}

#[test]
fn warnings_alone_end_with_0_and_change_no_figure() {
    let register = folder(|name, text| match name {
        "entities.csv" => text.replacen("HTX 01 (minh họa)", " HTX 01 (minh họa) ", 1),
        _ => text,
    });
    let register = path(register.path());
    let checked = out(&["check", "--register", register]);
    assert!(checked.starts_with("cảnh báo W311: entities, dòng 2, cột name: "), "{checked}");
    assert!(checked.ends_with("0 lỗi, 1 cảnh báo\n"), "{checked}");
    assert_eq!(out(&["compute", "--register", register]), out(&["compute"]));
}
