"""The lines above and below the panes: the record, the hot words, the tabs, the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from store.question import Explored
from store.records import HotWord
from tui.paint.cells import fit, head, length, padded, shown
from tui.paint.names import Painted, Piece, hot_name
from tui.paint.rows import cut, parted

Say = Callable[..., str]
_HINTS = 40
"""Cells for hints that the command leaves free, or gives way."""


def width_of(pieces: Sequence[Piece]) -> int:
    """Return the cells of some pieces."""
    return sum(length(text) for text, _ in pieces)


def ends(left: Sequence[Piece], right: Sequence[Piece], width: int) -> Painted:
    """Return `left` and `right` at the two ends of a line; `right` gives way when there is no room."""
    room = width - width_of(left) - width_of(right)
    if room < 1:
        return tuple(left)
    return (*left, (" " * room, ""), *right)


def header(answer: Explored | None, position: tuple[int, int], width: int, say: Say) -> Painted:
    """Return title, date and place; at the right the counts, or what is in force."""
    if answer is None or answer.record is None:
        return ((fit(f" {say('no-records')}" if answer else "", width), "title"),)
    meeting = answer.record.meeting
    right = in_force(answer, position, say) or counts(answer, say)
    most = width * 2 // 3
    while len(right) > 1 and width_of(right) > most:
        right = right[:-1]
    if width_of(right) > most:
        right = [*cut(right, most)] if in_force(answer, position, say) else []
    room = width - width_of(right) - 3
    facts = " · ".join(shown(fact) for fact in (meeting.date, meeting.place) if fact)
    name = shown(meeting.title or answer.record.path.rsplit("/", 1)[-1] or say("untitled"))
    if length(name) + length(facts) + 3 > room:
        facts = facts if length(facts) + 20 <= room else ""
    name = fit(name, room - (length(facts) + 3 if facts else 0))
    left: list[Piece] = [(" ", ""), (name, "title")]
    if facts:
        left.append((f" · {facts}", "muted"))
    return ends(left, (*right, (" ", "")), width)


def progress(words: str, width: int) -> Painted:
    """Return what is being read."""
    return ((fit(f" {words}", width), "force"),)


def counts(answer: Explored, say: Say) -> list[Piece]:
    """Return how much there is in the record, and which of how many it is."""
    record = answer.record
    if record is None:
        return []
    text = say("counts", len(parted(answer.speakers)[0]), record.passages, answer.metrics_total)
    place = say("record-of", answer.position, answer.records)
    return [(text, "muted"), (f" · {place}", "muted")]


def in_force(answer: Explored, position: tuple[int, int], say: Say) -> list[Piece]:
    """Return what the question narrows or seeks, where in its hits the cursor is, and how to reset it."""
    question = answer.question
    pieces: list[Piece] = []
    if question.speakers:
        names = [s.name for s in answer.speakers if s.id in question.speakers]
        pieces += [(say("in-force-speaker") + " ", "muted"), (shown("、".join(names)), "force"), ("  ", "")]
    if question.word:
        pieces += [(say("in-force-word") + " ", "muted"), (shown(question.word), "force"), (" ", "")]
    if question.query:
        from tui.paint.reasons import understood

        pieces += [
            (say("in-force-search") + " ", "muted"),
            (shown(understood(answer.read_as, say) or question.query), "force"),
            (" ", ""),
        ]
    if not pieces:
        return []
    if question.word or question.query:
        at, total = position
        pieces.append((f"{at or '–'}/{total}  ", "strong"))
    return [*pieces, (say("resets"), "muted")]


def hot_words(
    words: Sequence[HotWord], chosen: str | None, cursor: int | None, width: int, say: Say
) -> tuple[Painted, tuple[tuple[int, int, str], ...]]:
    """Return the strip of hot words, and where on it each word stands: (first column, end, word)."""
    label = f" {say('hot')} "
    pieces: list[Piece] = [(label, "muted")]
    places: list[tuple[int, int, str]] = []
    used = length(label)
    for rank, word in enumerate(words):
        count = f" {word.count}"
        sign = "●" if word.declared else ""
        text = shown(word.word)
        size = length(text) + length(count) + length(sign) + 2
        if used + size > width:
            break
        names = (
            hot_name(rank) + (" hit" if word.word == chosen else "") + (" cursor" if rank == cursor else "")
        )
        pieces += [(text, names), (count, "muted"), (sign, "mark"), ("  ", "")]
        places.append((used, used + size - 2, word.word))
        used += size
    told = any(w.declared for w in words[: len(places)])
    return ends(pieces, [(say("declared") + " ", "muted")] if told else [], width), tuple(places)


def tabs(names: Sequence[str], numbers: Sequence[str], at: int, width: int) -> Painted:
    """Return the line of tabs that stands for panes out of sight."""
    room = max(3, width // max(1, len(names)) - 1)
    numbered = enumerate(zip(names, numbers, strict=True), 1)
    texts = [f"{place} {name} {number}" for place, (name, number) in numbered]
    gaps = len(texts) - 1
    if sum(map(length, texts)) + 2 * len(texts) + gaps <= width:
        texts = [f" {text} " for text in texts]
    if sum(map(length, texts)) + gaps <= width:
        # The long ones take of the room that the short ones leave.
        spare = (width - sum(map(length, texts)) - gaps) // len(texts)
        rooms = [length(text) + spare for text in texts]
    else:
        rooms = [room] * len(texts)
    pieces: list[Piece] = []
    for index, (text, own) in enumerate(zip(texts, rooms, strict=True)):
        if length(text) > own:
            name, number = names[index], numbers[index]
            left = own - length(number) - 1
            text = f"{head(name, left)} {number}" if left > 1 else number.strip()
        pieces += [(padded(text, own), "cursor" if index == at else "muted"), (" ", "")]
    return tuple(pieces[:-1])


SAMPLE = (("a", "sample-add"), ("?", "hint-keys"), ("F1", "tour"))
"""What one can do first with the bundled records."""


def sample(say: Say, hints: Sequence[tuple[str, str]] = SAMPLE) -> Painted:
    """Return what to know while the bundled records are shown."""
    pieces: list[Piece] = [(f" {say('sample-records')}", "muted")]
    for key, word in hints:
        pieces += [(" · ", "muted"), (key, "key"), (f" {say(word)}", "muted")]
    return (*pieces, ("  ", ""))


def foot(hints: Sequence[tuple[str, str]], command: str, width: int, first: Painted = ()) -> Painted:
    """Return the hints; at the right the command that shows the same, if some hints still fit beside it."""
    told = shown(command)
    room = width - length(told) - 2
    if room < max(min(width, _HINTS), width_of(first) + _HINTS // 2 if first else 0):
        told, room = "", width - 1
    pieces: list[Piece] = [*(first if width_of(first) <= room else ()), (" ", "")]
    room -= width_of(pieces) - 1
    for key, word in hints:
        if first and key == "?":
            continue
        size = length(key) + length(word) + 4
        if size > room:
            break
        room -= size
        pieces += [(key, "key"), (f" {word}   ", "muted")]
    return ends(pieces, [(f"{told} ", "muted")] if told else [], width)
