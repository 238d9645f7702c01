"""Decisions of the person at the screen: into the store in a thread, then everything on the screen anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from tui.explorer import Explorer
from tui.paint.cells import shown
from tui.reading import Reading

if TYPE_CHECKING:
    from store.correcting import Decided
    from store.tables.writing import Store


@dataclass(frozen=True, slots=True)
class Accept:
    """A guess is right, or with `accepted` false it is not."""

    number: int
    accepted: bool


@dataclass(frozen=True, slots=True)
class Correct:
    """A speaker is called something else: `name | post | affiliation`, what is left out is unknown."""

    record: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Hand:
    """A passage is somebody's; an empty name means the narrator's."""

    record: int
    start: int
    quoted: str
    name: str


@dataclass(frozen=True, slots=True)
class Undo:
    """The last decision is taken back."""


@dataclass(frozen=True, slots=True)
class Redo:
    """What was taken back last holds again."""


Deed = Accept | Correct | Hand | Undo | Redo


class Decide(Message):
    """The user decided something."""

    def __init__(self, deed: Deed) -> None:
        super().__init__()
        self.deed = deed


class Deciding(Reading):
    """Carries decisions out."""

    def on_decide(self, message: Decide) -> None:
        """Write the decision to the user's own store, never to the sample records."""
        message.stop()
        if self.own is None:
            self.notify(self.say("samples-are-read-only"), markup=False)
            return
        deed, place = message.deed, self.own
        threading.Thread(
            target=lambda: _carry_out(deed, place, self._decided, self._refused), name="decide", daemon=True
        ).start()

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(Decide(Undo()))

    def action_redo(self) -> None:
        """Let the decision that was taken back last hold again."""
        self.post_message(Decide(Redo()))

    def _decided(self, deed: Deed, decided: Decided | None) -> None:
        self._call(self._show_decided, deed, decided)

    def _refused(self, sentence: str) -> None:
        self._call(self._tell_refused, sentence)

    def _show_decided(self, deed: Deed, decided: Decided | None) -> None:
        from tui.paint.reasons import decided as told

        if decided is None:
            nothing = "nothing-to-redo" if isinstance(deed, Redo) else "nothing-to-undo"
            self.notify(self.say(nothing), markup=False)
            return
        said = "undone" if isinstance(deed, Undo) else "redone" if isinstance(deed, Redo) else "decided"
        self.notify(self.say(said, shown(told(decided.words, self.say))), markup=False)
        for screen in self.screen_stack:
            if isinstance(screen, Explorer):
                screen.is_stale = True
        self._refresh_screen()

    def _refresh_screen(self) -> None:
        """Ask anew for what is on the screen; what lies below asks when it comes up again."""
        from tui.views.table import TableView

        if isinstance(self.screen, Explorer):
            self.screen.on_screen_resume()
        elif isinstance(self.screen, TableView):
            self.screen.ask_anew(self.screen.question)

    def _tell_refused(self, sentence: str) -> None:
        self.notify(shown(sentence), severity="warning", markup=False)


def _carry_out(
    deed: Deed,
    place: Path,
    done: Callable[[Deed, Decided | None], None],
    refused: Callable[[str], None],
) -> None:
    from store.errors import StoreError
    from store.tables.writing import Store

    try:
        with Store(place) as store:
            decided = _decided(deed, store)
    except StoreError as error:
        refused(str(error))
    else:
        done(deed, decided)


def _decided(deed: Deed, store: Store) -> Decided | None:
    from store import correcting
    from store.edits.deciding import handed, renamed

    match deed:
        case Accept(number, accepted):
            return correcting.answer(store, number, accept=accepted)
        case Correct(record, name, words):
            return correcting.decide(store, record, renamed(name, words))
        case Hand(record, start, quoted, name):
            return correcting.decide(store, record, handed(start, quoted, name))
        case Undo():
            return correcting.undo(store)
        case Redo():
            return correcting.redo(store)
