"""Times in rows of a recogniser: seconds, milliseconds or ticks, as numbers or in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.readers.clock import milliseconds
from store.readers.keys import END, START, TEXT, field, fold, key_of

_SLOWEST = 0.02
"""Words a second below which no one speaks: then the numbers are no seconds."""


def scale(rows: Sequence[Mapping[str, object]]) -> float:
    """Return what the numbers of `rows` must be multiplied by to be milliseconds."""
    key = key_of(rows[0], START)
    if key is None:
        return 1000
    if fold(key).endswith("ticks"):
        return 1 / 10_000
    if fold(key).endswith("ms"):
        return 1
    starts = [v for r in rows if isinstance(v := field(r, START), int | float) and not isinstance(v, bool)]
    ends = [v for r in rows if isinstance(v := field(r, END), int | float) and not isinstance(v, bool)]
    numbers = [*starts, *ends]
    if not numbers or any(v != int(v) for v in numbers if abs(v) < 1e15):
        return 1000
    length = max(numbers) - min(numbers)
    words = sum(len(str(field(r, TEXT))) for r in rows) / 5
    if length > 1e8 and words / length < _SLOWEST / 1e5:
        return 1 / 10_000
    return 1 if max(numbers) > 36_000 or (length > 0 and words / length < _SLOWEST) else 1000


def time_of(row: Mapping[str, object], factor: float) -> int | None:
    """Return the start of a row in milliseconds, or None when it has none that can be read."""
    value = field(row, START)
    if isinstance(value, str):
        if value.strip().isdigit():
            return round(int(value[:18]) * factor)
        return milliseconds(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value or abs(value) > 1e15:
        return None
    time = round(value * factor)
    return time if time >= 0 else None
