"""How panes stand on the screen, three, two or one by its width, and what the bands around them say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.reactive import reactive, var
from textual.screen import Screen

from store.question.explore import Explore, Explored
from tui.paint import bands, doubts
from tui.paint.hints import HINTS, command
from tui.paint.names import Painted
from tui.painted import Band
from tui.panes.metrics import Metrics
from tui.panes.quotes import Quotes
from tui.panes.speakers import Speakers
from tui.rebinding import hinted

if TYPE_CHECKING:
    from tui.wording import Say

PANES = ("speakers", "quotes", "metrics")


@dataclass(frozen=True, slots=True)
class Visit:
    """Where one has been: a question, the place in its text, the pane in focus."""

    question: Explore
    place: int
    pane: str


class Arranging(Screen[None]):
    """Moves between panes and fills the bands around them."""

    say: Say
    question: reactive[Explore] = reactive(Explore(), init=False)
    """What is asked; whatever changes it asks anew."""
    answer: var[Explored | None] = var(None)
    """What is shown; the panes are bound to it."""
    visits: list[Visit]
    """The way back."""
    sample: bool = False
    """Whether these are the bundled records."""
    progress: str = ""
    """What is being read into the store."""
    position: tuple[int, int] = (0, 0)
    """Which of the hits is under the cursor, of how many."""

    def narrow(self, question: Explore) -> None:
        """Ask another question and remember the way back."""
        if question != self.question:
            self.visits.append(Visit(self.question, self.quotes.place, self.pane))
            self.question = question

    @property
    def speakers(self) -> Speakers:
        """The pane of speakers."""
        return self.query_one("#speakers", Speakers)

    @property
    def quotes(self) -> Quotes:
        """The pane of quotes."""
        return self.query_one("#quotes", Quotes)

    @property
    def metrics(self) -> Metrics:
        """The pane of metrics."""
        return self.query_one("#metrics", Metrics)

    @property
    def pane(self) -> str:
        """The name of the pane in focus, of the one before while a line of text is."""
        name = self.focused.id if self.focused else None
        if name in (*PANES, "words"):
            return str(name)
        return next((pane for pane in PANES if self.has_class(f"-at-{pane}")), PANES[0])

    def show_pane(self, name: str) -> None:
        """Bring a pane into sight and into focus."""
        if name in PANES:
            for pane in PANES:
                self.set_class(pane == name, f"-at-{pane}")
            if name != "quotes":
                self.set_class(name == "metrics", "-side-metrics")
        self.set_focus(self.query_one(f"#{name}"))
        self.call_after_refresh(self.fill_bands)

    def on_descendant_focus(self) -> None:
        """Let bands and columns follow a click into another pane."""
        if self.pane in PANES and not self.has_class(f"-at-{self.pane}"):
            self.show_pane(self.pane)

    def on_resize(self) -> None:
        """Fill the bands to the new width."""
        self.call_after_refresh(self.fill_bands)

    def fill_bands(self) -> None:
        """Fill the bands around the panes."""
        width = self.size.width
        # What is read in the background may be told to a screen that is being laid out, or leaves.
        if not width or not self.query("#speakers"):
            return
        header = bands.header(self.answer, self.position, width, self.say)
        self.query_one("#header", Band).show(
            bands.progress(self.progress, width) if self.progress else header
        )
        self.query_one("#tabs", Band).show(self._tabs(width))
        place = "selecting" if self.quotes.chosen else self.pane
        hints = [(key, self.say(word)) for key, word in hinted(HINTS.get(place, ()))]
        sample = (
            bands.sample(self.say, hinted(bands.SAMPLE)) if self.sample and not self.quotes.chosen else ()
        )
        doubt = self.quotes.doubt if self.pane == "quotes" else None
        line = (
            doubts.told(doubt, width, self.say) if doubt else bands.foot(hints, self.command(), width, sample)
        )
        self.query_one("#foot", Band).show(line)

    def tell_progress(self, words: str) -> None:
        """Say in the header what is being read."""
        self.progress = words
        self.fill_bands()

    def _tabs(self, width: int) -> Painted:
        at = PANES.index(self.pane) if self.pane in PANES else 1
        numbers = (str(self.speakers.persons), self._passages(at), str(len(self.metrics.shown)))
        return bands.tabs([self.say(pane) for pane in PANES], numbers, at, width)

    def _passages(self, at: int) -> str:
        """Return which passage one reads, of how many; in another pane only how many."""
        if PANES[at] == "quotes":
            return self.quotes.told_place
        return str(self.answer.record.passages if self.answer and self.answer.record else 0)

    def command(self) -> str:
        """Return the command line that shows the same."""
        return command(self.answer, self.question)

    def action_pane(self, number: int) -> None:
        """Go to the pane with this number."""
        self.show_pane(PANES[number - 1])

    def action_walk(self, way: int) -> None:
        """Go to the next pane; the strip of hot words is one of them."""
        ring = [*PANES, *(["words"] if self.query_one("#words").display else [])]
        at = ring.index(self.pane) if self.pane in ring else 0
        self.show_pane(ring[(at + way) % len(ring)])

    def action_beside(self, way: int) -> None:
        """Go to the pane at the left or right, if there is one."""
        at = PANES.index(self.pane) + way if self.pane in PANES else 1
        if 0 <= at < len(PANES):
            self.show_pane(PANES[at])

    def action_zoom(self, on: bool) -> None:
        """Give the pane in focus the whole screen, or give it back."""
        self.set_class(on, "-zoomed")
        self.show_pane(self.pane)
