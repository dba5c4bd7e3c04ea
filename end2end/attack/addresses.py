"""Addresses without end."""
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier

from asking import BURST, Reader, close, connect, get, request, send, so_far
from extent import Extent
from measured import Server, pages, serving
from neighbour import Neighbour
from table import Figure, Row

LENGTH = re.compile(rb"content-length: (\d+)\r\n")
SIDES = 64
KEPT = ["/sitemap.xml", "/sitemap/1.xml", "/method", "/data", "/api/v1/targets", "/api/v1/products"]
SPELLINGS = [
    lambda n: f"/?x={n}",
    lambda n: f"/products?x{n}=1",
    lambda n: f"/nothing-{n}",
    lambda n: "/districts?" + "&" * (n % 60) + f"x={n}",
    lambda n: f"/charts/products/list.csv?x={n}",
    lambda n: f"/figures?%61={n}",
    # Letters of a name that may each be written in two ways.
    lambda n: "/" + "".join(f"%{ord(c):02x}" if n >> at & 1 else c for at, c in enumerate("products/P0001")),
]


def unknown_names(extent: Extent) -> Iterator[Row]:
    number = extent.of(2000, 20_000)
    with serving() as server:
        reader = Reader(server.port)
        reader.get("/?x=a")
        before = server.cpu()
        for n in range(number):
            reader.get(f"/?x={n}")
        each = (server.cpu() - before) / number * 1000
    yield Row(f"{number} times /?x=N", "3 000 cost 219 MB", [Figure("each", each, 0.2, "CPU ms")])


def kept(extent: Extent) -> Iterator[Row]:
    """What was made anew for each reader, and for who has it already."""
    number = extent.of(500, 3000)
    with serving("--register", extent.register) as server:
        reader, coding = Reader(server.port), {"Accept-Encoding": "br"}
        for path in KEPT:
            tag = reader.get(path, headers=coding).headers.get("etag", "")
            wrong, each = 0, []
            for status, headers in [(200, coding), (304, coding | {"If-None-Match": tag})]:
                before = server.cpu()
                wrong += sum(reader.get(path, headers=headers).status != status for _ in range(number))
                each.append(Figure(str(status), (server.cpu() - before) / number * 1000,
                                   0.2 if status == 200 else 0.1, "CPU ms"))
            yield Row(f"{path}, {number} times", "4 to 101 ms, also for a 304",
                      [Figure("neither 200 nor 304", wrong, 0), *each])


def spellings(extent: Extent) -> Iterator[Row]:
    """Addresses that mean nothing, or the same as others; then some far too long. What readers
    asked for before is still there."""
    number, long = extent.of((4000, 40), (50_000, 400))
    with serving() as server:
        real = pages()
        reader = Reader(server.port)
        first = [reader.get(page).seconds for page in real]
        before = server.memory()
        server.forget_peak()
        wrong = sum(reader.get(SPELLINGS[n % len(SPELLINGS)](n)).status not in (200, 308, 400, 404)
                    for n in range(number))
        growth = server.peak() - before
        yield Row(f"{number} spellings of addresses", "3 000 cost 219 MB",
                  [Figure("memory +", growth, 30, "MB"), Figure("not 200, 308, 400 or 404", wrong, 0)])
        yield long_addresses(server, long)
        yield still_kept(server, real, first)


def long_addresses(server: Server, number: int) -> Row:
    too_long = [get(server.port, f"/?x={n}" + "a" * 3000).status for n in range(number)]
    # Past the bound of a header already: 431 says the same, as does an end of the connection
    # before all of it was sent.
    far_too_long = [get(server.port, f"/?x={n}" + "a" * 60_000).status for n in range(number)]
    many = [get(server.port, "/?" + "&".join(f"x{at}={n}" for at in range(65))).status
            for n in range(number)]
    wrong = (sum(status != 414 for status in too_long) + sum(status not in (0, 414, 431) for status in far_too_long)
             + sum(status != 400 for status in many))
    return Row(f"{number} each of 3 kB, 60 kB, 65 pairs", "400 of 60 kB empty the cache",
               [Figure("not 414, 431, 400", wrong, 0)])


def still_kept(server: Server, real: list[str], first: list[float]) -> Row:
    started, reader = server.started("page"), Reader(server.port)
    again = [reader.get(page).seconds for page in real]
    if started is None:
        # A page that is made takes about as long as when it was made before.
        lost, note = sum(a > max(f / 2, 0.001) for f, a in zip(first, again)), "by the time they take"
    else:
        lost, note = server.started("page") - started, ""
    return Row(f"{len(real)} real pages after these", "400 of 60 kB empty the cache",
               [Figure("made again", lost, 0)], note)


def new_addresses(extent: Extent) -> Iterator[Row]:
    """Many connections, each asking for pages that nobody has asked for."""
    number, seconds = extent.of((200, 4), (1000, 20))
    with serving() as server:
        server.forget_peak()
        neighbour = Neighbour(server.port, seconds, "/")
        new, busy, threads, end = count(), 0, 0, time.monotonic() + seconds - 0.5
        # Bytes that are still to come, for each connection.
        lines = dict.fromkeys(connect(server.port, number), 0)
        while time.monotonic() < end:
            for at, (line, left) in enumerate(lines.items()):
                # Readers do not come all in the same moment, and share the machine with the program.
                if at % BURST == 0:
                    time.sleep(0.001)
                came, _ = so_far(line)
                busy += came.startswith(b"HTTP/1.1 503")
                if length := LENGTH.search(came):
                    left = int(length[1]) + came.index(b"\r\n\r\n") + 4
                lines[line] = left = left - len(came)
                if left <= 0:
                    send(line, request(f"/products?q={next(new)}"))
                    lines[line] = 1 << 40
            threads = max(threads, server.threads())
        waits, most = neighbour.waits(), server.peak()
        close(list(lines))
    yield Row(f"{number} connections, each address new", "521 threads",
              [Figure("memory", most, 300, "MB"), Figure("threads", threads, 20),
               Figure("others unanswered", waits.unanswered, 0), Figure("warm p99", waits.p99, 20, "ms")],
              f"{busy} of {next(new)} told to ask again")


def at_once(extent: Extent) -> Iterator[Row]:
    """One new page, from many sides in the same moment."""
    with serving("--register", extent.register) as server:
        # What every page needs is made, and what a page takes is known.
        get(server.port, "/products?q=one")
        one = get(server.port, "/products?q=two").seconds
        _, kept = from_all_sides(server, "/products?q=two")
        started = server.started("page")
        answers, took = from_all_sides(server, "/products?q=three")
        made = None if started is None else server.started("page") - started
    figures = [Figure("not 200", sum(status != 200 for status, _ in answers), 0),
               Figure("different bodies", len(set(answers)), 1)]
    figures += [] if made is None else [Figure("renderings", made, 1)]
    figures.append(Figure("beyond a kept one", max(0, took - kept) * 1000, one * 2000 + 20, "ms"))
    yield Row(f"one new page from {SIDES} sides", "64 renderings", figures, "no metrics" if made is None else "")


def from_all_sides(server: Server, path: str) -> tuple[list[tuple[int, bytes]], float]:
    """Status and body of each answer, and the seconds until all were there."""
    together = Barrier(SIDES)

    def ask(_: int) -> tuple[int, bytes]:
        together.wait()
        answer = get(server.port, path)
        return answer.status, answer.body

    start = time.perf_counter()
    with ThreadPoolExecutor(SIDES) as readers:
        answers = list(readers.map(ask, range(SIDES)))
    return answers, time.perf_counter() - start
