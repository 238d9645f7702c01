"""The user's own phrases among the words: each is one word wherever it stands, like those of a dictionary."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from store.records import Span, Token

Recut = Callable[[str, int], Iterable[Token]]
"""Cuts a run of characters into words, the first of which starts at a place of the text."""


def joined(text: str, words: Sequence[Token], phrases: Sequence[Span], recut: Recut) -> tuple[Token, ...]:
    """Return the words with each phrase as one; what a word leaves outside a phrase is cut again.

    A longer word that holds a phrase stays: 经济 as a phrase does not part 经济学家. Phrases come in order
    and do not overlap.
    """
    starts = [word.start for word in words]
    found: list[Token] = []
    at = 0
    for phrase in phrases:
        first = max(at, bisect_right(starts, phrase.start) - 1)
        last = bisect_right(starts, phrase.end - 1) - 1
        if first > last or not _stands_free(words[first : last + 1], phrase):
            continue
        found.extend(words[at:first])
        found.extend(_laid(text, words[first], words[last], phrase, recut))
        at = last + 1
    return (*found, *words[at:])


def _stands_free(covered: Sequence[Token], phrase: Span) -> bool:
    """Return whether the words over a phrase begin in it or before it, and none of them holds it and more."""
    first, last = covered[0], covered[-1]
    holds = len(covered) == 1 and (first.start < phrase.start or last.end > phrase.end)
    return first.start <= phrase.start < first.end and last.end >= phrase.end and not holds


def _laid(text: str, first: Token, last: Token, phrase: Span, recut: Recut) -> Iterator[Token]:
    if first.start < phrase.start:
        yield from recut(text[first.start : phrase.start], first.start)
    yield Token(phrase.start, phrase.end, text[phrase.start : phrase.end])
    if last.end > phrase.end:
        yield from recut(text[phrase.end : last.end], phrase.end)
