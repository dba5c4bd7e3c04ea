//! A plan, places and a register that the program does not carry.

use std::fs;

use super::{out, path, run};

const PLAN_2024: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/lao-cai/plan-2024.toml");

const PLACES: &str = "code,name,kind,parent\n\
    96,Cà Mau,province,\n964,Cà Mau,city,96\n972,Ngọc Hiển,district,96\n\
    32002,Phường 9,ward,964\n32244,Đất Mũi,commune,972\n";
const ENTITIES: &str = "id,name,kind,commune\n\
    e1,HTX (minh họa),cooperative,32244\ne2,Hộ (minh họa),household,32002\n";
const PRODUCTS: &str = "id,name,group,entity,commune\n\
    p1,Tôm khô (minh họa),food,e1,32244\np2,Mật ong (minh họa),food,e2,32002\n";
const CERTIFICATES: &str = "product,stars,granted_on\np1,3,2024-03-01\np2,4,2025-06-01\n";

/// A plan of one target that no embedded plan has.
fn plan() -> String {
    let mut plan = "id = \"2025\"\nprovince = \"96\"\n".to_owned();
    plan += "title = { vi = \"Kế hoạch\", en = \"Plan\" }\n";
    plan += "period = { first = \"2025-01-01\", last = \"2025-12-31\" }\n";
    plan += "document.title = { vi = \"Văn bản\", en = \"Document\" }\n";
    plan += "[[target]]\nid = \"households\"\nnumber = 1\ngoal = { percent = 62.5 }\n";
    for key in ["name", "ambiguity", "decision"] {
        plan += &format!("{key} = {{ vi = \"Chữ\", en = \"Words\" }}\n");
    }
    for key in ["verification", "sources", "accuracy", "limits", "remedy"] {
        plan += &format!("statements.{key} = {{ vi = \"Chữ\", en = \"Words\" }}\n");
    }
    plan += "[[target.reading]]\nid = \"share\"\ndecides = true\n";
    for key in ["name", "rule", "numerator", "denominator"] {
        plan += &format!("{key} = {{ vi = \"Chữ\", en = \"Words\" }}\n");
    }
    plan + "measure.share.entities.where.kind = [\"household\"]\n"
}

#[test]
fn another_province_is_files_and_not_a_build() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).expect("a file");
        path(&file).to_owned()
    };
    let (places, plan) = (file("places.csv", PLACES), file("plan.toml", &plan()));
    let register = folder.path().join("register");
    fs::create_dir(&register).expect("a folder");
    for (name, text) in
        [("entities", ENTITIES), ("products", PRODUCTS), ("certificates", CERTIFICATES)]
    {
        file(&format!("register/{name}.csv"), text);
    }
    let given = ["--places", &places, "--plan", &plan, "--register", path(&register)];
    let computed = out(&[&["compute", "--by", "district", "--format", "csv"][..], &given].concat());
    assert_eq!(
        computed.lines().skip(1).collect::<Vec<_>>(),
        [
            "households,share,true,2025-12-31,96,1,2,0.5,0.625,missed",
            "households,share,true,2025-12-31,964,1,1,1,0.625,",
            "households,share,true,2025-12-31,972,0,1,0,0.625,",
        ]
    );
    assert_eq!(out(&[&["check"][..], &given].concat()), "0 lỗi, 0 cảnh báo\n");

    let ended = run(&["compute", "--places", &places]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "a plan of another province");
}

#[test]
fn the_plan_of_2024_is_a_file_as_any_other() {
    let csv = out(&["compute", "--plan", PLAN_2024, "--format", "csv"]);
    assert!(csv.lines().skip(1).all(|row| row.contains(",2024-12-31,10,")), "{csv}");
    for target in ["entities-in-channels,listed,true", "listed-products,listed,true"] {
        assert!(csv.contains(target), "{csv}");
    }
}

#[test]
fn a_wrong_plan_stops_every_command_and_its_error_names_file_and_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("my-plan.toml");
    let wrong = plan().replace("number = 1\n", "nubmer = 1\n");
    let line = wrong.lines().position(|line| line.starts_with("nubmer")).expect("a line") + 1;
    fs::write(&file, wrong).expect("a file");
    for command in ["compute", "check", "serve"] {
        for (lang, words) in [
            ("vi", format!("my-plan.toml, dòng {line}: E601: Không đọc được dòng «nubmer = 1»")),
            (
                "en",
                format!("my-plan.toml, line {line}: E601: The line «nubmer = 1» cannot be read"),
            ),
        ] {
            let ended = run(&[command, "--lang", lang, "--plan", path(&file)]);
            assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{command}");
            assert!(ended.err.contains(&words), "{words} is not in\n{}", ended.err);
        }
    }
}

#[test]
fn a_plan_told_in_districts_after_they_ended_is_an_error_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("my-plan.toml");
    fs::write(&file, format!("units = \"district\"\n{}", plan())).expect("a file");
    for (lang, words) in [
        (
            "vi",
            "kế hoạch {}, dòng 1: E023: Cà Mau (mã 96) không có đơn vị cấp huyện nào vào ngày 2025-12-31: cấp huyện kết thúc ngày 2025-06-30. Ghi units = \"commune\" trong kế hoạch, ",
        ),
        (
            "en",
            "the plan {}, line 1: E023: Cà Mau (code 96) has no districts on 2025-12-31: they ended on 2025-06-30. Write units = \"commune\" in the plan, ",
        ),
    ] {
        let ended = run(&["compute", "--lang", lang, "--plan", path(&file)]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""));
        let words = words.replace("{}", path(&file));
        assert!(ended.err.contains(&words), "{words} is not in\n{}", ended.err);
    }
}

#[test]
fn faults_of_places_are_read_by_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("places.csv");
    fs::write(&file, PLACES.replace("ward", "thôn")).expect("a file");
    let ended = run(&["check", "--format", "json", "--places", path(&file)]);
    assert_eq!(ended.status, 1);
    let told: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
    let fault = &told[0];
    assert_eq!((&fault["code"], &fault["row"]), (&"E005".into(), &5.into()));
    assert_eq!((&fault["column"], &fault["value"]), (&"kind".into(), &"thôn".into()));
}

#[test]
fn faults_of_places_are_printed_on_standard_output_as_those_of_a_register() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("places.csv");
    fs::write(&file, PLACES.replace("ward", "thôn")).expect("a file");
    let ended = run(&["check", "--places", path(&file)]);
    assert_eq!((ended.status, ended.err.as_str()), (1, ""));
    let fault = "places.csv, dòng 5, cột kind: E005: «thôn» không phải loại đơn vị hành chính. ";
    assert!(ended.out.contains(fault), "{}", ended.out);
    assert!(ended.out.ends_with("\n1 lỗi, 0 cảnh báo\n"), "{}", ended.out);
}

#[test]
fn a_plan_of_a_province_that_is_not_there_is_an_error_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("my-plan.toml");
    fs::write(&file, plan().replace("\"96\"", "\"99\"")).expect("a file");
    for (lang, words) in [
        (
            "vi",
            "my-plan.toml, dòng 2: E022: Không có tỉnh, thành phố nào ở cấp tỉnh mang mã «99» vào ngày 2025-12-31.",
        ),
        (
            "en",
            "my-plan.toml, line 2: E022: No province, nor a city of that level, has the code «99» on 2025-12-31.",
        ),
    ] {
        let ended = run(&["compute", "--lang", lang, "--plan", path(&file)]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""));
        assert!(ended.err.contains(words), "{words} is not in\n{}", ended.err);
    }
}
