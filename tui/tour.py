"""The tour: a few steps over the sample records, done by hand while a line at the foot says what to press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.screen import ModalScreen, Screen
from textual.strip import Strip

from tui.explorer import Explorer
from tui.paint.names import Piece
from tui.paint.typeset import Paragraph
from tui.painted import Painter
from tui.rebinding import printed
from tui.views.search import SearchView

if TYPE_CHECKING:
    from tui.asking import Asked
    from tui.meetings import Meetings

LOOKS = 0.1
"""Seconds between two looks at whether a step is done."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: its words, the ids of the keys in them, and how one sees that it is done."""

    word: str
    keys: tuple[str, ...]
    is_done: Callable[[Tour], bool]


def _speaker(tour: Tour) -> bool:
    return tour.explorer is not None and bool(tour.explorer.question.speakers)


def _metric(tour: Tour) -> bool:
    return tour.explorer is not None and tour.explorer.returns is not None


def _word(tour: Tour) -> bool:
    """Tell whether a word is chosen, and its places are there to be stepped through."""
    explorer = tour.explorer
    return explorer is not None and explorer.question.word is not None and explorer.position[1] > 0


def _next(tour: Tour) -> bool:
    return tour.explorer is not None and tour.explorer.position != tour.position


def _search(tour: Tour) -> bool:
    screen = tour.app.screen
    return isinstance(screen, SearchView) and screen.found is not None and bool(screen.found.hits)


def _hit(tour: Tour) -> bool:
    return tour.explorer is not None and bool(tour.explorer.question.query)


STEPS = (
    Step("tour-speaker", ("move.down", "list.open"), _speaker),
    Step("tour-reset", ("question.reset",), lambda tour: tour.explorer is not None and not _speaker(tour)),
    Step("tour-metric", ("pane.3", "list.open"), _metric),
    Step("tour-return", ("screen.quit",), lambda tour: tour.explorer is not None and not _metric(tour)),
    Step("tour-word", ("view.words", "list.open"), _word),
    Step("tour-next", ("find.next",), _next),
    Step("tour-search", ("find.search",), _search),
    Step("tour-hit", ("list.open",), _hit),
    Step("tour-back", ("screen.quit",), lambda tour: not _hit(tour)),
    Step("tour-end", ("help.keys", "command.line", "record.add"), lambda _: False),
)


class Guide(Painter):
    """The line at the foot of whichever screen is up."""

    DEFAULT_CSS: ClassVar[str] = (
        "Guide { dock: bottom; height: 3; background: $band; border-top: solid $accent; }"
    )

    def __init__(self, paragraph: Paragraph) -> None:
        super().__init__(id="tour")
        self._paragraph = paragraph
        self._lines = paragraph.lines(80)

    def on_mount(self) -> None:
        """Take as many lines as the words need."""
        self._fit()

    def on_resize(self) -> None:
        """Break the words anew."""
        self._fit()

    def tell(self, paragraph: Paragraph) -> None:
        """Say something else."""
        self._paragraph = paragraph
        self._fit()

    def _fit(self) -> None:
        self._lines = self._paragraph.lines(max(20, self.screen.size.width - 2))
        self.styles.height = len(self._lines) + 1
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint a line."""
        line = self._lines[y] if y < len(self._lines) else ()
        return self.strip(((" ", ""), *line), self.size.width)


class Tour:
    """Where one is on the tour; `ground` is a library to walk over, None for the one on the screen."""

    def __init__(self, app: Meetings, ground: Asked | None) -> None:
        self.app: Meetings = app
        self._ground, self._own = ground, app.library
        self.at = 0
        self.position: tuple[int, int] = (0, 0)
        """Which of the hits was under the cursor when the step began."""
        if ground is not None:
            app.library = ground
            app.push_screen(Explorer(ground, say=app.say, sample=True))
        self._base = len(app.screen_stack)
        self._timer = app.set_interval(LOOKS, self.look)
        self._tell()

    @property
    def explorer(self) -> Explorer | None:
        """The explorer, where it is the screen that is up."""
        screen = self.app.screen
        return screen if isinstance(screen, Explorer) else None

    def look(self) -> None:
        """Go on when the step is done, and follow to the screen that is up."""
        screen = self.app.screen
        if len(self.app.screen_stack) < self._base:
            self.app.action_leave_tour()
        elif not isinstance(screen, ModalScreen) and screen.is_mounted:
            if STEPS[self.at].is_done(self):
                self.at += 1
                self.position = self.explorer.position if self.explorer else (0, 0)
                self._tell()
            elif not screen.query(Guide):
                self._tell()

    def end(self) -> None:
        """Leave: the lines go, and one is where one was."""
        self._timer.stop()
        for screen in self.app.screen_stack:
            screen.query(Guide).remove()
        if self._ground is not None:
            self.app.library = self._own
            while len(self.app.screen_stack) >= self._base > 1:
                self.app.pop_screen()

    def _tell(self) -> None:
        screen: Screen[object] = self.app.screen
        paragraph = Paragraph(tuple(self._pieces()))
        if guides := screen.query(Guide):
            guides.first().tell(paragraph)
        elif screen.is_attached:
            # On a screen that only comes the next look tells it.
            screen.mount(Guide(paragraph))

    def _pieces(self) -> list[Piece]:
        step, say, keys = STEPS[self.at], self.app.say, printed()
        parts = say(step.word).split("{}")
        pieces: list[Piece] = [(f"{self.at + 1}/{len(STEPS)} ", "muted"), (parts[0], "strong")]
        for name, part in zip(step.keys, parts[1:], strict=True):
            pieces += [(keys[name].split(" ")[0], "key"), (part, "strong")]
        return [*pieces, (f"  {say('tour-leave')}", "muted")]
