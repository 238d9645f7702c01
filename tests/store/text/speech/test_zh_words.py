"""Alternations and lists."""

from __future__ import annotations

import re

from store.text.speech import zh_lists
from store.text.speech.zh_words import either


def test_the_longest_word_wins() -> None:
    found = re.match(either("书记 书记处书记"), "书记处书记")
    assert found is not None
    assert found[0] == "书记处书记"


def test_reporters_hold_no_post() -> None:
    assert "记者" not in zh_lists.HEADS.split()
    assert "记者" in zh_lists.PRESS.split()
