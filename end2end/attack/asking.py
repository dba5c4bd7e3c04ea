"""Requests, one by one and from many connections."""
import http.client
import select
import socket
import time
from dataclasses import dataclass

# Connections that are begun without a pause, and seconds until one has to be there.
BURST, PATIENCE = 50, 3


@dataclass(frozen=True)
class Answer:
    # 0 when the connection ended without an answer.
    status: int
    headers: dict[str, str]
    body: bytes
    # Until all of it was there.
    seconds: float


class Reader:
    """A connection that is kept, and made anew when the other side ends it."""

    def __init__(self, port: int, timeout: float = 30) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def get(self, path: str, keep: bool = False, headers: dict[str, str] | None = None) -> Answer:
        """`keep` leaves the connection open when no answer comes in time."""
        start = time.perf_counter()
        try:
            # Only the path is asked for: how it is written is the attack.
            self.connection.putrequest("GET", path, skip_accept_encoding=True)
            for name, value in (headers or {}).items():
                self.connection.putheader(name, value)
            self.connection.endheaders()
            answer = self.connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, headers, answer.read(), time.perf_counter() - start)
        except (OSError, http.client.HTTPException):
            if not keep:
                self.connection.close()
            return Answer(0, {}, b"", time.perf_counter() - start)


def get(port: int, path: str, timeout: float = 30) -> Answer:
    reader = Reader(port, timeout)
    try:
        return reader.get(path)
    finally:
        reader.connection.close()


def request(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()


def connect(port: int, number: int, window: int | None = None) -> list[socket.socket]:
    """So many connections, without those that are refused; `window` is how many bytes each takes
    without being read."""
    lines, poll = {}, select.poll()
    for at in range(number):
        # A system refuses who comes faster than the program can look.
        if at % BURST == BURST - 1:
            time.sleep(0.003)
        line = socket.socket()
        if window is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
            # With large segments the system takes a whole answer in the program's place.
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 536)
        line.setblocking(False)
        line.connect_ex(("127.0.0.1", port))
        lines[line.fileno()] = line
        poll.register(line, select.POLLOUT)
    connected, end = [], time.monotonic() + PATIENCE
    while lines and time.monotonic() < end:
        for file, event in poll.poll(100):
            line = lines.pop(file)
            poll.unregister(line)
            if event == select.POLLOUT:
                connected.append(line)
            else:
                line.close()
    close(list(lines.values()))
    return connected


def send(line: socket.socket, data: bytes) -> int:
    """How many bytes went; all when nobody is there to take them."""
    try:
        return line.send(data)
    except BlockingIOError:
        return 0
    except OSError:
        return len(data)


def push(lines: list[socket.socket], data: bytes, seconds: float) -> None:
    """Sends the same to all as far as they take it."""
    left, end = {line: memoryview(data) for line in lines}, time.monotonic() + seconds
    while left and time.monotonic() < end:
        for line, rest in list(left.items()):
            rest = rest[send(line, rest):]
            if rest:
                left[line] = rest
            else:
                del left[line]
        time.sleep(0.01)


def so_far(line: socket.socket) -> tuple[bytes, bool]:
    """What came, and whether more may come."""
    came = b""
    try:
        while part := line.recv(1 << 16):
            came += part
        return came, False
    except BlockingIOError:
        return came, True
    except OSError:
        return came, False


def close(lines: list[socket.socket]) -> None:
    for line in lines:
        line.close()
