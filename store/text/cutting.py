"""A folded text cut into what the index holds: single characters, pairs and words with their beginnings.

Scripts written without spaces are cut into single characters and overlapping pairs, so that any part of a
sentence is found whatever a segmenter would do; other scripts into words. A word's beginnings of up
to eight letters stand in the index as entries of their own, which keeps a prefix as fast as a word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from store.text.fold import IGNORED

RUN_ON = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff"
)
"""Characters of scripts without spaces between words, as a regular expression's class."""
BEGINNING = "\ue000"
"""Marks an entry that is the beginning of a word; no text can hold it, for it is neither letter nor digit."""

_LONGEST_BEGINNING = 8
_LONGEST_WORD = 64
_PAIR = 2
_RUN = re.compile(f"([{RUN_ON}]+)|([^\\W_{RUN_ON}]+)")


def entries(folded: str) -> str:
    """Return the index entries of a folded text, each once, joined by blanks.

    >>> entries("招商 to")
    '招 商 招商 to \ue000t \ue000to'
    """
    found: dict[str, None] = {}
    for run_on, word in _RUN.findall(folded.replace(IGNORED, "")):
        if run_on:
            found.update(dict.fromkeys(run_on))
            found.update(dict.fromkeys(map(str.__add__, run_on, run_on[1:])))
        else:
            found.update(_with_beginnings(word[:_LONGEST_WORD]))
    return " ".join(found)


@lru_cache(maxsize=1 << 14)
def _with_beginnings(word: str) -> dict[str, None]:
    """Return the entries of a word, in order."""
    sizes = range(1, min(len(word), _LONGEST_BEGINNING) + 1)
    return dict.fromkeys((word, *(BEGINNING + word[:size] for size in sizes)))


def wanted(folded: str, *, whole: bool = False) -> tuple[str, ...]:
    """Return the terms, quoted for the index, that every text holding `folded` must have.

    The last word may be only the beginning of a word in the text, unless `whole`.
    """
    runs = _RUN.findall(folded.replace(IGNORED, ""))
    terms: dict[str, None] = {}
    for place, (run_on, word) in enumerate(runs):
        last = place == len(runs) - 1
        if run_on:
            pairs = map(str.__add__, run_on, run_on[1:])
            terms.update((f'"{pair}"', None) for pair in ([run_on] if len(run_on) == 1 else pairs))
        else:
            terms[_word_term(word[:_LONGEST_WORD], beginning=last and not whole)] = None
    return tuple(terms)


def is_exact(folded: str) -> bool:
    """Return whether `wanted(folded)` finds nothing but texts that hold `folded`: no need to look again."""
    runs = _RUN.findall(folded)
    if len(runs) != 1 or len(folded) > _LONGEST_WORD:
        return False
    run_on, word = runs[0]
    return len(run_on or word) == len(folded) and len(run_on) <= _PAIR


def _word_term(word: str, *, beginning: bool) -> str:
    if not beginning:
        return f'"{word}"'
    return f'"{BEGINNING}{word}"' if len(word) <= _LONGEST_BEGINNING else f'"{word}"*'
