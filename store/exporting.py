"""What leaves the store as a file: written beside its place, private, then put there in one step."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from store.errors import CannotStore, WrongUsage

_FLAGS = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


def write(path: Path, text: str, *, overwrite: bool = False) -> None:
    """Write `text` to `path` as UTF-8, for its owner only; what is there stays unless `overwrite`.

    A reader sees the old file or the new one, never half of it; a link at `path` is replaced, not followed.
    """
    if not overwrite and os.path.lexists(path):
        raise WrongUsage(f"{path}: is there already; --force writes over it")
    beside = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(beside, _FLAGS, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        _put(beside, path, overwrite=overwrite)
    except OSError as fault:
        beside.unlink(missing_ok=True)
        reason = (fault.strerror or "cannot be written").lower()
        raise CannotStore(str(path), reason, "choose another place with --to") from fault


def _put(beside: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        beside.replace(path)
        return
    # A link fails where a file has come to be meanwhile; a rename would replace it.
    try:
        os.link(beside, path)
    except PermissionError:
        beside.replace(path)
    else:
        beside.unlink()
