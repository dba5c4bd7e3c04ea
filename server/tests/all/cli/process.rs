//! The process as its operator sees it: what it says of itself, how it is watched and stopped.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use super::{folder, out, path, run};

/// A site on a free port, and where it is.
fn serve(arguments: &[&str]) -> (Child, String) {
    let mut site = Command::new(env!("CARGO_BIN_EXE_ocop-targets"))
        .args([&["serve", "--addr", "127.0.0.1:0"], arguments].concat())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let address = address(&mut site);
    (site, address)
}

/// Where a site is, as it says itself.
pub fn address(site: &mut Child) -> String {
    let told = BufReader::new(site.stderr.take().expect("its lines")).lines();
    told.map_while(Result::ok)
        .find_map(|line| line.strip_prefix("ocop-targets: http://").map(str::to_owned))
        .expect("its address")
}

pub fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it is taken");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("UTF-8");
    answer
}

pub fn signal(site: &Child) {
    let sent = Command::new("kill").arg(site.id().to_string()).status().expect("kill");
    assert!(sent.success());
}

#[test]
fn a_site_says_that_it_is_alive_and_ends_when_it_is_told_to() {
    let (mut site, address) = serve(&[]);
    let alive = get(&address, "/healthz");
    assert!(alive.starts_with("HTTP/1.1 200"), "{alive}");
    for part in ["\"status\":\"alive\"", "\"edition\":\"", "\"since\":\"20"] {
        assert!(alive.contains(part), "{part} is not in {alive}");
    }
    signal(&site);
    assert_eq!(site.wait().expect("an end").code(), Some(0));
}

#[test]
fn a_second_signal_does_not_wait_for_whoever_is_still_there() {
    let (mut site, address) = serve(&[]);
    let mut half = TcpStream::connect(&address).expect("a connection");
    half.write_all(b"GET / HTTP/1.1\r\nHo").expect("it is taken");
    // It is served before it is told to stop.
    get(&address, "/healthz");
    signal(&site);
    // Its port is free as soon as it has heard the first.
    while TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    assert_eq!(site.try_wait().expect("its state"), None, "somebody is still there");
    signal(&site);
    assert_eq!(site.wait().expect("an end").code(), Some(0));
}

#[test]
fn at_most_as_many_connections_as_allowed_are_open_and_idle_ones_make_place() {
    let (mut site, address) = serve(&["--connections", "4"]);
    let idle: Vec<_> =
        (0..50).map(|_| TcpStream::connect(&address).expect("a connection")).collect();
    assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"));
    drop(idle);
    signal(&site);
    assert_eq!(site.wait().expect("an end").code(), Some(0));
}

#[test]
fn the_program_names_the_licences_of_what_it_holds() {
    let licences = out(&["licences"]);
    for part in
        ["\npolars 0.", "\naxum 0.", "\nleptos 0.", "\nwasm-bindgen 0.", "Be Vietnam Pro: OFL-1.1"]
    {
        assert!(licences.contains(part), "{part}");
    }
    assert!(licences.contains("Permission is hereby granted"), "their texts, too");
    assert!(!licences.contains("\nproptest "), "nothing of the tests");
}

#[test]
fn the_first_thousand_faults_are_told_and_all_when_asked_and_rows_of_one_fault_are_one_line() {
    let register = folder(|name, text| match name {
        "products.csv" => {
            let rows = (0..3000).map(|row| format!("X{row:04},Chè,tea\u{1b}[31m,E0001,03022,\n"));
            text + &rows.collect::<String>()
        }
        _ => text,
    });
    let check = ["check", "--register", path(register.path())];
    let some = run(&check);
    assert_eq!(some.status, 1);
    assert!(some.out.lines().count() < 10, "{}", some.out);
    assert!(some.out.contains("--all"), "{}", some.out.lines().last().unwrap_or_default());
    assert!(!some.out.contains('\u{1b}'), "nothing that a terminal obeys");
    let json = run(&[&check[..], &["--format", "json"]].concat());
    assert_eq!(json.out.matches("\"code\":").count(), 1000);
    let all = run(&[&check[..], &["--all", "--format", "json"]].concat());
    assert!(all.out.matches("\"code\":").count() > 3000);
}
