"""Files that are written while the program is killed or the disk is full."""
import random
import resource
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from extent import PROGRAM, Extent, quietly, sample
from table import Figure, Row

BEFORE = "half a file, the old one lost: 8 of 8"


def contents(path: Path) -> dict[str, bytes]:
    """A file, or the files of a folder."""
    if path.is_dir():
        return {file.name: file.read_bytes() for file in sorted(path.iterdir())}
    return {path.name: path.read_bytes()} if path.exists() else {}


def put(path: Path, files: dict[str, bytes], folder: bool) -> None:
    if folder:
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
    for name, data in files.items():
        (path / name if folder else path).write_bytes(data)


def kills(extent: Extent) -> Iterator[Row]:
    place = extent.folder / "killed"
    sample(place / "other", "--seed", "7")
    number = extent.of(25, 5000)
    old, new = place / "old.zip", place / "written" / "bundle.zip"
    quietly("bundle", "--out", old, "--register", place / "other")
    yield killed("bundle", number, new, {new.name: old.read_bytes()}, ["bundle", "--replace", "--out", new])
    new = place / "written" / "tables"
    yield killed("sample", number, new, contents(place / "other"), ["sample", "--replace", "--out", new])


def killed(attack: str, number: int, path: Path, old: dict[str, bytes], arguments: list) -> Row:
    """The old is replaced again and again, and the program killed at some moment."""
    folder = attack == "sample"
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, old, folder)
    start = time.perf_counter()
    quietly(*arguments)
    took, new = time.perf_counter() - start, contents(path)
    assert new != old
    lost = half = in_time = 0
    put(path, old, folder)
    for _ in range(number):
        process = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Most often near the end, where the places are changed.
        time.sleep(random.triangular(0, took * 1.1, took * 0.9))
        process.kill()
        in_time += process.wait() != 0
        found = contents(path)
        lost += not found
        half += bool(found) and found not in (old, new)
        if found != old:
            put(path, old, folder)
        # What is unfinished stands beside; a killed program cannot take it away.
        for beside in path.parent.glob(".ocop-targets-*"):
            shutil.rmtree(beside) if beside.is_dir() else beside.unlink()
    return Row(f"{attack} killed {number} times", BEFORE,
               [Figure("half", half, 0), Figure("lost", lost, 0)], f"{in_time} before its end")


def fill() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))


def disk(extent: Extent) -> Iterator[Row]:
    """No file can grow beyond some kilobytes, as when a disk is full."""
    folder = extent.folder / "full"
    folder.mkdir()
    for attack, path in [("bundle", folder / "bundle.zip"), ("sample", folder / "tables")]:
        old = {"products.csv" if attack == "sample" else path.name: b"old\n" * 10_000}
        put(path, old, attack == "sample")
        # Python lets a process go on when its file has grown too long, as a full disk does.
        done = subprocess.run([PROGRAM, attack, "--replace", "--out", path], capture_output=True,
                              preexec_fn=fill, restore_signals=False)
        beside = [file for file in folder.iterdir() if file != path]
        yield Row(f"{attack} on a full disk", BEFORE,
                  [Figure("wrong end", done.returncode != 1 or not done.stderr, 0),
                   Figure("old lost", contents(path) != old, 0), Figure("left beside", len(beside), 0)])
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
