"""What glossary entries would change, as sentences, as a table, and as objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from store.question import Previewed
from store.visible import visible
from store.writers.table import Column, Table


def sentences(found: Previewed, own: Sequence[str]) -> Iterator[str]:
    """Yield where a phrase stands, and why an entry would change nothing."""
    phrase = visible(found.question.phrase, one_line=True)
    more = "" if found.exact else "+"
    if found.places:
        yield (
            f"“{phrase}”: {found.places:,}{more} hits, {found.passages:,}{more} passages, "
            f"{found.records:,}{more} records; counted anew by `meetingtui add --again PATH`"
        )
    else:
        yield f"“{phrase}” stands nowhere in the archive"
    if found.question.phrase in own:
        yield f"“{phrase}” is there already"
    elif found.shipped:
        yield f"“{phrase}” is in the program's own lists: an entry changes nothing"


def table(found: Sequence[Previewed]) -> Table:
    """Return the words that lose hits to each phrase."""
    columns = (Column("phrase"), Column("word"), *(Column(name, is_number=True) for name in _COUNTS))
    rows = ((each.question.phrase, s.word, s.before, s.after, s.gone) for each in found for s in each.shifts)
    return Table(columns, tuple(rows))


_COUNTS = ("before", "after", "gone")


def values(found: Previewed) -> dict[str, Any]:
    """Return one phrase with all its counts."""
    words = [{"word": s.word, **{name: getattr(s, name) for name in _COUNTS}} for s in found.shifts]
    return {
        "phrase": found.question.phrase,
        "hits": found.places,
        "passages": found.passages,
        "records": found.records,
        "listed": found.listed,
        "shipped": found.shipped,
        "exact": found.exact,
        "words": words,
    }
