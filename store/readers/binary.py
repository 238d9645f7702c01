"""Files that hold no text, known by their first bytes, and what to do instead."""

from __future__ import annotations

_RECORDING = ("this is a recording, not a text", "transcribe it first, then add the transcript")
_PICTURE = ("this is a picture, not a text", "have its text recognised first, then add the text")
_ARCHIVE = ("this is an archive", "unpack it, then add the files")
_OLD_OFFICE = ("this is an old or encrypted Office document", "save it as .docx or .xlsx without a password")
_DATABASE = ("this is a database, not a record", "add the files it was made from")
_PROGRAM = ("this is a program, not a text", "name a file with text")

_FIRST: tuple[tuple[bytes, tuple[str, str]], ...] = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"BM", _PICTURE),
    (b"ID3", _RECORDING),
    (b"OggS", _RECORDING),
    (b"fLaC", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"#!AMR", _RECORDING),
    (b"\x1f\x8b", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!\x1a", _ARCHIVE),
    (b"\xfd7zXZ\x00", _ARCHIVE),
    (b"(\xb5/\xfd", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"SQLite format 3\x00", _DATABASE),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90\x00", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
)
_WORDLIKE = (b"BM", b"BZh", b"ID3", b"GIF8")
"""First bytes that a text may begin with too: believed only when a control byte soon follows."""


def what_is(data: bytes) -> tuple[str, str] | None:
    """Return reason and remedy when the first bytes are those of something without text, else None."""
    for first, verdict in _FIRST:
        if data.startswith(first) and (first not in _WORDLIKE or _has_control(data)):
            return verdict
    if data[4:8] == b"ftyp":
        return _RECORDING
    if data[:4] == b"RIFF":
        return _RECORDING if data[8:12] in (b"WAVE", b"AVI ") else _PICTURE
    if data.startswith(b"{\\rtf"):
        return "this is an RTF document", "save it as .docx or as plain text"
    return None


def _has_control(data: bytes) -> bool:
    return any(byte < 7 for byte in data[:64])
