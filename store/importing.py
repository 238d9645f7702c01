"""Files into the store: read, derive, write, one record a transaction."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from store import ownwords, readers, storing
from store.deriving import derive
from store.errors import StoreError
from store.records import Document, Note
from store.tables import files
from store.tables.writing import Store
from store.text.marking import AUTO, shown

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
) -> tuple[Verdict, ...]:
    """Read files and folders into `store`, return what became of each; without a store nothing is written.

    `understood` is given each document before it is stored. `marker` says how turns are marked; without it
    what was said of a record before holds. With `again` a file is read anew even if it has not changed.

    One bad file never stops the rest. What was reported as added is stored whole, even when cancelled.
    """
    place = store.path if store is not None else store_path
    forbidden = files.identities(place) if place is not None else frozenset()
    found, own = list(expand(paths)), ownwords.entries("glossary")
    verdicts = []
    for number, path in enumerate(found, 1):
        if is_cancelled():
            break
        verdict = _import_file(path, store, forbidden, understood, marker, again=again, own=own)
        verdicts.append(verdict)
        if progress is not None:
            progress(number, len(found), verdict)
    return tuple(verdicts)


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


def _import_file(
    path: Path,
    store: Store | None,
    forbidden: frozenset[tuple[int, int]],
    understood: Callable[[Document], None] | None,
    marker: str,
    *,
    again: bool,
    own: tuple[str, ...],
) -> Verdict:
    try:
        about = path.stat()
        if (about.st_dev, about.st_ino) in forbidden:
            return _refused(path, "skipped", "is the store itself")
        source = readers.read(path.absolute())
        if store is not None and not marker:
            marker = storing.marker(source, store)
        document = derive(replace(source, marker=marker.removeprefix(AUTO)), own)
        if understood is not None:
            understood(document)
        if store is None:
            return _verdict("added", document, None)
        stored = storing.write(document, store, again=again)
        return _verdict(stored.status, document, stored.record, _lost(stored.lost))
    except StoreError as fault:
        return _refused(path, "failed", str(fault))
    except OSError as fault:
        return _refused(path, "failed", f"{path}: {(fault.strerror or 'cannot be read').lower()}")
    except Exception as fault:
        return _refused(
            path, "failed", f"{path}: not understood, by a defect of this program ({_where(fault)})"
        )


def _where(fault: BaseException) -> str:
    """Return the type and place of a fault, without its text, which may quote a record."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    )
    return f"{type(fault).__name__}{place}"


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
