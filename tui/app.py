"""The door of the screen: refuses where there is no terminal, opens the store, runs, ends with a code."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from store.configuration import configuration
from store.question.explore import Explore
from tui import ambiguous, settings

if TYPE_CHECKING:
    from tui.meetings import Meetings

WRONG_PLACE = 2
"""The exit code where no screen can be shown."""


def run(
    store: Path | None,
    files: tuple[Path, ...] = (),
    *,
    mouse: bool = True,
    lang: str | None = None,
    plain: bool = False,
) -> int:
    """Show the explorer on a store (None: the sample records), after reading `files` into it."""
    dumb = not plain and _is_attended() and os.environ.get("TERM", "") == "dumb"
    if plain or dumb:
        from tui.plain import run as line_mode

        return line_mode.run(store, files, lang=lang, dumb=dumb)
    if sentence := _refusal():
        sys.stderr.write(f"meetingtui: {sentence}\n")
        return WRONG_PLACE
    settings.prepare()
    if configuration().ambiguous_width == ambiguous.WIDE:
        ambiguous.widen()
    from tui import opening

    library = opening.LateLibrary(opening.place_of(store), ready=not files)
    if not files:
        # The store answers before Textual is loaded: the first frame holds the record.
        library.begin(Explore())
    from tui import boundary, endings, frames
    from tui.meetings import Meetings
    from tui.wording import wording

    if sentence := boundary.close():
        sys.stderr.write(f"meetingtui: {sentence}\n")
        return endings.DEFECT
    frames.remember()
    app = Meetings(
        library, say=wording(settings.language(lang)), own=store, files=files, sample=store is None
    )
    app.is_alone = True
    return _run(app, mouse=mouse and configuration().mouse)


def _run(app: Meetings, *, mouse: bool) -> int:
    from tui import endings

    try:
        app.run(mouse=mouse)
    except OSError as fault:
        if endings.is_lost(fault):
            return endings.LOST
        raise
    finally:
        app.library.close()
    if endings.is_lost(app.defect):
        return endings.LOST
    if app.defect is not None:
        from store.cli import crash

        return crash.told(app.defect)
    return app.return_code or 0


def _refusal() -> str:
    """Return why no screen can be shown here, or nothing."""
    if _is_attended():
        return ""
    plain = "`--plain` reads line by line, `meetingtui search QUERY` prints"
    return f"the explorer needs a terminal; {plain}"


def _is_attended() -> bool:
    """Tell whether keys come from a terminal and go to one."""
    try:
        return sys.stdin.isatty() and sys.stdout.isatty()
    except (AttributeError, ValueError):
        # A closed stream is None or raises.
        return False
