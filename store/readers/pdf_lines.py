"""Pieces of a PDF page put together to lines, column by column, in the order in which they are read."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.readers.pdf_pieces import Piece

_IS_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
_SIGN = re.compile(r"[\d*†‡,\[\]①-⑳]{1,5}")
_FEWEST = 8
"""Lines that count on before their numbers are taken for numbers of lines."""
_CELL, _APART = 1.1, 1.8
"""How many times its size type stands apart to be another cell of a row, and to be so alone in it."""
_SEEN = 300
"""Pieces of a line that a lower one is compared with."""
_GAP = "\x00"
_BIN = 2.0
"""Points: how finely a gutter between columns is sought."""


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line: its left and right ends, its height on the page, its size of type, its words."""

    left: float
    right: float
    y: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of each column of a page in reading order, and how wide the page is."""

    columns: tuple[tuple[Row, ...], ...]
    width: float = 0.0
    was_numbered: bool = False
    """Whether the lines were counted in the margin; the numbers are taken off."""


def page(pieces: Sequence[Piece], width: float = 0.0, *, numbered: bool = False) -> Page:
    """Return the lines that the pieces of a page make; `numbered` when an earlier page counts lines."""
    lines = _lines([p for p in pieces if p.text and p.size > 0])
    bare = _unnumbered(lines, 2 if numbered else _FEWEST)
    columns = (tuple(row for line in block if (row := _row(line)).text) for block in _blocks(bare, 0))
    return Page(tuple(c for c in columns if c), width, bare is not lines)


def is_wide(letter: str) -> bool:
    """Return whether a letter is one of those that are set without blanks between them."""
    return bool(_IS_WIDE.match(letter))


def _lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return pieces that stand on one line together, from the top down; what is raised with its line."""
    found: list[list[Piece]] = []
    base, size = 0.0, 0.0
    for piece in sorted(pieces, key=lambda p: (-p.y, p.x)):
        below = base - piece.y
        near = found and below < 0.5 * max(size, piece.size)
        if near and (below < 0.12 * size or size < 0.8 * piece.size or _fits(found[-1], piece)):
            found[-1].append(piece)
            if piece.size > size:
                base, size = piece.y, piece.size
        else:
            found.append([piece])
            base, size = piece.y, piece.size
    return [sorted(line, key=lambda p: p.x) for line in found]


def _fits(line: list[Piece], piece: Piece) -> bool:
    """Return whether a piece that stands a little lower is of the line: beside its letters, not over them.

    Signs of footnotes and words that were recognised stand so; a box beside the text does not.
    """
    near = min(max(one.x - piece.end, piece.x - one.end) for one in line[-_SEEN:])
    return -0.3 * piece.size < near < 1.2 * piece.size


def _unnumbered(lines: list[list[Piece]], fewest: int) -> list[list[Piece]]:
    """Return lines without the numbers that count them in the margin, as in records of courts."""
    counted = [
        (place, int(line[0].text))
        for place, line in enumerate(lines)
        if len(line) > 1 and _is_number(line) and line[1].x - line[0].end > 0.5 * line[0].size
    ]
    rising = sum(1 for (_, one), (_, two) in itertools.pairwise(counted) if two == one + 1)
    if rising < fewest or rising * 10 < 6 * len(lines) or rising * 10 < 8 * len(counted) - 10:
        return lines
    numbered = {place for place, _ in counted}
    return [line[1:] if place in numbered else line for place, line in enumerate(lines)]


def _is_number(line: list[Piece]) -> bool:
    written = line[0].text.strip()
    return written.isascii() and written.isdigit() and len(written) < 4


def _blocks(lines: list[list[Piece]], depth: int) -> Iterator[list[list[Piece]]]:
    """Yield the lines of each column; what runs over all of them, a headline say, parts those around it."""
    gutter = _gutter(lines) if depth < 3 else None
    if gutter is None:
        if lines:
            yield lines
        return
    held: list[list[Piece]] = []
    for line in [*lines, None]:
        if line is not None and not _crosses(line, gutter):
            held.append(line)
            continue
        left = [[p for p in one if p.end <= gutter + _BIN] for one in held]
        right = [[p for p in one if p.end > gutter + _BIN] for one in held]
        for side in (left, right):
            yield from _blocks([one for one in side if one], depth + 1)
        held = []
        if line is not None:
            yield [line]


