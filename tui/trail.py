"""The records that a search found, in order: stepping through hits goes on from one to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.question import Found, Search


@dataclass(frozen=True, slots=True)
class Trail:
    """Records with hits of one search, as far as they were fetched."""

    query: str = ""
    records: tuple[int, ...] = ()
    last: int = 0
    """Where the last page ended; 0: there are no further ones."""

    def beside(self, record: int | None, way: int) -> int | None:
        """Return the record before or after one of them, if it is known."""
        if record not in self.records:
            return None
        at = self.records.index(record) + way
        return self.records[at] if 0 <= at < len(self.records) else None

    def further(self, record: int | None, way: int) -> Search | None:
        """Return what to ask for when the last known record was left for the next one."""
        at_end = bool(self.records) and record == self.records[-1] and way > 0
        return Search(self.query, after=self.last) if at_end and self.last else None

    def longer(self, page: Found) -> Trail:
        """Return the trail with one more page of hits."""
        records = tuple(dict.fromkeys((*self.records, *(hit.record for hit in page.hits))))
        return replace(self, records=records, last=page.last if page.more else 0)
