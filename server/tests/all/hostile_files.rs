//! Files that nobody means well with, given to `import`: each is refused with its name, what is too
//! much and what to do. What each took is printed.

pub mod forms;
mod list;

use std::{
    fs,
    io::{self, Write},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// What a run took and said.
struct Run {
    status: Option<i32>,
    said: String,
    took: Duration,
    megabytes: u64,
}

fn import(name: &str, bytes: &[u8]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    fs::write(&file, bytes).expect("a file");
    let said = folder.path().join("said");
    let start = Instant::now();
    let out = || {
        Stdio::from(fs::OpenOptions::new().append(true).create(true).open(&said).expect("a file"))
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_ocop-targets"))
        .args(["import", "--dry-run"])
        .arg(&file)
        .stdin(Stdio::null())
        .stdout(out())
        .stderr(out())
        .spawn()
        .expect("the program starts");
    let mut megabytes = 0;
    let ended = loop {
        megabytes = megabytes.max(peak(child.id()) >> 10);
        if let Some(ended) = child.try_wait().expect("a state") {
            break ended;
        }
        thread::sleep(Duration::from_millis(1));
    };
    let took = start.elapsed();
    let said = fs::read_to_string(&said).expect("UTF-8");
    Run { status: ended.code(), said, took, megabytes }
}

/// The most memory so far of a process and of those that it began, in kilobytes.
fn peak(process: u32) -> u64 {
    let read = |name: String| fs::read_to_string(format!("/proc/{process}/{name}"));
    let own = read("status".into()).unwrap_or_default();
    let own = own
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    let begun = read(format!("task/{process}/children")).unwrap_or_default();
    let begun = begun.split_whitespace().filter_map(|it| it.parse().ok()).map(peak);
    own.unwrap_or(0) + begun.sum::<u64>()
}

/// The most memory beyond that of a list with one row.
const MORE: u64 = 64;

#[test]
fn every_hostile_file_is_refused_with_its_limit_its_name_and_a_remedy() {
    let list = "Tên sản phẩm,Chủ thể,Hạng sao\n";
    // On a busy machine one may end unseen.
    let idle = (0..5).map(|_| import("idle.csv", list.as_bytes()).megabytes).max().unwrap_or(0);
    let all = list::files();
    assert!(all.len() >= 60, "{} files", all.len());
    let mut took = format!("{idle} MB with a list of one row\n");
    let mut wrong = Vec::new();
    for list::Hostile { about, name, bytes, says } in all {
        let run = import(name, &bytes);
        let more = run.megabytes.saturating_sub(idle);
        let (time, length) = (run.took.as_millis(), bytes.len());
        took += &format!("{time:4} ms {more:3} MB more, {length:8} bytes: {about}\n");
        let said: Vec<&str> = run.said.lines().filter(|line| line.starts_with("lỗi E")).collect();
        let fits = |line: &&str| line.contains(says) && line.contains(name);
        if run.status != Some(1) || !said.iter().any(fits) || more > MORE {
            wrong.push(format!("{about}: {:?}, {more} MB more, {}", run.status, run.said));
        }
        let shown = |letter: char| letter.is_control() && letter != '\n';
        if run.said.contains(shown) || run.said.contains("panicked") {
            wrong.push(format!("{about}: {:?}", run.said));
        }
    }
    // Beside what the tests print when they fail.
    io::stderr().write_all(took.as_bytes()).expect("written");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
