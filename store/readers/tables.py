"""Tables - csv, tsv, spreadsheets - with a row a turn, columns found by header or by content."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from store.readers.clock import milliseconds
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.keys import AFFILIATION, END, POST, SPEAKER, START, TEXT, fold
from store.readers.units import scale
from store.records import Note

_LARGEST_CELL = 4 * 1024 * 1024
_SEARCHED = 15
"""Rows at the top among which the header is sought: exports put titles and notes before it."""
Rows = list[list[str]]


def read(text: str, suffix: str) -> Extract | None:
    """Return the turns of a delimited text, None when it is no table of turns.

    Without the suffix of a table only a header that names both words and speaker or time is believed.
    """
    delimiter = _delimiter(text, suffix)
    if delimiter is None:
        return None
    header = _first(text[:2000], delimiter)
    if suffix not in (".csv", ".tsv", ".tab") and not _is_header(header):
        return None
    rows, notes = _parsed(text, delimiter)
    return from_rows("tsv" if delimiter == "\t" else "csv", rows, notes)


def _first(head: str, delimiter: str) -> list[str]:
    """Return the first row, an empty one when it is damaged."""
    try:
        return next(csv.reader(io.StringIO(head), delimiter=delimiter), [])
    except csv.Error:
        return []


def from_rows(reader: str, rows: Rows, notes: tuple[Note, ...] = ()) -> Extract:
    """Return the turns in `rows`: by header, else the longest column is the text."""
    place = next((i for i, row in enumerate(rows[:_SEARCHED]) if _is_header(row)), None)
    if place is None:
        columns, body = _by_content(rows), rows
        notes = (
            *notes,
            Note("warning", "the table has no header: its columns were guessed from what they hold"),
        )
    else:
        columns, body = _by_header(rows[place]), rows[place + 1 :]
    if "text" not in columns:
        raise Unreadable("the table has no column of words", "name one column 'text' or 发言内容")
    writing = Writing()
    for row in rows[: place or 0]:
        writing.paragraph(" ".join(c for c in row if c.strip()))
    factor = _factor(body, columns)
    for row in body:
        _turn(writing, row, columns, factor)
    empty = sum(1 for row in body if not _cell(row, columns.get("text")))
    told = (Note("info", f"{empty} rows without words were left out"),) if empty else ()
    return Extract(reader, writing.text(), tuple(writing.lines), notes=(*notes, *told))


def has_header(rows: Rows) -> bool:
    """Return whether one of the first rows names a column of words and one of speakers or times."""
    return any(_is_header(row) for row in rows[:_SEARCHED])


def _turn(writing: Writing, row: Sequence[str], columns: dict[str, int], factor: float) -> None:
    words = _cell(row, columns.get("text"))
    if not words:
        return
    name = _cell(row, columns.get("speaker"))
    told = [t for key in ("affiliation", "post") if (t := _cell(row, columns.get(key))) and t != name]
    shown = f"{name} ({', '.join(told)})" if name and told else name
    start = _cell(row, columns.get("start"))
    whole = start.isdigit() and len(start) < 16
    writing.turn(shown or None, words, round(int(start) * factor) if whole else _time(start))


def _factor(body: Rows, columns: dict[str, int]) -> float:
    """Return what whole numbers of the time column must be multiplied by: they may be milliseconds."""
    rows: list[dict[str, object]] = [
        {"start": int(start), "text": _cell(row, columns.get("text"))}
        for row in body
        if (start := _cell(row, columns.get("start"))).isdigit() and len(start) < 16
    ]
    return scale(rows) if rows else 1000


def _time(cell: str) -> int | None:
    """Return a cell's time: clock or seconds; a fraction below one is a day's, as spreadsheets store it."""
    if cell.startswith("0.") and len(cell) > 5:
        try:
            return round(float(cell) * 86_400_000)
        except ValueError:
            return None
    return milliseconds(cell.split(" ")[-1]) if cell else None


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column].strip() if column is not None and column < len(row) else ""


def _delimiter(text: str, suffix: str) -> str | None:
    """Return the delimiter that cuts the first lines into equally many cells, two or more."""
    lines = [line for line in text[:8000].splitlines() if line.strip()][:8]
    counts = {d: [line.count(d) for line in lines] for d in ("\t", ";", ",", "|")}
    if suffix == ".tsv" and any(counts["\t"]):
        return "\t"
    filled = {d: sum(1 for n in numbers if n) for d, numbers in counts.items()}
    best = max(counts, key=lambda d: (filled[d], sum(counts[d])))
    return best if filled[best] * 2 > len(lines) else None


def _parsed(text: str, delimiter: str) -> tuple[Rows, tuple[Note, ...]]:
    csv.field_size_limit(_LARGEST_CELL)
    rows: Rows = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return rows, ()
        except csv.Error as error:
            note = Note(
                "warning", f"the table is damaged at line {reader.line_num} ({error}): the rest was left out"
            )
            return rows, (note,)
        if any(cell.strip() for cell in row):
            rows.append(row)


def _is_header(row: Sequence[str]) -> bool:
    """Return whether a row names a column of words and one of speakers or times."""
    found = _by_header(row)
    return "text" in found and ("speaker" in found or "start" in found)


def _by_header(row: Sequence[str]) -> dict[str, int]:
    """Return which column is what; the first name that fits wins, and no column is two things."""
    folded = [fold(cell) for cell in row]
    columns: dict[str, int] = {}
    for what, names in (
        ("text", TEXT),
        ("speaker", SPEAKER),
        ("start", START),
        ("end", END),
        ("post", POST),
        ("affiliation", AFFILIATION),
    ):
        for name in names:
            if name in folded and folded.index(name) not in columns.values():
                columns[what] = folded.index(name)
                break
    return columns


def _by_content(rows: Rows) -> dict[str, int]:
    """Return columns guessed from what they hold."""
    width = max((len(row) for row in rows), default=0)
    cells = [[_cell(row, column) for row in rows[:500]] for column in range(width)]
    if not cells or not rows:
        return {}
    text = max(range(width), key=lambda c: sum(map(len, cells[c])))
    columns = {"text": text}
    rest = [c for c in range(width) if c != text and any(cells[c])]
    timed = [c for c in rest if sum(1 for v in cells[c] if _time(v) is not None) * 2 > len(rows[:500])]
    if timed:
        columns["start"] = timed[0]
    named = [c for c in rest if c not in timed and max(map(len, cells[c])) <= 60]
    if named:
        columns["speaker"] = min(named, key=lambda c: len(set(cells[c])))
    return columns
