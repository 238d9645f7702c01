"""Which strings in quotation marks are terms: built like one, not merely words that somebody used."""

from __future__ import annotations

from collections.abc import Sequence

from store.text.classed import Term
from store.text.phrases import LINKS
from store.text.wordclasses import ends_phrase, opens_repeated
from store.text.wordforms import HAN

_LONGEST_ZH, _LONGEST_EN = 8, 5
_ARTICLES = frozenset({"the", "a", "an"})
_TELLING = frozenset("是 把 被 在 让 从 向 对 有 没有 这 那 就 也 都 不是 要 能 会".split())
"""Words that begin a sentence, not a term."""
_PERSONS = frozenset("我 你 您 他 她 我们 你们 他们 咱们 大家 自己".split())
_SHORT_ZH = 3
"""Characters below which a lone Chinese word in marks is as often irony as a term."""


def is_short(quoted: str) -> bool:
    """Return whether a quoted string is as short as a term, not as long as a motto or a title."""
    han = len(HAN.findall(quoted))
    return han <= _LONGEST_ZH if han else len(quoted.split()) <= _LONGEST_EN


def is_term(inside: Sequence[Term]) -> bool:
    """Return whether the words between two marks name something: with a subject, and built like a phrase."""
    if inside and HAN.search(inside[0].key):
        told = inside[0].key in _TELLING or any(term.key in _PERSONS for term in inside)
        return not told and any(term.kind == "subject" or len(term.key) > _SHORT_ZH for term in inside)
    if not any(term.kind == "subject" for term in inside) or inside[0].key in _ARTICLES:
        return False
    return _closes(inside[-1]) and not any(map(_is_grammar, inside))


def is_lone(inside: Sequence[Term]) -> bool:
    """Return whether it is a single word, which the marks alone do not make a term."""
    return len(inside) == 1 and (inside[0].key.isascii() or len(inside[0].key) < _SHORT_ZH)


def _closes(term: Term) -> bool:
    return term.kind == "subject" or ends_phrase(term.key)


def _is_grammar(term: Term) -> bool:
    known = term.key in LINKS or ends_phrase(term.key) or opens_repeated(term.key)
    return term.kind == "stop" and not known
