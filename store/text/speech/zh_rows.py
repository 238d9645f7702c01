"""Bare names in a row that 等 closes, with what they are behind it: 张三、李四、王五等市政府参事."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_names import is_ordinary, is_risky, never_name, read_name
from store.text.speech.zh_posts import Role, read_role
from store.text.speech.zh_words import HAN, either

_CLOSED = re.compile(
    rf"(?<=、)(?P<last>{HAN}{{2,4}})等[多数几十百\d一二三四五六七八九]{{0,4}}[位名余]{{0,2}}"
    rf"(?:(?:与会|参会)?(?:人员|同志|嘉宾)|(?P<post>[^，。；：、（]{{0,12}}?(?:{either(zh_lists.HEADS)}))(?!们|代表团))"
)
_NAME = re.compile(rf"{HAN}{{2,4}}$")
_ENOUGH = 3
"""So many names make a row of people and not of places or things."""


def in_rows(masked: str, original: str) -> Iterator[Mention]:
    """Yield the people of each row, the first one only where nothing but his name stands before the mark."""
    if "等" not in masked:
        return
    for row in _CLOSED.finditer(masked):
        places = _names(masked, row.start(), row.end("last"))
        if len(places) < _ENOUGH or sum(end - at >= 3 for at, end in places) * 2 < len(places):
            continue
        role = (
            read_role(masked, original, row.end("post"), row.end("post"), row.start("post"))
            if row["post"]
            else None
        )
        for at, end in places:
            held = Role(role.post, role.affiliation, at) if role else None
            yield Mention(at, end, original[at:end], at, held)


def _names(masked: str, last: int, end: int) -> list[tuple[int, int]]:
    """Return where the names stand that are joined by 、 up to the one in [last, end)."""
    places: list[tuple[int, int]] = []
    at = last
    while _is_name(masked, at, end) and len(places) < 40:
        places.insert(0, (at, end))
        if masked[at - 1] != "、":
            break
        end = at - 1
        before = _NAME.search(masked, max(0, end - 4), end)
        if before is None:
            break
        at = max(masked.rfind(mark, max(0, end - 5), end) for mark in "、，。；： \u3000") + 1
        at = at or before.start()
    return places


def _is_name(masked: str, at: int, end: int) -> bool:
    """Tell whether all of [at, end) is one name and no word of every day."""
    if is_ordinary(masked, at, end) or never_name(masked, at) or (end - at == 2 and is_risky(masked, at)):
        return False
    name = read_name(masked[:end] + "，", at)
    return name is not None and name.end == end
