//! What is not computed, and how a script learns it.

use std::{fs, net::TcpListener};

use super::{broken_register, path, run};

#[test]
fn wrong_usage_ends_with_2_and_prints_nothing() {
    for arguments in [
        &["compute", "--as-of", "2023-02-31"][..],
        &["compute", "--as-of", "31/12/2023"],
        &["compute", "--by", "commune"],
        &["compute", "--format", "xml"],
        &["check", "--format", "csv"],
        &["sample"],
        &["count"],
        &[],
    ] {
        let ended = run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!ended.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_broken_register_is_not_computed_and_all_its_faults_stand_on_standard_error() {
    let register = broken_register();
    let ended = run(&["compute", "--format", "json", "--register", path(register.path())]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""));
    for part in
        ["certificates, dòng 14, cột granted_on", "certificates, dòng 15, cột stars", "2 lỗi"]
    {
        assert!(ended.err.contains(part), "{part} is not in\n{}", ended.err);
    }
}

#[test]
fn a_register_that_is_not_there_is_an_error_that_names_it() {
    let ended = run(&["compute", "--register", "/nowhere/register"]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""));
    assert!(ended.err.contains("/nowhere/register"), "{}", ended.err);
}

#[test]
fn a_port_that_is_taken_is_said_before_anything_is_computed() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("its address").to_string();
    for (lang, said) in [
        (
            "vi",
            format!(
                "không mở được {address}: đã có chương trình khác dùng cổng này; chọn địa chỉ khác bằng --addr"
            ),
        ),
        (
            "en",
            format!(
                "cannot listen on {address}: Address already in use (os error 98); choose another with --addr"
            ),
        ),
    ] {
        let serve = ["serve", "--lang", lang, "--addr", &address];
        let ended = run(&[&serve[..], &["--register", "/nowhere/register"]].concat());
        assert_eq!((ended.status, ended.out.as_str()), (1, ""));
        assert_eq!(ended.err, format!("ocop-targets: {said}\n"));
    }
}

#[test]
fn what_is_asked_for_and_not_there_is_said_in_the_language_that_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let [table, places, text] =
        ["figures.csv", "places.csv", "plan.toml"].map(|name| folder.path().join(name));
    fs::write(&table, "as_of,figure,place,value,unit,title,url\n2023,rde,10,7,unit,Báo,\n")
        .expect("a file");
    fs::write(&places, "code,name,kind,parent\n10,Lào Cai,province,\n03001,Sa Pa,ward,088\n")
        .expect("a file");
    fs::write(&text, b"\xff").expect("a file");
    let (table, places, text) = (path(&table), path(&places), path(&text));
    let bundle = folder.path().join("new.zip");
    let new = path(&bundle);
    for (arguments, vi, en) in [
        (
            &["compute", "--plan", "1999"][..],
            "không đọc được kế hoạch 1999: không có tệp hoặc thư mục này; chương trình có sẵn 2023",
            "cannot read the plan 1999: No such file or directory (os error 2); the program carries 2023",
        ),
        (
            &["compute", "--plan", text],
            ": tệp không phải văn bản UTF-8; chương trình có sẵn ",
            ": it is not UTF-8; the program carries ",
        ),
        (
            &["compute", "--notes", path(folder.path())],
            ": đây không phải một tệp; không tính gì",
            ": it is not a regular file; nothing was computed",
        ),
        (
            &["bundle", "--out", new, "--figures", table],
            "figures.csv, dòng 2, cột figure: E805: Không có số liệu nào mang mã «rde».",
            "figures.csv, row 2, column figure: E805: No figure has the id «rde».",
        ),
        (
            &["compute", "--places", places],
            "places.csv, dòng 3, cột parent: E013: Không có đơn vị nào ở cấp trên mang mã «088»",
            "places.csv, row 3, column parent: E013: No place of a level above has the code «088»",
        ),
        (
            &["sample", "--out", new, "--province", "10", "--units-on", "2025-12-31"],
            "ocop-targets: E022: Không có tỉnh, thành phố nào ở cấp tỉnh mang mã «10» vào ngày 2025-12-31.",
            "ocop-targets: E022: No province, nor a city of that level, has the code «10» on 2025-12-31.",
        ),
        (
            &["template", "--out", new, "--unit", "999"],
            "kế hoạch không có đơn vị nào mang mã «999»",
            "the plan has no unit with the code «999»",
        ),
        (
            &["sample", "--out", path(folder.path())],
            "và được giữ nguyên; ghi vào nơi khác, hoặc thêm --replace",
            "exists and was left as it is; write elsewhere, or add --replace",
        ),
    ] {
        for (lang, said) in [("vi", vi), ("en", en)] {
            let ended = run(&[arguments, &["--lang", lang]].concat());
            assert_ne!(ended.status, 0, "{arguments:?}");
            assert!(ended.err.contains(said), "{said} is not in\n{}", ended.err);
        }
    }
}
