"""Hot words of one record: those it declares, and those it dwells on."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import HotWord, Language, Passage, Slogan, Speaker, Token


def find(
    text: str,
    language: Language,
    tokens: Sequence[Token],
    passages: Sequence[Passage],
    speakers: Sequence[Speaker],
    slogans: Sequence[Slogan],
) -> tuple[HotWord, ...]:
    """Return the hot words, best first; names, places, posts, units and frame words are kept out."""
    return ()
