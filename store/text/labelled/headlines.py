"""Header lines of meeting programs: name and time alone on a row, the words on the next ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from store.text.labelled import notlabels
from store.text.labelled.labels import Label
from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.naming import TIME, is_recognised, milliseconds
from store.text.labelled.person import has_han
from store.text.labelled.persons import is_chinese_name, parse
from store.text.labelled.rows import Row
from store.text.labelled.words import HAN, RECOGNISED

_EDGE = " \t*_|,–—-"
_NAME_TIME = re.compile(
    rf"(?P<name>[^\n]{{1,70}}?)[ \t|,–—-]{{0,8}}(?:(?<=[ \t|,–—-])|(?<=[{HAN}0-9])|"
    rf"(?=[\[(]))[\[(]?(?P<time>{TIME})(?: ?[AP]M| [ap]\.?m\.?)?(?: ?[-–~] ?{TIME})?[\])]?\*{{0,2}}:?"
)
_TIME_NAME = re.compile(
    rf"[\[(]?(?P<time>{TIME})(?: ?(?:-->|-|–|~) ?{TIME})?[\])]?\*{{0,2}}[ \t|"
    rf",:–—-]{{1,8}}(?P<name>[^\d\s][^\n]{{0,60}}?):?"
)
_ONE_ROW = re.compile(
    rf"(?P<name>(?:{RECOGNISED.pattern})|[{HAN}·]{{2,8}})[ "
    rf"\t]{{0,3}}[\[(]?(?P<time>\d{{1,2}}:\d{{2}}:\d{{2}}(?:\.\d{{1,3}})?)(?: ?(?:-->|-|–) ?{TIME})?[\])]?[ "
    rf"\t]{{0,3}}(?=\S)"
)
_CLOCK_ROW = re.compile(
    rf"[\[(]?({TIME})(?:\s{{0,2}}(?:-->|-|–|~)\s{{0,2}}{TIME})?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?:?"
)
_SENTENCE = re.compile(r"[。！？；，!?;\"“”]|[,.] ?\S{0,40} ?\b(?:by|at|until|from|the|is|are|will)\b")


def read(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return the header lines of `rows`, or nothing when rows of that shape are agenda lines or prose."""
    found: list[Label] = []
    index = 0
    while index < len(rows):
        label = _one(rows[index], index) or _two(rows, index)
        if label is not None:
            found.append(label)
            index = label.row
        index += 1
    return tuple(found) if _are_turns(found, rows) else ()


def _one(row: Row, index: int) -> Label | None:
    """Return the header that one row is, or that one row begins with."""
    words = row.words
    if ":" not in words[:130]:
        return None
    if len(words) < 130:
        for pattern in (_TIME_NAME, _NAME_TIME):
            whole = pattern.fullmatch(words)
            if whole and _is_name(whole["name"].strip(_EDGE)):
                return _label(row, index, whole["name"], whole["time"], len(words))
    begun = _ONE_ROW.match(words[:120])
    if begun and (is_recognised(begun["name"]) or is_chinese_name(begun["name"])):
        return _label(row, index, begun["name"], begun["time"], begun.end())
    return None


def _two(rows: Sequence[Row], index: int) -> Label | None:
    """Return the header that a time on one row and a name on the next make."""
    if index + 2 >= len(rows) or rows[index + 1].gap or rows[index + 2].gap:
        return None
    clock = _CLOCK_ROW.fullmatch(rows[index].words)
    name = rows[index + 1].words
    if (
        clock is None
        or len(name) > 60
        or not (is_latin_name(name) or is_chinese_name(name) or is_recognised(name))
    ):
        return None
    return _label(rows[index + 1], index + 1, name, clock[1], len(name))


def _label(row: Row, index: int, name: str, time: str, length: int) -> Label:
    name = name.strip(_EDGE)
    head, _, note = name.partition("(")
    person = parse(head or name, note.rstrip(") ") or None)
    return Label(index, row.body + length, (head or name).strip(_EDGE), person, "clock", milliseconds(time))


def _is_name(name: str) -> bool:
    """Return whether `name` may stand before a time: short, no sentence, no fact of the meeting."""
    if (
        not name
        or len(name) > 60
        or name.lower().strip(".") in ("am", "pm", "a.m", "p.m")
        or _SENTENCE.search(name)
        or notlabels.is_fact(name)
        or ":" in name
    ):
        return False
    if has_han(name):
        return len(name) <= 30 and not notlabels.is_clause(name)
    return any(c.isalpha() for c in name) and len(name.split()) <= 6


def _are_turns(found: Sequence[Label], rows: Sequence[Row]) -> bool:
    """Return whether the headers are turns: words under them, the times not falling."""
    if len(found) < 2:
        return False
    heads = {label.row for label in found}
    spoken = sum(
        1 for label in found if label.end < rows[label.row].end or _has_words(label.row + 1, rows, heads)
    )
    times = [label.time or 0 for label in found]
    falls = sum(1 for a, b in pairwise(times) if b < a)
    likely = sum(1 for label in found if _is_likely(label.name))
    return spoken * 10 >= len(found) * 6 and falls * 5 <= len(found) and likely * 2 >= len(found)


def _has_words(index: int, rows: Sequence[Row], heads: set[int]) -> bool:
    return index < len(rows) and index not in heads


def _is_likely(name: str) -> bool:
    return is_recognised(name) or is_latin_name(name) or is_chinese_name(name) or name.islower()


def clock_rows(rows: Sequence[Row]) -> dict[int, int]:
    """Return the rows that hold a time alone, with it in milliseconds."""
    found = ((i, _CLOCK_ROW.fullmatch(row.words)) for i, row in enumerate(rows) if len(row.words) < 40)
    return {i: milliseconds(m[1]) for i, m in found if m}
