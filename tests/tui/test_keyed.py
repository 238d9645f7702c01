"""Texts speak of the keys that hold now; names of keys are those of Textual, known without it."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from textual.keys import _character_to_key, key_to_character

from tui import rebinding
from tui.keyed import keys_in
from tui.keynames import character, is_key, legal, printed_key
from tui.keys import every_key
from tui.paint.hints import HINTS
from tui.wording import ENGLISH, WORDS, wording

_NAMED = re.compile(
    r"(?<![\w‹{.’'-])(?:[A-Zb-z0-9]|Esc|Enter|Ctrl-\w|Alt-\S|PgUp|PgDn|F1|Tab|Shift-\w+|Home|End)(?![\w’'%.-])"
)
_FIXED = ("plain-", "keytest-", "tour-leave", "mark-remark")
"""Line mode has commands, boxes to type in have keys of their own: none of these is ever another one."""
_NO_KEYS = ("why-", "kwic-", "fold-", "filter-", "search-try-")
"""Counts, measures and what may be typed."""


@pytest.mark.parametrize("name", sorted(WORDS))
def test_no_text_names_a_key_that_can_be_changed(name: str) -> None:
    english, chinese = WORDS[name]
    assert sorted(keys_in(english)) == sorted(keys_in(chinese))
    assert set(keys_in(english)) <= set(every_key())
    if not name.startswith((*_FIXED, *_NO_KEYS)) and not name.endswith("-keys"):
        found = [key for key in _NAMED.findall(english) if key not in ("A", "I")]
        assert found == []


def test_a_text_tells_the_key_as_it_is_and_as_it_was_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert ENGLISH("no-hits") == "nothing to step through: search with / or choose a word with w"
    file = tmp_path / "config.toml"
    file.write_text('[keys]\n"find.search" = "ctrl+t"\n"view.words" = "{"\n"review.undo" = "}"\n', "utf-8")
    monkeypatch.setenv("MEETINGTUI_CONFIG", str(file))
    assert ENGLISH("no-hits") == "nothing to step through: search with Ctrl-t or choose a word with {"
    assert wording("zh")("decided", "‹find.next› a {}") == "‹find.next› a {} · } 撤回"


def test_every_hint_of_the_foot_follows_its_key() -> None:
    assert {word for hints in HINTS.values() for _, word in hints} <= set(rebinding.HINTED)


@pytest.mark.parametrize("typed", [*sorted(set(string.printable) - set(string.whitespace)), "。", "é"])
def test_characters_are_named_as_textual_names_them(typed: str) -> None:
    name = _character_to_key(typed)
    assert legal(typed) == name
    assert character(name) == typed
    assert is_key(name)
    assert printed_key(name) == typed


def test_what_textual_reads_as_a_character_is_read_as_the_same() -> None:
    for key in every_key().values():
        for name in key.keys.split(","):
            assert key_to_character(name) in (None, character(name))
            assert is_key(name)
