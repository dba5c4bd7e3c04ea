"""Signals that end the program while somebody is there."""
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from socket import socket

from asking import close, connect, request, send
from connections import LARGE
from extent import Extent
from measured import Server, serving
from table import Figure, Row
from work import on_day

PATIENCE = 20


def half_header(server: Server) -> list[socket]:
    lines = connect(server.port, 1)
    send(lines[0], b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a")
    return lines


def slow_reader(server: Server) -> list[socket]:
    lines = connect(server.port, 1, window=4096)
    send(lines[0], request(LARGE[1]))
    return lines


def abandoned_work(server: Server) -> list[socket]:
    lines = connect(server.port, 60)
    for number, line in enumerate(lines):
        send(line, request(on_day(number)))
    time.sleep(0.05)
    close(lines)
    return []


def awaited_work(server: Server) -> list[socket]:
    lines = connect(server.port, 60)
    for number, line in enumerate(lines):
        send(line, request(on_day(number)))
    return lines


def until_the_end(server: Server) -> float:
    start = time.perf_counter()
    try:
        server.process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        pass
    return time.perf_counter() - start


def once(extent: Extent, before: str, prepare: Callable[[Server], list[socket]]) -> Row:
    with serving("--register", extent.register) as server:
        lines = prepare(server)
        time.sleep(0.5)
        server.process.send_signal(signal.SIGTERM)
        took = until_the_end(server)
        close(lines)
    return Row(f"SIGTERM: {prepare.__name__.replace('_', ' ')}", before,
               [Figure("still there", took >= PATIENCE, 0), Figure("end", took, 11, "s")])


def twice(extent: Extent) -> Row:
    with serving("--register", extent.register) as server:
        lines = half_header(server)
        time.sleep(0.5)
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        ended = server.process.poll() is not None
        server.process.send_signal(signal.SIGTERM)
        took = until_the_end(server)
        close(lines)
    return Row("a second SIGTERM", "ignored",
               [Figure("still there", took >= PATIENCE, 0), Figure("end", took, 0.1, "s")],
               "ended before it" if ended else "")


def signals(extent: Extent) -> Iterator[Row]:
    # Side by side, because each mostly waits.
    with ThreadPoolExecutor() as cases:
        hung = "hangs for ever"
        rows = [cases.submit(once, extent, hung, half_header), cases.submit(once, extent, hung, slow_reader),
                cases.submit(once, extent, "19 s", abandoned_work), cases.submit(once, extent, "19 s", awaited_work),
                cases.submit(twice, extent)]
        yield from (row.result() for row in rows)
