"""How people said that the turns of their files are marked: one kind of decision in the log of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlite_utils import Database

from store.records import Source
from store.tables.rows import stored_path

_VERB = "mark turns"


def of(database: Database, path: str) -> str:
    """Return the last word on the marks of the file at `path`; "" when there is none."""
    row = database.execute(
        """select operation from edit where path = ? and json_extract(operation, '$.verb') = ?
        order by id desc limit 1""",
        [path, _VERB],
    ).fetchone()
    return "" if row is None else str(json.loads(row[0])["marker"])


def keep(database: Database, source: Source, marker: str) -> None:
    """Write down how the turns of `source` are marked from now on."""
    operation = json.dumps({"verb": _VERB, "marker": marker}, ensure_ascii=False)
    database.execute(
        "insert into edit (at, path, sha256, operation) values (?, ?, ?, ?)",
        [
            datetime.now(UTC).isoformat(timespec="seconds"),
            stored_path(source.path),
            source.sha256,
            operation,
        ],
    )
