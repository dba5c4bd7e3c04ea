"""A program that serves, and what its process takes."""
import json
import os
import re
import resource
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from extent import PROGRAM

TICKS = os.sysconf("SC_CLK_TCK")


class Broken(Exception):
    """The program did what no attack may bring it to."""


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen
    port: int
    # `None` when this program tells no metrics.
    metrics: int | None

    def _status(self, what: str) -> int:
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith(f"{what}:")), 0)

    def memory(self) -> float:
        """In megabytes, as all memory here."""
        return self._status("VmRSS") / 1024

    def threads(self) -> int:
        return self._status("Threads")

    def forget_peak(self) -> None:
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")

    def peak(self) -> float:
        """The most memory since the last peak was forgotten."""
        return self._status("VmHWM") / 1024

    def cpu(self) -> float:
        """Seconds of all threads."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / TICKS

    def settle(self, seconds: float) -> None:
        """Waits until the program has nothing to do, no longer than so many seconds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            before = self.cpu()
            time.sleep(0.3)
            if self.cpu() - before <= 0.01:
                return

    def started(self, kind: str) -> int | None:
        """How many answers of a kind were made; `None` when the program does not tell."""
        if self.metrics is None:
            return None
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics}/metrics", timeout=10) as answer:
            text = answer.read().decode()
        found = re.search(rf'^ocop_work_started_total{{kind="{kind}"}} (\d+)', text, re.MULTILINE)
        return int(found[1]) if found else None


@contextmanager
def serving(*options: str | Path, files: int | None = None) -> Iterator[Server]:
    """The program while it serves, with so many open files at most; killed afterwards."""
    port, metrics = free_port(), None
    command = [PROGRAM, "serve", "--addr", f"127.0.0.1:{port}", *options]
    told = subprocess.run([PROGRAM, "serve", "--help"], capture_output=True, text=True).stdout
    if "--metrics" in told:
        metrics = free_port()
        command += ["--metrics", f"127.0.0.1:{metrics}"]

    def few_files() -> None:
        if files is not None:
            resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=log, preexec_fn=few_files)
        try:
            wait_for(port, process)
            server = Server(process, port, metrics)
            # It answers while it still prepares what takes longer.
            server.settle(60)
            yield server
        finally:
            process.kill()
            process.wait()
        log.seek(0)
        panics = [line for line in log.read().decode(errors="replace").splitlines() if "panicked" in line]
    if panics:
        raise Broken(f"{len(panics)} panics: {panics[0]}")


def wait_for(port: int, process: subprocess.Popen) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None:
                raise Broken(f"does not start: exit status {process.returncode}") from None
            time.sleep(0.05)
    raise Broken(f"does not answer on port {port}")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def pages(*options: str | Path) -> list[str]:
    """A page of each kind in both languages, of what these options name."""
    found = subprocess.run([PROGRAM, "pages", *options], capture_output=True, check=True).stdout
    return [page for path in json.loads(found) for page in (path, f"/en{path}".rstrip("/"))]
