"""What is told beside a row: why a word is hot, what was not understood in a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from store.question import TAGGED, Explained, RecordLine
from store.records import Counts, HotWord, Note
from store.stats import keyness
from store.visible import visible
from tui.paint.bar import bar
from tui.paint.cells import drawn, fit, padded, shown
from tui.paint.names import Painted, Piece
from tui.paint.reasons import told
from tui.paint.wrap import wrap

Say = Callable[..., str]
Told = tuple[Painted, int | None]
"""A line, and the place in the record that it leads to."""
_MOST_SPEAKERS = 8
_FORMULAS = {"archive": "archive", "tag": "archive", "rest": "rest"}


@dataclass(frozen=True, slots=True)
class Sides:
    """What is held against what: `against` as in the question, `who` is the speaker on this side."""

    against: str = ""
    who: str = ""

    @property
    def tag(self) -> str:
        """The tag of the records held against, or nothing."""
        return self.against.removeprefix(TAGGED) if self.against.startswith(TAGGED) else ""

    @property
    def kind(self) -> str:
        """What is held against what, without names: nothing, `archive`, `tag` or `rest`."""
        return "tag" if self.tag else self.against

    def reference(self, say: Say) -> str:
        """Name what the words are held against."""
        return say(f"against-{self.kind}", shown(self.tag or self.who))

    def names(self, say: Say) -> tuple[str, str]:
        """Return the names of both sides."""
        if self.against == "rest":
            return shown(self.who), say("why-other-speakers")
        if self.tag:
            return say("why-here"), self.reference(say)
        return say("why-here"), say("why-other-records" if self.against else "why-reference")


def explained(why: Explained, width: int, say: Say, sides: Sides = Sides()) -> list[Told]:
    """Return why a word is hot, line by line."""
    word = why.word
    if word is None:
        return []
    mark = " ●" if word.declared else ""
    lines: list[Told] = [(((f" {fit(shown(word.word), width - 4)}", "title"), (mark, "mark")), None)]
    if word.declared:
        lines += paragraph(say("why-declared"), width, "mark")
    if word.layer == "slogan":
        lines += paragraph(say("why-slogan"), width, "muted")
    elif word.counts is None:
        lines += paragraph(say("why-uncounted"), width, "muted")
    else:
        lines += _counted(why, word.counts, width, say, sides)
    lines += _speakers(why, width, say)
    lines += [((), None), (((f" {say('why-sentences', word.count)}", "force"),), None)]
    for context in why.contexts:
        lines += list(_context(context.text, context.hit.start, context.hit.end, context.start, width))
    return lines


def _counted(why: Explained, counts: Counts, width: int, say: Say, sides: Sides) -> list[Told]:
    """Return the four counts, the scores that they make, and the formula."""
    word = why.word
    assert word is not None
    this, that = sides.names(say)
    here = (this, _number(counts.hits), f"{counts.words:,}")
    there = (that, _number(counts.reference_hits), f"{counts.reference_words:,}")
    lines: list[Told] = [((), None)]
    for name, hits, words in (("", say("why-hits"), say("why-words")), here, there):
        names = "muted" if not name else "plain"
        label = padded(name, max(4, width - 21))
        lines.append(
            (
                (
                    (f" {label}", "muted"),
                    (padded(hits, 9, right=True) + padded(words, 10, right=True), names),
                ),
                None,
            )
        )
    lines.append(((), None))
    for name, value in (
        ("why-ratio", f"{why.log_ratio:+.2f}"),
        ("why-evidence", f"{why.evidence:+.1f}"),
        ("why-score-z" if sides.against == "rest" else "why-score", _score(word, say)),
    ):
        label = padded(say(name), max(4, width - 13))
        lines.append((((f" {label}", "muted"), (padded(value, 11, right=True), "strong")), None))
    return [*lines, *_remarks(why, word, counts, width, say, sides)]


def _remarks(
    why: Explained, word: HotWord, counts: Counts, width: int, say: Say, sides: Sides
) -> Iterator[Told]:
    """Yield the formula, and what weighs or keeps it from telling anything."""
    formula = f"why-formula-{_FORMULAS[sides.kind]}" if sides.against else "why-formula"
    if sides.against:
        named = sides.names(say)[0] if sides.against == "rest" else sides.reference(say)
    else:
        named = say("reference-en" if why.language == "en" else "reference-zh")
    yield from paragraph(say(formula, named, counts.tested), width, "muted")
    hits = word.count + (counts.reference_hits if sides.against else 0)
    if not word.score and hits < keyness.FEWEST_HITS:
        yield from paragraph(say("why-few"), width, "muted")
    if not sides.against and counts.hits != word.count:
        yield from paragraph(say("why-weighed", word.count, _number(counts.hits)), width, "muted")


def _score(word: HotWord, say: Say) -> str:
    return f"{word.score:+.2f}" if word.score else say("cannot-tell")


def _speakers(why: Explained, width: int, say: Say) -> list[Told]:
    told = say("why-range", len(why.speakers), why.speakers_total)
    lines: list[Told] = [((), None), (((f" {told}", "force"),), None)]
    if why.spread is not None:
        lines += paragraph(say("why-spread", f"{why.spread:.2f}"), width, "muted")
    most = max((hits for _, hits in why.speakers), default=1)
    for name, hits in why.speakers[:_MOST_SPEAKERS]:
        room = max(4, width - 17)
        lines.append(
            (
                (
                    (f" {padded(shown(name), room)}", "plain"),
                    (f"{hits:>4} ", "plain"),
                    (bar(hits / most, 8), "bar"),
                ),
                None,
            )
        )
    if len(why.speakers) > _MOST_SPEAKERS:
        lines.append((((f" {say('why-others', len(why.speakers) - _MOST_SPEAKERS)}", "muted"),), None))
    return lines


def _context(text: str, start: int, end: int, place: int, width: int) -> Iterator[Told]:
    """Yield a sentence wrapped, the word lit; every line leads to the word."""
    safe = visible(text.replace("\n", " "))
    yield (), None
    for low, high in wrap(safe, max(4, width - 2), ((start, end),)):
        pieces: list[Piece] = [(" ", "plain")]
        for first, last, names in ((low, start, "plain"), (start, end, "hit"), (end, high, "plain")):
            first, last = max(low, first), min(high, last)
            if first < last:
                pieces.append((drawn(safe[first:last]), names))
        yield tuple(pieces), place


def title_of(line: RecordLine) -> str:
    """Return the record's title, or the name of its file."""
    return line.meeting.title or line.path.rsplit("/", 1)[-1]


