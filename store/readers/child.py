"""The child that parses one untrusted container: bytes in on stdin, one JSON object out on stdout."""

from __future__ import annotations

import importlib
import json
import os
import re
import sys

from store.readers.extract import Extract, Unreadable
from store.readers.limited import MEMORY, PROCESSOR_SECONDS, TOO_BIG

READERS = {
    "zip": "store.readers.zipped",
    "pdf": "store.readers.pdf",
    "html": "store.readers.webpage",
    "xml": "store.readers.tei",
}
"""Each has `read(data: bytes) -> Extract`; loaded here only, so that nothing heavy is loaded elsewhere."""
_UNFIT = re.compile("[\x00\ud800-\udfff]")


def main(kind: str) -> int:
    """Read stdin with the reader `kind` and print what it found; return the exit code."""
    _limit()
    try:
        answer = _answer(importlib.import_module(READERS[kind]).read(sys.stdin.buffer.read()))
    except Unreadable as refusal:
        answer = {"refused": [refusal.reason, refusal.remedy]}
    except MemoryError:
        return TOO_BIG
    sys.stdout.write(json.dumps(answer))
    return 0


def _answer(found: Extract) -> dict[str, object]:
    """Return the extract as an object; what no text can hold becomes U+FFFD, one for one."""
    return {
        "reader": found.reader,
        "text": _UNFIT.sub("\ufffd", found.text),
        "lines": [[line.start, line.end, line.name, line.time] for line in found.lines],
        "title": found.title,
        "date": found.date,
        "notes": [[n.level, n.text, n.start] for n in found.notes],
    }


def _limit() -> None:
    """Limit memory, processor time and files; on systems without limits the wall clock alone must do."""
    if os.name != "posix":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, PROCESSOR_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
