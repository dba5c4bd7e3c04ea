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
        "lỗi: certificates, dòng 14, cột granted_on: «2023-02-31» không phải ngày có thật. Sửa ngày, ví dụ 2023-02-28.\n\
         lỗi: certificates, dòng 15, cột stars: «6»: Số sao là số nguyên từ 1 đến 5. Ghi 3, 4 hoặc 5.\n\
         2 lỗi, 0 cảnh báo\n"
    );
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
        assert!(ended.err.contains("cannot read the register /nowhere/register"), "{}", ended.err);
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
    assert!(checked.starts_with("cảnh báo: entities, dòng 2, cột name: "), "{checked}");
    assert!(checked.ends_with("0 lỗi, 1 cảnh báo\n"), "{checked}");
    assert_eq!(out(&["compute", "--register", register]), out(&["compute"]));
}
