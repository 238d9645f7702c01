"""Which reader a file is for: decided by what it holds; its suffix is only a hint."""

from __future__ import annotations

from pathlib import PurePath

from store.errors import CannotRead
from store.readers import audacity, captions, console, meet, objects, tables, zoom
from store.readers.binary import what_is
from store.readers.decode import Decoded, decode, is_binary
from store.readers.extract import Extract, Unreadable
from store.readers.limited import in_child
from store.records import Source

_BLANKS = "\ufeff \t\r\n\x0b\x0c\u00a0\u3000\u2028\u2029\u200b"
_PAGES = ("<!doctype html", "<html", "<head", "<body")
_TREES = ("<?xml", "<tei", "<publicwhip")


def source(path: str, sha256: str, data: bytes) -> Source:
    """Return what `data`, the bytes of the file at `path`, says."""
    try:
        container = _container(data)
        if container is not None:
            found = in_child(container, data)
            return _source(path, sha256, found, container)
        decoded = _text(data)
        found = _by_text(decoded, data, PurePath(path).suffix.lower())
    except Unreadable as refusal:
        raise CannotRead(path, refusal.reason, refusal.remedy) from refusal
    return _source(path, sha256, found, decoded.encoding, decoded)


def _source(path: str, sha256: str, found: Extract, encoding: str, decoded: Decoded | None = None) -> Source:
    notes = (*(decoded.notes if decoded else ()), *found.notes)
    return Source(
        path,
        sha256,
        found.reader,
        encoding,
        found.text,
        found.lines,
        found.title,
        found.date,
        notes,
        encoding_confidence=decoded.confidence if decoded else 1.0,
    )


def _container(data: bytes) -> str | None:
    """Return the reader of a container, None for what should be text; refuse what holds no text."""
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    known = what_is(data)
    if known is not None:
        raise Unreadable(*known)
    return None


def _text(data: bytes) -> Decoded:
    decoded = decode(data)
    if not decoded.text.strip(_BLANKS):
        raise Unreadable("the file holds blanks only")
    if is_binary(decoded):
        raise Unreadable("this is not a text", "give a text, or one of the formats that README.md lists")
    return decoded


def _by_text(decoded: Decoded, data: bytes, suffix: str) -> Extract:
    """Return what the reader for this text makes of it; text that no reader claims is plain."""
    text = decoded.text
    opening = text[:2000].lstrip(_BLANKS).lower()
    if opening.startswith(_PAGES):
        return in_child("html", text.encode("utf-8"))
    if opening.startswith(_TREES):
        return in_child("xml", data)
    if opening.startswith(("{", "[")):
        found = objects.read(text)
        if found is not None:
            return found
    kind = captions.format_of(text)
    if kind is not None:
        return captions.read(text, kind)
    found = zoom.read(text) or audacity.read(text) or console.read(text) or tables.read(text, suffix)
    return found or Extract("plain", text, meet.lines(text))
