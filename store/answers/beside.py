"""What is counted over the places of a concordance: who says it, how evenly, beside which words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.question.concordance import Collocate, Said
from store.stats import collocation, dispersion
from store.tables import records
from store.text import wordlists
from store.text.fold import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.answers.concordance import Place
    from store.tables.engine import Connection

MOST_COLLOCATES = 40
MOST_SPEAKERS = 40


@dataclass(frozen=True, slots=True)
class Found:
    """All places that were looked at."""

    places: tuple[Place, ...]

    @property
    def records(self) -> tuple[int, ...]:
        """The records that hold it, in order."""
        return tuple(sorted({place.line.record for place in self.places}))


def counted(connection: Connection, found: Found, window: int) -> dict[str, Any]:
    """Return the fields of the answer that are counted over all places."""
    words: Counter[str] = Counter()
    size = 0
    for record in found.records:
        texts = [folded(t.text) for t in records.tokens(connection, record) if any(map(str.isalnum, t.text))]
        size += len(texts)
        words.update(texts)
    hits = Counter(place.line.speaker for place in found.places if place.line.speaker)
    spoken, said = who(connection, hits, found.records)
    return {
        "records": len(found.records),
        "records_total": records.place(connection, 0).total,
        "said": said,
        "speakers_total": len(spoken),
        "spread": _spread(hits, spoken),
        "collocates": tuple(_collocates(found.places, words, size, 2 * window))[:MOST_COLLOCATES],
    }


def who(
    connection: Connection, hits: Counter[str], found_in: Iterable[int]
) -> tuple[dict[str, int], tuple[Said, ...]]:
    """Return how many words each speaker says in the records that hold it, and who says it most."""
    spoken = _spoken(connection, found_in)
    return spoken, tuple(Said(name, n, spoken.get(name, 0)) for name, n in hits.most_common(MOST_SPEAKERS))


def _spoken(connection: Connection, found_in: Iterable[int]) -> dict[str, int]:
    spoken: Counter[str] = Counter()
    for record in found_in:
        for speaker in records.speakers(connection, record):
            spoken[speaker.name] += speaker.words
    return dict(spoken)


def _spread(hits: Counter[str], spoken: dict[str, int]) -> float | None:
    sizes = {name: words for name, words in spoken.items() if words}
    if sum(hits.values()) < dispersion.FEWEST_HITS or len(sizes) < 2:
        return None
    return dispersion.dp([hits[name] for name in sizes], list(sizes.values()))


def _collocates(places: Iterable[Place], words: Counter[str], size: int, span: int) -> Iterable[Collocate]:
    """Return what stands near often enough, strongest first by logDice; words of grammar are left out."""
    stops = wordlists.words("stop_zh") | wordlists.words("stop_en")
    joint: Counter[str] = Counter()
    whose: defaultdict[str, set[object]] = defaultdict(set)
    written: dict[str, str] = {}
    node = 0
    for place in places:
        node += 1
        for word in (*place.left, *place.right):
            key = folded(word)
            if key in stops or key.isdecimal():
                continue
            written.setdefault(key, word)
            joint[key] += 1
            whose[key].add(place.line.speaker or place.line.record)
    found = []
    for key, number in joint.items():
        if number < collocation.FEWEST_HITS or len(whose[key]) < collocation.FEWEST_SPEAKERS:
            continue
        count = max(words[key], number)
        found.append(
            Collocate(
                written[key],
                number,
                count,
                len(whose[key]),
                collocation.log_dice(number, node, count),
                collocation.mutual_information(number, node, count, size, span),
                collocation.t_score(number, node, count, size, span),
            )
        )
    return sorted(found, key=lambda c: (-c.log_dice, c.word))
