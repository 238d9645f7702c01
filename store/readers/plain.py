"""Text and Markdown files: the decoded text, unchanged."""

from __future__ import annotations

from store.readers.decode import Decoded
from store.records import Source


def source(path: str, sha256: str, decoded: Decoded) -> Source:
    """Return the source of a plain text."""
    return Source(path, sha256, "plain", decoded.encoding, decoded.text, notes=decoded.notes)
