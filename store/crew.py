"""Processes that prepare files beside this one: on this machine, or on a cluster that runs already.

Results come in the order in which they were asked for; only a few more are prepared than are stored, so that
memory stays small and a stop loses little. There is one writer: whoever takes the results.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr, suppress
from dataclasses import dataclass, replace
from itertools import chain
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Generic, TypeVar

from store import preparing, readers
from store.errors import CannotWork, WrongUsage
from store.preparing import Prepared
from store.text.marking import AUTO

AHEAD = 3
"""Files that are asked for beyond those at work, for each process."""
_GENTLE = 10
"""How far processes beside a screen stand back behind it."""
_GLANCE = 0.1
"""Seconds between two looks at whether the work was cancelled."""

Known = TypeVar("Known")
"""What is known of a file already: handed through in its place."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A file to be read, how its turns are marked, and the user's own phrases."""

    path: Path
    marker: str = ""
    glossary: tuple[str, ...] = ()


IsCancelled = Callable[[], bool]


def cores() -> int:
    """Return how many processes this one may keep busy."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def here(asks: Iterable[Ask | Known], is_cancelled: IsCancelled) -> Iterator[Prepared | Known]:
    """Yield the files one after the other, prepared in this process."""
    for ask in asks:
        if is_cancelled():
            return
        yield preparing.prepare(ask.path, ask.marker, ask.glossary) if isinstance(ask, Ask) else ask


def beside(
    asks: Iterable[Ask | Known], is_cancelled: IsCancelled, jobs: int, *, gently: bool = False
) -> Iterator[Prepared | Known]:
    """Yield the files prepared by `jobs` processes of this machine; `gently` lets others work first.

    A file whose reading ends its process is tried once more alone; when it ends that too, it is the one.
    Where a process ends without any file, no file is to blame, and all is given up.
    """
    queue: _Queue[Known] = _Queue(asks, is_cancelled, width=jobs)
    stand = False
    while not queue.is_done:
        with suppress(BrokenProcessPool, _Cancelled), _Pool(jobs, gently=gently) as pool:
            yield from queue.results(lambda ask: _asked(pool.executor, ask))
        if not queue.is_done:
            stand = stand or _stand()
            first = queue.first()
            yield _alone(first) if isinstance(first, Ask) else first


def on_cluster(
    asks: Iterable[Ask | Known], is_cancelled: IsCancelled, address: str
) -> Iterator[Prepared | Known]:
    """Yield the files prepared by the workers of a dask cluster; read here, so that only text travels."""
    try:
        from distributed import Client
    except ImportError as fault:
        raise WrongUsage(
            "a cluster needs the package distributed: install meetingtui with its extra `cluster`"
        ) from fault
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, ValueError) as fault:
        raise WrongUsage(f"no cluster answers at {address}: start one with `dask scheduler`") from fault
    with client:
        executor = client.get_executor(pure=False)
        queue: _Queue[Known] = _Queue(asks, is_cancelled, width=max(1, sum(client.nthreads().values())))
        with suppress(_Cancelled):
            yield from queue.results(lambda ask: _sent(executor, ask))


class _Queue(Generic[Known]):
    """Asks in order, a few of them at work; what was not answered is kept when the workers are lost."""

    def __init__(self, asks: Iterable[Ask | Known], is_cancelled: IsCancelled, width: int) -> None:
        self._coming: Iterator[Ask | Known] = iter(asks)
        self._is_cancelled = is_cancelled
        self._most = width * (1 + AHEAD)
        self._waiting: deque[tuple[Ask | Known, Future[Prepared] | Prepared | Known]] = deque()
        self.is_done = False

    def results(self, send: Callable[[Ask], Future[Prepared] | Prepared]) -> Iterator[Prepared | Known]:
        """Yield results in order; after a loss the same asks are sent anew."""
        self._coming = chain([ask for ask, _ in self._waiting], self._coming)
        self._waiting.clear()
        while True:
            self._fill(send)
            if not self._waiting:
                break
            result = self._waiting[0][1]
            prepared = self._awaited(result) if isinstance(result, Future) else result
            self._waiting.popleft()
            yield prepared
        self.is_done = True

    def _fill(self, send: Callable[[Ask], Future[Prepared] | Prepared]) -> None:
        while len(self._waiting) < self._most and (ask := next(self._coming, None)) is not None:
            try:
                self._waiting.append((ask, send(ask) if isinstance(ask, Ask) else ask))
            except BrokenProcessPool:
                self._coming = chain([ask], self._coming)
                raise

    def first(self) -> Ask | Known:
        """Take out what was waited for when the workers were lost."""
        return self._waiting.popleft()[0] if self._waiting else next(self._coming)

    def _awaited(self, future: Future[Prepared]) -> Prepared:
        while not self._is_cancelled():
            try:
                return future.result(timeout=_GLANCE)
            except NotYet:
                continue
        self.is_done = True
        raise _Cancelled


class _Cancelled(Exception):
    """The work was given up: what is being read is not waited for."""


class _Pool:
    """A pool of processes, stopped at once when the block is left early."""

    def __init__(self, jobs: int, *, gently: bool = False) -> None:
        # A forked child would inherit locks that threads of the screen hold.
        context = multiprocessing.get_context("spawn")
        # It asks sys.stderr for its number when it starts, and what a screen puts there has none.
        with redirect_stderr(sys.__stderr__):
            resource_tracker.ensure_running()
        self.executor = ProcessPoolExecutor(
            jobs, mp_context=context, initializer=_begin, initargs=(os.getpid(), gently)
        )

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # A lost pool ends its own workers; those that idle end by themselves.
        if kind is not None and kind is not BrokenProcessPool:
            for worker in list((getattr(self.executor, "_processes", None) or {}).values()):
                worker.terminate()
        self.executor.shutdown(cancel_futures=True)


def _begin(parent: int, gently: bool) -> None:
    """Leave Ctrl-c to the process that asked, and never outlive it; work `gently` beside a screen."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if gently and hasattr(os, "nice"):
        os.nice(_GENTLE)

    def follow() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


def _stand() -> bool:
    """Return that a process for itself stands; raise where it ends as it starts, whatever it is to read."""
    with suppress(BrokenProcessPool), _Pool(1) as pool:
        pool.executor.submit(os.getpid).result()
        return True
    raise CannotWork(
        "the processes that read files end as they start; read without them: `meetingtui add --jobs 1`"
    )


def _alone(ask: Ask) -> Prepared:
    with suppress(BrokenProcessPool), _Pool(1) as pool:
        return _asked(pool.executor, ask).result()
    return Prepared(str(ask.path), failure=f"{ask.path}: reading it ended the process that read it")


def _asked(executor: Executor, ask: Ask) -> Future[Prepared]:
    return executor.submit(preparing.prepare, ask.path, ask.marker, ask.glossary)


def _sent(executor: Executor, ask: Ask) -> Future[Prepared] | Prepared:
    try:
        source = replace(readers.read(ask.path.absolute()), marker=ask.marker.removeprefix(AUTO))
    except Exception as fault:
        return Prepared(str(ask.path), failure=preparing.failure(ask.path, fault))
    return executor.submit(preparing.prepare_source, source, ask.glossary)
