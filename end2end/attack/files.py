"""Hostile files: each is refused with a sentence, soon and with little memory.

A wrong end is another exit status, none because of a signal or a panic, or one without a word."""
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import lists as recognition
import plans
import tables as registers
import workbooks as books
from extent import Extent, quietly
from table import Figure, Row
from watched import Outcome, run

# Bytes with which a terminal can be told something.
CONTROLS = bytes(byte for byte in range(32) if byte not in b"\n\r\t") + b"\x7f"


def row(attack: str, before: str, outcome: Outcome, most_ms: float, memory: tuple[float, float],
        status: int = 1, text: float = 300) -> Row:
    """`memory` is what the command takes with a good file, and how much more it may take; `text`
    are the kilobytes that it may say."""
    usual, more = memory
    ended = "stopped" if outcome.stopped else f"exit {outcome.status}"
    controls = sum(outcome.text.count(byte) for byte in CONTROLS)
    return Row(attack, before,
               [Figure("wrong end", not outcome.ends_with_sentence(status), 0),
                Figure("time", outcome.seconds * 1000, most_ms, "ms"),
                Figure("memory +", max(0, outcome.peak - usual), more, "MB"),
                Figure("text", outcome.written / 1000, text, "kB")]
               + ([Figure("control characters", controls, 0)] if controls or "escapes" in attack else []),
               ended)


def workbooks(extent: Extent) -> Iterator[Row]:
    """As a register that an officer checks."""
    good, path = extent.folder / "good.xlsx", extent.folder / "hostile.xlsx"
    books.write(good, extent.tables, {})
    usual = run(["check", "--register", good], extent)
    yield row("a good workbook", "", usual, 500, (0, 100), status=0)
    for attack, before, parts in books.hostile(extent):
        books.write(path, extent.tables, parts)
        outcome = run(["check", "--register", path], extent)
        yield row(attack, before, outcome, 50, (usual.peak, 16))


def bundles(extent: Extent) -> Iterator[Row]:
    """As a stranger's bundle that anyone verifies."""
    good, path = extent.folder / "stranger.zip", extent.folder / "hostile.zip"
    book = extent.folder / "inside.xlsx"
    books.write(book, extent.tables, {})
    quietly("bundle", "--out", good, "--register", book)
    usual = run(["verify", good], extent)
    yield row("a good bundle", "", usual, 500, (0, 100), status=0)
    for attack, before, parts in books.hostile(extent):
        books.write(book, extent.tables, parts)
        rebundle(good, path, book)
        # Whoever compares its figures does not agree either, but says so at length.
        yield row(f"verify: {attack}", before, run(["verify", path], extent), 50, (usual.peak, 16), text=2)
    path.write_bytes(b"#!/bin/sh\n" + good.read_bytes())
    yield row("verify: bytes before the zip", "taken", run(["verify", path], extent), 50, (usual.peak, 16), text=2)


def rebundle(good: Path, to: Path, book: Path) -> None:
    """A bundle with another workbook, listed as a forger would."""
    name, listed = "register/register.xlsx", "manifest.json"
    with ZipFile(good) as old, ZipFile(to, "w", ZIP_DEFLATED) as new:
        manifest = json.loads(old.read(listed))
        with book.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        manifest["entries"][name] = {"bytes": book.stat().st_size, "sha256": digest}
        for entry in old.namelist():
            if entry == name:
                new.write(book, name)
            else:
                text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
                new.writestr(entry, text if entry == listed else old.read(entry))


def tables(extent: Extent) -> Iterator[Row]:
    usual = run(["check", "--register", extent.tables], extent)
    for attack, before, path in registers.hostile(extent):
        outcome = run(["check", "--register", path], extent)
        # All rows are looked at before the first thousand faults are told.
        most_ms, more = (3000, 300) if "faulty" in attack else (50, 16)
        yield row(attack, before, outcome, most_ms, (usual.peak, more))


def lists(extent: Extent) -> Iterator[Row]:
    """Lists that an officer puts onto a register."""
    def read(path: Path) -> Outcome:
        return run(["import", path, "--dry-run"], extent)

    usual = read(recognition.good(extent))
    yield row("a good list", "", usual, 500, (0, 100), status=0)
    for attack, before, path, status in recognition.lists(extent):
        yield row(attack, before, read(path), extent.of(1000, 5000), (usual.peak, 200), status, text=1000)


def places(extent: Extent) -> Iterator[Row]:
    usual = run(["check"], extent)
    for attack, before, path in recognition.places(extent):
        yield row(attack, before, run(["check", "--places", path], extent), 500, (usual.peak, 50))


def plans_and_figures(extent: Extent) -> Iterator[Row]:
    usual = run(["check"], extent)
    for attack, before, path in plans.plans(extent):
        yield row(attack, before, run(["check", "--plan", path], extent), 50, (usual.peak, 16))
    bundle = extent.folder / "figures.zip"
    command = ["bundle", "--replace", "--out", bundle, "--figures"]
    usual = run(command[:-1], extent)
    for attack, before, path in plans.figures(extent):
        yield row(attack, before, run([*command, path], extent), 50, (usual.peak, 16))
    many = run([*command, plans.many_figures(extent)], extent)
    yield row(f"{extent.of(16_000, 50_000)} rows of figures", "16 000: 9 s", many, 1000, (usual.peak, 100), status=0)
