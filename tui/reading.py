"""Files into the store while the screen stands: progress in the header, then the record that was read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from store import places
from store.question import Explore
from tui.acting import Acting
from tui.explorer import Explorer
from tui.opening import LateLibrary, bring_in
from tui.paint.cells import shown

if TYPE_CHECKING:
    from store.importing import Verdict
    from tui.asking import Asked
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

    def bring_in(self, paths: tuple[Path, ...]) -> None:
        """Read files into the user's own store."""
        self.own = self.own or places.personal_store()
        self._progress(self.say("adding", shown(str(paths[0]))))
        bring_in(
            paths,
            self.own,
            told=self._told,
            done=lambda verdicts: self._call(self._brought, verdicts),
            failed=lambda sentence: self._call(self._failed, sentence),
            is_cancelled=lambda: self._leaving or self._exit,
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

    def _brought(self, verdicts: Sequence[Verdict]) -> None:
        """Show the first record that was read; say what was understood and what was not."""
        library = self.library
        if isinstance(library, LateLibrary) and self.own is not None:
            library.reopen(self.own)
        self._progress("")
        read = [v for v in verdicts if v.record is not None]
        counts = (sum(v.speakers for v in read), sum(v.passages for v in read), sum(v.metrics for v in read))
        self.notify(self.say("brought", len(read), len(verdicts), *counts), markup=False)
        for verdict in verdicts:
            if verdict.record is None and verdict.notes:
                self.notify(shown(verdict.notes[0].text), severity="warning", markup=False)
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if isinstance(self.screen, Explorer):
            self.screen.sample = False
            self.screen.open_anew(Explore(record=read[0].record if read else None))

    def _failed(self, sentence: str) -> None:
        if isinstance(self.library, LateLibrary):
            self.library.reopen(self.library.path)
        self._progress("")
        self.notify(shown(sentence), severity="error", markup=False)
