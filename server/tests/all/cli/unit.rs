//! The program started as its systemd unit starts it: the unit's own command, settings as
//! variables alone, as nobody, without privileges, in a folder where it can write nothing.

use std::{
    collections::HashMap,
    fs,
    io::Read,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::{Command, Stdio},
};

use super::{
    process::{address, get, signal},
    workbook,
};

const UNIT: &str = include_str!("../../../../docs/ocop-targets.service");
const PROGRAM: &str = "/usr/local/bin/ocop-targets";

/// What the unit says, the last word where it says a thing twice.
fn unit() -> HashMap<&'static str, &'static str> {
    UNIT.lines().filter_map(|line| line.split_once('=')).collect()
}

/// The command of the unit under its bounds, with the program in `folder`.
fn command(unit: &HashMap<&str, &str>, folder: &Path) -> Command {
    let program = folder.join("ocop-targets");
    fs::copy(env!("CARGO_BIN_EXE_ocop-targets"), &program).expect("a copy of the program");
    let mut command = Command::new("prlimit");
    command.arg(format!("--nofile={0}:{0}", unit["LimitNOFILE"]));
    command.args(["setpriv", "--no-new-privs", "--inh-caps=-all"]);
    if is_root() {
        // As nobody, who owns nothing.
        command.args(["--bounding-set=-all", "--reuid=65534", "--regid=65534", "--clear-groups"]);
    }
    let start = unit["ExecStart"].strip_prefix(PROGRAM).expect("the program's place");
    command.arg(program).args(start.split_whitespace());
    command.env_clear().current_dir(folder).process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("who this is");
    id.stdout.trim_ascii() == b"0"
}

#[test]
fn the_program_serves_and_ends_as_its_unit_wants() {
    let (unit, folder) = (unit(), tempfile::tempdir().expect("a folder"));
    let register = folder.path().join("register.xlsx");
    workbook::write(&register);
    fs::set_permissions(&register, fs::Permissions::from_mode(0o444)).expect("to be read");
    let mut command = command(&unit, folder.path());
    // Everything here can be read and nothing written.
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).expect("read-only");
    let settings = [
        ("OCOP_ADDR", "127.0.0.1:0"),
        ("OCOP_ORIGIN", "https://ocop.example"),
        ("OCOP_REGISTER", register.to_str().expect("UTF-8")),
        ("OCOP_SECURITY_CONTACT", "mailto:safety@ocop.example"),
    ];
    let mut site = command.envs(settings).spawn().expect("prlimit and setpriv of util-linux");
    let address = address(&mut site);
    for (path, part) in [
        ("/", "<h1"),
        ("/healthz", "\"status\":\"alive\""),
        ("/sitemap.xml", "https://ocop.example/"),
        ("/.well-known/security.txt", "Contact: mailto:safety@ocop.example"),
    ] {
        let answer = get(&address, path);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(part), "{path}: {answer}");
    }
    assert!(get(&address, "/").to_lowercase().contains("strict-transport-security"));
    signal(&site);
    assert_eq!(site.wait().expect("an end").code(), Some(0));
    let mut written = String::new();
    site.stdout.take().expect("its output").read_to_string(&mut written).expect("UTF-8");
    assert_eq!(written, "", "all it says is for the journal");
    let names = fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(names, 2, "nothing stands beside program and register");
}

#[test]
fn every_setting_that_the_unit_names_is_one_of_the_program() {
    let help = super::out(&["serve", "--help"]);
    let named = UNIT.match_indices("OCOP_").map(|(at, _)| &UNIT[at..]);
    let named =
        named.map(|rest| rest.split(|it: char| !(it.is_ascii_uppercase() || it == '_')).next());
    for name in named.flatten() {
        assert!(help.contains(&format!("[env: {name}=")), "{name}");
    }
}
