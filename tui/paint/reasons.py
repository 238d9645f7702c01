"""Reasons and sentences of the store in the interface's language: the store gives them in English."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[..., str]


def reason(words: str, say: Say) -> str:
    """Return a reason in the interface's language, as far as it is known there."""
    if say("language") != "zh":
        return words
    from store.chinese import reasons

    return reasons.reason(words)


def understood(read_as: str, say: Say) -> str:
    """Return how a query was understood in the interface's language."""
    if say("language") != "zh":
        return read_as
    from store.chinese import spoken

    return spoken.query(read_as)


def decided(words: str, say: Say) -> str:
    """Return what was decided in the interface's language."""
    if say("language") != "zh":
        return words
    from store.chinese import spoken

    return spoken.decision(words)


def told(sentence: str, say: Say) -> str:
    """Return an error, a note or a finding in the interface's language."""
    if say("language") != "zh":
        return sentence
    from store import chinese

    return chinese.said(sentence)
