"""A concordance line with its word in the middle, and what is counted over all lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from store.question import Concorded, Counted, KwicLine, Said
from tui.paint.bar import bar
from tui.paint.cells import head, length, padded, shown
from tui.paint.names import Painted
from tui.paint.why import Told

Say = Callable[..., str]
_WHO = (8, 14)
"""Cells of the speaker's name at the left: least and most; on a narrow screen there is none."""
_WHERE = 10
_ROOMY = 70
"""Columns from which the speaker, and from 100 the date, stand beside the words."""
_MOST_SAID = 12
_NUMBERS = (5, 9, 6, 6)
"""Cells of the numbers of a collocate: how often, logDice, MI, t."""


def line(kwic: KwicLine, width: int) -> Painted:
    """Return a line: the hits of all lines begin in the same column, whatever the widths of characters."""
    who = min(_WHO[1], max(_WHO[0], width // 8)) if width >= _ROOMY else 0
    date = _WHERE + 1 if width >= _ROOMY + 30 else 0
    room = width - 2 - (who + 1 if who else 0) - date
    left = room * 2 // 5
    hit = head(shown(kwic.hit), room - left)
    right = room - left - length(hit)
    pieces = [(" ", "plain")]
    if who:
        pieces.append((padded(shown(kwic.speaker or "–"), who) + " ", "muted"))
    pieces += [
        (tail(shown(kwic.left), left), "plain"),
        (hit, "hit"),
        (padded(shown(kwic.right), right), "plain"),
    ]
    if date:
        pieces.append((f" {kwic.date or ''}".ljust(date), "muted"))
    return tuple(pieces)


def tail(text: str, width: int) -> str:
    """Return the end of `text` in exactly `width` cells, … where something was cut, filled at the left.

    >>> tail("全县项目推进会", 9)
    '…目推进会'
    """
    used, at = 0, len(text)
    if length(text) > width:
        room = width - 1
        while at and used + length(text[at - 1]) <= room:
            at -= 1
            used += length(text[at])
        text = "…" + text[at:] if width > 0 else ""
    return " " * max(0, width - length(text)) + text


def counted(found: Concorded, width: int, say: Say) -> list[Told]:
    """Return who says it, how evenly, and beside which words."""
    told: list[Told] = []
    told.append((((f" {say('kwic-range', len(found.said), found.speakers_total)}", "strong"),), None))
    told.append((((f" {say('kwic-records', found.records, found.records_total)}", "muted"),), None))
    if found.spread is not None:
        told.append((((f" {say('kwic-spread', f'{found.spread:.2f}')}", "muted"),), None))
    else:
        told.append((((f" {say('kwic-few')}", "muted"),), None))
    told += [((), None), (((f" {say('kwic-who')}", "force"),), None), *_said(found.said, width, say)]
    told += [((), None), (((f" {say('kwic-beside')}", "force"),), None), *_beside(found, width, say)]
    return told


def who(found: Counted, width: int, say: Say) -> list[Told]:
    """Return who says most often what a search found, with the rate in their own words."""
    told: list[Told] = [(((f" {say('kwic-who')}", "force"),), None)]
    told.append((((f" {say('kwic-range', len(found.said), found.speakers)}", "muted"),), None))
    if not found.exact:
        told.append((((f" {say('kwic-more')}", "muted"),), None))
    if not found.said:
        return [*told, (((f" {say('kwic-nobody')}", "muted"),), None)]
    return [*told, ((), None), *_said(found.said, width, say)]


def _said(everybody: Sequence[Said], width: int, say: Say) -> list[Told]:
    most = max((said.hits for said in everybody), default=1)
    name = max(6, width - 27)
    rows: list[Told] = [(((" " + padded("", name) + padded(say("kwic-hits"), 5, right=True)
                           + padded(say("kwic-rate"), 11, right=True), "muted"),), None)]  # fmt: skip
    for said in everybody[:_MOST_SAID]:
        text = padded(shown(said.name), name) + f"{said.hits:>5}" + f"{said.rate:>11.1f}"
        rows.append((((f" {text} ", "plain"), (bar(said.hits / most, 8), "bar")), None))
    return rows


def _beside(found: Concorded, width: int, say: Say) -> list[Told]:
    if not found.collocates:
        return [(((f" {say('kwic-none')}", "muted"),), None)]
    name = max(6, width - 28)
    titles = zip((say("kwic-hits"), "logDice", "MI", "t"), _NUMBERS, strict=True)
    heads = "".join(padded(text, cells, right=True) for text, cells in titles)
    rows: list[Told] = [(((" " + padded("", name) + heads, "muted"),), None)]
    for each in found.collocates:
        figures = (
            str(each.joint),
            *(f"{figure:.1f}" for figure in (each.log_dice, each.mutual_information, each.t_score)),
        )
        numbers = "".join(
            padded(text, cells, right=True) for text, cells in zip(figures, _NUMBERS, strict=True)
        )
        rows.append((((f" {padded(shown(each.word), name)}", "plain"), (numbers, "muted")), None))
    return rows
