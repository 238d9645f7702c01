"""What must hold of a passage, as SQL with its parameters; conditions are joined, never pasted from text.

The names that a condition may use: `p` the passage, `r` its record, `s` its speaker (which may be missing).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from store.tables import naming

_LISTED = "(select value from json_each(?))"
_SPEAKS = "exists (select 1 from speaker s where s.record = r.id and {})"
_ESCAPED = str.maketrans({"%": "\\%", "_": "\\_", "\\": "\\\\"})


@dataclass(frozen=True, slots=True)
class Led:
    """The records in which a condition can be true, told in two ways with the same parameters."""

    sql: str
    """Selects each `record` from an index: for few of them."""
    test: str
    """True of a record `r` that is one of them: for many, gone through in their order."""
    parameters: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that is true or false of a passage; `leads` to the records in which it can be true."""

    sql: str
    parameters: tuple[object, ...] = ()
    leads: tuple[Led, ...] = ()


def in_index(expression: str) -> Condition:
    """Return: the index holds the passage under `expression`, whose terms must be quoted."""
    return Condition("p.id in (select rowid from passage_index where passage_index match ?)", (expression,))


def holds(number: int) -> Condition:
    """Return: predicate `number` of the search is true of the passage's text."""
    return Condition("holds(?, p.text, p.id)", (number,))


def speaker(name: str) -> Condition:
    """Return: the speaker's name or one of the aliases contains `name`, folded."""
    named = (naming.Containing("name", name), naming.Containing("aliases", name))
    test = f"(+s.name in {_LISTED} or (s.aliases <> '[]' and +s.aliases in {_LISTED}))"
    records = f"""select record from speaker where name in {_LISTED}
        union all select record from speaker where aliases in {_LISTED} and aliases <> '[]'"""
    return Condition(f"coalesce({test}, 0)", named, (Led(records, _SPEAKS.format(test), named),))


def post(words: str) -> Condition:
    """Return: the speaker's post or affiliation contains `words`."""
    described = (naming.Containing("described", words),)
    test = f"(coalesce(s.affiliation, '') || coalesce(s.post, '')) in {_LISTED}"
    records = f"select record from speaker where {naming.DESCRIBED} in {_LISTED}"
    return Condition(f"coalesce({test}, 0)", described, (Led(records, _SPEAKS.format(test), described),))


def place(words: str) -> Condition:
    """Return: the speaker's affiliation or the meeting's place or organiser contains `words`."""
    named = tuple(naming.Containing(column, words) for column in ("affiliation", "place", "organiser"))
    speaks, meets = f"+s.affiliation in {_LISTED}", f"+r.place in {_LISTED} or +r.organiser in {_LISTED}"
    records = f"""select record from speaker where affiliation in {_LISTED}
        union all select id from record where place in {_LISTED}
        union all select id from record where organiser in {_LISTED}"""
    led = Led(records, f"({_SPEAKS.format(speaks)} or {meets})", named)
    return Condition(f"coalesce({speaks} or {meets}, 0)", named, (led,))


def record(words: str) -> Condition:
    """Return: the record has this number, or its title or path contains `words`."""
    if words.isascii() and words.isdigit() and len(words) < 18:
        number = (int(words),)
        led = Led("select id as record from record where id = ?", "r.id = ?", number)
        return Condition("r.id = ?", number, (led,))
    return _any_contains(("r.title", "r.path"), words)


def tagged(name: str) -> Condition:
    """Return: the record has this tag, folded."""
    names = "select name from (select distinct name from tag) where folded(name) = ?"
    tags = f"select record from tag where name in ({names})"
    return Condition(f"r.id in ({tags})", (name,), (Led(tags, f"r.id in ({tags})", (name,)),))


def dated(first: str, last: str) -> Condition:
    """Return: the record's date lies between two days, both included; records without a year never do."""
    days, test = (first, last), "r.date between ? and ? and r.date glob '[0-9]*'"
    led = Led(f"select r.id as record from record r where {test}", f"+{test}", days)
    return Condition(f"coalesce({test}, 0)", days, (led,))


def newer(record: int, added: str) -> Condition:
    """Return: the record came into the store after another one."""
    which, test = (record, added), "(r.id > ? or r.added > ?)"
    records = """select id as record from record where id > ?
        union all select id from record where added > ?"""
    return Condition(test, which, (Led(records, test, which),))


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
    parts = tuple(conditions)
    joined = _joined(" and ", parts, "1")
    return Condition(joined.sql, joined.parameters, tuple(led for part in parts for led in part.leads))


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
