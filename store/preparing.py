"""A file made ready to be stored, in this process or in another: read, derived, its index entries cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from store import indexing, readers
from store.deriving import derive
from store.errors import StoreError
from store.indexing import Index
from store.records import Document, Source
from store.text.marking import AUTO


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with its index, which holds its words; or, without one, the sentence that says why not."""

    path: str
    document: Document | None = None
    index: Index | None = None
    failure: str = ""


def prepare(path: Path, marker: str = "", glossary: tuple[str, ...] = ()) -> Prepared:
    """Read and derive the file at `path`, its turns marked as `marker` says; never raises for the file."""
    try:
        source = replace(readers.read(path.absolute()), marker=marker.removeprefix(AUTO))
        return _prepared(source, str(path), glossary)
    except Exception as fault:
        return Prepared(str(path), failure=failure(path, fault))


def prepare_source(source: Source, glossary: tuple[str, ...] = ()) -> Prepared:
    """Derive a file that was read elsewhere."""
    try:
        return _prepared(source, source.path, glossary)
    except Exception as fault:
        return Prepared(source.path, failure=failure(Path(source.path), fault))


def failure(path: Path, fault: Exception) -> str:
    """Return the sentence for a file that could not be read, without its text, which the fault may quote."""
    if isinstance(fault, StoreError):
        return str(fault)
    if isinstance(fault, OSError):
        return f"{path}: {(fault.strerror or 'cannot be read').lower()}"
    return f"{path}: not understood, by a defect of this program ({_where(fault)})"


def _prepared(source: Source, path: str, glossary: tuple[str, ...]) -> Prepared:
    document = derive(source, glossary)
    return Prepared(path, replace(document, tokens=()), indexing.of(document))


def _where(fault: BaseException) -> str:
    """Return the type and place of a fault."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    )
    return f"{type(fault).__name__}{place}"
