"""A defect of ours, told in two lines and a private log that quotes no word of a record."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

from store import places
from store.cli import telling

DEFECT = 70


def told(fault: BaseException) -> int:
    """Write the log, print where it is, return the exit code."""
    telling.tell(f"a defect of this program ({type(fault).__name__}); nothing of yours was changed by it")
    try:
        telling.tell(f"please report it with {_logged(fault)}, which holds no text of yours")
    except OSError:
        telling.tell("please report what you did; the log could not be written")
    return DEFECT


def frames(fault: BaseException) -> Iterator[str]:
    """Yield the fault and those behind it: types and places, no messages: they may quote a record."""
    seen: BaseException | None = fault
    while seen is not None:
        yield type(seen).__name__
        trace = seen.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            yield f"  {code.co_filename}:{trace.tb_lineno} in {code.co_name}"
            trace = trace.tb_next
        seen = seen.__cause__ or seen.__context__


def _logged(fault: BaseException) -> str:
    path = places.log_folder() / f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.log"
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC
    with open(os.open(path, flags, 0o600), "w", encoding="utf-8", errors="backslashreplace") as log:  # noqa: PTH123
        log.write("\n".join((f"python {sys.version.split()[0]} on {sys.platform}", *frames(fault), "")))
    return str(path)
