"""How well a document agrees with its labels.

Names: a speaker is right when the name is a labelled name or alias (blanks, points, case do not matter); a
second entry for one person is an error. Posts and affiliations: share right among matched speakers who have
one. Passages: by character, blanks ignored, right when given to the right speaker; the attribution clause and
the marks around a labelled passage neither help nor hurt. Dates: strict, as far as the text tells them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.records import Document, Meeting, Speaker
from store.scoring.gold import Gold, GoldSpeaker

_IGNORED = re.compile(r"[\s·・•.,'’‘`\-‐‑–]+")
_TITLES = frozenset("mr mrs ms miss dr sir prof professor chairman chair cllr hon the".split())


@dataclass(frozen=True, slots=True)
class Score:
    """One record's scores, each 0 to 1; None where the labels have nothing of the kind."""

    names: float
    post: float | None
    affiliation: float | None
    passages: float
    date: float | None
    hot_at_ten: float | None
    hot_recall: float | None


def score(document: Document, gold: Gold) -> Score:
    """Return how well `document`, read from `gold.text`, agrees with the labels."""
    matched, names = match_names(document.speakers, gold.speakers)
    pairs = [(s, g) for s, g in matched if g is not None]
    words = [hot.word for hot in document.hot_words]
    return Score(
        names=names,
        post=share(_holds(s.post, g.post) for s, g in pairs if g.post),
        affiliation=share(_holds(s.affiliation, g.affiliation) for s, g in pairs if g.affiliation),
        passages=_passages(document, gold, {s.id: g.name for s, g in pairs}),
        date=float(_same_date(document.meeting, gold.date)) if gold.date else None,
        hot_at_ten=share(any(same_word(w, g) for g in gold.hot_words) for w in words[:10])
        if gold.hot_words
        else None,
        hot_recall=share(any(same_word(w, g) for w in words[:20]) for g in gold.hot_words),
    )


def match_names(
    speakers: Sequence[Speaker], gold: Sequence[GoldSpeaker]
) -> tuple[tuple[tuple[Speaker, GoldSpeaker | None], ...], float]:
    """Return each person found with the labelled speaker it stands for, and the F1 of names."""
    people = [s for s in speakers if s.is_person]
    left = list(gold)
    matched: list[tuple[Speaker, GoldSpeaker | None]] = []
    for speaker in people:
        right = next((g for g in left if _same_person(speaker.name, g)), None)
        if right is not None:
            left.remove(right)
        matched.append((speaker, right))
    found = sum(right is not None for _, right in matched)
    return tuple(matched), f1(found, len(people) - found, len(left))


def f1(right: int, wrong: int, missed: int) -> float:
    """Return the harmonic mean of precision and recall; 1.0 when nothing was to find and nothing found."""
    return 2 * right / (2 * right + wrong + missed) if right + wrong + missed else 1.0


def share(claims: Iterable[bool]) -> float | None:
    """Return the share of claims that hold, or None when there are none."""
    held = list(claims)
    return sum(held) / len(held) if held else None


def same_word(found: str, gold: str) -> bool:
    """Return whether two words are one: case, hyphens, blanks and the English plural do not matter."""
    a, b = _word(found), _word(gold)
    if a == b or a.isascii():
        return a == b
    return min(len(a), len(b)) >= 2 and abs(len(a) - len(b)) <= 2 and (a in b or b in a)


def _word(word: str) -> str:
    plain = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", word).casefold())
    return (
        re.sub(r"(?<=[a-z]{2})ie?s$", "y", plain)
        if plain.endswith("ies")
        else re.sub(r"(?<=[a-rt-z])s$", "", plain)
    )


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    return _IGNORED.sub("", "".join(c for c in letters if not unicodedata.combining(c)))


def _same_person(name: str, gold: GoldSpeaker) -> bool:
    if any(_plain(name) == _plain(known) for known in (gold.name, *gold.aliases)):
        return True
    if not gold.name.isascii():
        return False
    found, right = _tokens(name), _tokens(gold.name)
    return found == right or (min(len(found), len(right)) == 1 and bool(found & right))


def _tokens(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", name.casefold())) - _TITLES


def _holds(found: str | None, gold: str | None) -> bool:
    """Return whether one of two posts or places holds the other; in Latin letters, all words of the label."""
    a, b = _plain(found or ""), _plain(gold or "")
    if not a or not b:
        return False
    if b.isascii():
        words = set(re.findall(r"[a-z]+", (gold or "").casefold())) - {"of", "the", "and"}
        return words <= set(re.findall(r"[a-z]+", (found or "").casefold())) or a in b
    return a in b or (b in a and len(a) <= len(b) + 12)


def _passages(document: Document, gold: Gold, names: dict[str, str]) -> float:
    """Return the F1 of characters given to the right speaker."""
    wanted: dict[str, set[int]] = {}
    free: dict[str, set[int]] = {}
    for labelled in gold.passages:
        wanted.setdefault(labelled.speaker, set()).update(range(labelled.span.start, labelled.span.end))
        free.setdefault(labelled.speaker, set()).update(range(labelled.around.start, labelled.around.end))
    given: dict[str, set[int]] = {}
    people = {s.id for s in document.speakers if s.is_person}
    for passage in document.passages:
        if passage.speaker in people:
            name = names.get(passage.speaker, "")
            given.setdefault(name, set()).update(range(passage.start, passage.end))
    text = document.source.text
    solid = {i for i, character in enumerate(text) if not character.isspace()}
    nothing: set[int] = set()
    right = sum(len(given.get(name, nothing) & places & solid) for name, places in wanted.items())
    missed = sum(len((places - given.get(name, nothing)) & solid) for name, places in wanted.items())
    wrong = sum(
        len((places - wanted.get(name, nothing) - free.get(name, nothing)) & solid)
        for name, places in given.items()
    )
    return f1(right, wrong, missed)


def _same_date(meeting: Meeting, gold: str) -> bool:
    """Return whether the date found agrees in every part that the label has."""
    return meeting.date is not None and meeting.date.endswith(gold.removeprefix("-"))
