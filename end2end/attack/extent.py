"""How much an attack does, and what it works with."""
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PROGRAM = os.path.abspath(os.environ["PROGRAM"])


@dataclass(frozen=True)
class Extent:
    long: bool
    # A folder for whatever an attack writes.
    folder: Path

    def of(self, short: T, long: T) -> T:
        return long if self.long else short

    @property
    def register(self) -> Path:
        """A register so large that its lists are costly."""
        folder = self.folder / "large"
        if not folder.exists():
            sample(folder, "--products", str(self.of(10_000, 100_000)))
        return folder

    @property
    def tables(self) -> Path:
        """The illustrative register."""
        folder = self.folder / "tables"
        if not folder.exists():
            sample(folder)
        return folder


def sample(folder: Path, *options: str) -> None:
    quietly("sample", "--out", folder, *options)


def quietly(*arguments: str | Path) -> None:
    subprocess.run([PROGRAM, *arguments], check=True, capture_output=True)
