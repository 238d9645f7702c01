"""Sentences of the store in Chinese, at the door where they are shown; inside the program they are English.

A table holds each English sentence with gaps, `there is no record {}`, and the Chinese one. What fills a gap
is a fact, a name or a number, and stays; where it is a sentence itself, `{0:t}` says it in Chinese too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

_LONGEST = 2_000
"""Characters of a sentence at most; what is longer quotes a text and is left alone."""
_GAP = re.compile(r"\{\}")
_FILLED = re.compile(r"\{(\d?)(:t)?\}")


@lru_cache(maxsize=2_048)
def said(sentence: str) -> str:
    """Return a sentence in Chinese; one that no table knows stays as it is.

    >>> said("there is no record 7")
    '没有第 7 号记录'
    """
    if len(sentence) > _LONGEST:
        return sentence
    return _known(sentence) or _with_place(sentence) or _with_more(sentence) or _reasoned(sentence)


def _known(sentence: str) -> str | None:
    """Return the Chinese of a sentence that stands in a table as a whole."""
    if exact := _table().get(sentence):
        return exact
    for pattern, words in _patterns():
        if found := pattern.fullmatch(sentence):
            return _filled(words, found.groups())
    return None


def _with_place(sentence: str) -> str | None:
    """Return `place: what; what to do`: the place stays, the rest is known."""
    for found in re.finditer(": ", sentence):
        place, rest = sentence[: found.start()], sentence[found.end() :]
        if words := _known(rest) or _with_more(rest):
            return f"{place}：{words}"
    return None


def _with_more(sentence: str) -> str | None:
    """Return `what; what to do`, both known or the second a fact."""
    for found in re.finditer("; ", sentence):
        what, more = _known(sentence[: found.start()]), sentence[found.end() :]
        if what:
            return f"{what}；{said(more)}"
    return None


def _reasoned(sentence: str) -> str:
    from store.chinese import reasons

    return reasons.reason(sentence) if reasons.is_known(sentence) else sentence


def _filled(words: str, facts: Sequence[str]) -> str:
    """Return the words with the facts in their gaps; a bare gap takes the next one."""
    following = iter(facts)

    def fact(gap: re.Match[str]) -> str:
        value = facts[int(gap[1])] if gap[1] else next(following)
        return said(value) if gap[2] else value

    return _FILLED.sub(fact, words)


@cache
def _table() -> dict[str, str]:
    from store.chinese import command, findings, notes, page, reasons, refusals

    return {
        **command.TABLE,
        **findings.TABLE,
        **notes.TABLE,
        **page.TABLE,
        **reasons.TABLE,
        **refusals.TABLE,
    }


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences with gaps, those that begin with words of their own, and long ones, first."""
    return tuple(_compiled())


def _compiled() -> Iterator[tuple[re.Pattern[str], str]]:
    gapped = [(english, words) for english, words in _table().items() if "{}" in english]
    for english, words in sorted(gapped, key=lambda pair: (pair[0].startswith("{}"), -len(pair[0]))):
        parts = map(re.escape, _GAP.split(english))
        yield re.compile("(.+)".join(parts), re.DOTALL), words
