"""`meetingtui keys`: every key by place with its id, and a test that names the keys one presses."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from store.cli import telling
from store.configuration import language
from store.errors import StoreError
from tui import settings
from tui.paint.cells import padded
from tui.wording import Say, wording

_USAGE = (
    "usage: meetingtui keys [--test]\n"
    "Prints every key by place with its id; the ids stand in the table [keys] of the configuration file.\n"
    "--test names the keys that you press, until Ctrl-c twice.\n"
)


def run(words: Sequence[str]) -> int:
    """Carry out the verb; return the exit code."""
    if list(words) in (["--help"], ["-h"]):
        sys.stdout.write(telling.said(_USAGE))
        return 0
    if list(words) not in ([], ["--test"]):
        sys.stderr.write(telling.said(_USAGE))
        return 2
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    settings.prepare()
    try:
        say = wording(language())
        if words:
            from tui import keytest

            return keytest.run(say)
        sys.stdout.write("\n".join(lines(say)) + "\n")
    except StoreError as fault:
        telling.tell(str(fault))
        return fault.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return 141
    return _faulty()


def lines(say: Say) -> Iterator[str]:
    """Yield places and their keys: what is pressed, the id, what it does."""
    from tui.keys import PLACES
    from tui.rebinding import printed

    keys = printed()
    for place, tables in PLACES.items():
        yield say(place)
        for key in (key for table in tables for key in table):
            if keys[key.id]:
                yield f"  {padded(keys[key.id], 14)} {key.id:<20} {say(key.id)}"
        yield ""


def _faulty() -> int:
    from tui.rebinding import faults

    found = faults()
    for fault in found:
        telling.tell(fault)
    return 0
