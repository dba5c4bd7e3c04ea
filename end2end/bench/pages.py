"""What a page weighs, and how fast it is answered beside nginx with the same bytes in a file."""
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS, LOAD = 3, ["-t1", "-c32", "-d3s"]
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
CONFIG = """
worker_processes 2;
{user}
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
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


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def get(port: int, path: str, encoding: str) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Accept-Encoding": encoding})
    answer = connection.getresponse()
    found, body = answer.getheader("Content-Encoding", "identity"), answer.read()
    connection.close()
    if answer.status != 200 or found != encoding:
        sys.exit(f"FAILED: {path} on port {port}: status {answer.status}, {found} in place of {encoding}")
    return body


def wait(port: int, process: subprocess.Popen) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.05)
    sys.exit(f"FAILED: nothing answers on port {port}")


def weights(port: int) -> None:
    print(f"{'bytes':<40} {'identity':>9} {'br':>8}")
    for page in ("/", "/targets/cooperatives"):
        html = get(port, page, "identity").decode()
        files = [("HTML", page)]
        files += [("CSS", path) for path in re.findall(r'href="(/[^"]+\.css)"', html)[:1]]
        for glue in re.findall(r"/[\w./-]+/app\.js", html)[:1]:
            files += [("glue", glue), ("wasm", glue.replace("app.js", "app_bg.wasm"))]
        total = [0, 0]
        for what, path in files:
            sizes = [len(get(port, path, encoding)) for encoding in ("identity", "br")]
            total = [sum(pair) for pair in zip(total, sizes)]
            print(f"{page + ' ' + what:<40} {sizes[0]:>9} {sizes[1]:>8}")
        print(f"{page + ' in all':<40} {total[0]:>9} {total[1]:>8}")


def first_answers(port: int) -> None:
    """Each page once, so that none has been made before."""
    targets = ("new-products", "re-evaluation", "consolidated", "small-enterprises", "green-chains")
    times = []
    for target in targets:
        start = time.perf_counter()
        get(port, f"/targets/{target}?day=2023-06-30", "identity")
        times.append((time.perf_counter() - start) * 1000)
    print(f"\nFirst answer of a page never asked before: median {median(times):.1f} ms, "
          f"{min(times):.1f} to {max(times):.1f} ms ({len(times)} pages)")


def requests_a_second(port: int, path: str, encoding: str) -> float:
    command = ["wrk", *LOAD, "-H", f"Accept-Encoding: {encoding}", f"http://127.0.0.1:{port}{path}"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        sys.exit(f"FAILED: {out}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])


def beside_nginx(port: int, folder: Path) -> None:
    encodings = ("identity", "br")
    for encoding in encodings:
        (folder / encoding).write_bytes(get(port, "/", encoding))
    other = free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=other, user=user))
    nginx = subprocess.Popen([NGINX, "-p", folder, "-c", config, "-g", "daemon off;"])
    try:
        wait(other, nginx)
        print(f"\n/ by wrk {' '.join(LOAD)}, median of {ROUNDS} rounds in turns")
        print(f"{'':<10} {'ocop-targets':>15} {'nginx':>15} {'ours/nginx':>11}")
        for encoding in encodings:
            if get(port, "/", encoding) != get(other, f"/{encoding}", encoding):
                sys.exit(f"FAILED: different bodies as {encoding}")
            rates = [(requests_a_second(port, "/", encoding),
                      requests_a_second(other, f"/{encoding}", encoding)) for _ in range(ROUNDS)]
            ours, theirs = (median(side) for side in zip(*rates))
            print(f"{encoding:<10} {ours:>13.0f}/s {theirs:>13.0f}/s {ours / theirs:>11.2f}", flush=True)
    finally:
        nginx.terminate()
        nginx.wait()


def main() -> None:
    if shutil.which("wrk") is None and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-q", "wrk"], stdout=subprocess.DEVNULL)
    if shutil.which("wrk") is None or not Path(NGINX).exists():
        sys.exit("install wrk and nginx first: apt-get install wrk nginx-light")
    port = free_port()
    server = subprocess.Popen([os.environ["PROGRAM"], "serve", "--addr", f"127.0.0.1:{port}"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(port, server)
        first_answers(port)
        weights(port)
        with tempfile.TemporaryDirectory() as folder:
            beside_nginx(port, Path(folder))
    finally:
        server.terminate()
        server.wait()


main()
