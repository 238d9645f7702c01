"""Compounds: names for things that a record may use only once."""

from __future__ import annotations

import pytest

from store.records import Language
from store.text import classed, compounds, tokens
from store.text.wordclasses import Classes


def found(text: str, language: str = "en") -> list[str]:
    counted = tokens.counted()[0] if language == "zh" else {}
    tongue: Language = "zh" if language == "zh" else "en"
    terms = classed.terms_of(text, tongue, tokens.tokens(text, tongue), (), Classes((), counted))
    return [text[s.start : s.end] for spans in compounds.find(terms).values() for s in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of a tidal barrage for the town.", ["tidal barrage"]),
        ("It will fund urgent flood defences, he said.", ["flood defences"]),
        ("We must eradicate tree disease together.", ["tree disease"]),
        ("The harbour's oyster beds are closed.", ["oyster beds"]),
        ("Growers want farmers' markets.", ["farmers' markets"]),
        ("Thanks went to Orla Fennimore for this.", []),
        ("They spoke of portable flood barriers.", ["flood barriers"]),
        ("They spoke of rural flood barriers.", ["rural flood barriers"]),
        ("They spoke of diverting oyster beds.", ["oyster beds"]),
        ("The resulting silt and an upcoming vacancy were named.", []),
        ("They spoke of heating pipes and a pumping station.", ["heating pipes", "pumping station"]),
        ("The boats left Torvik Harbour at dawn.", []),
    ],
)
def test_a_compound_is_whole_and_without_verb_praise_owner_or_name(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("推进海水淡化，让群众满意", ["海水淡化"]),
        ("要降低苗木病害。", ["苗木病害"]),
        ("提升渔港", []),
        ("谈到智慧渔业平台建设", []),
    ],
)
def test_a_chinese_compound_stands_behind_its_verb(text: str, expected: list[str]) -> None:
    assert found(text, "zh") == expected
