"""The labels of a whole record: header lines, else labels before words, else labels alone on their rows."""

from __future__ import annotations

from collections.abc import Sequence

from store.text.labelled import alone, dashes, evidence, headlines, labels, naming, topics
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.rows import Row

_ENDED = tuple('。！？；…”.!?;"')


def labels_of(
    rows: Sequence[Row], aside: frozenset[int], listed: frozenset[int], cast: Cast
) -> tuple[Label, ...]:
    """Return the labels of the record in order; none when it is prose.

    `aside` are the rows of furniture, `listed` those of the lists of people: neither begins a turn.
    """
    square = {
        i for i in aside if rows[i].words.startswith("[") and naming.is_name_like(rows[i].words.strip("[]"))
    }
    outside = (aside - square) | listed | set(headlines.clock_rows(rows))
    heads = headlines.read(rows)
    if heads:
        return _with_headers(heads, _candidates(rows, outside | {label.row for label in heads}))
    content = [index for index, row in enumerate(rows) if index not in outside and row.mark != "heading"]
    found = evidence.accepted(_candidates(rows, outside), content, cast)
    if found:
        kept = topics.without(_without_repeats(_without_headline(found, rows, cast), rows), rows, cast)
        titled = [x for x in alone.titled(rows, {x.key for x in kept}) if x.row not in outside]
        return _merged(kept, (*(x for x in alone.bullets(rows, cast) if x.row not in outside), *titled))
    dashed = dashes.read(rows, frozenset(outside)) or dashes.listed(rows, frozenset(outside), cast)
    dashed = dashed or alone.signed(rows)
    if dashed:
        return dashed
    points = tuple(x for x in alone.bullets(rows, cast) if x.row not in outside)
    return (
        alone.marked(rows)
        or alone.read(rows, cast)
        or alone.addressed(rows)
        or alone.serial(rows)
        or (points if len(points) >= 2 else ())
    )


def _without_headline(found: Sequence[Label], rows: Sequence[Row], cast: Cast) -> Sequence[Label]:
    """Return the labels without the first when it is a headline with a colon: `Panel: Cities after rain`."""
    first, rest = found[0], found[1:]
    title = (
        first.row == 0
        and not rows[0].words.endswith(_ENDED)
        and first.form == "colon"
        and first.end < rows[0].end
    )
    ended = sum(1 for label in rest if rows[label.row].words.endswith(_ENDED))
    if (
        not title
        or ended * 2 < len(rest)
        or len({x.key for x in rest}) < 2
        or cast.knows(first.name, first.person)
    ):
        return found
    return found if any(label.key == first.key for label in rest) else rest


def _without_repeats(found: Sequence[Label], rows: Sequence[Row]) -> Sequence[Label]:
    """Return the labels without those of a headline that stands twice before anybody speaks."""
    first = rows[found[0].row].words
    again = [x for x in found if rows[x.row].words == first and rows[x.row].end > x.end]
    if len(first) < 8 or first.endswith(_ENDED) or len(again) < 2:
        return found
    rest = [label for label in found if label.key != found[0].key]
    return rest if len({label.key for label in rest}) >= 2 else found


def _candidates(rows: Sequence[Row], outside: frozenset[int]) -> list[Label]:
    """Return what has the shape of a label, at most one to a row."""
    found = (
        labels.read(row, index)
        for index, row in enumerate(rows)
        if index not in outside and row.mark not in ("table", "heading")
    )
    named = [label for label in found if label is not None]
    mixed = sum(1 for x in named if not x.name.isupper()) * 2 > len(named)
    return [label for label in named if not mixed or not _is_shouted(label, rows[label.row])]


def _is_shouted(label: Label, row: Row) -> bool:
    """Return whether a label of several words and all behind it are in capitals, as an item's title is."""
    rest = row.words[label.end - row.body :]
    return label.name.isupper() and len(label.name.split()) > 2 and len(rest) > 20 and rest.isupper()


def _with_headers(heads: Sequence[Label], candidates: Sequence[Label]) -> tuple[Label, ...]:
    """Return header lines with the labels of another shape that name the same voices or print a time."""
    known = {label.key for label in heads}
    return _merged(heads, [label for label in candidates if label.key in known or label.form == "clock"])


def _merged(found: Sequence[Label], more: Sequence[Label]) -> tuple[Label, ...]:
    """Return both in order, the first winning where they share a row."""
    held = {label.row for label in found}
    return tuple(sorted((*found, *(x for x in more if x.row not in held)), key=lambda label: label.row))
