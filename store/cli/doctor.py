"""`doctor`: what works here and what does not, said line by line; nothing is changed."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import click

from store import places
from store.cli import stores, telling
from store.cli.output import show
from store.errors import StoreError
from store.indexing import entries
from store.tables import engine, examine
from store.tables.examine import Finding
from store.writers.table import Column, Table

WRONG = 3
_MARKS = {"ok": "ok", "warning": "warning", "wrong": "WRONG"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@stores.store_option
def doctor(as_json: bool, place: Path | None) -> int:
    """Check the store, the versions and the terminal; change nothing."""
    path = place.expanduser() if place is not None else places.personal_store()
    if place is None and not path.exists() and not places.is_store_named():
        path = places.sample_archive()
    findings = [*_versions(), *_terminal(), *_store(path)]
    table = Table(
        (Column("state"), Column("what"), Column("finding")),
        tuple(
            (telling.said(_MARKS[finding.state]), telling.said(finding.what), telling.said(finding.said))
            for finding in findings
        ),
    )
    values = ({"state": f.state, "what": f.what, "finding": f.said} for f in findings)
    show(table, values, "json" if as_json else None)
    return WRONG if any(finding.state == "wrong" for finding in findings) else 0


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
            f"{engine.version()}: below 3.51.3 two programs that write at once can, very rarely, damage"
            " a store; `pip install pysqlite3` cures it",
        )


def _terminal() -> Iterator[Finding]:
    size = shutil.get_terminal_size()
    yield Finding("ok", "terminal", f"{os.environ.get('TERM', 'none')}, {size.columns}x{size.lines}")
    is_dumb = os.environ.get("TERM", "dumb") in {"dumb", ""}
    yield Finding(
        "warning" if is_dumb else "ok", "explorer", "cannot draw here" if is_dumb else "can draw here"
    )
    yield Finding("ok", "colours", os.environ.get("COLORTERM") or "as TERM says")
    yield Finding(
        "ok", "clipboard", "over the line (OSC 52)" if os.environ.get("SSH_TTY") else "of this host"
    )
    encoding = sys.stdout.encoding or "unknown"
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or "C"
    yield Finding("ok", "encoding", f"{encoding}, locale {locale}")


def _store(path: Path) -> Iterator[Finding]:
    yield Finding("ok", "store", str(path))
    if not path.exists():
        yield Finding("ok", "records", "none yet: the store is made when the first record is added")
        return
    try:
        yield from examine.findings(path, entries)
    except StoreError as fault:
        yield Finding("wrong", "store", str(fault))
