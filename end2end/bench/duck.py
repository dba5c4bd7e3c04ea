"""What engine.rs does, in DuckDB: `duck.py REGISTER REPETITIONS [STEPS.csv]`.

Prints one JSON line: seconds of each repetition, memory before and at its peak."""
import json
import sys
import time
from pathlib import Path

import duckdb

HERE = Path(__file__).parent
PLACES = HERE.parents[1] / "server/data/lao-cai/places.csv"


def memory_kb(what: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1])
    raise SystemExit(f"no {what} in /proc/self/status")


def main() -> None:
    register, repetitions, *out = sys.argv[1:]
    database = duckdb.connect(":memory:", config={"threads": 2, "preserve_insertion_order": "false"})
    load = (HERE / "load.sql").read_text()
    database.execute(load.format(register=register, places=PLACES))
    steps = (HERE / "steps.sql").read_text()
    Path("/proc/self/clear_refs").write_text("5")
    before = memory_kb("VmRSS:")
    seconds = []
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        database.execute(steps)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds, "before_kb": before, "peak_kb": memory_kb("VmHWM:")}))
    for path in out:
        database.execute(f"COPY steps TO '{path}' (HEADER)")


main()
