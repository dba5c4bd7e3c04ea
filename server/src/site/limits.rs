//! Every bound of the site with its reason. What an operator may want otherwise is a flag.

use std::{thread::available_parallelism, time::Duration};

use clap::Args;

/// A header that takes longer is not sent by a browser; an idle connection is kept as long.
pub const HEADER_WAIT: Duration = Duration::from_secs(10);
/// Ten times what a browser sends.
pub const HEADER_BYTES: usize = 16 * 1024;
pub const HEADERS: usize = 64;
/// The longest address that pages make is a quarter of it.
pub const ADDRESS_BYTES: usize = 2048;
pub const PARAMETERS: usize = 64;
/// No answer is worth waiting longer for; one that is made meanwhile is kept.
pub const ANSWER_WAIT: Duration = Duration::from_secs(30);
/// Who takes less of an answer in each such time holds its memory for nothing.
pub const PACE: Pace = Pace { bytes: 30_000, each: Duration::from_secs(30) };
/// Answers under way may end before the process does.
pub const FAREWELL: Duration = Duration::from_secs(10);
/// When somebody who was turned away may ask again.
pub const RETRY_SECONDS: &str = "2";
/// Connections that wait to be accepted: who finds no room comes again a second later.
pub const BACKLOG: i32 = 4096;
/// Threads for costly work of each thread that answers.
pub const BLOCKING_EACH: usize = 2;
/// Whoever reads what was measured is one program or two.
pub const METRICS_CONNECTIONS: usize = 16;
/// Who would stand behind so many is sooner served by asking again.
const WAITING: usize = 64;
/// Megabytes: with it a process stays under 300, whatever is asked of a register of a province.
const CACHE: u64 = 96;
/// Bytes of answers that are found by the words of a request; most are shared with those above.
pub const REPEATED: u64 = 8 << 20;
/// Files that are open besides connections.
const SPARE_FILES: u64 = 64;
const MOST_CONNECTIONS: u64 = 4096;

/// So many bytes in each span of time.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    pub bytes: usize,
    pub each: Duration,
}

/// What an operator may set.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Limits")]
pub struct Limits {
    /// Connections at the same time; at the limit the one that has been idle longest is closed
    /// [default: 64 less than files may be open, at most 4096]
    #[arg(long, value_name = "NUMBER", env = "OCOP_CONNECTIONS")]
    pub connections: Option<u64>,
    /// Answers of one kind that may wait to be made; who comes then is told to ask again
    #[arg(long, value_name = "NUMBER", env = "OCOP_WAITING", default_value_t = WAITING)]
    pub waiting: usize,
    /// Memory for answers that are kept
    #[arg(long, value_name = "MB", env = "OCOP_CACHE", default_value_t = CACHE)]
    pub cache: u64,
}

impl Limits {
    /// Connections at the same time. Raises the number of files that may be open.
    pub fn connections(&self) -> usize {
        let files = rlimit::increase_nofile_limit(MOST_CONNECTIONS + SPARE_FILES);
        let possible = files.unwrap_or(1024).saturating_sub(SPARE_FILES).max(1);
        let wanted = self.connections.unwrap_or(MOST_CONNECTIONS).min(possible);
        usize::try_from(wanted).unwrap_or(usize::MAX)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { connections: None, waiting: WAITING, cache: CACHE }
    }
}

/// Work side by side gains nothing beyond.
pub fn processors() -> usize {
    available_parallelism().map_or(2, usize::from)
}
