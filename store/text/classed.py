"""The words of a record in their places, each with the key it is counted under and its class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.records import Language, Passage, Span, Token
from store.text.covered import Covered
from store.text.wordclasses import Classes, WordClass, is_country, is_general
from store.text.wordforms import HAN, key

_ADDRESS = re.compile(r"https?://\S{1,2000}|www\.\S{1,500}|\S{1,60}@[\w-]{1,60}\.\S{1,60}|<[^<>\n]{1,300}>")
_FEW = 3
"""Hits up to which a name is one in passing."""
_POSSESSIVE = ("", "'", "’")
"""What may stand between the words of a phrase beside blanks: farmers' income."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word in its place, with the key it is counted under and its class."""

    start: int
    end: int
    key: str
    kind: WordClass
    joined: bool
    """No mark stands between it and the term before it."""
    capital: bool = False
    """It begins with a capital letter, and is no abbreviation."""
    title: bool = False
    """Its first letter is its only capital."""
    owner: bool = False
    """It stands in the possessive: what follows is a thing of its own."""


def terms_of(
    text: str,
    language: Language,
    tokens: Sequence[Token],
    passages: Sequence[Passage],
    classes: Classes,
    names: Iterable[Span] = (),
) -> list[Term]:
    """Return the record's words outside boilerplate and addresses, each with its key and class.

    `names` are places where names stand. In a Chinese record, a word of small letters is a tag's and
    one with a capital a name.
    """
    named = Covered(names)
    aside = [Span(p.start, p.end) for p in passages if p.kind == "boilerplate"]
    covered = Covered([*aside, *(Span(m.start(), m.end()) for m in _ADDRESS.finditer(text))])
    keys: dict[str, str] = {}
    terms: list[Term] = []
    before = 0
    for token in tokens:
        if covered.holds(token.start):
            continue
        word = keys.get(token.text)
        if word is None:
            word = keys[token.text] = key(token.text)
        gap = text[before : token.start] if token.start - before < 4 else "."
        joined = gap.strip() in _POSSESSIVE and gap.count("\n") < 2
        kind = "name" if named.holds(token.start) else classes.of(word)
        if kind == "qualifier" and token.text.endswith("ings"):
            kind = "subject"
        if language == "zh" and not token.text.isupper() and not HAN.search(token.text):
            kind = "stop" if token.text.islower() else "name"
        owner = token.text.endswith(("'s", "’s"))
        terms.append(
            Term(
                token.start,
                token.end,
                word,
                kind,
                joined,
                _is_capital(token.text),
                token.text.istitle(),
                owner,
            )
        )
        before = token.end
    return terms


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def is_name(run: Sequence[Term]) -> bool:
    """Return whether all words have capitals and none is of general language, as in a name."""
    return all(term.capital and not is_general(term.key) for term in run)


def in_a_name(terms: Sequence[Term], place: int) -> bool:
    """Return whether the word at `place` and one beside it have capitals: South in South Africa."""
    here, after = terms[place], terms[place + 1] if place + 1 < len(terms) else None
    if not here.capital:
        return False
    before = terms[place - 1] if place and here.joined else None
    beside = (before, after if after is not None and after.joined else None)
    return any(term is not None and term.capital and term.kind != "stop" for term in beside)


def is_proper(terms: Sequence[Term], places: Sequence[int]) -> bool:
    """Return whether a word is the name of something small: always with a capital, inside sentences too.

    Countries are no such names, nor is what comes up often: a record may well be about it.
    """
    word = terms[places[0]].key
    if (
        len(places) > _FEW
        or not word.isalpha()
        or not all(terms[place].title for place in places)
        or is_general(word)
    ):
        return False
    return not is_country(word) and any(_inside(terms, place) for place in places)


def _inside(terms: Sequence[Term], place: int) -> bool:
    """Return whether a word without a capital goes before, without a mark between."""
    return place > 0 and terms[place].joined and not terms[place - 1].capital
