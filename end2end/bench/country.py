"""All communes of the country as one province beside one province of as many products:
`country.py [PRODUCTS]...`

Both are computed by the same command from registers of the same rows; of the country, the communes
of the rows are those of all provinces in turn."""
import csv
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from prepared import WORK
from serving import warn_when_busy

PROGRAM = os.environ["PROGRAM"]
UNITS = Path(__file__).parents[2] / "server/data/vietnam"
PROVINCE = "15"
HEAD = ["code", "name", "kind", "parent", "valid_from", "valid_to", "successors", "latitude", "longitude"]


def today() -> list[dict]:
    tables = [csv.DictReader(table.open(encoding="utf-8")) for table in sorted(UNITS.glob("*.csv"))]
    return [row for table in tables for row in table if row["parent"] and not row["valid_to"]]


def country(province: Path, folder: Path) -> None:
    """The same rows, their communes those of the whole country."""
    units = today()
    codes = [unit["code"] for unit in units]
    with (folder / "places.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, HEAD, extrasaction="ignore", restval="")
        out.writeheader()
        out.writerow({"code": "00", "name": "Việt Nam", "kind": "province"})
        out.writerows(unit | {"parent": "00", "valid_from": "", "successors": ""} for unit in units)
    plan = (province / "plan.toml").read_text(encoding="utf-8")
    plan = plan.replace(f'province = "{PROVINCE}"', 'province = "00"')
    (folder / "plan.toml").write_text(plan, encoding="utf-8")
    for table in province.glob("*.csv"):
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for at, row in enumerate(rows):
            if row.get("commune"):
                row["commune"] = codes[at % len(codes)]
        with (folder / table.name).open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, list(rows[0]) if rows else [])
            out.writeheader()
            out.writerows(rows)


def seconds(folder: Path, *more) -> float:
    """The median of five runs."""
    command = [PROGRAM, "compute", "--plan", folder / "plan.toml", "--register", folder, "--by", "unit", *more]

    def once() -> float:
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(5))


def main() -> None:
    warn_when_busy()
    for products in [int(word) for word in sys.argv[1:]] or [100_000]:
        one, whole = WORK / f"province-{products}", WORK / f"country-{products}"
        if not (one / "plan.toml").exists():
            subprocess.run([PROGRAM, "sample", "--province", PROVINCE, "--units-on", "2026-01-01",
                            "--products", str(products), "--out", one], check=True)
        if not (whole / "places.csv").exists():
            whole.mkdir(parents=True, exist_ok=True)
            country(one, whole)
        of_one, of_all = seconds(one), seconds(whole, "--places", whole / "places.csv")
        print(f"{products} products: one province of 99 units {of_one:.2f} s, the country of "
              f"{len(today())} units {of_all:.2f} s: {of_all / of_one:.2f} times")


main()
