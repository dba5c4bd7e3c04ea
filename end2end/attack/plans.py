"""Plans and tables of published figures that nobody could mean."""
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from extent import Extent, quietly
from tables import ESCAPE

PLAN, FIGURES = "plans/2023.toml", "figures.csv"


def good(extent: Extent, entry: str) -> str:
    """What the program carries, as its bundle has it."""
    bundle = extent.folder / "good.zip"
    if not bundle.exists():
        quietly("bundle", "--out", bundle)
    with ZipFile(bundle) as archive:
        return archive.read(entry).decode()


def save(extent: Extent, name: str, text: str) -> Path:
    path = extent.folder / name
    path.write_text(text)
    return path


def replace(text: str, pattern: str, to: str) -> str:
    replaced, number = re.subn(pattern, lambda _: to, text, count=1, flags=re.MULTILINE)
    assert number == 1, f"{pattern} is not there"
    return replaced


def targets(text: str, number: int) -> str:
    """The plan with its first target so many times."""
    head, first, *_ = re.split(r"^(?=\[\[target\]\]$)", text, flags=re.MULTILINE)
    several = (replace(replace(first, r'^id = .*', f'id = "target-{at}"'), r"^number = .*", f"number = {at}")
               for at in range(1, number + 1))
    return head + "".join(several)


def plans(extent: Extent) -> Iterator[tuple[str, str, Path]]:
    """What is wrong with each, what it did, and its file."""
    text = good(extent, PLAN)
    yield ("a plan until 9999", "over 8 GB, abort in /method",
           save(extent, "9999.toml", replace(text, r"^period\.last = .*", 'period.last = "9999-12-31"')))
    yield ("a plan of 30 years", "taken",
           save(extent, "30.toml", replace(text, r"^period\.last = .*", 'period.last = "2052-12-31"')))
    yield "a plan of 2 000 targets", "over 40 s", save(extent, "2000.toml", targets(text, 2000))
    yield "a plan of 65 targets", "taken", save(extent, "65.toml", targets(text, 65))
    yield ("javascript: in a plan", "a link on a page",
           save(extent, "script.toml", replace(text, r"^source\.url = .*", 'source.url = "javascript:alert(1)"')))
    written = "".join(f"\\u{ord(sign):04x}" if sign < " " else sign for sign in ESCAPE)
    yield ("terminal escapes in a plan", "written to the terminal",
           save(extent, "escapes.toml", replace(text, r"^id = .*", f'id = "{written}"')))
    zero = extent.folder / "zero.toml"
    zero.symlink_to("/dev/zero")
    yield "/dev/zero as a plan", "8 GB, abort", zero


def figures(extent: Extent) -> Iterator[tuple[str, str, Path]]:
    """The same of tables of figures."""
    head, first, *_ = good(extent, FIGURES).splitlines()
    script = re.sub(r"https?://[^,]*", "javascript:alert(1)", first)
    yield "javascript: among figures", "a link on a page", save(extent, "script.csv", f"{head}\n{script}\n")
    yield ("terminal escapes among figures", "written to the terminal",
           save(extent, "escapes.csv", f"{head}\n{first.replace(first.split(',')[1], ESCAPE, 1)}\n"))


def many_figures(extent: Extent) -> Path:
    """Half of them of one day from as many sources, half of as many days."""
    number = extent.of(16_000, 50_000)
    lines = [good(extent, FIGURES).splitlines()[0]]
    for at in range(number):
        day = "2023-06-30" if at % 2 else f"{2000 + at // 2 % 25}-{at // 50 % 12 + 1:02}-{at // 600 % 28 + 1:02}"
        lines.append(f"{day},products_3star_plus,10,{at % 997},products,Tin,https://a.example/{at},2023-07-01,,")
    return save(extent, "many.csv", "\n".join(lines) + "\n")
