//! What is not computed, and how a script learns it.

use super::{broken, path, run};

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
    let register = broken();
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
