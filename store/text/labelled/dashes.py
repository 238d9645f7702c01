"""Labels that a dash parts from the words: `Mara – The hose is broken.`, where speakers come back with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from store.text.labelled import naming, notlabels
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.person import has_han
from store.text.labelled.persons import parse
from store.text.labelled.rows import Row
from store.text.labelled.words import HAN

_FEWEST = 2
"""Items of listed people from which on a dash behind a name is a label."""
_DASH = re.compile(
    rf"(?:([A-Z][^:;,.!?–—]{{0,40}}?) (?:[–—]{{1,2}}|-{{1,2}}) "
    rf"|([{HAN}·]{{2,12}})[ ]?(?:[–—]{{1,2}}|-{{1,2}})[ ]?)(?=\S)"
)


def read(rows: Sequence[Row], outside: frozenset[int]) -> tuple[Label, ...]:
    """Return the labels with a dash; none unless two speakers come back and most rows are turns."""
    content = [index for index, row in enumerate(rows) if index not in outside and row.mark != "heading"]
    found = [label for index in content if (label := _label(rows[index], index)) is not None]
    times = Counter(label.key for label in found)
    back = [label for label in found if times[label.key] >= 2]
    if len({label.key for label in back}) < 2:
        return ()
    after = sum(1 for index in content if index >= back[0].row)
    return tuple(found) if len(back) * 10 >= 6 * after else ()


def listed(rows: Sequence[Row], outside: frozenset[int], cast: Cast) -> tuple[Label, ...]:
    """Return the items of lists that begin with somebody listed and a dash: `- IOK - the wall leaks`."""
    found = []
    for index, row in enumerate(rows):
        begun = _DASH.match(row.words[:80]) if row.mark == "bullet" and index not in outside else None
        name = (begun[1] or begun[2]).strip("*_ ") if begun else ""
        if begun and cast.knows(name, parse(name)):
            found.append(Label(index, row.body + begun.end(), name, parse(name), "dash"))
    return tuple(found) if len(found) >= _FEWEST else ()


def _label(row: Row, index: int) -> Label | None:
    """Return the label that a row of plain text begins with."""
    found = _DASH.match(row.words[:80]) if row.mark == "" else None
    if not found:
        return None
    name = (found[1] or found[2]).strip("*_ ")
    if not naming.is_name_like(name) or notlabels.is_fact(name) or (has_han(name) and not found[2]):
        return None
    return Label(index, row.body + found.end(), name, parse(name), "dash")
