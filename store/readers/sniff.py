"""Which reader a file is for: decided by what it holds; its suffix is only a hint."""

from __future__ import annotations

from store.errors import CannotRead
from store.readers import plain
from store.readers.binary import what_is
from store.readers.decode import decode, is_binary
from store.records import Source


def source(path: str, sha256: str, data: bytes) -> Source:
    """Return what `data`, the bytes of the file at `path`, says."""
    known = what_is(data)
    if known is not None:
        raise CannotRead(path, *known)
    decoded = decode(data)
    if not decoded.text.strip("\ufeff \t\r\n\x0b\x0c\u00a0\u3000\u2028\u2029\u200b"):
        raise CannotRead(path, "the file holds blanks only")
    if is_binary(decoded):
        raise CannotRead(path, "this is not a text", "give a text, or a format that README.md lists")
    return plain.source(path, sha256, decoded)
