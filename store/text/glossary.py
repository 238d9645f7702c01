"""Set phrases of policy and business that stand for one thing, found on the raw text, longest first.

The shipped lists are in `lists/glossary_zh.txt` and `lists/glossary_en.txt`; a user's own phrases come on
top.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby

from store.records import Span
from store.text import fold, wordlists
from store.text.wordforms import key

VERSION = "2"
"""Raised when the shipped list changes, for counts remember which list they were made with."""

_ONE_RUN = re.compile(r"[\u4e00-\u9fd5A-Za-z0-9]+")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SMALL = re.compile("[a-z]")
_OFFICE = re.compile(r"[局厅]|部(?![门分署位落])")
"""What makes an office of the phrase before it: 应急管理 in 应急管理局."""


def dictionary_words() -> tuple[str, ...]:
    """Return the Chinese phrases that a segmenter can keep whole: no marks and no blanks inside."""
    return tuple(phrase for phrase in wordlists.entries("glossary_zh") if _is_word(phrase))


def find(text: str, own: tuple[str, ...] = ()) -> tuple[tuple[str, Span], ...]:
    """Return each phrase with its place, in order, without overlap, as it stands in the folded text.

    English phrases are found in any case, with a plural, and with the blanks that translators leave at
    hyphens; Chinese ones in either script, but not in the name of an office.
    """
    plain = fold.folded(text)
    chinese, english = _HAN.search(plain), own or _SMALL.search(plain)
    found = [*_matches(_chinese(own), plain)] if chinese else []
    found += _matches(_english(own), plain) if english else ()
    found = [match for match in found if not _OFFICE.match(plain, match[1].end)]
    return tuple(sorted(found, key=lambda match: match[1]))


def whole(text: str, own: Iterable[str]) -> tuple[Span, ...]:
    """Return where the user's Chinese phrases stand that a segmenter can keep whole, in order."""
    pattern = _own(tuple(phrase for phrase in own if _is_word(phrase)))
    plain = fold.folded(text) if pattern else ""
    return tuple(span for _, span in _matches(pattern, plain) if not _OFFICE.match(plain, span.end))


def places(text: str, phrase: str, own: Iterable[str] = ()) -> tuple[Span, ...]:
    """Return where a phrase would be found, were it one of the user's own beside those in `own`."""
    wanted = key(phrase)
    return tuple(span for name, span in find(text, (*own, phrase)) if key(name) == wanted)


def is_shipped(phrase: str) -> bool:
    """Return whether a phrase stands in the shipped lists."""
    return fold.folded(phrase) in _all_shipped()


def _is_word(phrase: str) -> bool:
    return bool(_HAN.search(phrase) and _ONE_RUN.fullmatch(phrase))


def _matches(pattern: re.Pattern[str] | None, text: str) -> Iterator[tuple[str, Span]]:
    if pattern is not None:
        yield from ((m[0], Span(m.start(), m.end())) for m in pattern.finditer(text))


@cache
def _shipped(name: str) -> tuple[str, ...]:
    return tuple(fold.folded(phrase) for phrase in wordlists.entries(name))


@cache
def _all_shipped() -> frozenset[str]:
    return frozenset((*_shipped("glossary_zh"), *_shipped("glossary_en")))


@lru_cache(maxsize=4)
def _chinese(own: tuple[str, ...]) -> re.Pattern[str] | None:
    mine = (fold.folded(phrase) for phrase in own if _HAN.search(phrase))
    return _pattern({*_shipped("glossary_zh"), *mine}, "(?:{})")


@lru_cache(maxsize=4)
def _own(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    return _pattern({fold.folded(phrase) for phrase in phrases}, "(?:{})")


@lru_cache(maxsize=4)
def _english(own: tuple[str, ...]) -> re.Pattern[str] | None:
    mine = (fold.folded(phrase) for phrase in own if not _HAN.search(phrase))
    return _pattern({*_shipped("glossary_en"), *mine}, r"\b(?:{})\b")


def _pattern(phrases: Iterable[str], frame: str) -> re.Pattern[str] | None:
    """Return one pattern of all phrases, grouped by first character so that few are tried at a place."""
    ordered = sorted((p.strip() for p in phrases if p.strip()), key=lambda p: (p[0], -len(p), p))
    grouped = groupby(ordered, key=lambda phrase: phrase[0])
    tails = (f"{re.escape(first)}(?:{'|'.join(_loosely(p[1:]) for p in group)})" for first, group in grouped)
    return re.compile(frame.format("|".join(tails))) if ordered else None


def _loosely(phrase: str) -> str:
    """Return a pattern for the rest of a phrase: any single blank, a blank beside a hyphen, a plural."""
    parts = re.split(r"([ -])", phrase)
    joined = "".join({" ": r"\s{1,2}", "-": r" ?[-‐‑] ?"}.get(part, re.escape(part)) for part in parts)
    return f"{joined}s?" if phrase[-1:].isascii() and phrase[-1:].isalpha() else joined
