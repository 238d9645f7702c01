"""Bytes of a file, taken safely: only regular files, never blocking, never more than a cap."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from store.errors import CannotRead

LARGEST = 64 * 1024 * 1024
"""Bytes that are read at most; the longest records met are a few megabytes."""

_KINDS = (
    (stat.S_ISDIR, "this is a folder, not a file", "name a file in it, or add the whole folder"),
    (stat.S_ISFIFO, "this is a pipe, not a file", "save what comes out of it to a file first"),
    (stat.S_ISSOCK, "this is a socket, not a file", "name a file"),
    (stat.S_ISCHR, "this is a device, not a file", "name a file"),
    (stat.S_ISBLK, "this is a device, not a file", "name a file"),
)
_REASONS = {
    errno.ENOENT: ("there is no such file", "check the name"),
    errno.ENOTDIR: ("there is no such file", "check the name"),
    errno.EACCES: ("you may not read this file", "ask its owner for read permission"),
    errno.EPERM: ("you may not read this file", "ask its owner for read permission"),
    errno.ELOOP: ("this link leads round in a circle", "name the file itself"),
    errno.ENAMETOOLONG: ("the name is too long for this system", "give it a shorter name"),
    errno.ENXIO: ("this is a socket, not a file", "name a file"),
    errno.EISDIR: ("this is a folder, not a file", "name a file in it, or add the whole folder"),
}


def load(path: Path) -> bytes:
    """Return the bytes of the regular file at `path`, at most `LARGEST`; else raise `CannotRead`."""
    try:
        # Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise _refusal(path, error) from error
    except ValueError as error:
        raise CannotRead(str(path), "the name holds a character that no file name can hold") from error
    try:
        _check(path, os.fstat(handle))
        return _bytes(path, handle)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        os.close(handle)


def _check(path: Path, status: os.stat_result) -> None:
    for is_kind, reason, remedy in _KINDS:
        if is_kind(status.st_mode):
            raise CannotRead(str(path), reason, remedy)
    if not stat.S_ISREG(status.st_mode):
        raise CannotRead(str(path), "this is not a regular file", "name a file")
    if status.st_size > LARGEST:
        raise _too_big(path)


def _bytes(path: Path, handle: int) -> bytes:
    """Return what the handle holds; a file may grow while it is read, so the cap is checked again."""
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(handle, 1 << 20):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise _too_big(path)
    if not size:
        raise CannotRead(str(path), "the file is empty")
    return b"".join(pieces)


def _too_big(path: Path) -> CannotRead:
    reason = f"the file is larger than {LARGEST // 1024 // 1024} MB"
    return CannotRead(str(path), reason, "split it into one file a meeting")


def _refusal(path: Path, error: OSError) -> CannotRead:
    fallback = ((error.strerror or "it cannot be read").lower(), "")
    reason, remedy = _REASONS.get(error.errno or 0, fallback)
    return CannotRead(str(path), reason, remedy)
