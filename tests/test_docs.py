"""The README knows every verb, and its pictures exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store.cli.verbs import EXPLORER_VERBS, VERBS
from tui.keys import APP_KEYS, EXPLORER_KEYS, PANE_KEYS, QUOTES_KEYS, REVIEW_KEYS, VIEW_KEYS, Key

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", [*VERBS, *EXPLORER_VERBS])
def test_a_verb_stands_in_the_readme(verb: str) -> None:
    assert re.search(rf"`(?:meetingtui )?{verb}\b", README)


@pytest.mark.parametrize(
    "key",
    [*EXPLORER_KEYS, *VIEW_KEYS, *REVIEW_KEYS, *PANE_KEYS, *QUOTES_KEYS, *APP_KEYS],
    ids=lambda key: key.id,
)
def test_a_key_stands_in_the_readme(key: Key) -> None:
    printed = key.printed.split(" ")
    assert any(f"`{one}`" in README or one in README for one in printed if one)


@pytest.mark.parametrize("picture", re.findall(r"\]\((\S{1,200}\.svg)\)", README))
def test_a_picture_of_the_readme_exists(picture: str) -> None:
    assert (ROOT / picture).exists()
