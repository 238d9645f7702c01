"""The words that open the explorer: files to read first, and which store to show."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from store import places
from store.cli import stores
from store.cli.main import carried_out, guarded
from store.errors import WrongUsage

Open = Callable[[Path | None, tuple[Path, ...]], int]
"""Opens the explorer on a store (None: the sample records) after reading files into it."""


def run_explorer(words: Sequence[str], explorer: Open) -> int:
    """Read `words` as the explorer's own and run it; return the exit code."""
    return guarded(lambda: carried_out(_command(explorer), words))


def _command(explorer: Open) -> click.Command:
    @click.command()
    @click.argument("files", nargs=-1, type=click.Path(path_type=Path))
    @stores.store_option
    def opened(files: tuple[Path, ...], place: Path | None) -> int:
        """Open the explorer, after reading FILES into the store."""
        if files == (Path("demo"),):
            _check_terminal("search")
            return explorer(None, ())
        _check_files(files)
        _check_terminal("read FILE" if files else "search QUERY")
        return explorer(_store(place, files), files)

    return opened


def _store(place: Path | None, files: tuple[Path, ...]) -> Path | None:
    """Return the store to show; None for the sample records, when there is nothing else to show."""
    if place is not None:
        return place.expanduser()
    own = places.personal_store()
    return own if files or own.exists() or places.is_store_named() else None


def _check_files(files: tuple[Path, ...]) -> None:
    for file in files:
        if not file.exists():
            raise WrongUsage(
                f"{file}: no such file, and no such command; `meetingtui --help` lists the commands"
            )


def _check_terminal(plain: str) -> None:
    """Raise `WrongUsage` where a screen cannot be shown; the sentence names the command that works there."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage(f"the explorer needs a terminal; here `meetingtui {plain}` prints instead")
    if os.environ.get("TERM", "") == "dumb":
        raise WrongUsage(f"the explorer cannot draw on a dumb terminal; `meetingtui {plain}` prints instead")
