"""Tables of those present: names, the initials that stand for them, their organisations and posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import is_chinese_name, parse, with_note
from store.text.labelled.rows import Row

_COLUMNS = (
    (
        "name",
        re.compile(
            r"(?:full |member )?names?|attendees?|participants?|members?|姓名|名字|参会人|"
            r"出席人|与会人员|出席人员|参会人员|speaker",
            re.IGNORECASE,
        ),
    ),
    (
        "short",
        re.compile(r"abbr\w*\.?|initials?|short|acronym|code|缩写|縮寫|简称|簡稱|代号|代號", re.IGNORECASE),
    ),
    (
        "post",
        re.compile(r"roles?|titles?|posts?|positions?|function|职务|職務|职位|職稱|岗位|身份", re.IGNORECASE),
    ),
    (
        "place",
        re.compile(
            r"org\w*|affil\w*|compan(?:y|ies)|institut\w*|firm|employer|department|单位|單位|"
            r"机构|機構|部门|部門|公司",
            re.IGNORECASE,
        ),
    ),
)
_PRESENTER = re.compile(
    r"\**(?:Presenters?|Champions?|Speakers?|Presented by|Led by)\**:\**(.{5,150})", re.IGNORECASE
)
_BRACKETED = re.compile(r"((?:[^\W\d_][\w.'’-]{0,24} ){1,3}[^\W\d_][\w'’-]{1,24}) \(([A-Z]{2,4})\)")
_RULE = re.compile(r"[|:\- ]{3,}")
_INITIALS = re.compile(r"[A-Z]{2,4}\d?")


def people(rows: Sequence[Row]) -> tuple[Person, ...]:
    """Return the people of every table that has a column of names."""
    found: list[Person] = []
    columns: dict[str, int] = {}
    for row in rows:
        if row.mark != "table":
            columns = {}
        elif not columns:
            columns = _columns(_cells(row))
        elif not _RULE.fullmatch(row.words):
            found.extend(_person(_cells(row), columns))
    return tuple(found)


def presenters(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom rows of an agenda name with their initials: `Presenter: Ines Okafor (IOK)`."""
    for row in rows:
        found = _PRESENTER.match(row.words[:200])
        for name in _BRACKETED.finditer(found[1]) if found else ():
            if is_latin_name(name[1]):
                yield replace(parse(name[1]), short=name[2])


def _cells(row: Row) -> list[str]:
    return [cell.strip(" *_\t") for cell in row.words.strip("| ").split("|")]


def _columns(cells: Sequence[str]) -> dict[str, int]:
    """Return which column holds what; nothing when no column holds names."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells[:12]):
        for kind, pattern in _COLUMNS:
            if kind not in found and pattern.fullmatch(cell):
                found[kind] = place
    return found if "name" in found else {}


def _person(cells: Sequence[str], columns: dict[str, int]) -> Iterator[Person]:
    """Yield the person of one row of a table."""
    values = {kind: cells[place] for kind, place in columns.items() if place < len(cells) and cells[place]}
    name = values.get("name", "")
    if not (is_chinese_name(name) if has_han(name) else is_latin_name(name)):
        return
    person = parse(name)
    if "post" in values:
        person = with_note(person, values["post"])
    yield Person(
        person.name,
        values.get("post", person.post) if "post" in values and person.post is None else person.post,
        values.get("place", person.affiliation),
        person.full,
        values.get("short"),
    )


def are(name: str) -> bool:
    """Return whether a label is initials.

    >>> are("IOK")
    True
    """
    return bool(_INITIALS.fullmatch(name))
