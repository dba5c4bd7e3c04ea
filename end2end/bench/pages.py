"""The overview beside nginx with the same bytes as a file: `PROGRAM=... pages.py`

Requests a second by wrk, in turns, and how long the first answer of a page takes."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from serving import free_port, get, running, serving, warn_when_busy

ROUNDS, CONNECTIONS = 3, [64, 256, 1000]
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
CONFIG = """
worker_processes 2;
{user}
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=100;
    default_type "text/html; charset=utf-8";
    client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
    uwsgi_temp_path {folder}; scgi_temp_path {folder};
    server {{
        listen 127.0.0.1:{port};
        root {folder};
        location = /identity {{ }}
        location = /br {{ add_header Content-Encoding br; }}
    }}
}}
"""


def tools() -> None:
    """wrk and nginx, from Debian where they are missing."""
    def missing() -> list[str]:
        have = {"wrk": shutil.which("wrk"), "nginx-light": Path(NGINX).exists()}
        return [name for name, found in have.items() if not found]

    if missing() and os.geteuid() == 0 and shutil.which("apt-get"):
        print("installing", *missing(), flush=True)
        subprocess.run(["apt-get", "update", "-qq"], stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing()],
                       stdout=subprocess.DEVNULL, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
    if missing():
        sys.exit(f"install first: apt-get install {' '.join(missing())}")


def first_answers(port: int) -> None:
    """The first of all, then pages that nobody has asked for yet, one by one."""
    def milliseconds(path: str) -> float:
        start = time.perf_counter()
        get(port, path, "br")
        return (time.perf_counter() - start) * 1000

    print(f"first answer after start         {milliseconds('/'):5.1f} ms")
    days = [f"2023-{month:02}-15" for month in range(1, 13)]
    for page in ("/", "/targets/green-chains"):
        times = [milliseconds(f"{page}?as_of={day}") for day in days]
        print(f"first answer of {page:<22} median {median(times):5.1f} ms, most {max(times):5.1f} ms "
              f"({len(times)} days)", flush=True)


def requests_a_second(port: int, path: str, encoding: str, connections: int) -> float:
    command = ["wrk", "-t1", f"-c{connections}", "-d4s", "-H", f"Accept-Encoding: {encoding}",
               f"http://127.0.0.1:{port}{path}"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        sys.exit(f"FAILED: {out}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])


def beside_nginx(port: int, folder: Path) -> None:
    other, user = free_port(), "user root;" if os.geteuid() == 0 else ""
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=other, user=user))
    size = {coding: (folder / coding).write_bytes(get(port, "/", coding)) for coding in ("identity", "br")}
    with running([NGINX, "-p", str(folder), "-c", str(config), "-g", "daemon off;"], other):
        print(f"\n/ by wrk -t1 -d4s, median of {ROUNDS} rounds in turns; nginx: 2 workers, the same bytes")
        print(f"{'':<10}{'bytes':>8}{'connections':>13}{'ocop-targets':>15}{'nginx':>13}{'ours/nginx':>12}")
        for coding, length in size.items():
            if get(port, "/", coding) != get(other, f"/{coding}", coding):
                sys.exit(f"FAILED: different bodies as {coding}")
            for connections in CONNECTIONS:
                rates = [(requests_a_second(port, "/", coding, connections),
                          requests_a_second(other, f"/{coding}", coding, connections))
                         for _ in range(ROUNDS)]
                ours, theirs = (median(side) for side in zip(*rates))
                print(f"{coding:<10}{length:>8}{connections:>13}{ours:>13.0f}/s{theirs:>11.0f}/s"
                      f"{ours / theirs:>12.2f}", flush=True)


def main() -> None:
    tools()
    warn_when_busy()
    with serving() as port, tempfile.TemporaryDirectory() as folder:
        first_answers(port)
        beside_nginx(port, Path(folder))


main()
