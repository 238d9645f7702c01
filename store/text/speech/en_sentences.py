"""English paragraphs cut into sentences; abbreviations and initials do not end one."""

from __future__ import annotations

import re

from store.records import Span
from store.text.paragraphs import trimmed
from store.text.speech.en_lists import POSTS

_END = re.compile(
    r"[.!?]{1,3}[\"')\]]{0,3}\s{1,9}(?=[\"'(\[]{0,2}\s?[^\W_a-z]|\"\s?q)"
    r"|(?<=[a-z]{2})[.!?](?=[A-Z][a-z]{1,20}[ ,])|[.!?]\s(?=(?:he|she|they)\s)"
)
"""A mark and a blank before a capital; machines glue the mark to the next word, or write "he" small."""
_LAST = re.compile(r"([^\s\"'(]{1,20})[.]$")
_LETTERED = re.compile(
    r"\b(?:alternative|annex|appendix|article|attachment|building|category|chapter|class|exhibit|grade|group"
    r"|item|level|option|part|phase|plan|schedule|section|stage|terminal|tier|title|type|ward|zone) [A-Z]\.$",
    re.IGNORECASE,
)
"""A single letter that numbers a thing, and is nobody's initial."""
_HEADLINE = re.compile(r"(?:[A-Z\d'/&.,#-]{1,20} ){1,11}[A-Z]{2,20}(?= [A-Z][a-z])")
"""A heading in capitals that a page without its line ends runs into the sentence behind it."""
_TOLD = 5
"""Letters of the longest word of a heading: shorter ones are abbreviations."""
_WORD = re.compile(r"[A-Z]{2,}")
_LONGEST = 3000
_SHORT = frozenset(
    "mr mrs ms mx dr prof st jr sr gen sen rep gov lt col sgt capt hon rev no vs inc ltd co corp dept "
    "univ jan feb "
    "mar apr jun jul aug sept oct nov dec etc approx est fig".split()
)


def sentences(mask: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the sentences of the paragraph, in order, without the blanks between them."""
    found: list[Span] = []
    at = paragraph.start
    for match in _END.finditer(mask, paragraph.start, paragraph.end):
        if mask[match.start()] == "." and len(match.group().strip()) == 1 and _is_short(mask, match.start()):
            continue
        found += _parted(mask, at, match.end())
        at = match.end()
    if at < paragraph.end:
        found += _parted(mask, at, paragraph.end)
    return tuple(found)


def _parted(mask: str, start: int, end: int) -> list[Span]:
    """Return the sentence without the heading in capitals that it begins with, if it does."""
    heading = _HEADLINE.match(mask, start, end)
    if heading and _is_heading(heading.group()):
        return [*_pieces(mask, start, heading.end()), *_pieces(mask, heading.end(), end)]
    return _pieces(mask, start, end)


def _is_heading(capitals: str) -> bool:
    """Return whether words in capitals head a section: a post in capitals goes with the name behind it."""
    row = _WORD.findall(capitals)
    return len(row) > 1 and len(row[-1]) > 1 and max(map(len, row)) >= _TOLD and row[-1].lower() not in POSTS


def _pieces(mask: str, start: int, end: int) -> list[Span]:
    """Return the sentence, cut at blanks where it is too long: some texts have no full stops."""
    found: list[Span] = []
    while end - start > _LONGEST:
        cut = mask.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        found.append(trimmed(mask, start, cut))
        start = cut
    last = trimmed(mask, start, end)
    return [*found, last] if last.end > last.start else found


def _is_short(mask: str, stop: int) -> bool:
    """Return whether the full stop at `stop` belongs to an abbreviation or an initial."""
    match = _LAST.search(mask, max(0, stop - 22), stop + 1)
    if match is None:
        return False
    word = match[1]
    if len(word) == 1 and _LETTERED.search(mask, max(0, stop - 22), stop + 1):
        return False
    return word.lower() in _SHORT or len(word) == 1 or (len(word) <= 5 and word[-2:-1] == ".")
