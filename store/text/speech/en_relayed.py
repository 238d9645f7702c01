"""Words handed on by somebody else: "the Post quoted Okafor as saying …", "Okafor was cited as saying"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.records import Span
from store.text.speech import en_sources
from store.text.speech.en_chunks import Source
from store.text.speech.en_clause import Clause, spoken

CUES = ("quoted", "cited", "quotes", "cites")
"""The verbs of whoever hands the words on."""
_AS_SAYING = r"as (?:saying|stating|claiming|noting|adding|warning|telling (?:[\w']+ ){0,3}[\w']+)\b"
_WHOM = re.compile(r" (?P<who>[^,.;:\"]{2,120}?) " + _AS_SAYING)
_WAS = re.compile(r"(?: by (?P<by>[^,.;:\"]{2,80}?))? " + _AS_SAYING)
_BY_WHOM = re.compile(r" by (?P<who>[^.;:\"]{2,120}?),? that ")
_SUBORDINATE = re.compile(r"(?:as|which|who|that|and|but|if|or|like|than)\b")
_RELAY = 50
"""Characters of whoever hands words on, before the verb that ends the sentence."""
_THAT = re.compile(r"\s?,?\s?(?:that\b)?[\s,:]{0,3}")
_PASSIVE = re.compile(r"(?:was|were|is|are|been|be)(?: also)? $")
_BY = re.compile(r" by [^,.;:\"]{2,80}\.?")


def relayed(mask: str, sentence: Span, cue: re.Match[str]) -> Clause | None:
    """Return the attribution to whoever is quoted, not to whoever quotes."""
    passive = _PASSIVE.search(mask, max(sentence.start, cue.start() - 10), cue.start())
    if passive:
        match = _WAS.match(mask, cue.end(), sentence.end)
        source = en_sources.before(mask, sentence.start, passive.start()) if match else None
    else:
        match = _WHOM.match(mask, cue.end(), sentence.end)
        source = _quoted(mask, *match.span("who")) if match else None
    if match is None or source is None or source.kind in ("body", "collective"):
        return None
    said = _said(mask, sentence, match.end(), min(source.start, cue.start()))
    return Clause(source, said, "quoted by others", 0.85)


def told_by(mask: str, sentence: Span, cue: re.Match[str]) -> Clause | None:
    """Return the attribution of "It was noted by Okafor that …"."""
    match = _BY_WHOM.match(mask, cue.end(), sentence.end)
    source = en_sources.after(mask, *match.span("who")) if match else None
    said = spoken(mask, match.end(), sentence.end) if match else None
    if source is None or said is None or source.kind not in ("person", "post"):
        return None
    return Clause(source, (said,), "named before a verb of speech", 0.85)


def _quoted(mask: str, start: int, end: int) -> Source | None:
    """Return whom the verb has as its object."""
    if mask[start:end] in ("him", "her", "them"):
        return Source("pronoun", start, end)
    return en_sources.after(mask, start, end)


def _said(mask: str, sentence: Span, after: int, before: int) -> tuple[Span, ...]:
    """Return the words behind "as saying", or those before the last comma when nothing follows."""
    that = _THAT.match(mask, after, sentence.end)
    later = spoken(mask, that.end() if that else after, sentence.end)
    if later is not None and not _BY.fullmatch(mask, after, later.end):
        return (later,)
    comma = max(mask.rfind(", ", sentence.start, before), mask.rfind('"', sentence.start, before))
    earlier = spoken(mask, sentence.start, comma) if comma > 0 else None
    return (earlier,) if earlier else ()


def without_relay(mask: str, clause: Clause, sentence: Span, cues: Sequence[re.Match[str]]) -> Clause:
    """Return the clause without who handed the words on at the end (", state radio reported.")."""
    last = cues[-1]
    if last.start() <= clause.source.start or mask[last.end() : sentence.end].strip(" ."):
        return clause
    comma = mask.rfind(", ", sentence.start, last.start())
    subordinate = _SUBORDINATE.match(mask, comma + 2)
    if subordinate or not clause.said or comma < clause.said[-1].start or last.start() - comma > _RELAY:
        return clause
    kept = spoken(mask, clause.said[-1].start, comma)
    return replace(clause, said=(*clause.said[:-1], *((kept,) if kept else ())))
