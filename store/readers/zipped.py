"""Zip containers: which document one is, and its members inflated with care."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from store.readers.extract import Extract, Unreadable

LARGEST = 100 * 1024 * 1024
"""Bytes that all members read may inflate to together."""
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    UnicodeError,
)
"""What the library raises for damaged archives."""
_RATIO = 200
"""How many times larger than its packed form a member over a megabyte may be."""


class Members:
    """The members of a zip file, counted while they are inflated: sizes in the file may lie."""

    def __init__(self, data: bytes) -> None:
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise Unreadable(
                "the document is damaged", "open it in its own program and save it anew"
            ) from error
        self.names = frozenset(self.archive.namelist())
        self.total = 0

    def read(self, name: str) -> bytes:
        """Return a member's bytes; an empty result when it is missing."""
        if name not in self.names:
            return b""
        info = self.archive.getinfo(name)
        if info.flag_bits & 1:
            raise Unreadable("the document is locked with a password", "save it without one")
        pieces: list[bytes] = []
        size = 0
        try:
            with self.archive.open(info) as member:
                while piece := member.read(1 << 18):
                    size += len(piece)
                    self._check(size, info.compress_size)
                    pieces.append(piece)
        except _FAULTS as error:
            raise Unreadable(
                "the document is damaged", "open it in its own program and save it anew"
            ) from error
        self.total += size
        return b"".join(pieces)

    def xml(self, name: str) -> bytes:
        """Return a member that is XML; a document type, which such files never have, is refused."""
        data = self.read(name)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise Unreadable("the document defines entities, which no word processor does", "save it anew")
        return data

    def _check(self, size: int, packed: int) -> None:
        if self.total + size > LARGEST or (size > 1 << 20 and size > _RATIO * max(packed, 1)):
            raise Unreadable("the document inflates to more than can be read", "save it as text")


def read(data: bytes) -> Extract:
    """Return the text of the office document that a zip file is."""
    members = Members(data)
    names = members.names
    if "word/document.xml" in names:
        from store.readers import word

        return word.read(members)
    if "content.xml" in names:
        from store.readers import odt

        return odt.read(members)
    if "xl/workbook.xml" in names:
        from store.readers import workbook

        return workbook.read(members, data)
    if "EncryptedPackage" in names:
        raise Unreadable("the document is locked with a password", "save it without one")
    raise Unreadable(
        "this is an archive without a document that can be read", "unpack it, then add the files"
    )
