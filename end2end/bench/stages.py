"""From a register's files to an edition, stage by stage, and to the first page: `stages.py [PRODUCTS]...`

The stages are those of server/benches/stages.rs, one after the other; the program does some of
them side by side, so its start is shorter than their sum."""
import os
import subprocess
import sys
import time
from pathlib import Path

from prepared import bench_program, register
from serving import free_port, get, running, warn_when_busy


def memory_mb(process: int, what: str) -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) // 1024


def main() -> None:
    warn_when_busy()
    stages = bench_program("stages")
    for products in [int(word) for word in sys.argv[1:]] or [100_000, 1_000_000]:
        folder, port = register(products), free_port()
        print(f"\n{products} products", flush=True)
        subprocess.run([stages, folder], check=True)
        command = [os.environ["PROGRAM"], "serve", "--addr", f"127.0.0.1:{port}", "--register", str(folder)]
        start = time.perf_counter()
        with running(command, port) as process:
            get(port, "/", "br")
            first = time.perf_counter() - start
            # Free memory goes back within ten seconds, page by page; so does what was packed meanwhile.
            time.sleep(25)
            rest = memory_mb(process.pid, "VmRSS:")
            print(f"start to first page {first:.2f} s; memory at rest {rest} MB, at its peak "
                  f"{memory_mb(process.pid, 'VmHWM:')} MB")


main()