def noted(line: RecordLine, notes: Sequence[Note], width: int, say: Say) -> list[Told]:
    """Return the facts of a record and what was not understood in it."""
    meeting = line.meeting
    lines = paragraph(shown(title_of(line)), width, "title")
    facts = [shown(fact) for fact in (meeting.date, meeting.place, meeting.organiser) if fact]
    if facts:
        lines += paragraph(" · ".join(facts), width, "muted")
    if line.tags:
        lines += paragraph(" · ".join(shown(tag) for tag in line.tags), width, "force")
    lines += paragraph(say("counts", line.speakers, line.passages, line.metrics), width, "plain")
    lines += paragraph(shown(line.path), width, "muted")
    lines += [
        ((), None),
        (((f" {say('notes-of', len(notes)) if notes else say('notes-none')}", "force"),), None),
    ]
    for note in notes:
        lines.append(((), None))
        sign = "⚠ " if note.level == "warning" else "· "
        names = "warning" if note.level == "warning" else "plain"
        place = note.start
        lines += [
            (painted, place) for painted, _ in paragraph(sign + shown(told(note.text, say)), width, names)
        ]
    return lines


def paragraph(text: str, width: int, names: str) -> list[Told]:
    """Return a paragraph in lines of one look."""
    rows = wrap(text, max(4, width - 2))
    return [(((" ", "plain"), (text[low:high], names)), None) for low, high in rows]


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
