"""Excel workbooks: the sheet with turns, read by openpyxl row by row; formulas give their stored values."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from store.readers.extract import Extract, Unreadable
from store.readers.tables import from_rows, has_header
from store.readers.zipped import Members
from store.records import Note

_MOST = 200_000
"""Rows of one sheet that are read."""


def read(members: Members, data: bytes) -> Extract:
    """Return the turns of the first sheet with a header of turns, else of the fullest sheet."""
    from openpyxl import load_workbook

    for name in sorted(members.names):
        if name.endswith(".xml"):
            members.xml(name)  # counted and checked before the library inflates them without limits
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets = [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets[:50]]
        except MemoryError:
            raise
        except Exception as error:  # the library raises whatever its parts raise
            raise Unreadable("the workbook is damaged", "open it in Excel and save it anew") from error
    filled = [(title, rows) for title, rows in sheets if rows]
    if not filled:
        raise Unreadable("the workbook holds no cells with text")
    title, rows = next((s for s in filled if has_header(s[1])), max(filled, key=lambda s: len(s[1])))
    others = [t for t, _ in filled if t != title]
    notes = (Note("info", f"read sheet {title}; left out: {', '.join(others)}"[:200]),) if others else ()
    return from_rows("xlsx", rows, notes)


def _rows(sheet: Any) -> Iterator[list[str]]:
    for row in sheet.iter_rows(values_only=True, max_row=_MOST):
        cells = [_words(value) for value in row]
        if any(cells):
            yield cells


def _words(value: object) -> str:
    """Return a cell as text: times as h:mm:ss, days in ISO form."""
    if value is None:
        return ""
    if isinstance(value, timedelta):
        seconds = int(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, time):
        return value.strftime("%H:%M:%S")
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()
