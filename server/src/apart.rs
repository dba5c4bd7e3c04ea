//! Work on what strangers wrote, in a process of its own: what it takes there, nobody else lacks.

use std::{
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

use rlimit::{Resource, setrlimit};

/// The program that reads apart; without one it is done in this process.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

const MEMORY: u64 = 512 << 20;
const SECONDS: u64 = 10;
/// More than the cells of a workbook within its bounds have.
const WRITTEN: u64 = 128 << 20;

/// Lets `program` read what strangers wrote.
pub fn use_program(program: PathBuf) {
    // The first stays: there is one program.
    let _ = PROGRAM.set(program);
}

/// What the hidden command `command` of the program writes when it reads `input`; `None` when no
/// program reads apart.
///
/// # Errors
///
/// When it ends with a sentence of its own, or not within [`MEMORY`] and [`SECONDS`].
pub fn run(command: &str, input: &[u8]) -> Option<io::Result<Vec<u8>>> {
    PROGRAM.get().map(|program| run_program(program, command, input))
}

/// Bounds what this process may take from now on.
///
/// # Errors
///
/// When the system does not let it.
pub fn bound() -> io::Result<()> {
    let bounds = [(Resource::AS, MEMORY), (Resource::CPU, SECONDS), (Resource::CORE, 0)];
    bounds.into_iter().try_for_each(|(resource, most)| setrlimit(resource, most, most))
}

fn run_program(program: &Path, command: &str, input: &[u8]) -> io::Result<Vec<u8>> {
    let mut child = Command::new(program)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (to, from, told) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        // It may end before it has read everything: then what it says is what counts.
        scope.spawn(move || to.map(|mut to| to.write_all(input)));
        let output = scope.spawn(move || take(from, WRITTEN));
        let told = scope.spawn(move || take(told, 4096));
        let ended = wait(&mut child);
        let (output, told) = (output.join(), told.join());
        let told = told.unwrap_or_default();
        let words = String::from_utf8_lossy(&told);
        let output = output.unwrap_or_default();
        match ended?.filter(|_| (output.len() as u64) < WRITTEN) {
            Some(status) if status.success() => Ok(output),
            // It ended as it meant to, with a sentence.
            Some(status) if status.code() == Some(1) => {
                Err(io::Error::other(words.trim().to_owned()))
            }
            _ => {
                let most = format!("it takes more than {} MB or {SECONDS} s", MEMORY >> 20);
                Err(io::Error::new(io::ErrorKind::QuotaExceeded, most))
            }
        }
    })
}

fn take(from: Option<impl Read>, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(from) = from {
        // What was read before an error is not the whole, which the reader of it sees.
        let _ = from.take(most).read_to_end(&mut bytes);
    }
    bytes
}

/// `None` when it had to be ended.
fn wait(child: &mut Child) -> io::Result<Option<std::process::ExitStatus>> {
    let end = Instant::now() + Duration::from_secs(SECONDS);
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
