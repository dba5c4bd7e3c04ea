"""Search and facets, ocop-targets beside SQLite: `search.py [PRODUCTS]`

Both have the same products in memory and answer the same questions: how many there are,
how many by each value of each facet without that facet's own choice, and the first 50.
Hits, counts and the length of the first page must be equal before a time is printed.
SQLite is given what a search of a day must first find out (state, stars and year of each
product, and its folded text) as columns; ocop-targets works it out for every question."""
import csv
import json
import os
import sqlite3
import subprocess
import sys
import time
import unicodedata
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from urllib.parse import quote

from prepared import WORK, bench_program, register
from serving import free_port, get, running, warn_when_busy

HERE = Path(__file__).parent
QUESTIONS, REPETITIONS, LIMIT_MS = HERE / "questions.json", 9, 50
FACETS = ("district", "state", "stars", "group", "kind", "year")
COLUMNS = {facet: f'"{facet}"' for facet in FACETS}
ORDERS = {
    "": "place, name", "name": "name", "-name": "name DESC", "-stars": "stars = 'none', stars DESC, name",
    "end": "ends IS NULL, ends, name", "district": "district, name",
}


def fold(text: str) -> str:
    letters = (one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return "".join(letters).lower().replace("đ", "d")


def rows(path: Path) -> list[dict]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def three_years_after(text: str) -> str:
    year, rest = int(text[:4]) + 3, text[4:]
    return f"{year}{'-02-28' if rest == '-02-29' else rest}"


def state(current: dict | None, day: str) -> str:
    if current is None:
        return "none"
    ends, revoked = three_years_after(current["granted_on"]), current["revoked_on"]
    if revoked and revoked <= day and revoked < ends:
        return "revoked"
    if ends <= day:
        return "ended"
    if int(current["stars"]) < 3:
        return "below"
    notice = str(date.fromisoformat(ends) - timedelta(days=90))
    return "ending" if notice <= day else "recognised"


def known_end(current: dict) -> str:
    return min(three_years_after(current["granted_on"]), current["revoked_on"] or "9999")


def database(folder: Path, day: str) -> sqlite3.Connection:
    """One row a product with everything that a question asks for, indexed."""
    entities = {row["id"]: row for row in rows(folder / "entities.csv")}
    places = {row["code"]: row for row in rows(HERE.parents[1] / "server/data/lao-cai/places.csv")}
    certificates: dict[str, list[dict]] = {}
    for row in rows(folder / "certificates.csv"):
        if row["granted_on"] <= day:
            certificates.setdefault(row["product"], []).append(row)
    table = []
    for row in rows(folder / "products.csv"):
        own = sorted(certificates.get(row["id"], []), key=lambda one: one["granted_on"])
        current = own[-1] if own else None
        first = next((one["granted_on"][:4] for one in own if int(one["stars"]) >= 3), "none")
        entity, commune = entities[row["entity"]], places[row["commune"]]
        of_day = state(current, day)
        text = fold("\n".join((row["name"], row["id"], entity["name"], commune["name"])))
        table.append((
            row["id"], fold(row["name"]), text, commune["parent"], of_day, current["stars"] if current else "none",
            row["group"], entity["kind"], first, known_end(current) if current else None,
            0 if of_day in ("recognised", "ending") else 1,
        ))
    base = sqlite3.connect(":memory:")
    base.execute('CREATE TABLE product (id, name, text, district, state, stars, "group", kind, year, ends, place)')
    base.executemany(f"INSERT INTO product VALUES ({','.join('?' * 11)})", table)
    for facet in FACETS:
        base.execute(f"CREATE INDEX by_{facet} ON product ({COLUMNS[facet]})")
    base.execute("CREATE VIRTUAL TABLE words USING fts5(text, content=product, tokenize='trigram', detail=full)")
    base.execute("INSERT INTO words(words) VALUES ('rebuild')")
    base.execute("ANALYZE")
    return base


def condition(asked: dict, but: str | None, full_text: bool) -> tuple[str, list[str]]:
    parts, values = ["1"], []
    for word in fold(asked.get("q", "")).split():
        if full_text and len(word) >= 3:
            parts.append("rowid IN (SELECT rowid FROM words WHERE words MATCH ?)")
            values.append('"' + word.replace('"', '""') + '"')
        else:
            parts.append("text LIKE ? ESCAPE '\\'")
            values.append("%" + word.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_") + "%")
    for facet in FACETS:
        if asked.get(facet) and facet != but:
            parts.append(f"{COLUMNS[facet]} IN ({','.join('?' * len(asked[facet]))})")
            values.extend(asked[facet])
    return " AND ".join(parts), values


def answer(base: sqlite3.Connection, asked: dict, full_text: bool) -> tuple[int, dict, list[str]]:
    where, values = condition(asked, None, full_text)
    hits = base.execute(f"SELECT count(*) FROM product WHERE {where}", values).fetchone()[0]
    counts = {}
    for facet in FACETS:
        own, of = condition(asked, facet, full_text)
        column = COLUMNS[facet]
        counts[facet] = dict(base.execute(f"SELECT {column}, count(*) FROM product WHERE {own} GROUP BY 1", of))
    order = ORDERS[asked.get("sort", "")]
    page = base.execute(f"SELECT id FROM product WHERE {where} ORDER BY {order} LIMIT 50", values)
    return hits, counts, [row[0] for row in page]


def timed(base: sqlite3.Connection, asked: dict, full_text: bool) -> tuple[tuple, list[float]]:
    times, result = [], None
    for _ in range(REPETITIONS // 3):
        start = time.perf_counter()
        result = answer(base, asked, full_text)
        times.append((time.perf_counter() - start) * 1000)
    return result, times


def said(asked: dict) -> str:
    words = [f"«{asked['q']}»"] if asked.get("q") else []
    return " ".join(words + [f"{key}={','.join(asked[key])}" for key in FACETS if asked.get(key)]) or "(everything)"


def compare(ours: dict, theirs: tuple, name: str) -> None:
    hits, counts, page = theirs
    same = (ours["hits"], ours["counts"], len(ours["first"])) == (hits, counts, len(page))
    if not same:
        print(json.dumps(ours["counts"]), json.dumps(counts), ours["hits"], hits, file=sys.stderr)
        sys.exit(f"FAILED: {name} answers {said(ours['asked'])} differently")


def pages(folder: Path, questions: list[dict]) -> None:
    """The whole page, rendered and compressed, each time for an address nobody asked for yet."""
    port = free_port()
    command = [os.environ["PROGRAM"], "serve", "--addr", f"127.0.0.1:{port}", "--register", folder]
    with running(command, port):
        times = []
        for asked in questions:
            pairs = [("q", asked.get("q", ""))] + [(key, one) for key in FACETS for one in asked.get(key, [])]
            query = "&".join(f"{key}={quote(value)}" for key, value in pairs if value)
            for day in ("2023-12-30", "2023-11-30", "2023-10-31"):
                start = time.perf_counter()
                get(port, f"/products?as_of={day}&{query}", "br")
                times.append((time.perf_counter() - start) * 1000)
    print(f"first answer of /products, whole page over HTTP: median {median(times):.1f} ms, most {max(times):.1f} ms")


def main() -> None:
    products = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    WORK.mkdir(parents=True, exist_ok=True)
    warn_when_busy()
    folder, program = register(products), bench_program("search")
    command = [program, folder, QUESTIONS, str(REPETITIONS)]
    ours = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    day = json.loads(QUESTIONS.read_text())["day"]
    base = database(folder, day)
    print(f"{ours['products']} products, index made in {ours['index_ms']:.0f} ms; SQLite {sqlite3.sqlite_version}; "
          f"median and most of {REPETITIONS} times, SQLite of {REPETITIONS // 3}")
    print(f"{'':<52}{'hits':>8}{'ocop-targets':>18}{'LIKE':>11}{'FTS5':>11}{'ratio':>8}")
    ratios, most = [], 0.0
    for one in ours["answers"]:
        asked, mine = one["asked"], one["times_ms"]
        like, like_ms = timed(base, asked, False)
        full, full_ms = timed(base, asked, True)
        compare(one, like, "LIKE")
        compare(one, full, "FTS5")
        best = min(median(like_ms), median(full_ms))
        ratios.append(best / median(mine))
        most = max(most, max(mine))
        print(f"{said(asked)[:51]:<52}{one['hits']:>8}{median(mine):>8.1f} /{max(mine):>5.1f} ms"
              f"{median(like_ms):>8.1f} ms{median(full_ms):>8.1f} ms{ratios[-1]:>7.1f}x", flush=True)
    middle = median(median(one["times_ms"]) for one in ours["answers"])
    print(f"\nmedian {middle:.1f} ms, most {most:.1f} ms of {LIMIT_MS}{'' if most <= LIMIT_MS else '  TOO MUCH'}; "
          f"{median(ratios):.1f} times as fast as the quicker of the two, at the least {min(ratios):.1f} times")
    pages(folder, [one["asked"] for one in ours["answers"]])


main()
