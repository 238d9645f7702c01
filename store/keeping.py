"""Small files of the user's own, in the data folder: read whole, replaced at once, private to their owner."""

from __future__ import annotations

import json
import os
from pathlib import Path

from store import places
from store.errors import CannotStore


def read(path: Path) -> str:
    """Return the text of a file, nothing when there is none."""
    try:
        return path.read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    except OSError as fault:
        raise CannotStore(str(path), (fault.strerror or "cannot be read").lower()) from fault


def read_object(path: Path) -> dict[str, object]:
    """Return the JSON object that a file holds, an empty one when there is none."""
    text = read(path)
    try:
        found = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as fault:
        raise CannotStore(str(path), "is no JSON any more", "mend it or take it away") from fault
    return found if isinstance(found, dict) else {}


def write(path: Path, text: str) -> None:
    """Replace a file at once, private to its owner."""
    import tempfile

    try:
        places.private_folder(path.parent)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except (OSError, UnicodeError) as fault:
        raise CannotStore(str(path), str(getattr(fault, "strerror", "cannot be written")).lower()) from fault


def write_object(path: Path, value: dict[str, object]) -> None:
    """Replace a file by a JSON object."""
    write(path, json.dumps(value, ensure_ascii=True, indent=1) + "\n")
