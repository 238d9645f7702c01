"""One English sentence: who is said to speak in it, and which stretches are the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text.paragraphs import trimmed
from store.text.speech import en_cues, en_relayed, en_sources
from store.text.speech.en_acts import adding
from store.text.speech.en_chunks import Source
from store.text.speech.en_clause import FRAME, Clause, spoken
from store.text.speech.en_lists import VERBAL
from store.text.speech.en_names import words
from store.text.speech.en_tails import added_words, is_tail, tells_where_only
from store.text.speech.en_uncued import without_cue

_LINK = re.compile(r"[,;]\s{0,9}(?:and|but|while|whereas)?\s{0,9}$")
_SPOKE_IN_FRAME = re.compile(
    r"\s{0,9}(?:when|while|as|after|before)\s{1,9}(?P<who>[^,]{2,120}?)\s{1,9}(?:spoke|was speaking|"
    r"talked|visited|"
    r"addressed|took|"
    r"delivered|gave|met|attended|arrived|was asked|is asked|inspected|speaks|concluded|chaired|presided|"
    r"made)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:\([^()]{1,60}\)|\[[A-Z][\w ]{1,24}\]|"
    r"(?:[A-Z][\w'\-]{1,20}[ ,]{1,2}){1,5}(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:[A-Z][a-z]{2,8}\.?)?"
    r"(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: \d{4})?\s{0,3}"
    r"(?:\([\w .,'/]{2,60}\)\s{0,3}(?:[-\u2013\u2014]{1,2}|:)?|[-\u2013\u2014]{2}|[\u2013\u2014])|"
    r"[A-Z][A-Z .]{2,30}(?:,\s[A-Z][\w. ]{2,20})?\s{0,9}(?:\([\w ]{2,30}\))?\s{0,9}(?:-{1,2}|"
    r":))\s{0,9}(?=[\"A-Z])"
)
_AT_ONCE = 4
"""Characters before whom a sentence begins with: a mark, an article."""
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be)\s(?:[a-z]{3,12}ly\s)?$")
_PASSIVE_CUES = ("quoted", "concerned", "agreed")
_NOUNS = frozenset(
    "states notes claims estimates reports demands appeals promises pledges forecast counters calls shares "
    "reasons figures judges finds wonders orders hints posts denies praises laments".split()
)
"""Cues that are plural nouns as well: after a body they need "that", a colon or a mark."""
_PLAIN = re.compile(
    r"(?:said|says|asked|asks|added|wrote|explained|replied|told|tells|concluded|continued|responded|commented)$"
)
_FIGURES = re.compile(
    r"\b(?:data|statistics|figures|survey|report|reports|plan|study|law|poll|census|analysis|rules?)\b"
)
_VERB_FIRST = re.compile(
    r"(?:said|says|added|adds|asked|asks|explained|replied|warned|noted|wrote|stressed|told|insisted|argued|"
    r"emphasi[sz]ed|admitted|continued|recalled|announced|claimed|declared|concluded|remarked|pointed "
    r"out|joked|"
    r"commented|stated|according to|reported|suggested|quipped|observed|exclaimed|sighed|agreed|answered|"
    r"responded)"
)


def clauses(mask: str, sentence: Span) -> tuple[Clause, ...]:
    """Return the attributions of one sentence, in order; `mask` hides what stands in quotation marks."""
    dateline = _DATELINE.match(mask, sentence.start, sentence.end)
    sentence = Span(dateline.end(), sentence.end) if dateline else sentence
    cues = en_cues.cues(mask, sentence.start, sentence.end)
    last = _closing(mask, sentence, cues)
    if last is not None:
        return (last,)
    found: list[Clause] = []
    edge = sentence.start
    for cue in cues:
        if cue.start() < edge:
            continue
        clause = _attribution(mask, sentence, cue, edge if found else sentence.start)
        if clause is None or (found and not _starts_anew(mask, clause, edge)):
            continue
        if found:
            found[-1] = _cut(mask, found[-1], clause)
        found.append(en_relayed.without_relay(mask, clause, sentence, cues))
        edge = max(cue.end(), clause.source.end)
    added = None if found else adding(mask, sentence)
    return tuple(found) or ((added,) if added else without_cue(mask, sentence))


def _closing(mask: str, sentence: Span, cues: Sequence[re.Match[str]]) -> Clause | None:
    """Return the attribution that ends the sentence (", the ministry said."): all before it is its words."""
    if not cues or '"' in mask[sentence.start : sentence.end] or en_cues.is_according(cues[-1]):
        return None
    if mask[cues[-1].start() - 2 : cues[-1].start()].strip() == ",":
        inverted = _inverted(mask, sentence, cues[-1])
        if inverted is not None:
            return inverted
    if len(cues) < 2 or mask[cues[-1].end() : sentence.end].strip(" .!?"):
        return None
    clause = _attribution(mask, sentence, cues[-1], sentence.start)
    if clause is None or clause.reason != "named after the words":
        return None
    return _of_whom_it_tells(mask, sentence, cues, clause) or clause


def _of_whom_it_tells(
    mask: str, sentence: Span, cues: Sequence[re.Match[str]], clause: Clause
) -> Clause | None:
    """Return the speaker that a body tells of ("Okafor said it was dear, state radio said.")."""
    if clause.source.kind not in ("body", "collective") or cues[0].end() >= clause.source.start:
        return None
    comma = mask.rfind(", ", sentence.start, clause.source.start + 1)
    first = _attribution(mask, Span(sentence.start, max(comma, sentence.start)), cues[0], sentence.start)
    if first is None or first.source.kind not in ("person", "post", "pronoun"):
        return None
    return first if first.source.start - sentence.start < _AT_ONCE else None


def _inverted(mask: str, sentence: Span, cue: re.Match[str]) -> Clause | None:
    """Return "…, said Ines Okafor, chair of it.", unless somebody with a post stands before the verb."""
    clause = _verb_first(mask, sentence, cue, sentence.start)
    if clause is None or not clause.said or clause.source.kind != "person":
        return None
    subject = en_sources.before(mask, sentence.start, cue.start())
    if subject is not None and subject.kind == "person" and subject.posts:
        clausal = any(word.low in VERBAL for word in words(mask, subject.start, subject.end))
        if subject.start == sentence.start and not clausal:
            return None
    return clause if mask[clause.source.end : sentence.end][:1] in ",." else None


def _attribution(mask: str, sentence: Span, cue: re.Match[str], low: int) -> Clause | None:
    """Return the attribution that the cue makes, whichever side its source stands on."""
    if en_cues.is_according(cue):
        return _according(mask, sentence, cue)
    if cue.group() in en_relayed.CUES and (relayed := en_relayed.relayed(mask, sentence, cue)) is not None:
        return relayed
    if cue.group().endswith("s") and mask.endswith(("'s ", "' "), sentence.start, cue.start()):
        return None
    left = max(
        low,
        _speech_end(mask, low, cue.start()),
        mask.rfind("; ", low, cue.start()) + 1,
        mask.rfind(": ", low, cue.start()) + 1,
    )
    if _PASSIVE.search(mask, max(low, cue.start() - 24), cue.start()) and cue.group() not in _PASSIVE_CUES:
        return en_relayed.told_by(mask, sentence, cue)
    source = en_sources.before(mask, left, cue.start())
    if source is not None and source.kind not in ("person", "pronoun") and _is_noun(mask, cue):
        return None
    if source is not None:
        return _after_subject(mask, sentence, cue, source)
    return _verb_first(mask, sentence, cue, low)


def _is_noun(mask: str, cue: re.Match[str]) -> bool:
    """Return whether the cue is a noun that looks like a verb ("industrial states, other countries")."""
    return cue.group() in _NOUNS and not re.compile(r"\s?(?:that\b|:|\")").match(mask, cue.end())


def _speech_end(mask: str, low: int, end: int) -> int:
    """Return where the last quotation that is speech, and no term inside a sentence, closes before `end`."""
    low = max(low, end - 4000)
    at = mask.rfind('"', low, end)
    while at > low:
        opened = mask.rfind('"', low, at)
        if mask[at - 1] in ".,!?" or opened == low or mask[at + 1 : at + 2] == ",":
            return at + 1
        at = opened
    return low


def _after_subject(mask: str, sentence: Span, cue: re.Match[str], source: Source) -> Clause | None:
    """Return "Okafor said …", "…, Okafor said" or "…, Okafor said, …"."""
    earlier = _before_words(mask, sentence.start, source.start)
    rest = Span(cue.end(), sentence.end)
    if earlier is not None and is_tail(mask, rest, earlier) and not _is_pure_frame(mask, earlier):
        return Clause(source, (earlier, *added_words(mask, rest)), "named after the words", 0.9)
    begin = en_cues.content_start(mask, cue, sentence.end)
    if begin is None:
        return None
    framed = earlier is None or _is_pure_frame(mask, earlier)
    if framed and _PLAIN.match(cue.group()) and tells_where_only(mask, rest):
        return Clause(source, (), "named beside the words", 0.8)
    words_after = spoken(mask, begin, sentence.end)
    if (
        words_after is not None
        and words_after.end - words_after.start < 5
        and '"' not in mask[begin - 1 : begin + 1]
    ):
        words_after = None
    said = [span for span in (earlier, words_after) if span is not None]
    if earlier is not None and not _is_interrupted(mask, cue, earlier):
        said = said[1:]
    if not said and not mask[rest.start : rest.end].strip(' .!?:"'):
        return Clause(source, (), "named beside the words", 0.8, _framed(mask, sentence, source))
    return (
        Clause(source, tuple(said), "named before a verb of speech", 0.9, _framed(mask, sentence, source))
        if said
        else None
    )


def _framed(mask: str, sentence: Span, source: Source) -> Source | None:
    """Return the person of the clause before the main one."""
    match = _SPOKE_IN_FRAME.match(mask, sentence.start, source.start)
    return en_sources.leading(mask, match.start("who"), match.end("who")) if match else None


def _is_pure_frame(mask: str, earlier: Span) -> bool:
    """Return whether the words before the source only tell when or where ("During the speech,")."""
    row = words(mask, earlier.start, earlier.end)
    return (
        mask[earlier.start - 1 : earlier.start] != '"'
        and len(row) <= 10
        and FRAME.match(mask, earlier.start) is not None
        and not any(word.low in VERBAL for word in row)
    )


def _is_interrupted(mask: str, cue: re.Match[str], earlier: Span) -> bool:
    """Return whether the words before go on after the attribution, rather than being its frame."""
    if mask[earlier.end : earlier.end + 1] == '"' or mask[earlier.end - 1 : earlier.end + 1].find('"') >= 0:
        return True
    return mask[cue.end() : cue.end() + 1] == "," and not FRAME.match(mask, earlier.start)


def _before_words(mask: str, start: int, end: int) -> Span | None:
    """Return the words before an attribution: closed by a mark or a comma, and no mere frame."""
    stretch = trimmed(mask, start, end)
    if stretch.end <= stretch.start or mask[stretch.end - 1] not in ',"?!':
        return None
    quoted = mask[stretch.end - 1] == '"' or mask[stretch.end - 2 : stretch.end] in ('",', '" ')
    if quoted:
        opened = mask.rfind('"', start, stretch.end - 2)
        return (
            spoken(mask, max(opened, start), stretch.end)
            if opened < 0 or opened > start + 60
            else spoken(mask, start, stretch.end)
        )
    if len(words(mask, max(stretch.start, stretch.end - 60), stretch.end)) < 3:
        return None
    return spoken(mask, start, stretch.end)


def _verb_first(mask: str, sentence: Span, cue: re.Match[str], low: int) -> Clause | None:
    """Return "…," said Okafor."""
    earlier = _before_words(mask, low, cue.start())
    if not _VERB_FIRST.match(cue.group()) or (earlier is None and cue.start() > sentence.start):
        return None
    source = en_sources.after(mask, cue.end(), sentence.end)
    if source is None or source.kind == "body":
        return None
    later = spoken(mask, source.end, sentence.end)
    if later is not None and (added := added_words(mask, Span(source.end, sentence.end))):
        return Clause(source, (*((earlier,) if earlier else ()), *added), "named after the words", 0.9)
    quoted_later = later is not None and mask.find('"', source.end, later.start + 1) >= 0
    said = [span for span in (earlier, later if quoted_later else None) if span is not None]
    return Clause(source, tuple(said), "named after the words", 0.9)


def _according(mask: str, sentence: Span, cue: re.Match[str]) -> Clause | None:
    """Return "according to Okafor, …" or "…, according to Okafor"."""
    source = en_sources.after(mask, cue.end(), sentence.end)
    if source is None or (source.kind == "body" and _FIGURES.search(mask, source.start, source.end)):
        return None
    earlier = spoken(mask, sentence.start, cue.start())
    at_start = earlier is None or earlier.end - earlier.start < 12
    said = spoken(mask, source.end, sentence.end) if at_start else earlier
    return Clause(source, (said,) if said else (), "according to", 0.85)


def _starts_anew(mask: str, clause: Clause, edge: int) -> bool:
    """Return whether a further attribution in the sentence is one of its own and not part of what is said."""
    if clause.source.kind != "person" or not clause.source.name:
        return False
    known = clause.source.posts or clause.source.titled or " " in mask[slice(*clause.source.name)]
    link = mask[max(edge, clause.source.start - 8) : clause.source.start].rstrip()
    return bool(known) and link.endswith((";", ", while", ", and", ", but", "; and", "whereas"))


def _cut(mask: str, clause: Clause, following: Clause) -> Clause:
    """Return the clause without what belongs to the one after it."""
    limit = following.source.start
    link = _LINK.search(mask, max(0, limit - 12), limit)
    limit = link.start() if link else limit
    said = tuple(
        span
        for s in clause.said
        if s.start < limit and (span := spoken(mask, s.start, min(s.end, limit))) is not None
    )
    return Clause(clause.source, said, clause.reason, clause.confidence, clause.frame)
