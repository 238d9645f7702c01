"""Items of minutes that name a matter before a colon: `Caching:` over what people said, `Lockers: none`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.rows import Row


def without(found: Sequence[Label], rows: Sequence[Row], cast: Cast) -> Sequence[Label]:
    """Return the labels without matters: unlisted heads of items that stand over the items of listed people.

    Where one item of a list is a matter, its neighbours of the same depth are matters too, unless a listed
    person speaks among them. Only records that list who is present tell a matter from a name so.
    """
    if not cast.lists:
        return found
    known = {x.row for x in found if cast.knows(x.name, x.person) or cast.means(x.name, x.person)}
    times: dict[str, int] = {}
    for label in found:
        times[label.key] = times.get(label.key, 0) + 1
    once = {x.row for x in found if x.row not in known and x.form == "colon" and times[x.key] == 1}
    matters = {row for run in _lists(rows) for row in _matters(run, rows, known) if row in once}
    return [label for label in found if label.row not in matters]


def _lists(rows: Sequence[Row]) -> Iterator[range]:
    """Yield the runs of rows that are one list of bullets: to the next heading or line without a bullet."""
    start: int | None = None
    for index, row in enumerate(rows):
        inside = row.mark == "bullet" or (start is not None and row.mark == "" and not row.gap)
        if not inside and start is not None:
            yield range(start, index)
            start = None
        elif inside and start is None:
            start = index
    if start is not None:
        yield range(start, len(rows))


def _matters(run: range, rows: Sequence[Row], known: set[int]) -> Iterator[int]:
    """Yield the items of the depth that stands over listed speakers, none of whom has that depth."""
    depths = {rows[row].indent for row in run if row in known}
    if not depths:
        return
    deepest = min(depths)
    for row in run:
        if rows[row].mark == "bullet" and rows[row].indent < deepest:
            yield row
