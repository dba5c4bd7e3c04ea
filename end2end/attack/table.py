"""What attacks reached, as lines of a table."""
from dataclasses import dataclass, field

TIMES = {"ms", "s", "CPU s", "CPU ms"}
WIDTHS = (37, 38, 80, 36)


@dataclass(frozen=True)
class Figure:
    """What was measured, and the most that it may be."""
    what: str
    value: float
    most: float
    unit: str = ""

    @property
    def holds(self) -> bool:
        return self.value <= self.most

    @property
    def is_time(self) -> bool:
        return self.unit in TIMES


@dataclass(frozen=True)
class Row:
    attack: str
    # As it was before there were limits.
    before: str
    figures: list[Figure] = field(default_factory=list)
    # Why there are no figures, or what a reader should know beside them.
    note: str = ""

    def verdict(self, times_count: bool) -> str:
        missed = [figure for figure in self.figures if not figure.holds]
        if not self.figures or any(times_count or not figure.is_time for figure in missed):
            return "FAILED"
        return "slow" if missed else "ok"

    def line(self, verdict: str) -> str:
        bounds = ", ".join(f"{it.what} ≤ {shown(it.most)} {it.unit}".rstrip() for it in self.figures)
        reached = ", ".join(f"{shown(it.value)} {it.unit}".rstrip() for it in self.figures)
        note = f"  ({self.note})" if self.note else ""
        return columns(self.attack, self.before, bounds, reached) + f"{verdict}{note}"


def columns(*words: str) -> str:
    return "".join(f"{word:<{width}} | " for word, width in zip(words, WIDTHS))


def head() -> str:
    return columns("attack", "before", "to reach", "reached")


def shown(value: float) -> str:
    if value == int(value) or abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 1 else f"{value:.3f}"
