"""A query's tree made into what the tables can search: the index first, then what it cannot tell."""

from __future__ import annotations

from collections.abc import Callable

from store.tables import conditions, figures
from store.tables.conditions import Condition
from store.tables.passages import NOTHING, Wanted
from store.tables.watching import Watch
from store.text import fields, matching
from store.text.fold import folded
from store.text.terms import Both, Either, Field, Figure, Node, Without, is_textual

_FIELDS: dict[str, Callable[[str], Condition]] = {
    "speaker": lambda value: conditions.speaker(folded(value)),
    "post": lambda value: conditions.post(folded(value)),
    "place": lambda value: conditions.place(folded(value)),
    "record": lambda value: conditions.record(folded(value)),
    "tag": lambda value: conditions.tagged(folded(value)),
    "date": lambda value: conditions.dated(*fields.bounds(value)),
    "kind": conditions.kind,
    "lang": conditions.language,
}


def wanted(node: Node) -> Wanted:
    """Return the search that finds the passages which hold `node`, all of them and no others."""
    parts = node.parts if isinstance(node, Both) else (node,)
    textual = tuple(part for part in parts if is_textual(part))
    builder = _Builder()
    asked = [builder.condition(part) for part in parts if not is_textual(part)]
    expression, looked = None, NOTHING
    if textual:
        text = Both(textual)
        expression = matching.candidates(text)
        looked = builder.predicate(text)
        if expression is None or not matching.is_exact(text):
            asked.append(looked)
            looked = NOTHING
    return Wanted(
        expression, conditions.every(asked), tuple(builder.predicates), folded, builder.watch, looked
    )


def metric(figure: Figure, *, indexed: bool = True) -> Condition:
    """Return what must hold of a metric that `figure` asks for; `indexed` as in `figures.metric`."""
    return figures.metric(
        measure=folded(figure.measure),
        sign=figure.sign,
        value=figure.value,
        unit=figure.unit,
        change=figure.change,
        role=figure.role,
        indexed=indexed,
    )


def field(node: Field) -> Condition:
    """Return what must hold of a passage, its speaker or its record for a field."""
    return _FIELDS[node.name](node.value)


class _Builder:
    """Collects the predicates that SQL will call by their number."""

    def __init__(self) -> None:
        self.predicates: list[Callable[[str], bool]] = []
        self.watch = Watch()

    def condition(self, node: Node) -> Condition:
        if is_textual(node):
            return self.text(node)
        match node:
            case Both(parts):
                return conditions.every(map(self.condition, parts))
            case Either(parts):
                return conditions.some(map(self.condition, parts))
            case Without(part):
                return conditions.never(self.condition(part))
            case Field(name, value):
                return _FIELDS[name](value)
            case Figure():
                return figures.cited(metric(node))
            case _:
                raise AssertionError(node)

    def text(self, node: Node) -> Condition:
        expression = matching.candidates(node)
        asked = [conditions.in_index(expression)] if expression else []
        if not expression or not matching.is_exact(node):
            asked.append(self.predicate(node))
        return conditions.every(asked)

    def predicate(self, node: Node) -> Condition:
        def holds(text: str) -> bool:
            try:
                return matching.holds(node, text)
            except matching.TooSlow:
                self.watch.has_passed_over = True
                return False

        self.predicates.append(holds)
        return conditions.holds(len(self.predicates) - 1)
