"""What must hold of a passage, as SQL with its parameters; conditions are joined, never pasted from text.

The names that a condition may use: `p` the passage, `r` its record, `s` its speaker (which may be missing).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_ESCAPED = str.maketrans({"%": "\\%", "_": "\\_", "\\": "\\\\"})


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that is true or false of a passage."""

    sql: str
    parameters: tuple[object, ...] = ()


def in_index(expression: str) -> Condition:
    """Return: the index holds the passage under `expression`, whose terms must be quoted."""
    return Condition("p.id in (select rowid from passage_index where passage_index match ?)", (expression,))


def holds(number: int) -> Condition:
    """Return: predicate `number` of the search is true of the passage's text."""
    return Condition("holds(?, p.text)", (number,))


def speaker(name: str) -> Condition:
    """Return: the speaker's name or one of the aliases contains `name`, folded.

    Names repeat from record to record: each is folded once, not once a passage.
    """
    pattern = containing(name)
    return Condition(
        """coalesce(
            s.name in (
                select name from (select distinct name from speaker) where folded(name) like ? escape '\\')
            or (s.aliases <> '[]' and folded(s.aliases) like ? escape '\\'), 0)""",
        (pattern, pattern),
    )


def post(words: str) -> Condition:
    """Return: the speaker's post or affiliation contains `words`."""
    return _any_contains(("coalesce(s.affiliation, '') || coalesce(s.post, '')", "s.post"), words)


def place(words: str) -> Condition:
    """Return: the speaker's affiliation or the meeting's place or organiser contains `words`."""
    return _any_contains(("s.affiliation", "r.place", "r.organiser"), words)


def record(words: str) -> Condition:
    """Return: the record has this number, or its title or path contains `words`."""
    if words.isascii() and words.isdigit() and len(words) < 18:
        return Condition("r.id = ?", (int(words),))
    return _any_contains(("r.title", "r.path"), words)


def tagged(name: str) -> Condition:
    """Return: the record has this tag, folded."""
    return Condition("r.id in (select record from tag where folded(name) = ?)", (name,))


def dated(first: str, last: str) -> Condition:
    """Return: the record's date lies between two days, both included; records without a year never do."""
    return Condition("coalesce(r.date between ? and ? and r.date glob '[0-9]*', 0)", (first, last))


def newer(record: int, added: str) -> Condition:
    """Return: the record came into the store after another one."""
    return Condition("(r.id > ? or r.added > ?)", (record, added))


def kind(name: str) -> Condition:
    """Return: the passage is of this kind."""
    return Condition("p.kind = ?", (name,))


def language(name: str) -> Condition:
    """Return: the record is in this language."""
    return Condition("r.language = ?", (name,))


def of_record(number: int) -> Condition:
    """Return: the passage belongs to this record."""
    return Condition("p.record = ?", (number,))


def every(conditions: Iterable[Condition]) -> Condition:
    """Return: all of `conditions`; nothing asked is true."""
    return _joined(" and ", conditions, "1")


def some(conditions: Iterable[Condition]) -> Condition:
    """Return: at least one of `conditions`."""
    return _joined(" or ", conditions, "0")


def never(condition: Condition) -> Condition:
    """Return: not `condition`."""
    return Condition(f"not {condition.sql}", condition.parameters)


def _joined(word: str, conditions: Iterable[Condition], empty: str) -> Condition:
    parts = tuple(conditions)
    if not parts:
        return Condition(empty)
    return Condition(
        f"({word.join(part.sql for part in parts)})",
        tuple(value for part in parts for value in part.parameters),
    )


def _any_contains(columns: tuple[str, ...], words: str) -> Condition:
    test = " or ".join(f"folded({column}) like ? escape '\\'" for column in columns)
    return Condition(f"coalesce({test}, 0)", (containing(words),) * len(columns))


def containing(words: str) -> str:
    """Return the `like` pattern (escaped with a backslash) of text that contains `words`."""
    return f"%{words.translate(_ESCAPED)}%"
