"""A labelled record as one plain file: a head of facts, then the text with its passages marked.

    # kind: news
    # date: 2024-03-12
    # speaker: 张三 | 县委书记 | 某县 | 老张, 张书记
    # hot: 项目*, 招商
    ---
    某县县委书记张三说，⟦张三|项目要抢，服务要优。⟧

A star marks a hot word that the record itself declares. The marks are taken out before anything is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.records import Span


@dataclass(frozen=True, slots=True)
class GoldSpeaker:
    """A speaker as labelled."""

    name: str
    post: str | None
    affiliation: str | None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldPassage:
    """Words as labelled; `around` holds clause and marks too: a prediction may begin or end in it."""

    speaker: str
    span: Span
    around: Span


@dataclass(frozen=True, slots=True)
class Gold:
    """One labelled record."""

    name: str
    text: str
    kind: str | None
    date: str | None
    place: str | None
    speakers: tuple[GoldSpeaker, ...]
    passages: tuple[GoldPassage, ...]
    hot_words: tuple[str, ...]
    declared: tuple[str, ...]


_MARK = re.compile(r"⟦([^|⟧\n]{1,80})\|([^⟧]*)⟧")
_FACT = re.compile(r"# (\w+):[ ]?(.*)")
_SENTENCE_END = re.compile(r"[。！？!?\n]|\. |\.$")


def parse(name: str, labelled: str) -> Gold:
    """Return the labelled record; raise ValueError, naming the record, when its head is not closed by ---."""
    head, rule, body = labelled.partition("\n---\n")
    if not rule:
        raise ValueError(f"{name}: the head of a labelled record ends with a line ---")
    facts = [match.groups() for line in head.splitlines() if (match := _FACT.match(line))]
    one = {key: value.strip() or None for key, value in facts}
    text, spans = _unmarked(body)
    hot = [word.strip() for word in (one.get("hot") or "").split(",") if word.strip()]
    return Gold(
        name=name,
        text=text,
        kind=one.get("kind"),
        date=one.get("date"),
        place=one.get("place"),
        speakers=tuple(_speaker(value) for key, value in facts if key == "speaker"),
        passages=tuple(GoldPassage(who, span, _around(text, span, spans)) for who, span in spans),
        hot_words=tuple(word.rstrip("*") for word in hot),
        declared=tuple(word.rstrip("*") for word in hot if word.endswith("*")),
    )


def _unmarked(body: str) -> tuple[str, tuple[tuple[str, Span], ...]]:
    """Return the text without its marks, and the marked spans in it."""
    pieces: list[str] = []
    spans: list[tuple[str, Span]] = []
    at = length = 0
    for mark in _MARK.finditer(body):
        before, words = body[at : mark.start()], mark.group(2)
        length += len(before)
        spans.append((mark.group(1), Span(length, length + len(words))))
        length += len(words)
        pieces += [before, words]
        at = mark.end()
    return "".join([*pieces, body[at:]]), tuple(spans)


def _around(text: str, span: Span, spans: tuple[tuple[str, Span], ...]) -> Span:
    """Return the sentence that holds `span`, cut where another marked passage begins or ends."""
    low = max([other.end for _, other in spans if other.end <= span.start], default=0)
    high = min([other.start for _, other in spans if other.start >= span.end], default=len(text))
    ends = [match.end() for match in _SENTENCE_END.finditer(text, low, span.start)]
    following = _SENTENCE_END.search(text, span.end, high)
    return Span(ends[-1] if ends else low, following.end() if following else high)


def _speaker(value: str) -> GoldSpeaker:
    name, post, affiliation, aliases = [part.strip() for part in (value + "|||").split("|")[:4]]
    known = tuple(alias.strip() for alias in aliases.split(",") if alias.strip())
    return GoldSpeaker(name, post or None, affiliation or None, known)
