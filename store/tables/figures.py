"""Metrics as conditions on passages, and the places of those that meet one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from store.tables import naming
from store.tables.conditions import Condition, Led, containing, every

if TYPE_CHECKING:
    from store.tables.engine import Connection

_LISTED = "(select value from json_each(?))"
_WORDED = (("m", "measure"), ("m", "quote"), ("s", "name"), ("m", "period"))
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
    role: str | None = None,
    indexed: bool = True,
) -> Condition:
    """Return what must hold of a metric `m`; `measure` is folded text that its measure contains.

    `indexed`: the index of values may lead, which is dear where half of all figures are above the value.
    """
    asked = []
    if measure:
        listed = "coalesce(m.measure in (select value from json_each(?)), 0)"
        asked.append(Condition(listed, (naming.Containing("measure", measure),)))
    if sign:
        asked.append(Condition(_TESTS[sign] if indexed else f"+({_TESTS[sign]})", (value,)))
    if unit is not None:
        asked.append(Condition("m.unit = ? collate nocase", (unit,)))
    if change is not None:
        asked.append(Condition("m.change is ?", (change,)))
    if role is not None:
        asked.append(Condition("m.role is ?", (role,)))
    return every(asked)


def worded(words: str) -> Condition:
    """Return: folded `words` stand in what a metric measures, in its own wording, its period or who cites it.

    One word is looked for in the values of each column, of which there are fewer than figures; words with a
    blank between them may stand across two columns.
    """
    if any(character.isspace() for character in words):
        joined = " || ' ' || ".join(f"coalesce({table}.{column}, '')" for table, column in _WORDED)
        return Condition(f"folded({joined}) like ? escape '\\'", (containing(words),))
    tests = " or ".join(f"{table}.{column} in {_LISTED}" for table, column in _WORDED)
    return Condition(f"coalesce({tests}, 0)", tuple(naming.Containing(c, words) for _, c in _WORDED))


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
