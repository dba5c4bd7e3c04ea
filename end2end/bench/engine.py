"""Every step of the plan of 2023, ocop-targets beside DuckDB: `engine.py [PRODUCTS]...`

Beside both stands polars' own lazy plan for the same steps. Fresh processes take turns; all
get the same register, two threads, and tables that are in memory before the clock starts.
Neither holds text; DuckDB gets districts in place of communes. All write their steps, which must be
equal before a time is printed."""
import csv
import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median

from prepared import WORK, bench_program, register
from serving import warn_when_busy

DUCKDB = "2.0.0"
PROCESSES, THREADS = 5, 2
# In every process; the first is to warm up and is not counted.
REPETITIONS = 3
HERE = Path(__file__).parent


def duckdb_python() -> Path:
    """A Python with the pinned DuckDB; made once."""
    folder = WORK / f"duckdb-{DUCKDB}"
    python = folder / "bin/python"
    have = subprocess.run([python, "-c", "import duckdb"], capture_output=True) if python.exists() else None
    if have is None or have.returncode:
        print(f"installing DuckDB {DUCKDB} in {folder}", flush=True)
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", f"duckdb=={DUCKDB}"], check=True)
    return python


def run(command: list, folder: Path, steps: Path) -> dict:
    words = [str(word) for word in [*command, folder, REPETITIONS, steps]]
    threads = {name: str(THREADS) for name in ("POLARS_MAX_THREADS", "RAYON_NUM_THREADS")}
    environment = os.environ | threads
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def steps_in(path: Path) -> dict[tuple, tuple]:
    """Numerator and denominator by target, reading, place and day."""
    with path.open(newline="") as file:
        rows = [
            ((row["target"], row["reading"], int(row["place"]), row["day"]), (row["numerator"], row["denominator"]))
            for row in csv.DictReader(file)
        ]
    steps = dict(rows)
    if not rows or len(steps) < len(rows):
        sys.exit(f"FAILED: {path} has {len(rows)} rows, of which {len(steps)} differ in their key")
    return steps


def compare(ours: Path, theirs: Path) -> int:
    left, right = steps_in(ours), steps_in(theirs)
    different = [key for key in sorted(left.keys() | right.keys()) if left.get(key) != right.get(key)]
    for key in different[:10]:
        print(*key, "ocop-targets", left.get(key), "DuckDB", right.get(key), file=sys.stderr)
    if different:
        sys.exit(f"FAILED: {len(different)} of {len(left)} steps differ")
    return len(left)


def measure(products: int, sides: dict[str, list]) -> dict[str, tuple[float, float, float]]:
    """Median seconds and peak megabytes of each side, and megabytes of the tables alone; what
    is printed as memory is the peak beyond the tables."""
    folder = register(products)
    files = {name: WORK / f"steps-{products}-{number}.csv" for number, name in enumerate(sides)}
    runs = {name: [] for name in sides}
    for turn in range(PROCESSES):
        for name, command in sides.items():
            runs[name].append(run(command, folder, files[name]))
        ours, *others = files.values()
        equal = [compare(ours, other) for other in others][0]
        print(f"{products:>9} products, turn {turn + 1} of {PROCESSES}: {equal} steps, equal", flush=True)
    return {
        name: (
            median(second for one in of for second in one["seconds"][1:]),
            median(one["peak_kb"] for one in of) / 1024,
            median(one["before_kb"] for one in of) / 1024,
        )
        for name, of in runs.items()
    }


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [10_000, 1_000_000]
    WORK.mkdir(parents=True, exist_ok=True)
    program = bench_program("engine")
    sides = {
        "ocop-targets": [program, "loops"],
        "DuckDB": [duckdb_python(), HERE / "duck.py"],
        "polars lazy": [program, "lazy"],
    }
    warn_when_busy()
    results = {products: measure(products, sides) for products in sizes}
    print(f"\nAll 13 readings, every day, all districts; {THREADS} threads; "
          f"median of {PROCESSES} processes x {REPETITIONS - 1} repetitions; DuckDB {DUCKDB}")
    print(f"{'products':>10} {'':<13} {'time':>11} {'memory':>12} {'tables alone':>13}")
    for products, result in results.items():
        for name, (seconds, peak, before) in result.items():
            print(f"{products:>10} {name:<13} {seconds * 1000:>8.1f} ms {peak - before:>9.0f} MB {before:>10.0f} MB")
        for name in list(sides)[1:]:
            ratio = result[name][0] / result["ocop-targets"][0]
            print(f"{'':>10} ocop-targets is {ratio:.2f} times as fast as {name}")
    first, last = sizes[0], sizes[-1]
    if first != last:
        print(f"\nFrom {first} to {last} products ({last / first:g} times):")
        for name in sides:
            seconds, seconds_more = results[first][name][0], results[last][name][0]
            print(f"  {name:<13} time x {seconds_more / seconds:.1f}")


main()
