"""Workbooks that look like a register, and what is wrong with them: each is its parts in place
of good ones, written piece by piece."""
import csv
import zipfile
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from pathlib import Path
from xml.sax.saxutils import escape

from extent import Extent

Parts = dict[str, Iterable[str]]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
STRINGS, STYLES, BOOK = "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"
# Cells of this style are days.
DAY = 1
# Pieces that are written at once.
PIECE = 10_000


def sheet(name: str) -> str:
    return f"xl/worksheets/{name}.xml"


def write(path: Path, tables: Path, parts: Parts) -> None:
    """The tables as a workbook, with these parts in place of good ones."""
    names = [file.stem for file in sorted(tables.glob("*.csv"))]
    good = {
        "[Content_Types].xml": content_types(names),
        "_rels/.rels": relations([("rId1", "officeDocument", BOOK)]),
        BOOK: book(names),
        "xl/_rels/workbook.xml.rels": relations(
            [(f"rId{at}", "worksheet", f"worksheets/{name}.xml") for at, name in enumerate(names)]
            + [("styles", "styles", "styles.xml"), ("strings", "sharedStrings", "sharedStrings.xml")]),
        STYLES: styles([]),
        STRINGS: strings([]),
    }
    good |= {sheet(name): rows(csv_rows(tables / f"{name}.csv")) for name in names}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in (good | parts).items():
            with archive.open(name, "w") as entry:
                for piece in text:
                    entry.write(piece.encode())


def content_types(names: list[str]) -> Iterator[str]:
    kinds = {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles", "/xl/sharedStrings.xml": "sharedStrings"}
    kinds |= {f"/{sheet(name)}": "worksheet" for name in names}
    yield f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    yield ('<Default Extension="rels" '
           'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>')
    for part, kind in kinds.items():
        yield f'<Override PartName="{part}" ContentType="{SPREADSHEET}.{kind}+xml"/>'
    yield "</Types>"


def relations(targets: list[tuple[str, str, str]]) -> Iterator[str]:
    yield f'<Relationships xmlns="{PACKAGE}/relationships">'
    for name, kind, target in targets:
        yield f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    yield "</Relationships>"


def book(names: Iterable[str]) -> Iterator[str]:
    yield f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
    for at, name in enumerate(names):
        # Those without a sheet of their own share one.
        yield f'<sheet name="{name}" sheetId="{at + 1}" r:id="rId{min(at, 7)}"/>'
    yield "</sheets></workbook>"


def styles(more: Iterable[str]) -> Iterator[str]:
    yield f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    yield from more
    yield "</cellXfs></styleSheet>"


def strings(texts: Iterable[str], told: int = 1) -> Iterator[str]:
    yield f'<sst xmlns="{MAIN}" count="{told}" uniqueCount="{told}">'
    yield from texts
    yield "</sst>"


def csv_rows(path: Path) -> Iterator[str]:
    with path.open(newline="") as file:
        for row in csv.reader(file):
            yield "<row>" + "".join(map(cell, row)) + "</row>"


def cell(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def rows(written: Iterable[str]) -> Iterator[str]:
    return chain([f'<worksheet xmlns="{MAIN}"><sheetData>'], written, ["</sheetData></worksheet>"])


def many(piece: str, number: int) -> Iterator[str]:
    return chain(repeat(piece * PIECE, number // PIECE), [piece * (number % PIECE)])


def hostile(extent: Extent) -> Iterator[tuple[str, str, Parts]]:
    """What is wrong with each, what it did, and its parts."""
    products, certificates = extent.tables / "products.csv", extent.tables / "certificates.csv"

    def products_and(row: str) -> Parts:
        return {sheet("products"): rows(chain(csv_rows(products), [row]))}

    panic, plain = "panic", cell("P1")
    yield "a cell past u32", panic, products_and('<row r="2"><c r="A99999999999"><v>1</v></c></row>')
    yield "a column past u32", panic, products_and('<row r="2"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>')
    yield "a row past u32", panic, products_and(f'<row r="99999999999">{plain}</row>')
    yield "a lying count of strings", "abort: 96 GB", {STRINGS: strings([], told=4_000_000_000)}
    megabytes = extent.of(150, 1000)
    yield (f"one string of {megabytes} MB", "2.9 GB",
           {STRINGS: strings(chain(["<si><t>"], many("a" * 100, megabytes * 10_000), ["</t></si>"]))})
    number = extent.of(1_000_000, 20_000_000)
    yield f"{number} styles", "2·10⁷ take 3.5 GB", {STYLES: styles(many('<xf numFmtId="0"/>', number))}
    number = extent.of(1_200_000, 10_000_000)
    yield f"{number} strings", "10⁷ take 550 MB", {STRINGS: strings(many("<si><t>a</t></si>", number))}
    number = extent.of(150_000, 1_000_000)
    yield (f"{number} rows of 16 cells", "1.6·10⁷ cells: 1.6 GB, 15 s",
           {STRINGS: strings(["<si><t>a</t></si>"]),
            **{sheet("products"): rows(many("<row>" + '<c t="s"><v>0</v></c>' * 16 + "</row>", number))}})
    yield ("far cells", "591 MB, 9 s",
           products_and('<row r="1048576"><c r="S1048576" t="inlineStr"><is><t>a</t></is></c></row>'))
    number = extent.of(5000, 1_000_000)
    names = [file.stem for file in sorted(extent.tables.glob("*.csv"))]
    yield (f"{number} sheets", "10⁶: 83 MB of warnings",
           {BOOK: book(chain(names, (f"sheet{at}" for at in range(number))))})
    for day in ["1e18", "-1e18", "NaN", "0", "2958466"]:
        # No certificate of the sample but this one is of that product.
        row = f'<row>{cell("P0001")}<c><v>3</v></c><c s="{DAY}"><v>{day}</v></c></row>'
        yield f"the day {day}", "1899-12-31 or 9999-12-31", {
            sheet("certificates"): rows(chain(csv_rows(certificates), [row]))}
