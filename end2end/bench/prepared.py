"""What the measurements need before they begin: our bench programs, and registers of any size."""
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
WORK = Path(os.environ["TARGET"]) / "bench"


def bench_program(name: str) -> str:
    """A file of server/benches/, built if need be."""
    command = ["cargo", "build", "--release", "-p", "server", "--bench", name, "--message-format=json"]
    built = subprocess.run(command, cwd=HERE.parents[1], stdout=subprocess.PIPE, text=True, check=True).stdout
    for message in map(json.loads, built.splitlines()):
        if message.get("executable") and message["target"]["kind"] == ["bench"]:
            return message["executable"]
    sys.exit(f"FAILED: cargo names no program for server/benches/{name}.rs")


def register(products: int) -> Path:
    folder = WORK / f"register-{products}"
    if not (folder / "certificates.csv").exists():
        program = os.environ["PROGRAM"]
        subprocess.run([program, "sample", "--products", str(products), "--out", folder], check=True)
    return folder
