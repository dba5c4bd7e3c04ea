"""Every step of the plan of 2023, ocop-targets beside DuckDB: `engine.py [PRODUCTS]...`

Fresh processes take turns; both get the same register, two threads, and tables that
are in memory before the clock starts. Both write their steps, and these must be equal."""
import csv
import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median

DUCKDB = "2.0.0"
PROCESSES, REPETITIONS, THREADS = 3, 3, 2
HERE = Path(__file__).parent
WORK = Path(os.environ["TARGET"]) / "bench"
Step = tuple[int, int | None]


def duckdb_python() -> Path:
    """A Python with the pinned DuckDB; made once."""
    folder = WORK / f"duckdb-{DUCKDB}"
    python = folder / "bin/python"
    have = subprocess.run([python, "-c", "import duckdb"], capture_output=True) if python.exists() else None
    if have is None or have.returncode:
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", f"duckdb=={DUCKDB}"], check=True)
    return python


def bench_program() -> Path:
    """The newest build of server/benches/engine.rs."""
    built = [path for path in (WORK.parent / "release/deps").glob("engine-*") if not path.suffix]
    if not built:
        sys.exit("not built: cargo build --release -p server --bench engine")
    return max(built, key=lambda path: path.stat().st_mtime)


def register(products: int) -> Path:
    folder = WORK / f"register-{products}"
    if not (folder / "certificates.csv").exists():
        program = os.environ["PROGRAM"]
        subprocess.run([program, "sample", "--products", str(products), "--out", folder], check=True)
    return folder


def run(command: list, folder: Path, steps: Path) -> dict:
    words = [str(word) for word in [*command, folder, REPETITIONS, steps]]
    environment = os.environ | {"POLARS_MAX_THREADS": str(THREADS)}
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def changes(path: Path) -> dict[tuple, Step]:
    """The steps in `path` by target, reading, place and day, where a number changes."""
    def number(cell: str) -> int | None:
        return int(cell) if cell else None

    with path.open(newline="") as file:
        rows = sorted(
            (row["target"], row["reading"], int(row["place"]), row["day"],
             number(row["numerator"]), number(row["denominator"]))
            for row in csv.DictReader(file)
        )
    kept, series, last = {}, None, None
    for *key, numerator, denominator in rows:
        if key[:3] != series:
            series, last = key[:3], (0, None if denominator is None else 0)
        if (numerator, denominator) != last:
            kept[tuple(key)] = last = (numerator, denominator)
    return kept


def compare(ours: Path, theirs: Path) -> int:
    left, right = changes(ours), changes(theirs)
    different = [key for key in sorted(left.keys() | right.keys()) if left.get(key) != right.get(key)]
    for key in different[:10]:
        print(*key, "ocop-targets", left.get(key), "DuckDB", right.get(key), file=sys.stderr)
    if different or not left:
        sys.exit(f"FAILED: {len(different)} of {len(left)} steps differ")
    return len(left)


def measure(products: int, sides: dict[str, list]) -> dict[str, tuple[float, float]]:
    """Median seconds and peak megabytes of each side."""
    folder = register(products)
    files = {name: WORK / f"steps-{products}-{number}.csv" for number, name in enumerate(sides)}
    runs = {name: [] for name in sides}
    for _ in range(PROCESSES):
        for name, command in sides.items():
            runs[name].append(run(command, folder, files[name]))
    equal = compare(*files.values())
    print(f"{products:>9} products: {equal} steps, the same on both sides", flush=True)
    return {
        name: (
            median(second for one in of for second in one["seconds"]),
            median(one["peak_kb"] for one in of) / 1024,
        )
        for name, of in runs.items()
    }


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [10_000, 1_000_000]
    WORK.mkdir(parents=True, exist_ok=True)
    sides = {"ocop-targets": [bench_program()], "DuckDB": [duckdb_python(), HERE / "duck.py"]}
    results = {products: measure(products, sides) for products in sizes}
    print(f"\nAll 13 readings, every day, all districts; {THREADS} threads; "
          f"median of {PROCESSES} processes x {REPETITIONS} repetitions; DuckDB {DUCKDB}")
    print(f"{'products':>10} {'ocop-targets':>13} {'DuckDB':>10} {'DuckDB/ours':>12} "
          f"{'peak, ours':>12} {'peak, DuckDB':>13}")
    for products, result in results.items():
        (ours, our_peak), (theirs, their_peak) = result["ocop-targets"], result["DuckDB"]
        print(f"{products:>10} {ours * 1000:>10.1f} ms {theirs * 1000:>7.1f} ms {theirs / ours:>12.2f} "
              f"{our_peak:>9.0f} MB {their_peak:>10.0f} MB")
    first, last = sizes[0], sizes[-1]
    if first != last:
        print(f"\nFrom {first} to {last} products ({last / first:g} times):")
        for name in sides:
            (seconds, peak), (seconds_more, peak_more) = results[first][name], results[last][name]
            print(f"  {name:<13} time x {seconds_more / seconds:.1f}, peak memory x {peak_more / peak:.1f}")


main()
