"""The store behind the screen: opened at the first question, opened anew after files were read into it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from store import places
from store.errors import Interrupted, StoreError

if TYPE_CHECKING:
    from store.importing import Verdict
    from store.library import Library
    from store.question import Answer, Question
    from store.tables.writing import Store

PATIENCE = 0.1
"""Seconds between two looks at whether one may still wait."""


EARLY = 0.3
"""Seconds for which the first frame is waited for: a slow store is not, a busy machine is."""


class LateLibrary:
    """A library that opens its store in the thread that asks first, so that the first frame need not wait."""

    def __init__(self, path: Path, *, ready: bool = True, tongue: str = "en") -> None:
        self.path, self.tongue = path, tongue
        self._library: Library | None = None
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._closed = False
        self._early: Answer | None = None
        if ready:
            self._ready.set()

    def ask(self, question: Question) -> Answer:
        """Answer a question; waits while files are being read that the store does not hold yet."""
        while not self._ready.wait(PATIENCE):
            if self._closed:
                raise Interrupted("closed")
        with self._lock:
            if self._closed:
                raise Interrupted("closed")
            if self._library is None:
                from store.library import Library

                self._library = Library(self.path, self.tongue)
            library = self._library
        return library.ask(question)

    def begin(self, question: Question) -> None:
        """Ask before the screen is loaded; faults wait for the real ask.

        A thread of its own, so that a slow store keeps nothing waiting: after a moment the two go on side by
        side, which takes longer in all.
        """
        thread = threading.Thread(target=self._begin, args=(question,), name="begin", daemon=True)
        thread.start()
        thread.join(EARLY)

    def _begin(self, question: Question) -> None:
        with suppress(StoreError):
            self._early = self.ask(question)

    @property
    def early(self) -> Answer | None:
        """The answer that was begun early, if it has come and was not taken yet."""
        return self._early

    def waiting(self, question: Question) -> Answer | None:
        """Return the answer that was begun early, once, if it has come and is to this question."""
        early, self._early = self._early, None
        return early if early is not None and early.question == question else None

    def interrupt(self) -> None:
        """Stop the question that is being answered."""
        if self._library is not None:
            self._library.interrupt()

    def reopen(self, path: Path) -> None:
        """Turn to a store that has changed, or to another one."""
        self._drop()
        self.path = path
        self._ready.set()

    def close(self) -> None:
        """Close the store; who waits is sent away."""
        self._closed = True
        self._drop()

    def _drop(self) -> None:
        with self._lock:
            library, self._library = self._library, None
        if library is not None:
            library.close()


def place_of(store: Path | None) -> Path:
    """Return the store to show: the one named, or the sample records."""
    return store if store is not None else places.sample_archive()


def bring_in(
    paths: tuple[Path, ...],
    store: Path,
    *,
    told: Callable[[int, int, Verdict], None],
    done: Callable[[tuple[Verdict, ...]], None],
    failed: Callable[[str], None],
    is_cancelled: Callable[[], bool],
    again: bool = False,
) -> None:
    """Read files into a store, those that have not changed too if `again`."""

    def work(writing: Store) -> None:
        from store.importing import import_paths

        verdicts = import_paths(
            paths, writing, progress=told, is_cancelled=is_cancelled, again=again, apart=True
        )
        done(verdicts)

    _in_thread(store, work, failed)


def take_out(record: int, store: Path, *, done: Callable[[int], None], failed: Callable[[str], None]) -> None:
    """Remove a record with all its versions."""

    def work(writing: Store) -> None:
        from store import storing

        done(storing.remove(record, writing))

    _in_thread(store, work, failed)


def _in_thread(store: Path, work: Callable[[Store], None], failed: Callable[[str], None]) -> None:
    """Write to a store in a thread of its own, which never keeps the program from ending."""

    def run() -> None:
        from store.tables.writing import Store

        try:
            store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with Store(store) as writing:
                work(writing)
        except StoreError as error:
            failed(str(error))
        except OSError as error:
            failed(f"{store}: {error.strerror}")

    threading.Thread(target=run, name="writing", daemon=True).start()
