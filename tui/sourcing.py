"""Out to the source and back: its lines, the user's editor on it, a command that a quote is handed to."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from store.records import Span
from tui import outside
from tui.acting import Acting
from tui.paint.cells import shown
from tui.stepping import Stepping

if TYPE_CHECKING:
    from tui.picker import Choice


class Sourcing(Acting, Stepping):
    """Shows the lines of the source, opens it in an editor, hands words to a command."""

    _command = ""
    """The command that words were handed to last."""

    def action_source(self) -> None:
        """Show the source's lines by number and go to one."""
        from tui.paint.source import line_at
        from tui.picker import Picker

        answer = self.answer
        if answer is None or answer.record is None:
            return
        title = shown(Path(answer.record.path).name)
        here = line_at(answer.text, self.quotes.line.start)
        lines, hint = _lines(answer.text), self.say("type-to-filter")
        picker = Picker(title, hint, lines, keys=self.say("source-keys"), at=here)
        picker.add_class("-broad")
        self.app.push_screen(picker, self._go_to_line)

    def _go_to_line(self, picked: object) -> None:
        from tui.paint.source import start_of

        if isinstance(picked, int) and self.answer is not None:
            self.journey.leave(self.whereabouts)
            self.show_pane("quotes")
            start = start_of(self.answer.text, picked)
            self.quotes.unfold_at(start)
            self.visit(Span(start, start), mark=False)

    def action_editor(self) -> None:
        """Open the source in the user's editor, at the line under the cursor; a copy where it is no text."""
        from tui.paint.source import line_at

        answer = self.answer
        if answer is None or answer.record is None:
            return
        words = outside.editor()
        if words is None:
            self.app.notify(self.say("no-editor"), severity="warning", markup=False)
            return
        path = Path(answer.record.path)
        is_own = path.is_absolute() and outside.is_text(path)
        line = line_at(answer.text, self.quotes.line.start)
        before = _changed(path)
        with nullcontext(path) if is_own else outside.copied(answer.text) as file:
            said = self._edit(outside.opening(words, file, line))
        if said:
            self.app.notify(said, severity="warning", markup=False)
        elif not is_own:
            self.app.notify(self.say("editor-copy", shown(path.name)), markup=False)
        elif _changed(path) != before:
            self.app.notify(self.say("editor-changed", shown(path.name)), markup=False)

    def _edit(self, words: list[str]) -> str:
        """Give the terminal to an editor; return what went wrong."""
        try:
            with self.app.suspend():
                code = outside.run(words)
        except SuspendNotSupported:
            return self.say("no-suspending")
        except OSError:
            code = -1
        return self.say("editor-failed", shown(words[0])) if code else ""

    def action_pipe(self) -> None:
        """Hand what is selected, else the quote under the cursor, to a command of the shell."""
        from tui.prompt import Prompt

        words = self._to_copy(cited=False)
        if not words:
            self.app.notify(self.say("nothing-to-copy"), markup=False)
            return

        def done(command: str) -> None:
            if command.strip():
                self._command = command.strip()
                self.run_worker(self._pipe(words, self._command), group="pipe", exclusive=True)

        Prompt(self.say("pipe-prompt", len(words)), value=self._command, done=done).stand_on(self)

    async def _pipe(self, words: str, command: str) -> None:
        printed = await outside.piped(words, command)
        said = shown(command)
        if printed.code is None:
            self.app.notify(self.say("pipe-ended", said), severity="warning", markup=False)
        elif printed.code:
            self.app.notify(self.say("pipe-failed", said, printed.code), severity="warning", markup=False)
        elif not printed.text.strip():
            self.app.notify(self.say("pipe-done", said), markup=False)
        if printed.text.strip() and self.is_current:
            self._show_printed(said, printed.text)

    def _show_printed(self, title: str, text: str) -> None:
        from tui.picker import Picker

        picker = Picker(title, self.say("type-to-filter"), _lines(text.rstrip()))
        picker.add_class("-broad")
        self.app.push_screen(picker)


def _lines(text: str) -> list[Choice]:
    from tui.paint.source import numbered
    from tui.picker import Choice

    lines = text.split("\n")
    return [
        Choice(number, numbered(number, line, len(lines)), (), line) for number, line in enumerate(lines, 1)
    ]


def _changed(path: Path) -> tuple[int, int] | None:
    """Return what a file's change can be told by; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
