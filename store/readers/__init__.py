"""Files in, text with labelled lines out; no guess about meaning."""

from __future__ import annotations

import hashlib
from pathlib import Path

from store.records import Source


def read(path: Path) -> Source:
    """Return the file at `path` as text; raise `CannotRead` with one sentence when that cannot be done."""
    data = path.read_bytes()
    return Source(str(path), hashlib.sha256(data).hexdigest(), "plain", "utf-8", data.decode("utf-8"))
