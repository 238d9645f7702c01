"""One English sentence: who is said to speak in it, and which stretches are the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.records import Span
from store.text.paragraphs import trimmed
from store.text.speech import en_cues, en_sources
from store.text.speech.en_chunks import Source
from store.text.speech.en_lists import VERBAL
from store.text.speech.en_names import words

_AFTERWARDS = (
    r"\s{0,9}(?:,?\s{0,9}(?:on|in|at|during|after|before|to|as|when|while|yesterday|today|this|last|earlier|"
    r"later|by|via|"
    r"through|with|from|recently|again|there|here|of|for|about|over|speaking|outside|inside|near|amid|"
    r"ahead|following|"
    r"alongside|among|between|just|shortly|[A-Z][a-z]+day|\([^()]{1,60}\))\b[^\":]{0,140})?"
    r"[.!?\s]*(?:\([A-Z]{2,8}\))?[.\s]*"
)
LABEL = "a name before a colon"
"""The reason of a clause that only counts when the name is known from elsewhere."""
_TAIL = re.compile(_AFTERWARDS)
_TOLD_TAIL = re.compile(
    r"(?:\s(?:reporters|journalists|him|her|them|us|me|lawmakers|parliament|staff|colleagues|members|"
    r"delegates|workers|investors|(?:the|a|an) [\w'\-]+(?: [\w'\-]+){0,4}|"
    r"[A-Z][\w'\-]*(?: [A-Z][\w'\-]*){0,4}(?: [a-z]+)?))?" + _AFTERWARDS
)
_ADDING = re.compile(
    r",?\s{0,9}(?:and |but |while )?(?:adding|noting|saying|stressing|explaining|arguing|warning|pointing "
    r"out|claiming|"
    r"emphasi[sz]ing|insisting|promising|calling|urging)\b(?:\s{1,9}that\b)?\s{0,9}"
)
_LINK = re.compile(r"[,;]\s{0,9}(?:and|but|while|whereas)?\s{0,9}$")
_FRAME = re.compile(
    r"(?:in|on|at|during|when|while|after|before|as|for|with|however|but|and|meanwhile|then|later|"
    r"earlier|regarding|"
    r"speaking|asked|citing|commenting|responding|referring|looking|talking|facing|aiming|from|by|to|"
    r"through|since|"
    r"although|though|despite|similarly|also|finally|first|firstly|second|secondly|third|thirdly|next|"
    r"last|today|"
    r"yesterday|this|so|recently|similarly|in addition|moreover|furthermore|besides|therefore|according|"
    r"among|between|"
    r"under|over|once|because|if|now|concerning|following|turning|having|[a-z]{1,30}ing|[a-z]{1,30}ly)\b",
    re.IGNORECASE,
)
_SPOKE_IN_FRAME = re.compile(
    r"\s{0,9}(?:when|while|as|after|before)\s{1,9}(?P<who>[^,]{2,120}?)\s{1,9}(?:spoke|was speaking|"
    r"talked|visited|"
    r"addressed|took|"
    r"delivered|gave|met|attended|arrived|was asked|is asked|inspected|speaks|concluded|chaired|presided|"
    r"made)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:\([^()]{1,60}\)|"
    r"[A-Z][A-Z .]{2,30}(?:,\s[A-Z][\w. ]{2,20})?\s{0,9}(?:\([\w ]{2,30}\))?\s{0,9}(?:-{1,2}|"
    r":))\s{0,9}(?=[\"A-Z])"
)
_PLAIN = re.compile(
    r"(?:said|says|asked|asks|added|wrote|explained|replied|told|tells|concluded|continued|responded|"
    r"commented)$"
)
_MANNER = re.compile(r"^\s{1,9}[a-z]{3,12}ly\b")
_FIGURES = re.compile(
    r"\b(?:data|statistics|figures|survey|report|reports|plan|study|law|poll|census|analysis|rules?)\b"
)
_OWN_COLON = re.compile(r":\s{1,9}(?=[\"\w])")
_VERB_FIRST = re.compile(
    r"(?:said|says|added|adds|asked|asks|explained|replied|warned|noted|wrote|stressed|told|insisted|argued|"
    r"emphasi[sz]ed|admitted|continued|recalled|announced|claimed|declared|concluded|remarked|pointed "
    r"out|joked|"
    r"commented|stated|according to|reported|suggested|quipped|observed|exclaimed|sighed|agreed|answered|"
    r"responded)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One attribution: the source, the stretches of its words, and how it was recognised."""

    source: Source
    said: tuple[Span, ...]
    reason: str
    confidence: float
    frame: Source | None = None
    """Who speaks in the subordinate clause before it ("When Okafor spoke, he …")."""


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
        found.append(clause)
        edge = max(cue.end(), clause.source.end)
    return tuple(found) or _without_cue(mask, sentence)


