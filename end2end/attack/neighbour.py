"""Another reader while an attack goes on, in a process of its own so that the attack's own work
is not measured: prints how long each answer to /robots.txt took."""
import json
import subprocess
import sys
import time
from dataclasses import dataclass

from asking import get

PATIENCE = 2.0


@dataclass(frozen=True)
class Waits:
    # In milliseconds, in order; one that never came counts as the patience of a reader.
    sorted: list[float]
    unanswered: int

    @property
    def p99(self) -> float:
        return self.sorted[int(len(self.sorted) * 0.99)] if self.sorted else PATIENCE * 1000


class Neighbour:
    """Asks a port every few milliseconds from now on, each time on a new connection."""

    def __init__(self, port: int, seconds: float, path: str = "/robots.txt") -> None:
        command = [sys.executable, "-B", __file__, str(port), str(seconds), path]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def waits(self) -> Waits:
        """When it is done."""
        waits = json.loads(self.process.communicate()[0])
        came = [wait for wait in waits if wait is not None]
        unanswered = len(waits) - len(came)
        return Waits(sorted(came) + [PATIENCE * 1000] * unanswered, unanswered)


def main() -> None:
    port, seconds, path = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    print("ready", flush=True)
    waits, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        answer = get(port, path, PATIENCE)
        waits.append(answer.seconds * 1000 if answer.status == 200 else None)
        time.sleep(0.005)
    print(json.dumps(waits))


if __name__ == "__main__":
    main()
