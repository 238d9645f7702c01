"""`doctor`: what works here and what does not, said line by line; nothing is changed."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import click

from store import places
from store.cli import stores, telling
from store.errors import CannotStore, StoreError
from store.indexing import entries
from store.tables import engine, examine
from store.tables.examine import Finding
from store.visible import visible
from store.writers import cells, objects

WRONG = 3
_MARKS = {"ok": "ok", "warning": "warning", "wrong": "WRONG"}
_LOOKS: dict[str, dict[str, Any]] = {
    "ok": {"fg": "green"},
    "warning": {"fg": "yellow"},
    "wrong": {"fg": "red", "bold": True},
}
_UNSEEN = 100_000
_SIGN = 9
"""Cells of the state."""


More = Callable[[], Iterable[Finding]]
"""Looks at what the store knows nothing of: the screen and its terminal."""


def examined(more: More = tuple) -> click.Command:
    """Return the verb, which tells `more` beside what it finds of versions and store."""

    @click.command("doctor")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
    @stores.store_option
    def doctor(as_json: bool, place: Path | None) -> int:
        """Check the store, the versions and the terminal; change nothing."""
        findings = [*_versions(), *more(), *_store(_place(place))]
        if as_json:
            for f in findings:
                click.echo(objects.dumped({"state": f.state, "what": f.what, "finding": f.said, "do": f.do}))
        else:
            _tell(findings)
        return WRONG if any(finding.state == "wrong" for finding in findings) else 0

    return doctor


doctor = examined()


def _place(place: Path | None) -> Path:
    """Return the store to look at: the one named, one's own, the sample records where there is none."""
    if place is not None:
        return place.expanduser()
    try:
        own = places.personal_store()
        return own if own.exists() or places.is_store_named() else places.sample_archive()
    except StoreError:
        # The configuration, which may name the store, cannot be read; that is told in its own line.
        return places.sample_archive()


def _tell(findings: Sequence[Finding]) -> None:
    """Print a line for each finding, and below it what to do; nothing is cut."""
    said = [(f.state, telling.said(f.what), telling.said(f.said), telling.said(f.do)) for f in findings]
    column = max(cells.width(what) for _, what, _, _ in said)
    indent = " " * (_SIGN + column + 2)
    # A pipe has no width: there each finding stands in one line.
    columns = max(40, min(shutil.get_terminal_size().columns, 110)) if sys.stdout.isatty() else _UNSEEN
    for state, what, found, do in said:
        sign = cells.fitted(telling.said(_MARKS[state]), _SIGN)
        first, *rest = [*cells.wrapped(visible(found, one_line=True), columns - len(indent)), ""]
        head = f"{click.style(sign, **_LOOKS[state])}{cells.fitted(what, column)}  {first}"
        rest = [*filter(None, rest), *(f"→ {line}" for line in [do] if line)]
        click.echo("\n".join((head, *(f"{indent}{line}" for line in rest))))


def _versions() -> Iterator[Finding]:
    yield Finding("ok", "meetingtui", metadata.version("meetingtui"))
    yield Finding("ok", "python", platform.python_version())
    for name in ("textual", "sqlite-utils", "jieba"):
        yield Finding("ok", name, metadata.version(name))
    if engine.is_sound():
        yield Finding("ok", "sqlite", engine.version())
    else:
        yield Finding(
            "warning",
            "sqlite",
            f"{engine.version()}: below 3.51.3 two programs that write at once may, very rarely, damage it",
            "`pip install pysqlite3` cures it",
        )


def _store(path: Path) -> Iterator[Finding]:
    is_own = path != places.sample_archive()
    if is_own:
        yield Finding("ok", "store", str(path))
    else:
        yield Finding("ok", "store", "none of your own yet: sample records", "`meetingtui add` reads yours")
    if not path.exists():
        yield Finding("ok", "records", "none yet: the store is made when the first record is added")
        return
    try:
        # The sample records are everybody's: who may see them is no matter.
        yield from (f for f in examine.findings(path, entries) if is_own or f.what != "mode")
    except CannotStore as fault:
        yield Finding("wrong", "store", f"{fault.path}: {fault.reason}", fault.remedy)
