"""Which store a verb works on, and how it is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from store import places
from store.cli import telling
from store.configuration import configuration

if TYPE_CHECKING:
    from store.library import Library


def store_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--store PATH` to a verb."""
    return click.option(
        "--store",
        "place",
        type=click.Path(path_type=Path),
        help="The store to use; MEETINGTUI_STORE names it too.",
    )(command)


def for_reading(place: Path | None) -> Path:
    """Return the store to read: the one named, the user's own, or the sample records when there is none."""
    if place is not None:
        return place.expanduser()
    own = _own()
    if own.exists() or places.is_store_named():
        return own
    telling.tell("no store yet: these are the sample records; `meetingtui add` reads yours")
    return places.sample_archive()


def for_writing(place: Path | None) -> Path:
    """Return the store to write: the one named, or the user's own."""
    return place.expanduser() if place is not None else _own()


def _own() -> Path:
    """Return the user's own store; a fault in the configuration may mean that another one is wanted."""
    for fault in configuration().faults:
        telling.tell(fault)
    return places.personal_store()


def typed(words: Iterable[str]) -> str:
    """Return the words of a query as they were typed, also where the locale knows no Chinese."""
    text = " ".join(words)
    try:
        return os.fsencode(text).decode("utf-8", "surrogateescape")
    except UnicodeError:
        return text


def library(place: Path | None) -> Library:
    """Open the store to read."""
    from store.library import Library

    return Library(for_reading(place))
