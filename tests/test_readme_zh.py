"""The Chinese README says what the English one does: the same commands, keys, examples and pictures."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ENGLISH = (ROOT / "README.md").read_text(encoding="utf-8")
CHINESE = (ROOT / "README.zh.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"```[a-z]{0,9}\n(.*?)```", re.DOTALL)
_OWN = frozenset({"Name: text"})
"""What stands in code in one of them only."""


def codes(text: str) -> set[str]:
    """Return what is set in code: commands, options, keys, fields, values."""
    return {" ".join(span.split()) for span in re.findall("`([^`]+)`", _BLOCK.sub("", text))}


def blocks(text: str) -> list[str]:
    """Return the blocks of code, without their remarks."""
    return [re.sub(r" +#.*", "", block) for block in _BLOCK.findall(text)]


def tables(text: str) -> list[int]:
    return [part.count("\n|") + 1 for part in re.split(r"\n\n", text) if part.startswith("|")]


def places(text: str) -> list[str]:
    return [place for place in re.findall(r"\]\(([^)]+)\)", text) if not place.startswith("README")]


def test_commands_and_keys_are_the_same() -> None:
    assert codes(ENGLISH) - _OWN == codes(CHINESE)


def test_examples_are_the_same() -> None:
    assert blocks(ENGLISH) == blocks(CHINESE)


def test_tables_have_the_same_rows() -> None:
    assert tables(ENGLISH) == tables(CHINESE)


def test_pictures_and_links_are_the_same() -> None:
    assert places(ENGLISH) == [place.replace("/pictures/zh/", "/pictures/") for place in places(CHINESE)]


def test_pictures_of_the_chinese_one_are_chinese() -> None:
    assert all("/pictures/zh/" in place for place in places(CHINESE) if place.endswith(".svg"))


def test_sections_are_the_same() -> None:
    assert re.findall("^#+(?= )", ENGLISH, re.MULTILINE) == re.findall("^#+(?= )", CHINESE, re.MULTILINE)


def test_each_leads_to_the_other() -> None:
    assert "](README.zh.md)" in ENGLISH
    assert "](README.md)" in CHINESE
