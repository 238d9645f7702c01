"""JSON and JSON lines: transcripts of recognisers and collections, or an article with a body of HTML.

Makers differ, but nearly all of them keep a list of objects with a field of words and one of the time. The
few that do not are put into that form first.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from store.readers import article
from store.readers.extract import Extract, Writing
from store.readers.keys import END, SPEAKER, START, TEXT, field, key_of
from store.readers.services import reshaped
from store.readers.units import scale, time_of
from store.records import Note

Rows = list[dict[str, object]]
_WORD_KEYS = frozenset({"word", "punctuated_word"})


def read(text: str) -> Extract | None:
    """Return the transcript or article in a JSON text; when damaged, the plain text and a warning."""
    value, notes = _parsed(text)
    if value is None:
        return Extract("plain", text, notes=notes) if notes else None
    rows = _rows(reshaped(value))
    piece = article.read(value) if not rows else None
    found = piece or (_transcript(rows, value) if rows else None)
    if found is None:
        note = Note(
            "warning", "this JSON holds neither a transcript nor an article that is known: shown as it is"
        )
        return Extract("json", text, notes=(*notes, note))
    return Extract(found.reader, found.text, found.lines, found.title, found.date, (*notes, *found.notes))


def _parsed(text: str) -> tuple[object, tuple[Note, ...]]:
    """Return the value and notes: one JSON value, or one a line; None with no note is no JSON at all."""
    try:
        return json.loads(text.lstrip("\ufeff")), ()
    except RecursionError:
        return None, (Note("warning", "this JSON nests too deeply: shown as it is"),)
    except ValueError as error:
        values, bad = _lines(text)
        if len(values) > bad:
            note = Note("warning", f"{bad} lines are no JSON and were left out")
            return values, (note,) if bad else ()
        if text.lstrip("\ufeff \r\n\t").startswith(
            ('{"', '{ "', "{\n", "{\r", "[{", "[\n", "[\r", '["', "[[")
        ):
            return None, (Note("warning", f"this looks like JSON and is damaged ({error}): shown as it is"),)
        return None, ()


def _lines(text: str) -> tuple[list[object], int]:
    """Return the values of a text with one JSON object a line, and how many lines are none."""
    values: list[object] = []
    bad = 0
    for line in text.splitlines():
        if line.strip():
            try:
                values.append(json.loads(line))
            except (ValueError, RecursionError):
                bad += 1
    return [v for v in values if isinstance(v, dict)], bad


def _rows(value: object) -> Rows:
    """Return the list of objects that holds most words beside a speaker or a time."""
    best: Rows = []
    weight = 0
    for rows in _lists(value):
        words = sum(len(str(field(r, TEXT) or "")) for r in rows if _is_turn(r))
        # Single words repeat what longer pieces say; they are taken when there is nothing else.
        words = words // 2 if key_of(rows[0], TEXT) in _WORD_KEYS else words
        if words > weight:
            best, weight = rows, words
    return [r for r in best if _is_turn(r)]


def _lists(value: object, depth: int = 0) -> Iterator[Rows]:
    if depth > 8:
        return
    if isinstance(value, dict):
        for inner in value.values():
            yield from _lists(inner, depth + 1)
    elif isinstance(value, list):
        rows = [r for r in value if isinstance(r, dict)]
        if rows and len(rows) * 2 >= len(value) and any(_is_turn(r) for r in rows[:5]):
            yield rows
        for inner in value if depth < 6 else []:
            yield from _lists(inner, depth + 1)


def _is_turn(row: Mapping[str, object]) -> bool:
    """Return whether an object has words, and with them a speaker or a time."""
    words = field(row, TEXT)
    timed = isinstance(field(row, START), int | float | str)
    return isinstance(words, str) and (timed or key_of(row, SPEAKER) is not None)


def _transcript(rows: Rows, value: object) -> Extract:
    writing = Writing()
    factor = scale(rows)
    if key_of(rows[0], TEXT) in _WORD_KEYS:
        rows = _joined(rows)
    for row in rows:
        words = " ".join(str(field(row, TEXT)).split())
        if words:
            writing.turn(_name(row), words, time_of(row, factor))
    return Extract("json", writing.text(), tuple(writing.lines), _title(value), notes=_left_out(rows))


def _joined(rows: Rows) -> Rows:
    """Return single words joined to stretches of one speaker, with a blank between words that need one."""
    joined: Rows = []
    for row in rows:
        words = str(field(row, TEXT)).strip()
        if joined and _name(joined[-1]) == _name(row) and len(str(joined[-1]["text"])) < 2000:
            before = str(joined[-1]["text"])
            tight = not words[:1].isascii() or words[:1] in ",.!?;:'" or not before[-1:].isascii()
            joined[-1]["text"] = before + ("" if tight else " ") + words
        else:
            joined.append({"text": words, "speaker": field(row, SPEAKER), "start": field(row, START)})
    return joined


def _name(row: Mapping[str, object]) -> str | None:
    """Return the label of a row as printed; a bare number or letter is a voice, so it says so."""
    label = field(row, SPEAKER)
    if isinstance(label, dict):
        label = field(label, ("name", "display_name", "displayname", "id"))
    if label is None or isinstance(label, bool | list) or not str(label).strip():
        return None
    name = " ".join(str(label).split())
    return f"Speaker {name}" if name.isdigit() or (len(name) == 1 and name.isascii()) else name


def _title(value: object) -> str | None:
    if not isinstance(value, dict):
        return None
    title = field(
        value,
        ("title", "meeting_title", "meetingtitle", "topic", "subject", "meeting_name", "会议主题", "标题"),
    )
    return title.strip() or None if isinstance(title, str) and len(title) < 300 else None


_KNOWN = frozenset((*TEXT, *SPEAKER, *START, *END, "id", "words", "confidence", "index", "score", "channel"))


def _left_out(rows: Sequence[Mapping[str, object]]) -> tuple[Note, ...]:
    """Return a note that names the fields that were not used."""
    counted = Counter(str(key) for row in rows[:200] for key in row if key.lower() not in _KNOWN)
    names = ", ".join(name for name, _ in counted.most_common(8))
    return (Note("info", f"fields not used: {names}"[:200]),) if names else ()
