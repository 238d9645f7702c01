"""The copy of a text that figures are read from: one width, one script, wrapped lines joined, same length."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from store.text import clean

_LISTS = Path(__file__).parent.parent / "lists"
_COMMA = "﹐"
"""Stands in for the Chinese comma while widths are folded, so that it does not become a thousands comma."""
_WIDE_THOUSANDS = re.compile(r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_WRAP = re.compile(
    r"\n(?<=[^\n]{23}[^\n。！？；：.!?;:]\n)(?=[^\W\d_]|\d[\d.,]*[ %万亿])"
    r"(?!第?[一二三四五六七八九十]+[、是])"
)
_LONG_DIGITS = re.compile(r"\d{25,}")
_LONG_RUN = re.compile(r"\d{25,}|[零〇一二两三四五六七八九十百千万亿]{41,}")
"""Runs that nobody reads as a number: dumps and codes."""


def prepared(text: str) -> str:
    """Return `text` with widths, dashes, quotation marks and script folded, every character in its place."""
    if text.isascii():
        plain = clean.straightened(text)
        return _LONG_DIGITS.sub(_crossed, _WRAP.sub(" ", plain))
    wide = _WIDE_THOUSANDS.sub(",", text).replace("，", _COMMA)
    plain = clean.straightened(wide).replace(_COMMA, "，").translate(_simplified())
    return _LONG_RUN.sub(_crossed, _WRAP.sub(" ", plain))


def lowered(text: str) -> str:
    """Return `text` in lower case, every character in its place; patterns run faster without IGNORECASE."""
    low = text.lower()
    return low if len(low) == len(text) else text


def _crossed(run: re.Match[str]) -> str:
    return "x" * len(run.group())


def listed(name: str) -> list[str]:
    """Return the lines of a list beside this package, comments and empty lines left out."""
    lines = (_LISTS / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def named_rows(name: str) -> dict[str, frozenset[str]]:
    """Return the words of each row of a list whose lines read "name: words"."""
    rows = (line.split(": ", 1) for line in listed(name))
    return {row: frozenset(words.split()) for row, words in rows}


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    pairs = "".join(listed("simplified.txt"))
    return {ord(a): b for a, b in zip(pairs[::2], pairs[1::2], strict=True)}
