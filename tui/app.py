"""The door of the screen: refuses where there is no terminal, opens the store, runs, ends with a code."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from store.configuration import configuration, language
from store.errors import StoreError
from store.question.explore import Explore, Explored
from tui import ambiguous, settings

if TYPE_CHECKING:
    from textual.driver import Driver

    from tui.first.terminal import FirstFrame
    from tui.meetings import Meetings
    from tui.opening import LateLibrary
    from tui.wording import Say

WRONG_PLACE = 2
"""The exit code where no screen can be shown."""


def run(
    store: Path | None,
    files: tuple[Path, ...] = (),
    *,
    mouse: bool = True,
    lang: str | None = None,
    plain: bool = False,
    tour: bool = False,
) -> int:
    """Show the explorer on a store (None: the sample records), after reading `files` into it."""
    dumb = not plain and _is_attended() and os.environ.get("TERM", "") == "dumb"
    if plain or dumb:
        from tui.plain import run as line_mode

        return line_mode.run(store, files, lang=lang, dumb=dumb)
    if sentence := _refusal():
        from store.cli import telling

        telling.tell(sentence)
        return WRONG_PLACE
    settings.prepare()
    if configuration().ambiguous_width == ambiguous.WIDE:
        ambiguous.widen()
    from tui import opening
    from tui.wording import wording

    tongue = language(lang)
    library = opening.LateLibrary(opening.place_of(store), ready=not files, tongue=tongue)
    say = wording(tongue)
    first = None if files else _first(library, say, sample=store is None)
    try:
        return _explore(library, say, first, own=store, files=files, mouse=mouse, tour=tour)
    except BaseException:
        if first is not None:
            first.give_back()
        raise


def _first(library: LateLibrary, say: Say, *, sample: bool) -> FirstFrame | None:
    """Paint the record before Textual is loaded, which takes twice as long as all the rest."""
    library.begin(Explore())
    answer = library.early
    if not isinstance(answer, Explored):
        return None
    from tui.first import terminal
    from tui.hiding import without_hidden

    place = 0 if sample else _left(library, answer)
    return terminal.shown(without_hidden(answer), say, sample=sample, place=place)


def _left(library: LateLibrary, answer: Explored) -> int:
    """Return where in its text the record was left."""
    from store import lastplaces

    with suppress(StoreError):
        place = lastplaces.of(library.path, answer.record.path) if answer.record else None
        if place is not None and place < len(answer.text):
            return place
    return 0


def _explore(
    library: LateLibrary,
    say: Say,
    first: FirstFrame | None,
    *,
    own: Path | None,
    files: tuple[Path, ...],
    mouse: bool,
    tour: bool,
) -> int:
    from tui import boundary, endings, frames
    from tui.meetings import Meetings

    if sentence := boundary.close():
        if first is not None:
            first.give_back()
        from store.cli import telling

        telling.tell(sentence)
        return endings.DEFECT
    driver = _driver(first) if frames.remember() else None
    app = Meetings(library, say=say, own=own, files=files, sample=own is None, driver=driver)
    app.is_alone, app.begins_with_tour = True, tour
    return _run(app, mouse=mouse and configuration().mouse)


def _driver(first: FirstFrame | None) -> type[Driver] | None:
    """Return the driver for the terminal; None where somebody names another one."""
    if os.environ.get("TEXTUAL_DRIVER"):
        return None
    if first is None:
        from tui.frugal import Frugal

        return Frugal
    from tui import frames
    from tui.first.driver import going_on

    frames.hold(first.cells, first.size)
    return going_on(first)


def _run(app: Meetings, *, mouse: bool) -> int:
    from tui import endings

    code = _ended(app, mouse=mouse)
    if code == endings.LOST:
        endings.let_go()
    return code


def _ended(app: Meetings, *, mouse: bool) -> int:
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
