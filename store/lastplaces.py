"""How far each record was read, in one small file in the data folder: a record opens where it was left."""

from __future__ import annotations

from pathlib import Path

from store import keeping, places

MOST = 500
"""Records of which the place is kept, those read last."""


def path() -> Path:
    """Return where the places are kept; the file need not exist."""
    return places.data_folder() / "places.json"


def of(store: Path, record: str) -> int | None:
    """Return where the record with this path was left, None when nobody knows."""
    found = _all().get(_key(store, record))
    return found if isinstance(found, int) and found > 0 else None


def keep(store: Path, record: str, place: int) -> None:
    """Keep where a record is left; the beginning needs no keeping."""
    kept, key = _all(), _key(store, record)
    if kept.get(key, 0) == place:
        return
    kept.pop(key, None)
    if place > 0:
        kept[key] = place
    keeping.write_object(path(), {"places": dict(list(kept.items())[-MOST:])})


def _key(store: Path, record: str) -> str:
    return f"{store.expanduser().resolve()}\n{record}"


def _all() -> dict[str, object]:
    said = keeping.read_object(path()).get("places")
    return dict(said) if isinstance(said, dict) else {}
