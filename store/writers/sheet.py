"""Tables as CSV that a spreadsheet opens without obeying: what looks like a formula is quoted."""

from __future__ import annotations

import csv
import io
import re

from store.writers.table import Cell, Table

_FORMULA = re.compile(r"[=+\-@\t\r\x00＝＋－＠]")


def written(table: Table, *, raw: bool = False) -> str:
    """Return the table as CSV (RFC 4180); `raw` leaves text that looks like a formula as it is."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([[_cell(cell, raw=raw) for cell in row] for row in table.rows])
    return out.getvalue()


def _cell(cell: Cell, *, raw: bool) -> Cell:
    if not isinstance(cell, str) or raw:
        return cell
    return f"'{cell}" if _FORMULA.match(cell) else cell
