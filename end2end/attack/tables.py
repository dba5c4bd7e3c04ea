"""Registers of CSV files, with something that no register has."""
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from extent import Extent

# What no person writes: a terminal obeys it.
ESCAPE = "\x1b[2J\x1b]0;mine\x07"


def copy(extent: Extent, name: str) -> Path:
    """The illustrative register, to be changed."""
    folder = extent.folder / name
    shutil.copytree(extent.tables, folder)
    return folder


def products(folder: Path) -> Path:
    return folder / "products.csv"


def with_name(folder: Path, name: str) -> None:
    """Gives a name to the first product."""
    lines = products(folder).read_text().splitlines()
    cells = lines[1].split(",")
    lines[1] = ",".join([cells[0], name, *cells[2:]])
    products(folder).write_text("\n".join(lines) + "\n")


def hostile(extent: Extent) -> Iterator[tuple[str, str, Path]]:
    """What is wrong with each, what it did, and its folder."""
    folder = copy(extent, "cell")
    megabytes = extent.of(300, 1000)
    with products(folder).open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(b"P9999,")
        # A hole, which takes no room on the disk.
        file.truncate(file.tell() + (megabytes << 20))
        file.seek(0, os.SEEK_END)
        file.write(b",drink,E001,02635,\n")
    yield f"a cell of {megabytes} MB", "1 GB takes 2.9 GB", folder

    folder = copy(extent, "longer")
    with_name(folder, "a" * 70_000)
    yield "a cell of 70 kB", "products.xlsx: 500 for all", folder

    folder = copy(extent, "long")
    with_name(folder, "a" * 501)
    yield "a name of 501 letters", "taken", folder

    folder = copy(extent, "pipe")
    products(folder).unlink()
    os.mkfifo(products(folder))
    yield "a FIFO in place of a table", "waits for ever", folder

    folder = copy(extent, "zero")
    products(folder).unlink()
    products(folder).symlink_to("/dev/zero")
    yield "/dev/zero in place of a table", "8 GB, abort", folder

    book = extent.folder / "zero.xlsx"
    book.symlink_to("/dev/zero")
    yield "/dev/zero as a workbook", "8 GB, abort", book

    folder = copy(extent, "escapes")
    with products(folder).open("a") as file:
        file.write(f"P9999,Tên,{ESCAPE},E001,02635,\n")
    yield "terminal escapes in a cell", "written to the terminal", folder

    folder = copy(extent, "faults")
    number = extent.of(100_000, 1_000_000)
    with products(folder).open("a") as file:
        for at in range(number):
            file.write(f"Q{at:07},Tên,drnk,E{at}X,99999,{ESCAPE}\n")
    yield f"{number} faulty rows", "10⁶: over 40 s, 524 MB of text", folder
