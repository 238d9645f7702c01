"""Places that the user marked in records, in one small file in the data folder, newest first."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path

from store import keeping, places

MOST = 1_000
QUOTED = 60
"""Characters of the text that are kept with a mark."""
LONGEST = 200
"""Characters of a remark that are kept."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a record, with the words that stand there and the user's own."""

    store: str
    record: int
    path: str
    title: str
    start: int
    quote: str
    remark: str = ""


def path() -> Path:
    """Return where the bookmarks are kept; the file need not exist."""
    return places.data_folder() / "bookmarks.json"


def of(store: Path) -> tuple[Bookmark, ...]:
    """Return the bookmarks in one store."""
    return tuple(each for each in _all() if each.store == key(store))


def add(mark: Bookmark) -> None:
    """Keep a bookmark; a place that has one already gets the new remark."""
    others = [each for each in _all() if _place(each) != _place(mark)]
    _write([mark, *others][:MOST])


def drop(mark: Bookmark) -> None:
    """Forget a bookmark."""
    _write([each for each in _all() if _place(each) != _place(mark)])


def quoted(text: str, start: int) -> str:
    """Return the words at a place of a text, as a mark keeps them."""
    return " ".join(text[start : start + QUOTED].split())


def place_in(text: str, mark: Bookmark) -> int | None:
    """Return where a mark stands in a text that may have changed, None when its words are gone."""
    if quoted(text, mark.start) == mark.quote:
        return mark.start
    words = re.compile(r"\s+".join(map(re.escape, mark.quote.split())))
    found = [match.start() for match in words.finditer(text)] if mark.quote else []
    return min(found, key=lambda place: abs(place - mark.start), default=None)


def key(store: Path) -> str:
    """Return the name under which a store's bookmarks are kept."""
    return str(store.expanduser().resolve())


def _place(mark: Bookmark) -> tuple[str, int, str, int]:
    return mark.store, mark.record, mark.path, mark.start


def _all() -> list[Bookmark]:
    said = keeping.read_object(path()).get("bookmarks")
    return [mark for each in said if (mark := _mark(each))] if isinstance(said, list) else []


def _mark(said: object) -> Bookmark | None:
    match said:
        case {
            "store": str(store),
            "record": int(record),
            "path": str(source),
            "title": str(title),
            "start": int(start),
            "quote": str(quote),
            "remark": str(remark),
        }:
            return Bookmark(store, record, source, title, start, quote, remark)
        case _:
            return None


def _write(marks: list[Bookmark]) -> None:
    keeping.write_object(path(), {"bookmarks": [asdict(mark) for mark in marks]})