def _closing(mask: str, sentence: Span, cues: Sequence[re.Match[str]]) -> Clause | None:
    """Return the attribution that ends the sentence (", the ministry said."): all before it is its words."""
    if not cues or '"' in mask[sentence.start : sentence.end] or en_cues.is_according(cues[-1]):
        return None
    if len(cues) < 2 or mask[cues[-1].end() : sentence.end].strip(" .!?"):
        return None
    clause = _attribution(mask, sentence, cues[-1], sentence.start)
    return clause if clause is not None and clause.reason == "named after the words" else None


def _attribution(mask: str, sentence: Span, cue: re.Match[str], low: int) -> Clause | None:
    """Return the attribution that the cue makes, whichever side its source stands on."""
    if en_cues.is_according(cue):
        return _according(mask, sentence, cue)
    left = max(low, _speech_end(mask, low, cue.start()), mask.rfind("; ", low, cue.start()) + 1)
    source = en_sources.before(mask, left, cue.start())
    if source is not None:
        return _after_subject(mask, sentence, cue, source)
    return _verb_first(mask, sentence, cue, low)


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
    if earlier is not None and _is_tail(mask, rest, earlier) and not _is_pure_frame(mask, earlier):
        return Clause(source, (earlier, *_added_words(mask, rest)), "named after the words", 0.9)
    begin = en_cues.content_start(mask, cue, sentence.end)
    if begin is None:
        return None
    framed = earlier is None or _is_pure_frame(mask, earlier)
    if framed and _PLAIN.match(cue.group()) and _tells_where_only(mask, rest):
        return Clause(source, (), "named beside the words", 0.8)
    words_after = _words(mask, begin, sentence.end)
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


def _tells_where_only(mask: str, rest: Span) -> bool:
    """Return whether only a manner, place or time follows the verb ("said excitedly during the break.")."""
    text = _MANNER.sub("", mask[rest.start : rest.end])
    if text.startswith((" so ", " so.")):
        return True
    row = words(text, 0, len(text))
    plain = len(text) <= 48 and not any(c.isdigit() for c in text) and not any(w.low in VERBAL for w in row)
    return plain and len(row) > 1 and _TAIL.fullmatch(text) is not None


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
        and _FRAME.match(mask, earlier.start) is not None
        and not any(word.low in VERBAL for word in row)
    )


def _added_words(mask: str, rest: Span) -> tuple[Span, ...]:
    """Return what ", adding that …" goes on with."""
    match = _ADDING.search(mask, rest.start, rest.end)
    span = _words(mask, match.end(), rest.end) if match else None
    return (span,) if span else ()


def _is_tail(mask: str, rest: Span, earlier: Span) -> bool:
    """Return whether nothing is said after the verb, so that the words stand before."""
    adding = _ADDING.search(mask, rest.start, rest.end)
    end = adding.start() if adding else rest.end
    tail = _TOLD_TAIL if mask[rest.start - 5 : rest.start].endswith(("told", "tells")) else _TAIL
    quoted = mask[earlier.end : earlier.end + 2].find('"') >= 0
    return tail.fullmatch(mask, rest.start, end) is not None and (
        quoted or " that " not in mask[rest.start : end]
    )


def _is_interrupted(mask: str, cue: re.Match[str], earlier: Span) -> bool:
    """Return whether the words before go on after the attribution, rather than being its frame."""
    if mask[earlier.end : earlier.end + 1] == '"' or mask[earlier.end - 1 : earlier.end + 1].find('"') >= 0:
        return True
    return mask[cue.end() : cue.end() + 1] == "," and not _FRAME.match(mask, earlier.start)


def _before_words(mask: str, start: int, end: int) -> Span | None:
    """Return the words before an attribution: closed by a mark or a comma, and no mere frame."""
    stretch = trimmed(mask, start, end)
    if stretch.end <= stretch.start or mask[stretch.end - 1] not in ',"?!':
        return None
    quoted = mask[stretch.end - 1] == '"' or mask[stretch.end - 2 : stretch.end] in ('",', '" ')
    if quoted:
        opened = mask.rfind('"', start, stretch.end - 2)
        return (
            _words(mask, max(opened, start), stretch.end)
            if opened < 0 or opened > start + 60
            else _words(mask, start, stretch.end)
        )
    if len(words(mask, max(stretch.start, stretch.end - 60), stretch.end)) < 3:
        return None
    return _words(mask, start, stretch.end)


