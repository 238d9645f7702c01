"""Metrics as conditions on passages, and the places of those that meet one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from store.tables import naming
from store.tables.conditions import Condition, Led, every

if TYPE_CHECKING:
    from store.tables.engine import Connection

_TESTS = {
    ">": "coalesce(m.high, m.value) > ?",
    ">=": "coalesce(m.high, m.value) >= ?",
    "<": "m.value < ?",
    "<=": "m.value <= ?",
    # The same figure may have been worked out another way: as good as equal is equal.
    "=": "? between m.value - abs(m.value) * 1e-9 and coalesce(m.high, m.value) + abs(m.value) * 1e-9",
}


def metric(
    *,
    measure: str = "",
    sign: str = "",
    value: float = 0.0,
    unit: str | None = None,
    change: str | None = None,
) -> Condition:
    """Return what must hold of a metric `m`; `measure` is folded text that its measure contains."""
    asked = []
    if measure:
        listed = "coalesce(m.measure in (select value from json_each(?)), 0)"
        asked.append(Condition(listed, (naming.Containing("measure", measure),)))
    if sign:
        asked.append(Condition(_TESTS[sign], (value,)))
    if unit is not None:
        asked.append(Condition("m.unit = ? collate nocase", (unit,)))
    if change is not None:
        asked.append(Condition("m.change = ?", (change,)))
    return every(asked)


def cited(which: Condition) -> Condition:
    """Return: the passage cites a metric for which `which` holds."""
    led = Led(
        f"select m.record from metric m where {which.sql}",
        f"exists (select 1 from metric m where m.record = r.id and {which.sql})",
        which.parameters,
    )
    test = f"exists (select 1 from metric m where m.passage = p.id and {which.sql})"
    return Condition(test, which.parameters, (led,))


def places(
    connection: Connection, which: Condition, passages: Iterable[int], fold: Callable[[str], str]
) -> tuple[tuple[int, int, int], ...]:
    """Return passage, start and end (in the record) of the metrics for which `which` holds."""
    rows = connection.execute(
        f"""select m.passage, m.start, m."end" from metric m
        where m.passage in (select value from json_each(?)) and {which.sql}""",
        [json.dumps(list(passages)), *naming.settled(connection, which.parameters, fold)],
    ).fetchall()
    return tuple((row[0], row[1], row[2]) for row in rows)
