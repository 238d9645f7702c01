"""The store as files on disk: made private, told apart from files to read, local or not."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from store.errors import CannotStore

NO_STORE = ("is not a store (not an SQLite file)", "name a store with --store")
_SMALLEST = 512
"""Bytes of the smallest SQLite file; SQLite takes a shorter one for an empty store and writes over it."""
SIDE_FILES = ("-wal", "-shm", "-journal")
_REMOTE = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "fuse.rclone"}
)


def make_private(path: Path) -> bool:
    """Make an empty file for its owner only, with its folder; return False when it is there already.

    SQLite gives `-wal` and `-shm` the mode of the store, so that all are private under any umask.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise CannotStore(
            str(path), "its folder cannot be made", "choose another place with --store"
        ) from fault
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    except FileExistsError:
        return False
    except OSError as fault:
        raise CannotStore(str(path), _reason(fault), "choose another place with --store") from fault
    return True


def check_is_file(path: Path) -> None:
    """Raise `CannotStore` unless a file that may be a store stands at `path` (a link to one will do)."""
    try:
        about = path.stat()
    except OSError as fault:
        raise CannotStore(str(path), _reason(fault), "name a store with --store") from fault
    mode = about.st_mode
    if stat.S_ISDIR(mode):
        raise CannotStore(str(path), "is a folder, not a store", "name a file with --store")
    if not stat.S_ISREG(mode):
        raise CannotStore(str(path), "is not a regular file", "name a file with --store")
    if 0 < about.st_size < _SMALLEST:
        raise CannotStore(str(path), *NO_STORE)


def identities(path: Path) -> frozenset[tuple[int, int]]:
    """Return device and inode of the store and its side files: what an importer must never open."""
    found = set()
    for name in (str(path), *(str(path.resolve()) + side for side in SIDE_FILES)):
        try:
            about = os.stat(name)  # noqa: PTH116 - a name that may hold anything, made by adding a suffix
        except OSError:
            continue
        found.add((about.st_dev, about.st_ino))
    return frozenset(found)


def has_pending_log(path: Path) -> bool:
    """Return whether a write-ahead log with content stands beside the store."""
    try:
        return Path(f"{path.resolve()}-wal").stat().st_size > 0
    except OSError:
        return False


def is_local(path: Path, mounts: Path = Path("/proc/self/mountinfo")) -> bool:
    """Return whether `path` lies on a local file system, where several users can share memory.

    Where the system does not tell, the place is taken to be local.
    """
    try:
        lines = mounts.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return True
    place, best, kind = str(path.resolve()), "", ""
    for line in lines:
        fields, _, tail = line.partition(" - ")
        point = fields.split()[4].encode().decode("unicode_escape") if len(fields.split()) > 4 else ""
        if (place + "/").startswith(point.rstrip("/") + "/") and len(point) >= len(best):
            best, kind = point, tail.split()[0] if tail else ""
    return kind not in _REMOTE


def _reason(fault: OSError) -> str:
    return (fault.strerror or "cannot be used").lower()
