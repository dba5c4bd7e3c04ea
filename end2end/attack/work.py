"""Work that costs, asked for by readers who do not wait, or by more than can be answered."""
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from asking import Reader, close, connect, get, request, send
from extent import Extent
from measured import Server, serving
from neighbour import Neighbour
from table import Figure, Row

LIST = "/charts/products/list.csv"
FIRST = date(2023, 1, 1)
BEFORE = "112 CPU-s, 10.7 GB, not given back"


def on_day(number: int) -> str:
    return f"{LIST}?as_of={FIRST + timedelta(days=number)}"


def abandoned(extent: Extent) -> Iterator[Row]:
    with serving("--register", extent.register) as server:
        # Memory that the start does not need any more goes back some seconds later.
        time.sleep(extent.of(2, 12))
        rest = server.memory()
        yield leave(extent, server, rest, "60 abandoned lists ?x=N", [f"{LIST}?x={n}" for n in range(60)])
        yield leave(extent, server, rest, "60 abandoned lists of 60 days", [on_day(n) for n in range(60)])
        time.sleep(10)
        after = server.memory() / rest
    yield Row("10 s after these", BEFORE, [Figure("times the memory", after, 1.2)])


def leave(extent: Extent, server: Server, rest: float, attack: str, paths: list[str]) -> Row:
    """`rest` is the memory that the program takes when nobody asks."""
    used = server.cpu()
    server.forget_peak()
    neighbour = Neighbour(server.port, 4)
    lines = connect(server.port, len(paths))
    for line, path in zip(lines, paths):
        send(line, request(path))
    time.sleep(0.05)
    close(lines)
    waits = neighbour.waits()
    server.settle(extent.of(20, 150))
    busy, growth = server.cpu() - used, server.peak() - rest
    return Row(attack, BEFORE,
               [Figure("memory +", growth, 400, "MB"), Figure("busy", busy, 4, "CPU s"),
                Figure("others unanswered", waits.unanswered, 0), Figure("p99", waits.p99, 20, "ms")])


def refused(extent: Extent) -> Iterator[Row]:
    """More wait for lists than may: who comes then is told to ask again, at once."""
    waiting, probes = 90, 20
    with serving("--register", extent.register) as server:
        days, lines, readers, answers = count(), [], [], []
        for more, pause in [(waiting, 0.05)] + [(4, 0)] * (probes - 1):
            # Others take the places that have become free.
            for line in connect(server.port, more):
                send(line, request(on_day(next(days))))
                lines.append(line)
            time.sleep(pause)
            readers.append(Reader(server.port, 0.02))
            answers.append(readers[-1].get(on_day(next(days)), keep=True))
        close(lines + [reader.connection.sock for reader in readers if reader.connection.sock])
    busy = [answer for answer in answers if answer.status == 503]
    told = [answer for answer in busy if answer.headers.get("retry-after") == "2"
            and "no-store" in answer.headers.get("cache-control", "")]
    slowest = max((answer.seconds for answer in busy), default=0)
    yield Row(f"{probes} who come while {waiting} ask for lists", "nobody is refused",
              # A list ends now and then, and somebody has its place.
              [Figure("not refused", probes - len(busy), probes // 2),
               Figure("untold when", len(busy) - len(told), 0),
               Figure("refusal", slowest * 1000, 5, "ms")])
