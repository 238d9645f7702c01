"""The only door to pypinyin: how Chinese words sound, in full and by initials.

Over a line without an input method, `zsyz` and `zhaoshang` find 招商引资. pypinyin reads a word of several
readings as its phrase list has it; it is loaded with the first word.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from store.text.cutting import RUN_ON
from store.text.fold import folded

_HAN = re.compile(f"[{RUN_ON}]{{2,12}}")
_LETTERS = re.compile(r"[a-z]{2,40}")


def sounds(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield how each Chinese word sounds, with the word, folded: by initials, and in pinyin without tones."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for written in dict.fromkeys(words):
        word, sounds = _sounds(written)
        found.setdefault(word, sounds)
    for pairs in found.values():
        yield from pairs


def may_be(text: str) -> bool:
    """Return whether `text` can be initials or pinyin: nothing but a few letters."""
    return _LETTERS.fullmatch(folded(text)) is not None


@lru_cache(maxsize=1 << 16)
def _sounds(written: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return a word folded, and its sounds with it."""
    word = folded(written)
    if not _HAN.fullmatch(word):
        return word, ()
    syllables = _syllables(word)
    return word, (("".join(syllable[0] for syllable in syllables), word), ("".join(syllables), word))


def _syllables(word: str) -> tuple[str, ...]:
    """Return how the word is read: as the phrases in it are listed, else character by character."""
    phrases = _phrases()
    size = len(word)
    if any(word[i:j] in phrases for i in range(size - 1) for j in range(i + 2, size + 1)):
        return _read(word) or ("?",)
    return tuple(syllable for character in word for syllable in _character(character)) or ("?",)


@lru_cache(maxsize=1 << 14)
def _character(character: str) -> tuple[str, ...]:
    return _read(character)


def _read(word: str) -> tuple[str, ...]:
    import pypinyin

    return tuple(syllable for syllable in pypinyin.lazy_pinyin(word, errors="ignore") if syllable)


def _phrases() -> Container[str]:
    from pypinyin.constants import PHRASES_DICT

    return PHRASES_DICT
