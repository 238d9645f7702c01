"""A screen that asks the store: one worker, the newest question only, stale answers dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual import work
from textual.message import Message
from textual.screen import Screen
from textual.worker import get_current_worker

from store.errors import Interrupted, StoreError

if TYPE_CHECKING:
    from store.question import Answer, Question


class Asked(Protocol):
    """What a screen needs of a library."""

    def ask(self, question: Question) -> Answer:
        """Answer a question; may raise StoreError."""
        ...

    def waiting(self, question: Question) -> Answer | None:
        """Return the answer to `question` if it was asked before there was a screen, and has come."""
        ...

    def interrupt(self) -> None:
        """Stop the question that is being answered."""
        ...

    def close(self) -> None:
        """Answer nothing more."""
        ...


class Asking(Screen[None]):
    """Asks in a thread and posts what comes back."""

    LAID_OUT: ClassVar[str] = ""
    """What is there once the screen is laid out, and no more when it leaves."""

    @dataclass
    class Answered(Message):
        """An answer has come; it carries its question."""

        answer: Answer

    @dataclass
    class Failed(Message):
        """The store could not answer."""

        question: Question
        sentence: str

    def __init__(self, library: Asked) -> None:
        super().__init__()
        self.library = library
        self._asked: Question | None = None
        self._unanswered: Question | None = None

    def ask(self, question: Question) -> None:
        """Ask; what was being answered before is given up."""
        self._asked = question
        self.library.interrupt()
        self._ask(question)

    def on_screen_resume(self) -> None:
        """Ask once more what a screen on top of this one has interrupted."""
        question, self._unanswered = self._unanswered, None
        if question is not None and question == self._asked:
            self.ask(question)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Do nothing on a screen that is being laid out, or leaves: keys may come faster than screens go."""
        return super().check_action(action, parameters) if self.is_laid_out else False

    @property
    def is_laid_out(self) -> bool:
        """Whether the screen has what its keys work on."""
        return not self.LAID_OUT or bool(self.query(self.LAID_OUT))

    def back(self) -> bool:
        """Take back the last step on this screen; return whether there was one."""
        return False

    @work(thread=True, exclusive=True, group="ask")
    def _ask(self, question: Question) -> None:
        worker = get_current_worker()
        reply: Message
        try:
            reply = self.Answered(self.library.ask(question))
        except Interrupted:
            self._unanswered = question
            return
        except StoreError as error:
            reply = self.Failed(question, str(error))
        if not worker.is_cancelled:
            self.post_message(reply)
