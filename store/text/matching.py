"""Whether a text holds what a query asks for, and where: on the folded text, with offsets of the original."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from store.records import Span
from store.text import cutting
from store.text.fold import IGNORED, folded
from store.text.terms import Both, Either, Near, Node, Pattern, Without, Words

PATIENCE = 0.2
"""Seconds that a regular expression may take over one passage: a faulty one must not hold the search."""
_WORD = f"[^\\W_{cutting.RUN_ON}]"
_STEP = f"(?:(?:(?![{cutting.RUN_ON}])[\\W_])*+(?:[{cutting.RUN_ON}]|{_WORD}++))"
"""A word, or a character of a script without blanks, with what stands before it."""

_SHORT = 1_000
"""Characters of a passage whose folded form is worth remembering for a while."""


class TooSlow(Exception):
    """A regular expression took longer over one passage than `PATIENCE`."""


def holds(node: Node, text: str) -> bool:
    """Return whether `text`, as it stands in the record, holds what a textual `node` asks for."""
    return _holds(node, _Seen(text))


def spans(node: Node | None, text: str) -> tuple[Span, ...]:
    """Return where in `text` the wanted parts of `node` stand, in order, without overlap."""
    if node is None:
        return ()
    plain = _plain(text)
    return apart(
        span for part in dict.fromkeys(_wanted(node)) for span in _FINDERS[type(part)](part, text, plain)
    )


def apart(found: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that overlap made one."""
    merged: list[Span] = []
    for span in sorted(set(found)):
        if not merged or span.start >= merged[-1].end:
            merged.append(span)
        elif span.end > merged[-1].end:
            merged[-1] = Span(merged[-1].start, span.end)
    return tuple(merged)


def candidates(node: Node) -> str | None:
    """Return the index expression that every text holding `node` meets; None when the index cannot tell."""
    match node:
        case Words(text, whole):
            return " AND ".join(cutting.wanted(folded(text), whole=whole)) or None
        case Near(left, right):
            return candidates(Both((left, right)))
        case Both(parts):
            there = " AND ".join(f"({c})" for c in map(candidates, parts) if c)
            return (
                " NOT ".join([there, *(f"({c})" for c in map(_surely_absent, parts) if c)]) if there else None
            )
        case Either(parts):
            each = [candidates(part) for part in parts]
            return " OR ".join(f"({c})" for c in each if c) if all(each) else None
        case _:
            return None


def is_exact(node: Node) -> bool:
    """Return whether the texts that meet `candidates(node)` hold it, with no need to look again."""
    match node:
        case Words(text, _):
            return cutting.is_exact(folded(text))
        case Both(parts):
            return all(is_exact(part) or _surely_absent(part) is not None for part in parts)
        case Either(parts):
            return all(map(is_exact, parts))
        case _:
            return False


def _surely_absent(node: Node) -> str | None:
    """Return the index expression of what `node` forbids, where the index can tell all of it."""
    return candidates(node.part) if isinstance(node, Without) and is_exact(node.part) else None


def _wanted(node: Node) -> Iterator[Node]:
    match node:
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _wanted(part)
        case Words() | Near() | Pattern():
            yield node


