"""Readers who take connections and give little for them."""
import time
from collections.abc import Iterator
from itertools import cycle

from asking import BURST, close, connect, get, push, request, send, so_far
from extent import Extent
from measured import serving
from neighbour import Neighbour
from table import Figure, Row

# Answers of some megabytes, so that sockets do not hold them.
LARGE = ["/data/products.json", "/data/certificates.json", "/data/listings.json", "/data/entities.json"]


def drips(extent: Extent) -> Iterator[Row]:
    """A header that comes a byte every three seconds."""
    number = extent.of(500, 2000)
    with serving() as server:
        get(server.port, "/")
        before, end = server.memory(), time.monotonic() + 15
        server.forget_peak()
        lines = connect(server.port, number)
        push(lines, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", 1)
        while time.monotonic() < end:
            for line in lines:
                send(line, b"a")
            time.sleep(min(3, max(0, end - time.monotonic())))
        alive = sum(is_open for _, is_open in map(so_far, lines))
        growth, peak = server.memory() - before, server.peak() - before
        close(lines)
    yield Row(f"{number} header drips, after 15 s", "2 000 of 2 000 alive after 35 s",
              [Figure("alive", alive, 0), Figure("memory +", growth, 20, "MB")],
              f"{peak:.0f} MB while they were open")


def idle(extent: Extent) -> Iterator[Row]:
    """Connections that ask nothing, or nothing more, at a low limit of open files."""
    files = extent.of(512, 1024)
    with serving(files=files) as server:
        lines = connect(server.port, files + 40)
        for line in lines[::2]:
            send(line, request("/robots.txt"))
        answers = [get(server.port, "/robots.txt", 5) for _ in range(10)]
        close(lines)
    unanswered = sum(answer.status != 200 for answer in answers)
    slowest = max(answer.seconds for answer in answers)
    yield Row(f"{files + 40} idle with {files} open files", "1 064 at 1 024 silence the process",
              [Figure("others unanswered", unanswered, 0), Figure("slowest", slowest, 1, "s")])


def half_headers(extent: Extent) -> Iterator[Row]:
    number = extent.of(200, 1000)
    with serving() as server:
        get(server.port, "/")
        before = server.memory()
        server.forget_peak()
        lines = connect(server.port, number)
        push(lines, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 390_000, 5)
        time.sleep(0.5)
        answers = list(map(so_far, lines))
        growth = server.peak() - before
        close(lines)
    refused = sum(came.startswith(b"HTTP/1.1 431") or not is_open for came, is_open in answers)
    yield Row(f"{number} half headers of 390 kB", "1 000 hold 428 MB",
              [Figure("neither 431 nor closed", len(lines) - refused, 0),
               Figure("memory +", growth, 20, "MB")])


def slow_readers(extent: Extent) -> Iterator[Row]:
    """Many ask for large answers and take none of them: more than there is place for."""
    number, files = extent.of((1000, 600), (10_000, None))
    with serving("--register", extent.register, files=files) as server:
        # Made before, so that only the holding is measured.
        for path in LARGE:
            get(server.port, path)
        before = server.memory()
        server.forget_peak()
        neighbour = Neighbour(server.port, extent.of(4, 20))
        lines = []
        for _ in range(number // BURST):
            # Few at a time, because a connection that has not asked yet gives way to others.
            for line, path in zip(connect(server.port, BURST, window=4096), cycle(LARGE)):
                send(line, request(path))
                lines.append(line)
        waits = neighbour.waits()
        growth = server.peak() - before
        close(lines)
    yield Row(f"{number} slow readers of large answers", "100 hold 1.4 GB",
              [Figure("others unanswered", waits.unanswered, 0), Figure("others' p99", waits.p99, 20, "ms"),
               Figure("memory +", growth, 300, "MB")],
              f"{len(waits.sorted)} others")
