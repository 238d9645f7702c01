"""Files into the store while the screen stands: progress in the header, then the record that was read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from store import places
from store.question import Explore
from tui.acting import Acting
from tui.explorer import Explorer
from tui.opening import LateLibrary, bring_in, take_out
from tui.paint.cells import shown

if TYPE_CHECKING:
    from store.importing import Verdict
    from store.question import RecordLine
    from tui.asking import Asked
    from tui.views.library import LibraryView
    from tui.wording import Say


class Reading(App[None]):
    """Reads files in a thread and shows what came of it."""

    library: Asked
    say: Say
    own: Path | None = None
    """The store to write to; None while the sample records are shown."""
    _leaving = False

    def on_acting_add_records(self, message: Acting.AddRecords) -> None:
        """Read the file or folder that was named."""
        self.bring_in((message.path,))

    def on_library_view_removes(self, message: LibraryView.Removes) -> None:
        """Take a record out of the user's own store."""
        line = message.line
        if (own := self._writable()) is not None:
            take_out(
                line.id,
                own,
                done=lambda _: self._call(self._removed, line),
                failed=lambda sentence: self._call(self._failed, sentence),
            )

    def on_library_view_reads_again(self, message: LibraryView.ReadsAgain) -> None:
        """Read a record's file anew, changed or not."""
        line = message.line
        if (own := self._writable()) is not None:

            def done(verdicts: Sequence[Verdict]) -> None:
                self._tell_read(verdicts)
                self._show_changed(line.id)

            self._bring_in((Path(line.path),), own, done, again=True)

    def _writable(self) -> Path | None:
        """Return the store that may be changed; say so where there are only the sample records."""
        if self.own is None:
            self.notify(self.say("samples-stay"), markup=False)
        return self.own

    def _removed(self, line: RecordLine) -> None:
        from tui.paint.why import title_of

        self.notify(self.say("removed", shown(title_of(line))), markup=False)
        self._show_changed(line.id)

    def _show_changed(self, gone: int) -> None:
        """Show the store as it is now, without the record that is gone or has a newer version."""
        from tui.views.listing import Listing

        self._reopen()
        for screen in self.screen_stack:
            if isinstance(screen, Explorer) and screen.question.record in (None, gone):
                screen.open_anew(Explore())
            elif isinstance(screen, Listing):
                screen.ask_anew(screen.question)

    def _reopen(self) -> None:
        if isinstance(self.library, LateLibrary):
            self.library.reopen(self.own or self.library.path)

    def bring_in(self, paths: tuple[Path, ...]) -> None:
        """Read files into the user's own store, and show the first."""
        own = self.own or places.personal_store()
        self._bring_in(paths, own, lambda verdicts: self._brought(verdicts, own))

    def _bring_in(
        self,
        paths: tuple[Path, ...],
        own: Path,
        done: Callable[[Sequence[Verdict]], None],
        *,
        again: bool = False,
    ) -> None:
        self._progress(self.say("adding", shown(str(paths[0]))))
        bring_in(
            paths,
            own,
            told=self._told,
            done=lambda verdicts: self._call(done, verdicts),
            failed=lambda sentence: self._call(self._failed, sentence),
            is_cancelled=lambda: self._leaving or self._exit,
            again=again,
        )

    def _call(self, callback: object, *values: object) -> None:
        """Call back on the screen's own thread, unless the screen is gone."""
        if self.is_running and callable(callback):
            self.call_from_thread(callback, *values)

    def _told(self, number: int, count: int, verdict: Verdict) -> None:
        name = shown(Path(verdict.path).name)
        self._call(self._progress, f"{number}/{count} {name}")

    def _progress(self, words: str) -> None:
        if isinstance(self.screen, Explorer):
            self.screen.tell_progress(words)

    def _brought(self, verdicts: Sequence[Verdict], own: Path) -> None:
        """Show the first record that was read; where none was, the sample records stay."""
        read = [v for v in verdicts if v.record is not None]
        if read:
            self.own = own
        self._reopen()
        self._tell_read(verdicts)
        if not read and self.own is None:
            return
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if isinstance(self.screen, Explorer):
            self.screen.sample = False
            self.screen.open_anew(Explore(record=read[0].record if read else None))

    def _tell_read(self, verdicts: Sequence[Verdict]) -> None:
        """Say what was understood and what was not."""
        self._progress("")
        read = [v for v in verdicts if v.record is not None]
        counts = (sum(v.speakers for v in read), sum(v.passages for v in read), sum(v.metrics for v in read))
        if read or len(verdicts) > 1:
            self.notify(self.say("brought", len(read), len(verdicts), *counts), markup=False)
        for verdict in verdicts:
            if verdict.record is None and verdict.notes:
                self.notify(shown(verdict.notes[0].text), severity="warning", markup=False)

    def _failed(self, sentence: str) -> None:
        if isinstance(self.library, LateLibrary):
            self.library.reopen(self.library.path)
        self._progress("")
        self.notify(shown(sentence), severity="error", markup=False)
