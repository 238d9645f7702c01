"""Speakers, metrics, hits as rows of a list: what stands first when there is little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from store.question import Hit
from store.records import Language, Metric, Speaker
from tui.paint.around import around
from tui.paint.bar import bar
from tui.paint.cells import fit, head, length, padded, shown
from tui.paint.names import Painted, Piece
from tui.paint.number import change, figure

_BAR = 6
_PLACE = 10
"""Cells of a place that come before the bar."""
_NAME = (6, 16)
"""The name's column follows the longest name between these widths."""


def parted(speakers: Sequence[Speaker]) -> tuple[list[Speaker], list[Speaker]]:
    """Return the persons, and the crowds and bodies that spoke as one: these stand below, apart."""
    return [s for s in speakers if s.is_person], [s for s in speakers if not s.is_person]


def others_row(title: str, width: int) -> Painted:
    """Return the line above those that are no persons."""
    return ((padded(f" {title}", width), "muted"),)


@dataclass(frozen=True, slots=True)
class SpeakerColumns:
    """What all rows of the speakers share: cells of names and places, and the largest share."""

    name: int = 6
    place: int = 0
    largest: float = 1.0


def speaker_columns(speakers: Sequence[Speaker]) -> SpeakerColumns:
    """Return the columns of some speakers; the same in every row, so that figures stand below figures."""
    low, high = _NAME
    named = parted(speakers)[0] or speakers
    names = max([low, *(length(shown(s.name)) for s in named)])
    places = max((length(_place(s)) for s in named), default=0)
    largest = max((s.share for s in speakers), default=0.0)
    return SpeakerColumns(min(high, names), min(_PLACE, places), largest or 1.0)


def _place(speaker: Speaker) -> str:
    return shown(speaker.affiliation or speaker.post or "")


def speaker_row(speaker: Speaker, width: int, columns: SpeakerColumns, *, marked: bool) -> Painted:
    """Return one speaker: mark, name, where from, share of words and a bar."""
    percent = f"{round(speaker.share * 100):>3}%"
    name_width = max(4, min(columns.name, width - 6))
    pieces: list[Piece] = [
        ("•" if marked else " ", "mark"),
        (padded(shown(speaker.name), name_width), "strong"),
    ]
    room = width - 1 - name_width - len(percent)
    place = _place(speaker)
    bar_width = _BAR if room >= _BAR + columns.place + 2 else 0
    place_room = room - bar_width - (1 if bar_width else 0)
    pieces.append(
        (" " + padded(place, place_room - 1) if place_room > 3 else " " * max(0, place_room), "muted")
    )
    pieces.append((percent, "muted"))
    if bar_width:
        pieces.append((" " + bar(speaker.share / columns.largest, bar_width), "bar"))
    return tuple(pieces)


def signed(painted: Painted) -> Painted:
    """Return a row with the sign of the cursor in its first column, which every row leaves free."""
    (first, names), *more = painted
    return (("▸", "mark"), (first[1:], names), *more)


def metrics_title(count: int, total: int, say: Callable[..., str]) -> str:
    """Return the title of a list of metrics: how many there are, of how many where some are left out."""
    return f"{say('metrics')} {count if count == total else say('of', count, total)}"


def metric_row(
    metric: Metric, text: str, language: Language, width: int, columns: tuple[int, int]
) -> Painted:
    """Return one metric: what is measured, the value, its unit, and whether it rose or fell.

    Where nothing says what is measured stand the words around the figure in the record's `text`.
    """
    number, unit = figure(metric, language)
    values, units = columns
    sign = change(metric)
    room = width - values - units - 5
    pieces: list[Piece] = [(" ", "plain")]
    if room >= 4:
        measured = shown(metric.measure or "") or around(metric, text, room)
        pieces.append((padded(measured, room) + " ", "plain" if metric.measure else "muted"))
    pieces.append((padded(number, values, right=True) + " ", "strong"))
    pieces.append((padded(shown(unit), units), "muted"))
    pieces.append((f" {sign or ' '}", "rise" if sign == "▲" else "fall"))
    return tuple(pieces)


def metric_columns(metrics: Sequence[Metric], language: Language, width: int) -> tuple[int, int]:
    """Return the widths of value and unit: as wide as needed, up to a share of the room."""
    figures = [figure(metric, language) for metric in metrics]
    values = max([4, *(length(number) for number, _ in figures)])
    units = max([2, *(length(shown(unit)) for _, unit in figures)])
    return min(values, max(5, width // 3)), min(units, max(3, width // 3))


def hit_row(hit: Hit, width: int, *, named: bool = True) -> Painted:
    """Return one hit of a search: the speaker, then the words around the first place where it stands.

    Without `named` the speaker is the one of the row above: the column stays, the name is not said again.
    """
    who = shown(hit.speaker or "–") if named else ""
    column = min(14, max(6, width // 6))
    pieces: list[Piece] = [("  " + padded(who, column) + "  ", "strong" if hit.speaker else "muted")]
    return (*pieces, *_context(hit, width - column - 4))


def _context(hit: Hit, width: int) -> Painted:
    first = hit.hits[0].start if hit.hits else 0
    start = _lead(hit.text, first, max(0, width // 3))
    pieces: list[Piece] = [("…", "muted")] if start else []
    at = start
    for span in sorted(hit.hits, key=lambda s: s.start):
        if span.start >= at:
            pieces += [
                (_inline(hit.text[at : span.start]), "plain"),
                (_inline(hit.text[span.start : span.end]), "hit"),
            ]
            at = span.end
    pieces.append((_inline(hit.text[at : at + 2 * width]), "plain"))
    return cut(pieces, width)


def _inline(text: str) -> str:
    """Return a stretch of a record on one line: its line ends are blanks here."""
    return shown(text.replace("\n", " "))


def _lead(text: str, first: int, cells: int) -> int:
    """Return where the context begins so that about `cells` cells stand before the hit."""
    start = first
    while start > 0 and length(text[start - 1 : first]) <= cells:
        start -= 1
    return 0 if start <= 1 else start


def top_in_view(cursor: int, top: int, height: int) -> int:
    """Return the first row in view so that the cursor is; past an edge a list moves by a third of a page."""
    if cursor < top:
        return max(0, cursor - height // 3)
    return cursor - height + 1 + height // 3 if cursor >= top + height else top


def cut(pieces: Sequence[Piece], width: int) -> Painted:
    """Return the pieces cut to `width` cells, with … where they were cut."""
    total = sum(length(text) for text, _ in pieces)
    if total <= width:
        return tuple(pieces)
    kept: list[Piece] = []
    room = max(0, width - 1)
    for text, names in pieces:
        part = head(text, room)
        room -= length(part)
        kept.append((part, names))
        if part != text:
            break
    return (*kept, (fit("…", width), "muted"))