def _verb_first(mask: str, sentence: Span, cue: re.Match[str], low: int) -> Clause | None:
    """Return "…," said Okafor."""
    earlier = _before_words(mask, low, cue.start())
    if not _VERB_FIRST.match(cue.group()) or (earlier is None and cue.start() > sentence.start):
        return None
    source = en_sources.after(mask, cue.end(), sentence.end)
    if source is None or source.kind == "body":
        return None
    later = _words(mask, source.end, sentence.end)
    if later is not None and (added := _added_words(mask, Span(source.end, sentence.end))):
        return Clause(source, (*((earlier,) if earlier else ()), *added), "named after the words", 0.9)
    quoted_later = later is not None and mask.find('"', source.end, later.start + 1) >= 0
    said = [span for span in (earlier, later if quoted_later else None) if span is not None]
    return Clause(source, tuple(said), "named after the words", 0.9)


def _according(mask: str, sentence: Span, cue: re.Match[str]) -> Clause | None:
    """Return "according to Okafor, …" or "…, according to Okafor"."""
    source = en_sources.after(mask, cue.end(), sentence.end)
    if source is None or (source.kind == "body" and _FIGURES.search(mask, source.start, source.end)):
        return None
    earlier = _words(mask, sentence.start, cue.start())
    at_start = earlier is None or earlier.end - earlier.start < 12
    said = _words(mask, source.end, sentence.end) if at_start else earlier
    return Clause(source, (said,) if said else (), "according to", 0.85)


def _words(mask: str, start: int, end: int) -> Span | None:
    """Return the stretch without blanks, commas and marks at its ends, or None when no word is left."""
    while start < end and (mask[start].isspace() or mask[start] in '",:;-.'):
        start += 1
    while end > start and (mask[end - 1].isspace() or mask[end - 1] in '",:;-'):
        end -= 1
    if mask[end - 2 : end] in ('".', '".') and mask.count('"', start, end) % 2:
        end -= 2
    return Span(start, end) if words(mask, start, end) else None


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
        if s.start < limit and (span := _words(mask, s.start, min(s.end, limit))) is not None
    )
    return Clause(clause.source, said, clause.reason, clause.confidence, clause.frame)


def _without_cue(mask: str, sentence: Span) -> tuple[Clause, ...]:
    """Return what a colon or a long quotation gives to the person the sentence begins with."""
    colon = _OWN_COLON.search(mask, sentence.start, min(sentence.end, sentence.start + 220))
    limit = colon.start() if colon else sentence.end
    mark = mask.find('"', sentence.start, sentence.end)
    begin = colon.end() if colon else mark
    if begin < 0 or (not colon and not _holds_sentence(mask, mark, sentence.end)):
        return ()
    source = _first_named(mask, sentence.start, min(limit, begin))
    if source is None or source.kind != "person":
        return ()
    if not (source.posts or source.titled or mark >= 0):
        if not colon or source.end != colon.start() or source.start != sentence.start:
            return ()
        said = _words(mask, begin, sentence.end)
        return (Clause(source, (said,), LABEL, 0.6),) if said else ()
    said = _words(mask, begin, sentence.end)
    return (Clause(source, (said,), "a colon or quotation after the name", 0.6),) if said else ()


def _first_named(mask: str, start: int, end: int) -> Source | None:
    """Return the person the sentence begins with, or begins with after a frame."""
    source = en_sources.leading(mask, start, end)
    for _ in range(2):
        comma = mask.find(", ", start, end)
        if source is not None or comma < 0 or not _FRAME.match(mask, start):
            break
        start = comma + 2
        source = en_sources.leading(mask, start, end)
    return source


def _holds_sentence(mask: str, mark: int, end: int) -> bool:
    """Return whether the quotation opened at `mark` is long enough for speech and closes like a sentence."""
    close = mask.find('"', mark + 1, end)
    return close - mark > 30 and mask[close - 1] in ".,!?"


def all_quotation(mask: str, paragraph: Span, quoted: Sequence[Span]) -> bool:
    """Return whether the stretch is nothing but quotation."""
    inside = sum(span.end - span.start for span in quoted)
    letters = paragraph.end - paragraph.start
    return bool(quoted) and inside + 3 * len(quoted) + 3 >= letters and letters > 8
