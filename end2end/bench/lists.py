"""A recognition list of 10 000 rows onto an empty register, beside LibreOffice opening the same file."""
import csv
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from prepared import WORK
from serving import warn_when_busy

PROGRAM = os.environ["PROGRAM"]
SOFFICE = os.environ.get("SOFFICE", "/usr/bin/soffice")
UNITS = Path(__file__).parents[2] / "server/data/vietnam/15.csv"
ROWS = 10_000
KINDS = {"commune": "xã", "ward": "phường", "township": "thị trấn", "district": "huyện", "town": "thị xã",
         "city": "thành phố", "urban_district": "quận", "special_zone": "đặc khu"}
GROUPS = ["Thực phẩm", "Đồ uống", "Thủ công mỹ nghệ, trang trí", "Dược liệu và sản phẩm từ dược liệu"]


def places() -> list[str]:
    """Addresses of all communes of Lào Cai as it was in 2023."""
    with UNITS.open(encoding="utf-8") as file:
        units = [unit for unit in csv.DictReader(file) if unit["valid_to"]]
    named = {unit["code"]: f"{KINDS[unit['kind']]} {unit['name']}" for unit in units if unit["parent"]}
    districts = {unit["code"] for unit in units if unit["parent"] == "10"}
    lying = [unit for unit in units if unit["parent"] in districts]
    return [f"{named[unit['code']]}, {named[unit['parent']]}, tỉnh Lào Cai" for unit in lying]


def write(to: Path) -> None:
    known = places()
    with to.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["Kèm theo Quyết định số 15/QĐ-UBND ngày 20 tháng 12 năm 2023 của UBND tỉnh Lào Cai"])
        out.writerow(["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Nhóm sản phẩm", "Hạng sao"])
        for at in range(ROWS):
            out.writerow([at + 1, f"Sản phẩm minh họa số {at}", f"HTX Minh Họa {at % 3000}",
                          f"thôn {at % 9}, {known[at % len(known)]}", GROUPS[at % 4], "4 sao"])


def took(command: list) -> tuple[float, float]:
    """Seconds, and megabytes at the most."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"FAILED: {command} ends with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    warn_when_busy()
    WORK.mkdir(parents=True, exist_ok=True)
    text = WORK / "list.csv"
    write(text)
    with tempfile.TemporaryDirectory() as folder:
        office = [SOFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
        subprocess.run([*office, "xlsx", "--infilter=CSV:44,34,76", "--outdir", folder, text],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        book = shutil.copy(Path(folder) / "list.xlsx", WORK / "list.xlsx")
        opened, _ = took([*office, "ods", "--outdir", folder, book])
        for file in [text, Path(book)]:
            seconds, megabytes = took([PROGRAM, "import", file, "--dry-run"])
            print(f"{file.suffix[1:]:5} {ROWS} rows imported in {seconds:.2f} s with {megabytes:.0f} MB: "
                  f"{seconds / opened:.2f} of the time in which LibreOffice opens and saves them")


main()
