"""One family of errors. Each builds its own sentence - what, where, what to do - and keeps its facts."""

from __future__ import annotations

from store.visible import visible


class StoreError(Exception):
    """Something the user can act on; `str()` is one line, safe for a terminal."""

    exit_code = 3


class CannotRead(StoreError):
    """A file that could not be read."""

    def __init__(self, path: str, reason: str, remedy: str = "") -> None:
        self.path, self.reason, self.remedy = path, reason, remedy
        super().__init__(_sentence(path, reason, remedy))


class CannotStore(StoreError):
    """A store that could not be opened or written."""

    def __init__(self, path: str, reason: str, remedy: str = "") -> None:
        self.path, self.reason, self.remedy = path, reason, remedy
        super().__init__(_sentence(path, reason, remedy))


class OlderStore(CannotStore):
    """A store of an older layout: who may write to it can bring it up to date."""


class CannotWork(StoreError):
    """Processes that this machine does not let work."""


class WrongUsage(StoreError):
    """Words on the command line that cannot be carried out."""

    exit_code = 2


class Interrupted(StoreError):
    """A question that was stopped because a newer one was asked."""


def _sentence(path: str, reason: str, remedy: str) -> str:
    what = f"{visible(path, one_line=True)}: {visible(reason, one_line=True)}"
    return f"{what}; {visible(remedy, one_line=True)}" if remedy else what
