"""A screen that asks the store: one worker, the newest question only, stale answers dropped."""

from __future__ import annotations

from concurrent.futures import Future, wait
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual import work
from textual.message import Message
from textual.screen import Screen
from textual.worker import get_current_worker

from store.errors import Interrupted, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

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

    def ask(self, question: Question, *, patience: float = 0.0) -> None:
        """Ask; what was being answered before is given up.

        The screen stands still for `patience` seconds at most: an answer that comes so soon is painted in one
        frame with the key that asked for it.
        """
        self._asked = question
        self.library.interrupt()
        if not patience:
            self._ask(question, lambda: self.library.ask(question))
            return
        begun = _begun(self.library, question)
        if not wait([begun], patience).done:
            self._ask(question, begun.result)
        elif reply := self._reply(question, begun.result):
            self.workers.cancel_group(self, "ask")
            self.post_message(reply)

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
    def _ask(self, question: Question, answered: Callable[[], Answer]) -> None:
        worker = get_current_worker()
        reply = self._reply(question, answered)
        if reply and not worker.is_cancelled:
            self.post_message(reply)

    def _reply(self, question: Question, answered: Callable[[], Answer]) -> Message | None:
        try:
            return self.Answered(answered())
        except Interrupted:
            self._unanswered = question
            return None
        except StoreError as error:
            return self.Failed(question, str(error))


def _begun(library: Asked, question: Question) -> Future[Answer]:
    """Begin to answer in a thread: a worker of the screen would not begin before the screen is idle."""
    begun: Future[Answer] = Future()

    def answer() -> None:
        try:
            begun.set_result(library.ask(question))
        except BaseException as fault:
            begun.set_exception(fault)

    Thread(target=answer, name="ask", daemon=True).start()
    return begun
