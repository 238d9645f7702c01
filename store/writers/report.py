"""What was understood of one file, for a person to judge before it is stored: a page of lines with looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from store.records import Document, Guess, HotWord, Metric, Speaker
from store.visible import visible
from store.writers import cells
from store.writers.table import Column, Table, aligned

Say = Callable[[str], str]
"""Says a sentence of the page in the user's language."""
Look = Literal["", "title", "heading", "muted", "doubt"]
MOST = 24
"""Rows of a part that are printed; `--json` prints all."""
_WORDS = 16
_BAR = 24
_SPEAKERS = (
    Column("speaker"),
    Column("post and place"),
    Column("share", is_number=True),
    Column("quotes", is_number=True),
    Column("figures", is_number=True),
)
_METRICS = (Column("figure"), Column("measure"), Column("change"), Column("speaker"))
_KINDS = {
    "passage": "words of",
    "speaker": "speaker",
    "date": "date",
    "encoding": "encoding",
    "reading": "file",
    "unclaimed": "no speaker",
    "metric": "figure",
}


class Line(NamedTuple):
    """A line of the page and how it looks."""

    text: str
    look: Look = ""


def lines(document: Document, columns: int, say: Say = str) -> Iterator[Line]:
    """Yield the page, `columns` cells wide at most, in the language of `say`; nothing acts on a terminal."""
    for line in _parts(document, columns, say):
        yield Line(cells.shortened(visible(line.text, one_line=True), columns).rstrip(), line.look)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 speaker`, `2 speakers`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _parts(document: Document, columns: int, say: Say) -> Iterator[Line]:
    yield from _head(document, columns, say)
    yield from _coverage(document, say)
    yield from _speakers(document, columns, say)
    yield from _hot_words(document.hot_words, columns, say)
    yield from _metrics(document, columns, say)
    yield from _offers(document, columns, say)
    yield from _doubts(document, columns, say)
    yield from _notes(document, columns, say)


def _head(document: Document, columns: int, say: Say) -> Iterator[Line]:
    meeting, source = document.meeting, document.source
    for part in cells.wrapped(visible(meeting.title or source.path, one_line=True), columns):
        yield Line(part, "title")
    for name, value in (
        ("date", meeting.date or say("not told")),
        ("place", meeting.place),
        ("organiser", meeting.organiser),
        ("kind", " · ".join(part for part in (meeting.kind, say(_LANGUAGES[meeting.language])) if part)),
        ("read as", f"{source.reader}, {source.encoding}"),
    ):
        if value:
            yield Line(f"{_named(name, say)}  {value}")


_LANGUAGES = {"zh": "Chinese", "en": "English", "mixed": "Chinese and English"}


def _coverage(document: Document, say: Say) -> Iterator[Line]:
    found = document.coverage
    if found is None:
        return
    kinds = Counter(passage.kind for passage in document.passages)
    yield from _heading("text", counted(found.lines, "line"), say)
    for name, share, number in (
        ("direct", found.direct, kinds["direct"]),
        ("reported", found.reported, kinds["reported"]),
        ("narration", found.narration, kinds["narration"]),
        ("boilerplate", found.boilerplate, kinds["boilerplate"]),
    ):
        bar = "▇" * max(round(share * _BAR), share > 0)
        yield Line(f"{_named(name, say)}  {share:4.0%}  {bar:{_BAR}}  {say(counted(number, 'passage'))}")
    if found.unread:
        yield Line(say(f"{counted(len(found.unread), 'line')} not understood"), "doubt")
    else:
        yield Line(say("every line understood"), "muted")


def _speakers(document: Document, columns: int, say: Say) -> Iterator[Line]:
    if not document.speakers:
        return
    quotes = Counter(passage.speaker for passage in document.passages)
    figures = Counter(metric.speaker for metric in document.metrics)
    yield from _heading("speakers", str(len(document.speakers)), say)
    rows = tuple(_speaker(s, quotes[s.id], figures[s.id]) for s in document.speakers[:MOST])
    yield from _table(Table(_SPEAKERS, rows), columns, say)
    yield from _more(document.speakers, say)


def _speaker(speaker: Speaker, quotes: int, figures: int) -> tuple[str | int, ...]:
    post = " ".join(part for part in (speaker.affiliation, speaker.post) if part)
    return speaker.name, post, f"{speaker.share:.0%}", quotes, figures


def _hot_words(words: Sequence[HotWord], columns: int, say: Say) -> Iterator[Line]:
    if not words:
        return
    yield from _heading("hot words", f"{len(words)}, ● named by the record", say)
    line = ""
    for word in words[:_WORDS]:
        item = visible(f"{word.word}{'●' if word.declared else ''} {word.count}", one_line=True)
        if line and cells.width(line) + cells.width(item) + 3 > columns:
            yield Line(line)
            line = ""
        line += f"   {item}" if line else item
    yield Line(line)


def _metrics(document: Document, columns: int, say: Say) -> Iterator[Line]:
    if not document.metrics:
        return
    names = {speaker.id: speaker.name for speaker in document.speakers}
    yield from _heading("metrics", str(len(document.metrics)), say)
    rows = tuple(_metric(metric, names) for metric in document.metrics[:MOST])
    yield from _table(Table(_METRICS, rows), columns, say)
    yield from _more(document.metrics, say)


def _metric(metric: Metric, names: dict[str, str]) -> tuple[str | None, ...]:
    arrow = {"increase": "▲", "decrease": "▼", None: ""}[metric.change]
    return metric.quote, metric.measure, arrow, names.get(metric.speaker or "")


def _offers(document: Document, columns: int, say: Say) -> Iterator[Line]:
    offers = [guess for guess in document.guesses if guess.kind == "merge"]
    if offers:
        yield from _heading("may be one person", "offered, never merged unasked", say)
        for guess in offers[:MOST]:
            yield from _guess(guess, guess.about, columns, say)
        yield from _more(offers, say)


def _doubts(document: Document, columns: int, say: Say) -> Iterator[Line]:
    doubts = [guess for guess in document.guesses if guess.kind != "merge" and guess.is_doubtful]
    if not doubts:
        yield from _heading("doubts", "none", say)
        return
    names = {speaker.id: speaker.name for speaker in document.speakers}
    yield from _heading("doubts", f"{len(doubts)}, weakest first", say)
    for guess in doubts[:MOST]:
        who = f" {names[guess.speakers[0]]}" if guess.kind == "passage" and guess.speakers else ""
        yield from _guess(guess, f"{say(_KINDS[guess.kind])}{who}: {guess.about}", columns, say)
    yield from _more(doubts, say)


def _guess(guess: Guess, what: str, columns: int, say: Say) -> Iterator[Line]:
    """Yield a guess with its confidence, and the reason below it."""
    yield Line(f"{guess.confidence:5.0%}  {what}", "doubt")
    for part in cells.wrapped(visible(say(guess.reason), one_line=True), columns - 7):
        yield Line(f"       {part}", "muted")


def _notes(document: Document, columns: int, say: Say) -> Iterator[Line]:
    """Yield the notes that no guess tells."""
    told = [note for note in document.notes if note.start is None and "may be one person" not in note.text]
    if told:
        yield from _heading("notes", "", say)
    for note in told[:MOST]:
        for part in cells.wrapped(visible(f"{say(note.level)}: {say(note.text)}", one_line=True), columns):
            yield Line(part, "doubt" if note.level == "warning" else "muted")


def _named(name: str, say: Say) -> str:
    """Return the name of a fact in the column of names."""
    return cells.fitted(say(name), 11, right=True)


def _heading(name: str, more: str, say: Say) -> Iterator[Line]:
    yield Line("")
    yield Line(f"{say(name).upper()}  {say(more)}", "heading")


def _table(table: Table, columns: int, say: Say) -> Iterator[Line]:
    named = tuple(Column(say(column.name), column.is_number) for column in table.columns)
    names, *rows = aligned(Table(named, table.rows), columns)
    yield Line(names, "muted")
    yield from map(Line, rows)


def _more(rows: Sequence[object], say: Say) -> Iterator[Line]:
    if len(rows) > MOST:
        yield Line(say(f"… {len(rows) - MOST} more; --json prints all"), "muted")
