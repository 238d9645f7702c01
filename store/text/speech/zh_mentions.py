"""Places where a person is named in a Chinese paragraph, with post and place where they stand there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from store.text.speech import zh_lists
from store.text.speech.zh_names import (
    Name,
    without_blanks,
)
from store.text.speech.zh_posts import Role, read_role, split_role
from store.text.speech.zh_words import ASIDE, either, simplified

TITLE = re.compile(f"(?:{either(zh_lists.TITLES)})")
BRACKET = re.compile(rf"（({ASIDE}{{2,60}})）|\(({ASIDE}{{2,60}})\)")
_STANDS_FOR = re.compile(
    r"代表[^，。：；也还则就在说]{2,16}(?:发言|表态|致辞|宣读|签约|签字|汇报|讲话|感谢|向|[，,]?作)"
)
"""代表 as a verb behind a name: 张三代表村民发言."""
HEAD_END = re.compile(rf"(?:{either(zh_lists.HEADS)})$")
_AS = re.compile(r"(?:作为|身为)(?:一名|一位|一个)?([^，。！？；：]{2,30})[，,]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named at [name_start, end); `start` is where the post before the name begins."""

    start: int
    end: int
    name: str
    name_start: int
    role: Role | None = None
    sure: bool = True
    press: bool = False


def known(masked: str, original: str, names: re.Pattern[str], first: Iterable[Mention]) -> list[Mention]:
    """Return the mentions of `first` and every further place where one of `names` stands."""
    found = [*first]
    roles = {m.name_start: m for m in found if m.role is not None and not m.sure and not m.press}
    for place in names.finditer(masked):
        held = roles.get(place.start())
        if held is not None and held.end == place.end():
            found.append(replace(held, sure=True))
            continue
        role = _role_of_clause_before(masked, original, place.start())
        found.append(finished(masked, original, place.start(), place.start(), Name(place.end(), 2), role))
    return without_overlap(found)


def between(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Return the mentions whose names stand in [start, end)."""
    first = bisect_left(mentions, start, key=lambda m: m.name_start)
    last = bisect_left(mentions, end, lo=first, key=lambda m: m.name_start)
    return mentions[first:last]


def pattern_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern that finds any of `names`, padded with blanks or not; None when there are none."""
    by_first: dict[str, list[str]] = {}
    for name in sorted(set(names), key=lambda n: (-len(n), n)):
        rest = re.escape(name[1:]) if len(name) != 2 else f"[ \u3000]{{0,2}}{re.escape(name[1])}"
        by_first.setdefault(name[0], []).append(rest)
    branches = [f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in by_first.items()]
    return re.compile("|".join(branches)) if branches else None


def _role_of_clause_before(masked: str, original: str, at: int) -> Role | None:
    """Return the role that the clause before a name gives: 作为一名教师代表，张三."""
    clause = _AS.search(masked, max(0, at - 40), at)
    if not clause or clause.end() != at:
        return None
    role = read_role(masked, original, clause.end(1), clause.end(1), clause.start(1))
    return Role(role.post, role.affiliation, at) if HEAD_END.search(simplified(role.post)) else None


def _weight(mention: Mention) -> tuple[int, bool, bool, int, int]:
    """Order by place; at one place the sure name first, then the one with a post."""
    return mention.name_start, not mention.sure, mention.role is None, mention.start, -mention.end


def without_overlap(found: Iterable[Mention]) -> list[Mention]:
    """Return the mentions in order; of two at one place the surer, with a post, stays."""
    kept: list[Mention] = []
    for mention in sorted(found, key=_weight):
        if not kept or mention.name_start >= kept[-1].end:
            kept.append(mention)
    return [
        replace(m, start=max(m.start, kept[i - 1].end)) if i and m.start < kept[i - 1].end else m
        for i, m in enumerate(kept)
    ]


def finished(masked: str, original: str, start: int, at: int, name: Name, role: Role | None) -> Mention:
    """Return the mention with what follows the name: 教授, 同志, （某县县长）."""
    end = name.end
    title = TITLE.match(masked, end)
    if title and not (role and _STANDS_FOR.match(masked, end)):
        end = title.end()
        role = _with_title(role, original[title.start() : title.end()], start)
    bracket = BRACKET.match(masked, end)
    if bracket:
        end = bracket.end()
        role = _with_bracket(original[bracket.start() + 1 : bracket.end() - 1], role, start)
    return Mention(start, end, without_blanks(original[at : name.end]), at, role, name.rank > 0)


def _with_title(role: Role | None, title: str, start: int) -> Role | None:
    if simplified(title) in ("同志", "先生", "女士", "小姐", "老人") or (role and title in role.post):
        return role
    return Role(f"{role.post}、{title}", role.affiliation, start) if role else Role(title, None, start)


def _with_bracket(inside: str, role: Role | None, start: int) -> Role | None:
    if not HEAD_END.search(simplified(inside)):
        return role
    post, place = split_role(inside)
    if role is None:
        return Role(post, place, start)
    return Role(f"{role.post}、{post}", place or role.affiliation, start)
