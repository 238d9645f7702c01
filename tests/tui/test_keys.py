"""Keys: each has an id and a name in both languages, and none is one that terminals cannot send."""

from __future__ import annotations

import string

from tui import keys
from tui.keys import Key
from tui.wording import WORDS

TABLES = [value for name, value in vars(keys).items() if name.endswith("_KEYS")]
ALL = [key for table in TABLES for key in table if isinstance(key, Key)]
NEVER = {
    "ctrl+h",
    "ctrl+i",
    "ctrl+m",
    "alt+enter",
    "ctrl+enter",
    "shift+enter",
    "ctrl+tab",
    "ctrl+space",
    "ctrl+s",
    "ctrl+q",
}


def test_ids_are_unique() -> None:
    ids = [key.id for key in ALL]
    assert len(ids) == len(set(ids))


def test_every_key_that_help_prints_has_its_words() -> None:
    assert [key.id for key in ALL if key.printed and key.id not in WORDS] == []


def test_no_key_is_bound_that_does_not_arrive() -> None:
    assert not {name for key in ALL for name in key.keys.split(",")} & NEVER


def test_both_languages_have_the_same_gaps() -> None:
    fields = string.Formatter().parse
    for english, chinese in WORDS.values():
        assert [f[1] for f in fields(english) if f[1] is not None] == [
            f[1] for f in fields(chinese) if f[1] is not None
        ]
        assert english.strip()
        assert chinese.strip()
