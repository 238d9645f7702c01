"""What may follow a verb of speech when nothing more is said: where, when and to whom; ", adding that"."""

from __future__ import annotations

import re

from store.records import Span
from store.text.speech.en_clause import spoken
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
_RELAYED = re.compile(
    r",? (?:the |an? )?[\w' .-]{2,60}? (?:said|told|reported|quoted|reports)\b[^\":,]{0,40}"
)
"""Who handed a quotation on ("he said, the sources told the Post.")."""
_MANNER = re.compile(r"^\s{1,9}[a-z]{3,12}ly\b")


def tells_where_only(mask: str, rest: Span) -> bool:
    """Return whether only a manner, place or time follows the verb ("said excitedly during the break.")."""
    text = _MANNER.sub("", mask[rest.start : rest.end])
    if text.startswith((" so ", " so.")):
        return True
    row = words(text, 0, len(text))
    plain = len(text) <= 48 and not any(c.isdigit() for c in text) and not any(w.low in VERBAL for w in row)
    return plain and len(row) > 1 and _TAIL.fullmatch(text) is not None


def added_words(mask: str, rest: Span) -> tuple[Span, ...]:
    """Return what ", adding that …" goes on with."""
    match = _ADDING.search(mask, rest.start, rest.end)
    span = spoken(mask, match.end(), rest.end) if match else None
    return (span,) if span else ()


def is_tail(mask: str, rest: Span, earlier: Span) -> bool:
    """Return whether nothing is said after the verb, so that the words stand before."""
    adding = _ADDING.search(mask, rest.start, rest.end)
    end = adding.start() if adding else rest.end
    tail = _TOLD_TAIL if mask[rest.start - 5 : rest.start].endswith(("told", "tells")) else _TAIL
    quoted = mask[earlier.end : earlier.end + 2].find('"') >= 0
    if quoted and _RELAYED.fullmatch(mask, rest.start, end):
        return True
    return tail.fullmatch(mask, rest.start, end) is not None and (
        quoted or " that " not in mask[rest.start : end]
    )
