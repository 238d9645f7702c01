"""The program `meetingtui`: a verb goes to the command line without Textual; else the explorer opens."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from store import places
from store.cli.verbs import HIDDEN, VERBS, verb_first
from store.errors import StoreError

_INTERRUPTED = 130
_ASKING_HELP = frozenset({"-h", "--help", "--version"})


def main() -> int:
    """Run the program; return its exit code."""
    words = verb_first(sys.argv[1:])
    if words and words[0] == "doctor":
        from tui.doctor.run import run as examine

        return examine(words[1:])
    if words and (words[0] in VERBS or words[0] in HIDDEN or words[0] in _ASKING_HELP):
        from store.cli.main import run

        return run(words)
    if words and words[0] == "keys":
        from tui import keylist

        return keylist.run(words[1:])
    # The collector finds nothing while the program starts, and takes a tenth of the time.
    gc.disable()
    if not words:
        return _bare()
    from store.cli.opening import run_explorer

    return run_explorer(words, _open)


def _bare() -> int:
    """Open what there is to show; with no words to parse, no parser is loaded before the first frame."""
    try:
        return _open(places.shown_store(), (), mouse=True, lang=None)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except StoreError as fault:
        from store.cli import telling

        telling.tell(str(fault))
        return fault.exit_code
    except Exception as fault:
        from store.cli import crash

        return crash.told(fault)


def _open(
    store: Path | None,
    files: tuple[Path, ...],
    *,
    mouse: bool,
    lang: str | None,
    plain: bool = False,
    tour: bool = False,
) -> int:
    from tui import app

    return app.run(store, files, mouse=mouse, lang=lang, plain=plain, tour=tour)


if __name__ == "__main__":
    raise SystemExit(main())
