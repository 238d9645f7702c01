"""Every compiled pattern of the code is tried on 100 kB of its worst: repeated classes and its own literals.

The limit is CPU time of one search, far above what a linear pattern needs and far below what a quadratic one
takes at this length: it guards against a hang, it is no measure of speed.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Iterator
from types import FrameType, ModuleType

import pytest

import store
import tui

LENGTH = 100_000
TRIAL = 4_000
HANG_SECONDS = 8.0
CLASSES = [
    "a",
    "A",
    "1",
    " ",
    "\t",
    "\n",
    "一",
    "张",
    "，",
    "、",
    "。",
    "：",
    '"',
    "“",
    "’",
    "(",
    "（",
    "-",
    "—",
    ",",
    ".",
    "%",
]
MIXED = [
    "a ",
    "A.",
    "1,",
    "1.",
    "一 ",
    "张三",
    "说：",
    "A b ",
    "“一",
    "一”",
    "- ",
    "\n ",
    "a\n",
    "十一",
    "Mr. A ",
    "\u3000一",
]


def modules() -> Iterator[ModuleType]:
    for package in (store, tui):
        for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def patterns_in(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in a module's constant, through containers."""
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif depth < 3 and isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from patterns_in(item, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        for item in value.values():
            yield from patterns_in(item, depth + 1)


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every pattern kept in a module, by a name that says where."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[int] = set()
    for module in modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(patterns_in(value)):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    found[f"{module.__name__}.{name}[{number}]"] = pattern
    return found


def seeds(pattern: re.Pattern[str]) -> list[str]:
    """Return what to repeat: classes of characters, and literals of the pattern itself."""
    literals = re.findall(r"[\u3400-\u9fff]+|[A-Za-z]{2,}|[^\w\s\\]", pattern.pattern)
    return [*CLASSES, *MIXED, *sorted(set(literals), key=lambda word: (-len(word), word))[:6]]


def seconds(pattern: re.Pattern[str], seed: str, length: int) -> float:
    """Return the CPU time of all matches in `seed` repeated; infinite when it hangs."""
    text = (seed * length)[:length]
    signal.setitimer(signal.ITIMER_PROF, HANG_SECONDS)
    begin = time.process_time()
    try:
        for _ in pattern.finditer(text):
            pass
    except TimeoutError:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - begin


def _hang(signum: int, frame: FrameType | None) -> None:
    raise TimeoutError


ALL = patterns()


def test_there_are_patterns_to_try() -> None:
    assert len(ALL) > 20


@pytest.mark.parametrize("name", sorted(ALL))
def test_a_pattern_does_not_hang_on_its_worst(name: str) -> None:
    before = signal.signal(signal.SIGPROF, _hang)
    try:
        worst = max(seeds(ALL[name]), key=lambda seed: seconds(ALL[name], seed, TRIAL))
        took = seconds(ALL[name], worst, LENGTH)
    finally:
        signal.signal(signal.SIGPROF, before)
    assert took < HANG_SECONDS, f"{name} hangs on {worst!r} repeated: {ALL[name].pattern[:200]}"