def _gutter(lines: list[list[Piece]]) -> float | None:
    """Return where a blank strip runs down between two columns of running text, None when there is none."""
    if len(lines) < 8:
        return None
    left = min(line[0].x for line in lines)
    right = max(max(p.end for p in line) for line in lines)
    if right - left < 100:
        return None
    inked = _inked(lines, left, right)
    low, high = int((right - left) * 0.2 / _BIN), int((right - left) * 0.8 / _BIN)
    fewest = min(inked[low:high], default=len(lines))
    if fewest > 0.2 * len(lines):
        return None
    strips = [place for place in range(low, high) if inked[place] <= fewest + 0.02 * len(lines)]
    strip = max(_runs(strips), key=len)
    middle = left + (strip[0] + strip[-1] + 1) / 2 * _BIN
    size = sorted(p.size for line in lines for p in line)[len(lines) // 2]
    if len(strip) * _BIN < 0.7 * size:
        return None
    return middle if _is_running(lines, middle) else None


def _inked(lines: list[list[Piece]], left: float, right: float) -> list[int]:
    """Return for each strip of the page how many lines have ink in it; blanks between words count as ink."""
    inked = [0] * (int((right - left) / _BIN) + 2)
    for line in lines:
        for start, end in _spans(line):
            for place in range(int((start - left) / _BIN), int((end - left) / _BIN) + 1):
                inked[place] += 1
    return inked


def _spans(line: list[Piece]) -> Iterator[tuple[float, float]]:
    """Yield the stretches of a line without a gap of more than most of the type's size."""
    start, end = line[0].x, line[0].end
    for piece in line[1:]:
        if piece.x - end > 0.7 * piece.size:
            yield start, max(start, end)
            start = piece.x
        end = max(end, piece.end)
    yield start, max(start, end)


def _runs(places: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for place in places:
        if found and place == found[-1][-1] + 1:
            found[-1].append(place)
        else:
            found.append([place])
    return found


def _is_running(lines: list[list[Piece]], gutter: float) -> bool:
    """Return whether both sides of a gutter hold running text: mostly long lines, not cells or numbers."""
    for side in (True, False):
        parts = ["".join(p.text for p in line if (p.end <= gutter) is side) for line in lines]
        lengths = sorted(len(words.strip()) * (2 if _IS_WIDE.search(words) else 1) for words in parts)
        if lengths[len(lines) * 5 // 8] < 22:
            return False
    return True


def _crosses(line: list[Piece], gutter: float) -> bool:
    return any(start < gutter - _BIN and end > gutter + _BIN for start, end in _spans(line))


def _row(line: list[Piece]) -> Row:
    size = _common([(p.size, len(p.text)) for p in line])
    words: list[str] = []
    gaps = 0
    last: Piece | None = None
    for piece in line:
        if last is not None and _repeats(last, piece):
            continue
        if last is not None and _is_sign(piece, last, size, words):
            continue
        gap = piece.x - last.end if last is not None else 0.0
        if last is not None and gap > _CELL * size:
            words.append(_GAP if gap > _APART * size else "\t")
            gaps += 1
        elif last is not None and _parted(last, piece, gap, size):
            words.append(" ")
        words.append(piece.text)
        last = piece
    text = "".join(words)
    # Two gaps make cells of a table; one parts a name from a time, a mark from its words.
    text = text.replace(_GAP, "\t") if gaps > 1 else text.replace(_GAP, "  ").replace("\t", " ")
    left, right = _ends(line)
    return Row(left, right, max(p.y for p in line if p.size >= 0.9 * size), size, text.strip(" \t\u3000"))


def _common(sizes: Sequence[tuple[float, int]]) -> float:
    """Return the size in which most letters are set."""
    weight: Counter[float] = Counter()
    for size, letters in sizes:
        weight[round(size, 1)] += letters
    return max(weight, key=lambda s: weight[s])


def _ends(line: list[Piece]) -> tuple[float, float]:
    """Return where the inked part of a line begins and ends."""
    inked = [p for p in line if p.text.strip()] or line
    return min(p.x for p in inked), max(p.end for p in inked)


def _repeats(last: Piece, piece: Piece) -> bool:
    """Return whether a piece is drawn over the last one to make it bold."""
    return piece.text == last.text and abs(piece.x - last.x) < 0.15 * piece.size and bool(piece.text.strip())


def _is_sign(piece: Piece, last: Piece, size: float, words: Sequence[str]) -> bool:
    """Return whether a piece is the raised sign of a footnote, and no square metre."""
    raised = piece.size < 0.8 * size and piece.y - last.y > 0.15 * size
    return raised and bool(_SIGN.fullmatch(piece.text.strip())) and not (words and words[-1][-1:] in "m米")


def _parted(last: Piece, piece: Piece, gap: float, size: float) -> bool:
    """Return whether a gap between two pieces is a blank: Han characters are spread a little without one."""
    if not last.text or last.text[-1].isspace() or piece.text[0].isspace():
        return False
    wide = is_wide(last.text[-1]) or is_wide(piece.text[0])
    return gap > (0.6 if wide else 0.14) * size
