"""A person as a label or a list prints one: what is known by the form alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from store.text.labelled.words import HAN

_PADDED = re.compile(rf"(?<=[{HAN}])[ \u3000]{{1,4}}(?=[{HAN}])")
_HAS_HAN = re.compile(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Person:
    """Who a printed form stands for. `name` is empty where the form is an office or a part only."""

    name: str = ""
    post: str | None = None
    affiliation: str | None = None
    full: str | None = None
    """The post as printed, with its place."""
    short: str | None = None
    """Initials the record uses for the name."""
    vague: bool = False
    """Whether the form names nobody: a recogniser's voice, a reporter, Q."""
    surname_only: bool = False


def has_han(words: str) -> bool:
    """Return whether `words` hold a Chinese character."""
    return bool(_HAS_HAN.search(words))


def tight(words: str) -> str:
    """Return `words` without the blanks that pad Chinese names, `张　三` as `张三`."""
    return _PADDED.sub("", words.strip())


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """Return `name` for comparing: without case, accents, blanks, points and hyphens."""
    if not name.isascii() and not has_han(name):
        name = unicodedata.normalize("NFKD", name)
    return "".join(c for c in name.casefold() if c.isalnum() or c == "\ufffd")
