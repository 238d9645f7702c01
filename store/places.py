"""Where the program keeps things, private to their owner: data, caches, logs, and the bundled samples."""

from __future__ import annotations

import os
from pathlib import Path

from store.configuration import configuration

STORE_VARIABLE = "MEETINGTUI_STORE"


def personal_store() -> Path:
    """Return the path of the user's own store; it need not exist."""
    named = os.environ.get(STORE_VARIABLE)
    if named:
        return Path(named).expanduser()
    return configuration().store or data_folder() / "meetings.db"


def data_folder() -> Path:
    """Return the folder of the user's own data; it need not exist."""
    return _platform_folder("user_data_dir")


def is_store_named() -> bool:
    """Return whether the user names a store: then no other may stand in for it."""
    return bool(os.environ.get(STORE_VARIABLE)) or configuration().store is not None


def shown_store() -> Path | None:
    """Return the store to show when none is named: the user's own; None for the sample records."""
    own = personal_store()
    return own if own.exists() or is_store_named() else None


def cache_folder() -> Path:
    """Return the private cache folder, made with mode 0700."""
    return private_folder(_platform_folder("user_cache_dir"))


def log_folder() -> Path:
    """Return the private folder of log files, made with mode 0700."""
    return private_folder(_platform_folder("user_log_dir"))


def private_folder(folder: Path) -> Path:
    """Make `folder` (and its parents) if need be, the last one for its owner only; return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def samples_folder() -> Path:
    """Return the bundled sample records: beside the package in a checkout, inside it when installed."""
    installed = Path(__file__).parent / "sample_data"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "sample_data"


def sample_archive() -> Path:
    """Return the bundled sample archive, a read-only store."""
    return samples_folder() / "archive.db"


def _platform_folder(name: str) -> Path:
    import platformdirs

    folder: str = getattr(platformdirs, name)("meetingtui", appauthor=False)
    return Path(folder)
