"""Names of bodies in English, and the letters that stand for them: the Academy of Sciences (AS)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.records import Span

_WORD = r"[A-Z][\w'’&-]{0,30}"
_RUN = re.compile(rf"\b{_WORD}(?:(?: (?:of|and|for|the|on|&))? {_WORD}){{1,9}}")
_LETTERS = re.compile(r" ?\(([A-Z][A-Za-z.&-]{1,9})\)")
_AGENCY = re.compile(r"\(([A-Z]{2,5})\) ?[-–—]|\b(AP|AFP|UPI|PTI|ANI|VNA|TASS|IANS) News\b")
"""The news agency behind a dateline: GENEVA (XY) —."""
_SMALL = re.compile(r"[a-z]{2}")
_BODIES = frozenset(
    "academy agencies agency assembly association auditorium authority bank board bureau cabinet center "
    "centre chamber coalition college commission committee company confederation congress consortium corp "
    "corporation council court department directorate federation foundation fund group hospital inc "
    "institute institution league legislature ltd ministry nations office organisation organization "
    "parliament party secretariat senate society trust union university".split()
)
"""What a body calls itself; not what names a subject as often, such as forum and programme."""

_PLANS = frozenset(
    "agreement conference forum plan program programme project scheme strategy summit treaty".split()
)
"""What letters stand for beside bodies."""


def spans(text: str) -> Iterator[Span]:
    """Yield where names of bodies stand: words in capitals of which one says what kind of body it is."""
    yield from (Span(match.start(), match.end()) for match in _RUN.finditer(text) if _is_body(match[0]))


def letters(text: str) -> Iterator[str]:
    """Yield the letters in brackets behind the name of a body, a plan or an event, and those of agencies."""
    for match in _RUN.finditer(text):
        behind = _LETTERS.match(text, match.end())
        if behind and _is_body(match[0], _BODIES | _PLANS) and _stands_for(behind[1], match[0]):
            yield behind[1]
    yield from (match[1] or match[2] for match in _AGENCY.finditer(text))


def _is_body(name: str, kinds: frozenset[str] = _BODIES) -> bool:
    return _SMALL.search(name) is not None and not kinds.isdisjoint(name.casefold().split())


def _stands_for(short: str, name: str) -> bool:
    """Return whether the capitals of `short` are first letters of the name's words, in their order."""
    firsts = iter([word[0] for word in name.replace("-", " ").split()])
    return all(letter in firsts for letter in short if letter.isupper())
