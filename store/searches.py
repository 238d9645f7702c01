"""The user's searches, in one small file: those made last, and those saved by name.

How far a saved search was looked at is kept for each store apart: what is new is new in a store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from store import keeping, places
from store.errors import WrongUsage
from store.question.search import Seen

MOST_RECENT = 30
LONGEST = 1_000
"""Characters of a query that is kept."""
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Saved:
    """A search with a name."""

    name: str
    query: str
    seen: Mapping[str, Seen] = field(default_factory=dict)
    """By store: how far it was looked at."""

    def seen_in(self, store: Path) -> Seen | None:
        """Return how far it was looked at in a store; None: never."""
        return self.seen.get(_key(store))


@dataclass(frozen=True, slots=True)
class Searches:
    """All that is kept, newest recent search first, saved ones by name."""

    recent: tuple[str, ...] = ()
    saved: tuple[Saved, ...] = ()

    def named(self, name: str) -> Saved | None:
        """Return the saved search of that name."""
        return next((each for each in self.saved if each.name == name), None)


def path() -> Path:
    """Return where the searches are kept; the file need not exist."""
    return places.data_folder() / "searches.json"


def load() -> Searches:
    """Return what is kept; an entry that is none is left out."""
    said = keeping.read_object(path())
    recent, saved = said.get("recent"), said.get("saved")
    return Searches(
        tuple(q for q in recent if isinstance(q, str)) if isinstance(recent, list) else (),
        tuple(s for each in saved if (s := _saved(each))) if isinstance(saved, list) else (),
    )


def note(query: str) -> None:
    """Keep a search as the one made last."""
    query = query.strip()
    if query and len(query) <= LONGEST:
        kept = load()
        others = tuple(q for q in kept.recent if q != query)
        _write(replace(kept, recent=(query, *others)[:MOST_RECENT]))


def forget(query: str) -> None:
    """Take a search out of those made last."""
    kept = load()
    _write(replace(kept, recent=tuple(q for q in kept.recent if q != query)))


def save(name: str, query: str) -> Saved:
    """Save a search under a name; the same name again changes its query."""
    name, query = " ".join(name.split()), query.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise WrongUsage(f"a saved search has a name of 1 to {LONGEST_NAME} characters that can be shown")
    if not query or len(query) > LONGEST:
        raise WrongUsage(f"a saved search has a query of 1 to {LONGEST} characters")
    kept = load()
    saved = Saved(name, query)
    others = [each for each in kept.saved if each.name != name]
    _write(replace(kept, saved=tuple(sorted([*others, saved], key=lambda each: each.name))))
    return saved


def drop(name: str) -> bool:
    """Forget a saved search; return whether there was one."""
    kept = load()
    left = tuple(each for each in kept.saved if each.name != name)
    if len(left) < len(kept.saved):
        _write(replace(kept, saved=left))
    return len(left) < len(kept.saved)


def looked(name: str, store: Path, seen: Seen) -> None:
    """Keep how far a saved search has been looked at."""
    kept = load()
    found = kept.named(name)
    if found is not None and found.seen_in(store) != seen:
        now = replace(found, seen={**found.seen, _key(store): seen})
        _write(replace(kept, saved=tuple(now if each.name == name else each for each in kept.saved)))


def _key(store: Path) -> str:
    return str(store.expanduser().resolve())


def _saved(said: object) -> Saved | None:
    if not isinstance(said, dict):
        return None
    name, query, seen = said.get("name"), said.get("query"), said.get("seen")
    if not isinstance(name, str) or not isinstance(query, str):
        return None
    known = seen if isinstance(seen, dict) else {}
    return Saved(name, query, {str(key): mark for key, value in known.items() if (mark := _seen(value))})


def _seen(said: object) -> Seen | None:
    match said:
        case [int(record), str(added)]:
            return Seen(record, added)
        case _:
            return None


def _write(kept: Searches) -> None:
    saved = [
        {"name": s.name, "query": s.query, "seen": {k: [m.record, m.added] for k, m in s.seen.items()}}
        for s in kept.saved
    ]
    keeping.write_object(path(), {"recent": list(kept.recent), "saved": saved})
