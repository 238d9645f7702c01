"""The words of a record in their places, each with the key it is counted under and its class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from store.records import Language, Passage, Span, Token
from store.text.covered import Covered
from store.text.wordclasses import Classes, WordClass, is_country, is_general
from store.text.wordforms import HAN, key

_ADDRESSES = (
    ("://", r"https?://\S{1,2000}"),
    ("www.", r"www\.\S{1,500}"),
    ("@", r"\S{1,60}@[\w-]{1,60}\.\S{1,60}"),
    ("<", r"<[^<>\n]{1,300}>"),
)
"""What every address of a kind holds, and what it looks like: to look for one at every place is slow."""
_NAME: WordClass = "name"
_FEW = 3
"""Hits up to which a name is one in passing."""
_POSSESSIVE = ("", "'", "’")
"""What may stand between the words of a phrase beside blanks: farmers' income."""


class Term(NamedTuple):
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
    covered = Covered([*aside, *_addresses(text)])
    is_aside = covered.holds if covered else _nowhere
    is_named = named.holds if named else _nowhere
    words = _met(language, classes.counted)
    of_names = classes.names
    terms: list[Term] = []
    before = 0
    for token in tokens:
        start = token.start
        if is_aside(start):
            continue
        word = words.get(token.text)
        if word is None:
            word = words[token.text] = _word(token.text, language, classes)
        is_name_here = (word.key in of_names and not word.firm) or is_named(start)
        kind = word.as_name if is_name_here else word.kind
        joined = start == before or _is_joined(text, before, start)
        before = token.end
        terms.append(Term(start, before, word.key, kind, joined, word.capital, word.title, word.owner))
    return terms


def _nowhere(_: int) -> bool:
    return False


def _addresses(text: str) -> list[Span]:
    pattern = _address(tuple(sign for sign, _ in _ADDRESSES if sign in text))
    return [Span(m.start(), m.end()) for m in pattern.finditer(text)] if pattern is not None else []


@cache
def _address(signs: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(look for sign, look in _ADDRESSES if sign in signs)) if signs else None


def _is_joined(text: str, before: int, start: int) -> bool:
    """Return whether no mark stands between a word that ends at `before` and one that begins at `start`."""
    gap = text[before:start] if start - before < 4 else "."
    return gap == " " or (gap.strip() in _POSSESSIVE and gap.count("\n") < 2)


class _Word(NamedTuple):
    """What is the same wherever a word stands in any record; `as_name` is its class inside a name."""

    key: str
    kind: WordClass
    as_name: WordClass
    firm: bool
    """It keeps its class though the record has a name of this key."""
    capital: bool
    title: bool
    owner: bool


_MOST = 1 << 15
"""Words that are remembered from record to record; with more, all are met anew."""


_memory: dict[Language, tuple[Mapping[str, int], dict[str, _Word]]] = {}


def _met(language: Language, counted: Mapping[str, int]) -> dict[str, _Word]:
    """Return the words met in records of a language, as long as the same dictionary has counted them."""
    dictionary, words = _memory.get(language, (counted, {}))
    if len(words) > _MOST or (dictionary is not counted and (dictionary or counted)):
        words = {}
    _memory[language] = counted, words
    return words


def _word(word: str, language: Language, classes: Classes) -> _Word:
    name, is_upper = key(word), word.isupper()
    (kind, firm), as_name = classes.usual(name), _NAME
    if kind == "qualifier" and word.endswith("ings"):
        kind = "subject"
    if language == "zh" and not is_upper and not HAN.search(word):
        kind = as_name = "stop" if word.islower() else "name"
    capital = word[:1].isupper() and not is_upper
    return _Word(name, kind, as_name, firm, capital, word.istitle(), word.endswith(("'s", "’s")))


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
