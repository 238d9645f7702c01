"""What a reader of a Chinese record should know: quotations without a speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from store.records import Note, Passage
from store.text.speech.zh_events import Paragraph

_SHORTEST = 12
_SHOWN = 20


def unclaimed(paragraphs: Sequence[Paragraph], passages: Sequence[Passage]) -> Iterator[Note]:
    """Yield a note for each longer quotation that nobody was found for."""
    spoken = sorted(passages, key=lambda p: p.start)
    starts = [p.start for p in spoken]
    for paragraph in paragraphs:
        for quote in paragraph.quotes:
            start, end = paragraph.start + quote.open + 1, paragraph.start + quote.close
            if end - start <= _SHORTEST:
                continue
            before = bisect_right(starts, end - 1) - 1
            if before < 0 or spoken[before].end <= start:
                words = paragraph.original[quote.open + 1 : quote.close]
                shown = words[:_SHOWN] + "…" * (len(words) > _SHOWN)
                yield Note("info", f"a quotation without a speaker: {shown}", start)