class _Seen:
    """A text that is looked at, folded only when that is needed."""

    __slots__ = ("_plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._plain: str | None = None

    @property
    def plain(self) -> str:
        if self._plain is None:
            self._plain = _plain(self.text)
        return self._plain


def _holds(node: Node, seen: _Seen) -> bool:
    match node:
        case Words():
            return _has(node, seen)
        case Both(parts):
            return all(_holds(part, seen) for part in parts)
        case Either(parts):
            return any(_holds(part, seen) for part in parts)
        case Without(part):
            return not _holds(part, seen)
        case Near():
            return (
                _has(node.left, seen)
                and _has(node.right, seen)
                and next(_near(node, seen.text, seen.plain), None) is not None
            )
        case _:
            return next(_FINDERS[type(node)](node, seen.text, seen.plain), None) is not None


def _has(node: Words, seen: _Seen) -> bool:
    """Return whether words stand in a text; most texts tell it without a pattern, at a tenth of the price."""
    wanted, stands_alone = _needle(node.text)
    if stands_alone and wanted in seen.text:
        return True
    plain = seen.plain
    if wanted not in plain and _is_even(plain, wanted):
        return False
    return next(_places(node, plain), None) is not None


def _is_even(plain: str, wanted: str) -> bool:
    """Return whether words can stand in a folded text only letter for letter: no odd blanks."""
    if " " not in wanted:
        return IGNORED not in plain
    body = plain.rstrip()
    return body.isprintable() and "  " not in body


@lru_cache(maxsize=256)
def _needle(text: str) -> tuple[str, bool]:
    """Return words folded, and whether they are found wherever they stand, within other words too."""
    wanted = " ".join(folded(text).replace(IGNORED, "").split())
    return wanted, bool(wanted) and all(re.match(f"[{cutting.RUN_ON}]", letter) for letter in wanted)


def _plain(text: str) -> str:
    """Return a text folded: what is found is folded again to be lit, and by the next letter that is typed."""
    return _remembered(text) if len(text) < _SHORT else folded(text)


_remembered = lru_cache(maxsize=1024)(folded)


def _words(node: Words, _: str, plain: str) -> Iterator[Span]:
    for place in _places(node, plain):
        yield Span(*place)


def _places(node: Words, plain: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand in a folded text."""
    for found in _finder(folded(node.text), node.whole, IGNORED in plain).finditer(plain):
        yield found.span()


def _near(node: Near, _: str, plain: str) -> Iterator[Span]:
    right = list(_places(node.right, plain))
    for left in _places(node.left, plain):
        for other in right:
            first, second = (left, other) if left < other else (other, left)
            if first[1] <= second[0] and _within(plain, first[1], second[0], node.distance):
                yield Span(*left)
                yield Span(*other)


def _within(plain: str, start: int, end: int, distance: int) -> bool:
    """Return whether at most `distance` words or characters stand between two places; counts no further."""
    return end - start <= distance or _steps(distance + 1).match(plain, start, end) is None


@lru_cache(maxsize=16)
def _steps(number: int) -> re.Pattern[str]:
    return re.compile(f"{_STEP}{{{number}}}")


def _pattern(node: Pattern, text: str, _: str) -> Iterator[Span]:
    try:
        for found in _user_pattern(node.source).finditer(text, timeout=PATIENCE):
            if found.end() > found.start():
                yield Span(found.start(), found.end())
    except TimeoutError as fault:
        raise TooSlow(node.source) from fault


@lru_cache(maxsize=64)
def _user_pattern(source: str) -> Any:
    # The module of the standard library cannot be stopped once a search has begun.
    import regex

    return regex.compile(source, regex.IGNORECASE | regex.VERSION0)


@lru_cache(maxsize=256)
def _finder(wanted: str, whole: bool, steps_over: bool) -> re.Pattern[str]:
    """Return the pattern of a folded text; blanks match any blanks, ignored characters are stepped over."""
    kept = wanted.replace(IGNORED, "")
    between = f"{IGNORED}*" if steps_over else ""
    blank = f"[\\s{IGNORED}]+" if steps_over else r"\s+"
    body = between.join(blank if letter == " " else re.escape(letter) for letter in " ".join(kept.split()))
    before = f"(?<!{_WORD})" if re.match(_WORD, kept) else ""
    after = f"(?!{_WORD})" if whole and re.search(f"{_WORD}$", kept) else ""
    return re.compile(f"{before}{body}{after}" if body else "(?!)")


_FINDERS: dict[type, Callable[[Any, str, str], Iterator[Span]]] = {
    Words: _words,
    Near: _near,
    Pattern: _pattern,
}
