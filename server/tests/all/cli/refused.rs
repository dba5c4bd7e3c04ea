//! What is not computed, and how a script learns it.

use std::net::TcpListener;

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
    let ended = run(&["serve", "--addr", &address, "--register", "/nowhere/register"]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""));
    for part in [address.as_str(), "--addr"] {
        assert!(ended.err.contains(part), "{part} is not in\n{}", ended.err);
    }
    assert!(!ended.err.contains("/nowhere"), "{}", ended.err);
}
