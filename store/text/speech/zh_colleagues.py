"""Colleagues named one after the other: who stands without a place works where the one before him does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_words import simplified

_SCHOOL = "大学|学院|中学|小学|学校"
_FIRM = "公司|集团|银行|股份|厂|科技"
_FITS = tuple(
    (re.compile(rf"(?:{posts})$"), re.compile(rf"(?:{ends})$"))
    for posts, ends in (
        ("会长|理事长|秘书长", "[会盟]|中心"),
        ("校长|校长助理", _SCHOOL),
        ("院长|院长助理", "院"),
        ("局长", "局"),
        ("厅长", "厅"),
        ("部长", "部"),
        ("处长", "处"),
        ("所长", "所"),
        ("馆长", "馆"),
        ("董事长|总经理|总裁|监事长|总监|总工程师", _FIRM),
        ("主任|主席", "[会委办联]|中心|办公室|政协"),
        ("(?:党委|党总支|党支部)(?:副?书记|委员)|纪委书记", f"{_SCHOOL}|{_FIRM}|[院局会]"),
    )
)
"""Posts, and how the places end in which they are held."""


def with_places(masked: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield `mentions`, those without a place with the one of whoever is named right before them."""
    place, end = None, -1
    for mention in mentions:
        if mention.start != end + 1 or masked[end] not in "、，和及与":
            place = None
        end = mention.end
        role = mention.role
        if role and role.affiliation:
            place = role.affiliation
        elif role and place and _fits(role.post, place):
            mention = replace(mention, role=replace(role, affiliation=place))
        yield mention


def _fits(post: str, place: str) -> bool:
    post, place = simplified(post).split("、")[0], simplified(place)
    return any(posts.search(post) and ends.search(place) for posts, ends in _FITS)
