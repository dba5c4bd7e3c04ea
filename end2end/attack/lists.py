"""Lists of recognition and tables of places that look harmless and were dear to read."""
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from extent import Extent

HEADINGS = "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao"
TITLE = "Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND tỉnh Lào Cai||||\n"
TEA = "1|Chè|HTX A|xã Bản Qua, huyện Bát Xát|3"


def save(extent: Extent, name: str, text: str) -> Path:
    path = extent.folder / name
    path.write_text(text)
    return path


def good(extent: Extent) -> Path:
    return save(extent, "good.txt", f"{TITLE}{HEADINGS}\n{TEA}\n")


def lists(extent: Extent) -> Iterator[tuple[str, str, Path, int]]:
    """What is wrong with each, what it did, its file and the status that it ends with."""
    def of(name: str, rows: str, more: str = "") -> Path:
        return save(extent, f"{name}.txt", f"{TITLE}{HEADINGS}{more}\n{rows}\n")

    address = "thôn 1 - " * 1700 + "Bát Xát - " * 1400
    rows = "\n".join(TEA.replace("xã Bản Qua, huyện Bát Xát", address) for _ in range(extent.of(3, 10)))
    yield "addresses of 3 100 parts", "3 s each", of("address", rows), 1
    number = extent.of(20_000, 100_000)
    rows = "\n".join([TEA, *(f"{number - at}|Huyện Bát Xát|||" for at in range(number))])
    yield f"{number} sections", "20 000: 30 s", of("sections", rows), 0
    bare = "".join(f"|{at} x" for at in range(150))
    rows = "\n".join([TEA, *([f"||||{bare}"] * extent.of(300, 1000))])
    yield "150 columns without a heading", "1 000 rows: 12 s", of("unnamed", rows), 0
    columns = extent.of(5, 20)
    more = "".join(f"|{at} " + "abc " * 5000 for at in range(columns))
    yield f"{columns} headings of 20 kB", "0.4 s each", of("headings", TEA + "|x" * columns, more), 0
    number = extent.of(20_000, 100_000)
    rows = "\n".join([TEA, *(["|||thị xã Sa Pa|"] * number)])
    yield f"{number} rows that go on with one", "20 000: 5 s", of("rows", rows), 1


def places(extent: Extent) -> Iterator[tuple[str, str, Path]]:
    """What is wrong with each, what it did, and its file."""
    head = "code,name,kind,parent,valid_from,valid_to,successors\n"
    province, ward = "10,Lào Cai,province,,,,\n", "02671,Cốc Lếu,ward,080,,,\n"
    city = "080,Lào Cai,city,10,,,\n"

    def each_day(number: int, unit: str, code: str) -> Iterator[str]:
        for at in range(number):
            on = date(1900, 1, 1) + timedelta(at)
            end = f"{on},{code}" if at + 1 < number else ","
            yield f"{unit},{on},{end}\n"

    commune = "".join(each_day(40_000, "02671,Cốc Lếu,ward,080", "02671"))
    yield ("a commune that is another each day", "stack overflow",
           save(extent, "commune.csv", head + province + city + commune))
    days = "".join(each_day(1000, "10,Lào Cai,province,", "10"))
    yield ("a province that is another each day", "1 000 days: 16 s",
           save(extent, "province.csv", head + days + city + ward))
