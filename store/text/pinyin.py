"""The only door to pypinyin: how Chinese words sound, in full and by initials.

Over a line without an input method, `zsyz` and `zhaoshang` find 招商引资. pypinyin reads a word of several
readings as its phrase list has it; it is loaded with the first word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from store.text.cutting import RUN_ON
from store.text.fold import folded

_HAN = re.compile(f"[{RUN_ON}]{{2,12}}")
_LETTERS = re.compile(r"[a-z]{2,40}")


def sounds(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield how each Chinese word sounds, with the word, folded: by initials, and in pinyin without tones."""
    for word in dict.fromkeys(map(folded, words)):
        if _HAN.fullmatch(word):
            syllables = _syllables(word)
            yield "".join(syllable[0] for syllable in syllables), word
            yield "".join(syllables), word


def may_be(text: str) -> bool:
    """Return whether `text` can be initials or pinyin: nothing but a few letters."""
    return _LETTERS.fullmatch(folded(text)) is not None


@lru_cache(maxsize=100_000)
def _syllables(word: str) -> tuple[str, ...]:
    import pypinyin

    return tuple(syllable for syllable in pypinyin.lazy_pinyin(word, errors="ignore") if syllable) or ("?",)
