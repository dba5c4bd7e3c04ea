"""Pages of a register of 100 000 products: `PROGRAM=... large.py`

For one page of each kind, milliseconds until it is there for the first time and again,
and its bytes plain and in brotli, beside what is allowed."""
import os
import subprocess
import sys
import tempfile
import time

from serving import free_port, get, pages, running, warn_when_busy

PRODUCTS = 100_000
# A page that is read on a phone in the country, and a wait that a reader bears.
KILOBYTES, MILLISECONDS = 60, 1500


def timed(port: int, page: str) -> tuple[float, int]:
    start = time.perf_counter()
    size = len(get(port, page, "br"))
    return (time.perf_counter() - start) * 1000, size


def main() -> None:
    warn_when_busy()
    program, port = os.environ["PROGRAM"], free_port()
    with tempfile.TemporaryDirectory() as folder:
        register = os.path.join(folder, "register")
        subprocess.run([program, "sample", "--products", str(PRODUCTS), "--out", register],
                       check=True, stderr=subprocess.DEVNULL)
        command = [program, "serve", "--addr", f"127.0.0.1:{port}", "--register", register]
        with running(command, port):
            print(f"{'':<28}{'first ms':>10}{'again ms':>10}{'plain':>10}{'brotli':>9}  bytes")
            slow = []
            for page in pages("--register", register):
                (first, size), (again, _) = timed(port, page), timed(port, page)
                plain = len(get(port, page, "identity"))
                print(f"{page:<28}{first:>10.1f}{again:>10.1f}{plain:>10}{size:>9}")
                if first > MILLISECONDS or size > KILOBYTES * 1000:
                    slow.append(page)
    if slow:
        sys.exit(f"TOO MUCH (over {MILLISECONDS} ms or {KILOBYTES} kB): {', '.join(slow)}")


main()
