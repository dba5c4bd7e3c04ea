"""What the measurements share, most of it about a program that serves."""
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def warn_when_busy() -> None:
    """Two sides that take turns on a busy machine are not compared fairly."""
    load = os.getloadavg()[0]
    if load > 1:
        print(f"NOTE: the machine is busy (load {load:.1f}): figures and ratios will be off", flush=True)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def running(command: list, port: int) -> Iterator[subprocess.Popen]:
    """The command while it answers on its port; stopped afterwards."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            for _ in range(400):
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    if process.poll() is not None:
                        sys.exit(f"FAILED: {command[0]} does not start\n{process.stderr.read()}")
                    time.sleep(0.05)
            else:
                sys.exit(f"FAILED: {command[0]} does not answer on port {port}")
            yield process
        finally:
            process.terminate()


@contextmanager
def serving() -> Iterator[int]:
    """The port of the program named by the environment's PROGRAM."""
    port = free_port()
    with running([os.environ["PROGRAM"], "serve", "--addr", f"127.0.0.1:{port}"], port):
        yield port


def pages(*options: str) -> list[str]:
    """One page of each kind, as the program lists them for what these options name."""
    command = [os.environ["PROGRAM"], "pages", *options]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def get(port: int, path: str, encoding: str) -> bytes:
    """The bytes of the body as they were sent."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers={"Accept-Encoding": encoding})
    answer = connection.getresponse()
    found, body = answer.getheader("Content-Encoding", "identity"), answer.read()
    connection.close()
    if answer.status != 200 or found != encoding:
        sys.exit(f"FAILED: {path} on port {port}: status {answer.status}, {found} in place of {encoding}")
    return body
