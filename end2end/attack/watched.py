"""A command on a hostile file, stopped when it takes what no file is worth."""
import os
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from extent import PROGRAM, Extent

PAGE = os.sysconf("SC_PAGE_SIZE")
TOLD = 1 << 20


@dataclass(frozen=True)
class Outcome:
    # Negative: the signal that ended it.
    status: int
    # Whatever it wrote, up to a megabyte of it.
    text: bytes
    written: int
    seconds: float
    # The most memory in megabytes: of one of its processes, or of all when that was seen to be more.
    peak: float
    stopped: bool

    def ends_with_sentence(self, status: int) -> bool:
        has_text = status == 0 or bool(self.text.strip())
        return self.status == status and has_text and not self.stopped and b"panicked" not in self.text


def run(arguments: list[str | Path], extent: Extent) -> Outcome:
    most_seconds, most_memory = extent.of((10, 1 << 30), (60, 3 << 30))
    # A process begins with the peak of the one that starts it.
    Path("/proc/self/clear_refs").write_text("5")
    with tempfile.TemporaryFile(dir=extent.folder) as out:
        start, stopped, seen = time.monotonic(), False, 0
        process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                   start_new_session=True)
        while True:
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
            seconds = time.monotonic() - start
            if ended:
                break
            seen = max(seen, tree_memory(process.pid))
            if not stopped and (seconds > most_seconds or seen > most_memory):
                stopped = True
                os.killpg(process.pid, signal.SIGKILL)
            time.sleep(0.001 if seconds < 0.1 else 0.01)
        process.returncode = os.waitstatus_to_exitcode(status)
        written = out.seek(0, os.SEEK_END)
        out.seek(0)
        return Outcome(process.returncode, out.read(TOLD), written, seconds,
                       max(used.ru_maxrss / 1024, seen / (1 << 20)), stopped)


def tree_memory(root: int) -> int:
    """Bytes of a process and of all that it started."""
    try:
        bytes_here = int(Path(f"/proc/{root}/statm").read_text().split()[1]) * PAGE
        tasks = list(Path(f"/proc/{root}/task").glob("*/children"))
        children = [int(child) for task in tasks for child in task.read_text().split()]
    except OSError:
        return 0
    return bytes_here + sum(map(tree_memory, children))
