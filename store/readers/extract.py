"""What a reader gives back: text, the lines its format tells of, and what it could not read."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.records import Line, Note


@dataclass(frozen=True, slots=True)
class Extract:
    """A file's text with what the format itself says about it."""

    reader: str
    text: str
    lines: tuple[Line, ...] = ()
    title: str | None = None
    date: str | None = None
    notes: tuple[Note, ...] = ()


class Unreadable(Exception):
    """A file that a reader must refuse: why, and what to do."""

    def __init__(self, reason: str, remedy: str = "") -> None:
        self.reason, self.remedy = reason, remedy
        super().__init__(reason)


@dataclass(slots=True)
class Writing:
    """Text under way: paragraphs and turns are put down, and where each turn's words stand is kept."""

    pieces: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    length: int = 0

    def put(self, words: str) -> None:
        """Put down words as they are."""
        self.pieces.append(words)
        self.length += len(words)

    def paragraph(self, words: str) -> None:
        """Put down a paragraph that nobody is known to speak."""
        if words.strip():
            self.put(words + "\n")

    def turn(self, name: str | None, words: str, time: int | None = None) -> None:
        """Put down what somebody says, as `Name: words`, without the name while one person goes on."""
        if name and not (
            self.lines and self.lines[-1].name == name and self.length == self.lines[-1].end + 1
        ):
            self.put(f"{name}: ")
        start = self.length
        self.put(words)
        if words.strip():
            self.lines.append(Line(start, self.length, name, time))
        self.put("\n")

    def text(self) -> str:
        """Return all that was put down."""
        return "".join(self.pieces)
