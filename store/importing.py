"""Files into the store: read, derive, write, one record a transaction."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from store import crew, ownwords, preparing, readers, storing
from store.crew import Ask
from store.errors import StoreError
from store.preparing import Prepared
from store.records import Document, Note
from store.tables import files
from store.tables.writing import Store
from store.text.marking import shown

Status = Literal["added", "unchanged", "updated", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one file."""

    path: str
    status: Status
    record: int | None = None
    speakers: int = 0
    passages: int = 0
    """Passages of speech."""
    metrics: int = 0
    notes: tuple[Note, ...] = ()
    marked: str = ""
    """How many turns the marks of a person begin, in words."""


MANY = 32
"""Files from which further processes are worth their start."""

Progress = Callable[[int, int, Verdict], None]
"""Called after each file with its number, the number of files, and what became of it."""


def import_paths(
    paths: Iterable[Path],
    store: Store | None,
    *,
    progress: Progress | None = None,
    understood: Callable[[Document], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    store_path: Path | None = None,
    marker: str = "",
    again: bool = False,
    jobs: int = 0,
    cluster: str = "",
    apart: bool = False,
) -> tuple[Verdict, ...]:
    """Read files and folders into `store`, return what became of each; without a store nothing is written.

    `understood` is given each document before it is stored. `marker` says how turns are marked; without it
    what was said of a record before holds. With `again` a file is read anew even if it has not changed.

    `jobs` processes read (0: as many as are worth it; `apart`: even one file is read by another process,
    which keeps this one free for a screen), or the workers of the dask cluster at the address
    `cluster`; the store has one writer all the same.

    One bad file never stops the rest. What was reported as added is stored whole, even when cancelled.
    """
    place = store.path if store is not None else store_path
    forbidden = files.identities(place) if place is not None else frozenset()
    found = list(expand(paths))
    asks = _asks(found, store, forbidden, Ask(Path(), marker, ownwords.entries("glossary")), again=again)
    verdicts: list[Verdict] = []
    with store.in_a_row() if store is not None else nullcontext():
        for result in _prepared(asks, is_cancelled, jobs or _jobs(found), cluster, apart):
            verdict = (
                result if isinstance(result, Verdict) else _stored(result, store, understood, again=again)
            )
            verdicts.append(verdict)
            if progress is not None:
                progress(len(verdicts), len(found), verdict)
    if store is not None and any(verdict.status in ("added", "updated") for verdict in verdicts):
        store.tidy()
    return tuple(verdicts)


def _jobs(found: Sequence[Path]) -> int:
    """Return how many processes are worth starting: a few files are read before the first one stands."""
    return crew.cores() if len(found) >= MANY else 1


def _prepared(
    asks: Iterable[Ask | Verdict], is_cancelled: Callable[[], bool], jobs: int, cluster: str, apart: bool
) -> Iterator[Prepared | Verdict]:
    if cluster:
        return crew.on_cluster(asks, is_cancelled, cluster)
    if jobs > 1 or apart:
        return crew.beside(asks, is_cancelled, jobs, gently=apart)
    return crew.here(asks, is_cancelled)


def expand(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files to read: those named, and those in the folders named, sorted, hidden ones left out.

    Links inside a folder are not followed, so that a folder never gives more than it holds.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, inner, names in os.walk(path):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            for name in sorted(names):
                file = Path(folder, name)
                if not name.startswith(".") and not file.is_symlink():
                    yield file


def _asks(
    found: Sequence[Path],
    store: Store | None,
    forbidden: frozenset[tuple[int, int]],
    how: Ask,
    *,
    again: bool,
) -> Iterator[Ask | Verdict]:
    """Yield what is to be read of each file, or what has become of it already."""
    for path in found:
        try:
            about = path.stat()
            if (about.st_dev, about.st_ino) in forbidden:
                yield _refused(path, "skipped", "is the store itself")
                continue
            same, marked = _before(path, store)
        except (OSError, ValueError, StoreError) as fault:
            yield _refused(path, "failed", preparing.failure(path, fault))
            continue
        if same is not None and how.marker in ("", marked) and not again:
            yield same
        else:
            yield replace(how, path=path, marker=how.marker or marked)


def _before(path: Path, store: Store | None) -> tuple[Verdict | None, str]:
    """Return the verdict on a file that is stored as it stands, and how its turns are marked."""
    if store is None:
        return None, ""
    before = storing.before(str(path.absolute()), readers.fingerprint(path), store)
    if before is None:
        return None, ""
    same = (
        Verdict(str(path.absolute()), "unchanged", before.record, *before.counts) if before.is_same else None
    )
    return same, before.marker


def _stored(
    prepared: Prepared,
    store: Store | None,
    understood: Callable[[Document], None] | None,
    *,
    again: bool,
) -> Verdict:
    path, document = Path(prepared.path), prepared.document
    if document is None:
        return _refused(path, "failed", prepared.failure)
    if understood is not None:
        understood(document)
    if store is None:
        return _verdict("added", document, None)
    try:
        stored = storing.write(document, store, made=prepared.index, again=again)
    except StoreError as fault:
        return _refused(path, "failed", str(fault))
    return _verdict(stored.status, document, stored.record, _lost(stored.lost))


def _refused(path: Path, status: Status, reason: str) -> Verdict:
    return Verdict(str(path), status, notes=(Note("warning", reason),))


def _lost(number: int) -> tuple[Note, ...]:
    """Return the note that says how many earlier decisions found nothing to be about."""
    if not number:
        return ()
    words = "earlier decision finds" if number == 1 else "earlier decisions find"
    return (Note("warning", f"{number} {words} nothing in the file any more, and waits in the log"),)


def _verdict(status: Status, document: Document, record: int | None, more: tuple[Note, ...] = ()) -> Verdict:
    return Verdict(
        document.source.path,
        status,
        record,
        len(document.speakers),
        sum(passage.speaker is not None for passage in document.passages),
        len(document.metrics),
        (*document.notes, *more),
        _marked(document),
    )


def _marked(document: Document) -> str:
    said = f"marked as {shown(document.source.marker)}" if document.source.marker else "\0"
    return next((note.text for note in document.notes if note.text.endswith(said)), "")
