"""Attacks on the program, each with what it may cost: `PROGRAM=... attack.py [--long] [NAME]...`

Prints for each attack what it did before there were limits, what it may do and what it did.
The short form takes a minute and a half, and time that is exceeded is only marked `slow`; the long
one has the full numbers, and there time counts too. Ends with 1 when a bound does not hold."""
import resource
import sys
import tempfile
import time
from pathlib import Path

import addresses
import connections
import files
import stopping
import work
import writing
from extent import Extent
from measured import Broken
from table import Row, head

ATTACKS = [
    connections.drips, connections.idle, connections.half_headers, connections.slow_readers,
    work.abandoned, work.refused,
    addresses.unknown_names, addresses.kept, addresses.spellings, addresses.new_addresses, addresses.at_once,
    stopping.signals,
    writing.kills, writing.disk,
    files.workbooks, files.bundles, files.tables, files.lists, files.places, files.plans_and_figures,
]


def main() -> None:
    long, names = "--long" in sys.argv, [word for word in sys.argv[1:] if not word.startswith("-")]
    if unknown := set(names) - {attack.__name__ for attack in ATTACKS}:
        sys.exit(f"no such attack: {', '.join(sorted(unknown))}")
    # Every connection of an attack is an open file on this side, too.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    verdicts, start = {"ok": 0, "slow": 0, "FAILED": 0}, time.monotonic()
    print(head(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        extent = Extent(long, Path(folder))
        for attack in ATTACKS:
            if names and attack.__name__ not in names:
                continue
            try:
                for row in attack(extent):
                    tell(row, long, verdicts)
            except (Broken, OSError) as error:
                tell(Row(attack.__name__, "", note=f"{type(error).__name__}: {error}"), long, verdicts)
    print(f"{verdicts['ok']} ok, {verdicts['slow']} slow, {verdicts['FAILED']} FAILED "
          f"in {time.monotonic() - start:.0f} s")
    sys.exit(1 if verdicts["FAILED"] else 0)


def tell(row: Row, long: bool, verdicts: dict[str, int]) -> None:
    verdict = row.verdict(times_count=long)
    verdicts[verdict] += 1
    print(row.line(verdict), flush=True)


main()
