"""The words that open the explorer: files to read first, and which store to show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import click

from store import places
from store.cli import stores
from store.cli.main import carried_out, guarded
from store.errors import WrongUsage

_DEMO, _TOUR = (Path("demo"),), (Path("tour"),)


class Open(Protocol):
    """Opens the explorer on a store (None: the sample records), after reading files into it."""

    def __call__(
        self,
        store: Path | None,
        files: tuple[Path, ...],
        *,
        mouse: bool,
        lang: str | None,
        plain: bool = False,
        tour: bool = False,
    ) -> int:
        """Return the exit code."""
        ...


def run_explorer(words: Sequence[str], explorer: Open) -> int:
    """Read `words` as the explorer's own and run it; return the exit code."""
    return guarded(lambda: carried_out(_command(explorer), words))


def _command(explorer: Open) -> click.Command:
    @click.command()
    @click.argument("files", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--lang", type=click.Choice(["en", "zh"]), help="The language of the interface.")
    @click.option(
        "--mouse/--no-mouse", default=True, help="Whether the mouse is the program's or the terminal's."
    )
    @click.option("--plain", is_flag=True, help="Line by line, for screen readers, logs and pipes.")
    @stores.store_option
    def opened(
        files: tuple[Path, ...], lang: str | None, mouse: bool, plain: bool, place: Path | None
    ) -> int:
        """Open the explorer, after reading FILES into the store."""
        if files in (_DEMO, _TOUR):
            return explorer(None, (), mouse=mouse, lang=lang, plain=plain, tour=files == _TOUR)
        _check_files(files)
        return explorer(_store(place, files), files, mouse=mouse, lang=lang, plain=plain)

    return opened


def _store(place: Path | None, files: tuple[Path, ...]) -> Path | None:
    """Return the store to show; None for the sample records, when there is nothing else to show."""
    if place is not None:
        return place.expanduser()
    return places.personal_store() if files else places.shown_store()


def _check_files(files: tuple[Path, ...]) -> None:
    for file in files:
        if not file.exists():
            raise WrongUsage(
                f"{file}: no such file, and no such command; `meetingtui --help` lists the commands"
            )
