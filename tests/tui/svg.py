"""Pictures of the screen whose wide characters stand where they stand on a terminal, in any viewer.

Rich gives a piece of text the length of one cell a character, which squeezes Chinese text to half. Here a
piece is cut where narrow meets wide; each wide character gets a place of its own (not all viewers know lists
of places, or lengths), narrow ones keep their length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby

from tui.paint.cells import width_of

_TEXT = re.compile(
    r'<text class="(?P<class>[^"]{1,80})" x="(?P<x>[\d.]{1,12})" y="(?P<y>[\d.]{1,12})" '
    r'textLength="(?P<length>[\d.]{1,12})" clip-path="(?P<clip>[^"]{1,80})">(?P<words>[^<]{0,4000})</text>'
)


_BLANKS = "\xa0 "
WIDE = 22
"""Size of a wide character: it fills its two cells of 24.4."""


def in_cells(picture: str) -> str:
    """Return a picture by Rich with every character at its cell."""
    return _TEXT.sub(_piece, picture)


def _piece(found: re.Match[str]) -> str:
    words = html.unescape(found["words"])
    if words.isascii() or not words:
        return found[0]
    cell = float(found["length"]) / len(words)
    return "".join(_runs(words, float(found["x"]), cell, found))


def _runs(words: str, x: float, cell: float, found: re.Match[str]) -> Iterator[str]:
    for wide, characters in groupby(words, lambda c: width_of(c) == 2):
        run = "".join(characters)
        if wide:
            places = (x + 2 * cell * at + (2 * cell - WIDE) / 2 for at in range(len(run)))
            words = "".join(f'<tspan x="{at:g}">{c}</tspan>' for at, c in zip(places, run, strict=True))
            yield _tag(found, f'font-size="{WIDE}px"', words)
            x += 2 * cell * len(run)
        else:
            # Blanks at its ends are left out: some viewers do so themselves and would move what follows.
            inner = run.strip(_BLANKS)
            if inner:
                left = x + cell * (len(run) - len(run.lstrip(_BLANKS)))
                words = html.escape(inner, quote=False).replace(" ", "&#160;")
                length = f' textLength="{cell * sum(map(width_of, inner)):g}"'
                yield _tag(found, f'x="{left:g}"', words, length)
            x += cell * sum(map(width_of, run))


def _tag(found: re.Match[str], place: str, words: str, length: str = "") -> str:
    return (
        f'<text class="{found["class"]}" {place} y="{found["y"]}"{length} clip-path="{found["clip"]}">'
        f"{words}</text>"
    )
