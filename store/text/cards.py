"""Who a list or a table of a record names with a post: `张三 某县县长`, `| 张三 | 某局 | 局长 |`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.text.speech.zh_names import surname_length
from store.text.speech.zh_posts import HEAD, split_role
from store.text.speech.zh_words import HAN, simplified

_LONGEST = 120
_PARTS = re.compile(
    r"[ \u3000]{0,8}[\t|,，：:][ \t\u3000|]{0,8}|[ \u3000]{2,12}"
    r"|(?<=[\u4e00-\u9fff])[ \u3000](?=[\u4e00-\u9fff])"
)
_NAME = re.compile(rf"{HAN}{{2,4}}|{HAN}{{1,12}}(?:[·•・‧]{HAN}{{1,12}}){{1,3}}")
_PADDED = re.compile(rf"^(\W{{0,6}}{HAN})[ \u3000]{{1,3}}({HAN})(?=[ \t\u3000|])")
_SENTENCE = re.compile("[。！？；“”]")


@dataclass(frozen=True, slots=True)
class Card:
    """A person of a list: the name, the post and where, as far as the row tells."""

    name: str
    post: str
    affiliation: str | None


def cards(text: str, names: frozenset[str]) -> Iterator[Card]:
    """Yield what the rows of lists and tables in `text` say of `names`: a name, then or before it a post."""
    if not names:
        return
    for line in text.splitlines():
        if 4 < len(line) <= _LONGEST and not _SENTENCE.search(line):
            card = _card([p for p in _PARTS.split(_PADDED.sub(r"\1\2", line).strip(" \t|*•·-—")) if p], names)
            if card is not None:
                yield card


def card_of(line: str) -> Card | None:
    """Return the person of a row that begins with a Chinese name and goes on with posts, whoever it is."""
    parts = [p for p in _PARTS.split(_PADDED.sub(r"\1\2", line.strip())) if p]
    name = parts[0] if parts else ""
    if len(line) > _LONGEST or not 2 <= len(name) <= 4 or not surname_length(simplified(name), 0):
        return None
    return _card(parts, frozenset([name])) if all(_is_post(p) for p in parts[1:]) else None


def _card(parts: list[str], names: frozenset[str]) -> Card | None:
    """Return the person of one row: one part is a known name, another ends in a post."""
    held = [p for p in parts if p in names and _NAME.fullmatch(p)]
    if len(held) != 1 or not 2 <= len(parts) <= 6:
        return None
    others = [p for p in parts if p != held[0]]
    posts = [p for p in others if _is_post(p)]
    if not posts or len(posts) > 2:
        return None
    post, place = split_role("、".join(posts))
    beside = [p for p in others if p not in posts and len(p) > 2 and re.match(HAN, p)]
    return Card(held[0], post, place or (beside[0] if len(beside) == 1 else None))


def _is_post(part: str) -> bool:
    """Tell whether a part of a row ends in a post."""
    return any(m.end() == len(part) for m in HEAD.finditer(simplified(part)))
