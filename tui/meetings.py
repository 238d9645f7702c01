"""The application: theme, endings, and which screen stands on which."""

from __future__ import annotations

import gc
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.binding import Binding
from textual.screen import Screen
from textual.worker import WorkerFailed

from store.question import Explore
from store.records import Span
from tui import endings, frames, rebinding, settings, theme
from tui.asking import Asked, Asking
from tui.bound import bindings
from tui.deciding import Deciding
from tui.explorer import Explorer
from tui.keys import APP_KEYS
from tui.paint.cells import shown
from tui.travelling import Journey
from tui.wording import ENGLISH, Say

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver

    from tui.tour import Tour
    from tui.views.search import SearchView
    from tui.views.table import TableView

FAULT_SHOWN = 10
"""Seconds for which a fault of the configuration is shown."""
HELD = 0.5
"""Seconds after which the first frame gives way, whatever has come."""
TWICE = 1.5
"""Seconds within which a second Ctrl-c leaves."""


class Meetings(Deciding):
    """Shows one library."""

    TITLE = "meetingtui"
    CSS_PATH: ClassVar = ["app.tcss", "explorer.tcss"]
    BINDINGS: ClassVar = [
        *bindings(APP_KEYS),
        Binding("escape", "leave_tour", show=False, priority=True),
    ]
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    """Words are selected by the terminal or by keys: Textual's own way knows nothing of painted lines."""

    def __init__(
        self,
        library: Asked,
        *,
        say: Say = ENGLISH,
        question: Explore | None = None,
        own: Path | None = None,
        files: tuple[Path, ...] = (),
        sample: bool = False,
        driver: type[Driver] | None = None,
    ) -> None:
        super().__init__(driver_class=driver, ansi_color=True if settings.wants_no_colour() else None)
        self.library, self.say, self._first = library, say, question
        self.own, self._files, self._sample = own, files, sample
        self._interrupted = 0.0
        self.is_alone = False
        """Whether the process is the program's own, to be ended by it."""
        self._ending: endings.Ending | None = None
        self.tour: Tour | None = None
        """The tour that one is on."""
        self.journey = Journey()
        """The places visited, on all screens."""
        self.begins_with_tour = self.is_mouse_given = False
        if keymap := rebinding.keymap():
            self.set_keymap(keymap)
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = settings.theme(colours=self.console.color_system)

    def get_default_screen(self) -> Screen[None]:
        """Begin with the explorer itself."""
        return Explorer(self.library, self._first, say=self.say, sample=self._sample)

    async def on_event(self, event: events.Event) -> None:
        """Hand on an event; keys that come while the program leaves have no screen any more."""
        if not isinstance(event, events.InputEvent) or self.screen_stack:
            await super().on_event(event)

    def on_load(self) -> None:
        """Leave in good order when a signal asks for it."""
        if self.is_alone:
            self._ending = endings.leave_in_order(self)
        self.app_suspend_signal.subscribe(self, lambda _: frames.forget(), immediate=True)
        self.app_resume_signal.subscribe(self, lambda _: self.action_repaint(), immediate=True)

    def on_resize(self, event: events.Resize) -> None:
        """Forget the last frame: terminals move what stands on them when their size changes."""
        self._send(frames.resized((event.size.width, event.size.height)))

    @on(Explorer.Arrived)
    def show_all(self) -> None:
        """Bring the first frame, which was painted before there were widgets, up to date."""
        self._send(frames.release())

    def _send(self, cells: str) -> None:
        if cells and self._driver is not None:
            self._driver.write(cells)

    def on_ready(self) -> None:
        """Read the files that were named, now that the first frame stands; the collector may work again."""
        gc.freeze()
        gc.enable()
        self.set_timer(HELD, self.show_all)
        for fault in rebinding.faults():
            self.notify(shown(fault), severity="warning", markup=False, timeout=FAULT_SHOWN)
        if self._files:
            self.bring_in(self._files)
        if self.begins_with_tour:
            self.action_tour()

    def notify(self, message: str, **how: Any) -> None:
        """Show a passing message; sentences of the store come in English."""
        from tui.paint.reasons import told

        how.pop("markup", None)
        super().notify(told(message, self.say), markup=False, **how)

    @property
    def defect(self) -> Exception | None:
        """The error that ended the program, if one did."""
        return self._exception

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave: nothing that is still being answered or read may hold it up."""
        if self._ending is not None:
            self._ending.hurry(return_code)
        self.library.interrupt()
        super().exit(result, return_code, message)

    def _handle_exception(self, error: Exception) -> None:
        """End after a defect, without Textual's traceback: it prints the values of variables."""
        if self._ending is not None:
            self._ending.hurry(endings.DEFECT)
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        self._return_code = endings.DEFECT
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    def on_search_view_chosen(self, message: SearchView.Chosen) -> None:
        """Open a record where the search found something; back leads to the search again."""
        hit = message.hit
        start = hit.start + (hit.hits[0].start if hit.hits else 0)
        question = Explore(record=hit.record, query=message.query)
        self.push_screen(
            Explorer(self.library, question, at=Span(start, start), trail=message.trail, say=self.say)
        )

    def action_search(self) -> None:
        """Search all records."""
        from tui.views.search import SearchView

        query = self.screen.question.query if isinstance(self.screen, Explorer) else ""
        self.push_screen(SearchView(self.library, self.say, query))

    def on_table_view_goes(self, message: TableView.Goes) -> None:
        """Open a record from a table; back leads to the table again."""
        self.push_screen(Explorer(self.library, message.question, at=message.at, say=self.say))

    def action_view(self, name: str) -> None:
        """Show all words, metrics or records; one such view takes the place of another."""
        from tui.views import opened
        from tui.views.table import TableView

        view = opened.view(name, self.library, self.say, self.screen)
        if isinstance(self.screen, TableView):
            self.switch_screen(view)
        else:
            self.push_screen(view)

    def action_help(self) -> None:
        """Show the keys that work here."""
        self._offer("keys-here", names=False)

    def action_tour(self) -> None:
        """Begin the tour, over the sample records whatever is open."""
        from tui.opening import LateLibrary, place_of
        from tui.tour import Tour

        if self.tour is None:
            self.tour = Tour(self, None if self._sample else LateLibrary(place_of(None)))

    def action_leave_tour(self) -> None:
        """End the tour."""
        if self.tour is not None:
            self.tour.end()
            self.tour = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Esc end the tour first, where there is one."""
        if action == "leave_tour":
            return self.tour is not None
        if action == "search":
            from textual.widgets import Input

            return not isinstance(self.focused, Input)
        return super().check_action(action, parameters)

    def action_command(self) -> None:
        """Run a command by its name."""
        self._offer("commands", names=True)

    def _offer(self, title: str, *, names: bool) -> None:
        from tui import help as offered
        from tui.picker import Picker

        deeds = offered.deeds(self)
        choices = offered.by_name(self, self.say) if names else offered.by_key(self, self.say)

        async def do(picked: object) -> None:
            if (deed := deeds.get(str(picked))) is not None:
                await self.run_action(deed.action, deed.node)

        self.push_screen(Picker(self.say(title), self.say("type-to-filter"), choices), do)

    def action_go_back(self, leave: bool) -> None:
        """Go one step back; at the first screen leave if asked to."""
        if isinstance(self.screen, Asking) and self.screen.is_laid_out and self.screen.back():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        elif leave:
            self.exit()

    def action_leave(self) -> None:
        """Leave at once."""
        self.exit()

    def action_interrupt(self) -> None:
        """Copy what is selected; else leave at the second stroke."""
        now = monotonic()
        if now - self._interrupted < TWICE:
            self.exit(return_code=130)
        self._interrupted = now
        self.notify(self.say("leave-again"), markup=False, timeout=TWICE)

    def action_repaint(self) -> None:
        """Paint everything anew, whatever else wrote to the terminal."""
        frames.forget()
        if self.is_mouse_given:
            from tui import mouse

            # Textual takes it when it comes back from being suspended.
            self._send(mouse.GIVEN)
        self.refresh(repaint=True, layout=True)

    def action_mouse(self) -> None:
        """Give the mouse to the terminal, which then selects in its own way, or take it back."""
        from tui import mouse

        self.is_mouse_given = not self.is_mouse_given
        self._send(mouse.GIVEN if self.is_mouse_given else mouse.TAKEN)
        key = rebinding.printed()["program.mouse"]
        said = self.say("mouse-given", key) if self.is_mouse_given else self.say("mouse-taken")
        self.notify(said, markup=False)

    def action_other_theme(self) -> None:
        """Change between dark and light."""
        self.theme = theme.DARK.name if self.theme == theme.LIGHT.name else theme.LIGHT.name
