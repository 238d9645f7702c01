"""People in front of a Chinese title or a bracket: 张三教授, 李四副院长, 王五（某县县长）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import BRACKET, HEAD_END, TITLE, Mention, finished
from store.text.speech.zh_names import (
    TRANSLITERATED,
    Name,
    follow_rank,
    is_ordinary,
    is_risky,
    read_name,
    read_rare,
    surname_length,
)
from store.text.speech.zh_posts import HEAD, Role, read_role
from store.text.speech.zh_speaking import SPEAKS
from store.text.speech.zh_words import HAN, either, simplified

_PERSONAL = re.compile(f"(?:{either(zh_lists.PERSONAL)})")
UNIT_END = frozenset("部委局院校厅处科室署司所系坛会社团协盟组")
"""What ends the names of units and no given name."""
_ORGANISATION_END = frozenset("院校所系部局厅委会司心厂村镇乡县区市省队室处科社馆台站学、和与由请团行的")
_UNIT_BEFORE = _ORGANISATION_END - frozenset("心村镇乡县区市省学、和与由请团行的")
_UNIT_AFTER = UNIT_END | frozenset("心站队馆县市区")
_AFTER_NAMES = frozenset(
    "代表 委员 常委 校长 院长 董事长 总经理 总裁 理事长 会长 秘书长 所长 馆长 局长 部长 厅长 处长 书记 "
    "主任 主席 县长 市长 区长 镇长 乡长".split()
)
"""Posts that follow full names of three characters as often as they stand before them."""
_CITIES = frozenset(zh_lists.CITIES.split())
_GROUP_END = frozenset("办委站所司界工业人员者生众家手友胞属方会组团部校区院局村镇县市省厂司等")
_OFFICE_END = frozenset("部委局院校厅处科室署司所系县市区省镇乡村州")
_FROM = re.compile(r"来自[^，。；：的]{2,24}的$")


def before_titles(masked: str, original: str) -> Iterator[Mention]:
    """Yield the people whose title stands behind their full names."""
    for title in TITLE.finditer(masked):
        at = _name_before(masked, title.start())
        if at is None or not _title_fits(masked, at, title):
            continue
        if title.start() - at > 3 and _names_next(masked, title.end()):
            continue
        name = Name(title.start(), 2)
        start, role = at, None
        if at and re.match(HAN, masked[at - 1]) and masked[at - 1] not in "、和与由请的":
            place = read_role(masked, original, at, at)
            start, role = place.start, _titled(place, title[0])
        yield finished(masked, original, start, at, name, role)


def _names_next(masked: str, at: int) -> bool:
    """Tell whether a name follows a post, so that what stands before it is a country: 某斯坦总统张三."""
    name = read_name(masked, at) or read_rare(masked, at)
    return name is not None and name.rank > 0


def _title_fits(masked: str, at: int, title: re.Match[str]) -> bool:
    """Tell whether a title makes the words before it a name; a post does only where a clause speaks."""
    if _PERSONAL.fullmatch(title[0]):
        return masked[title.start() - 1] not in UNIT_END
    opens = not at or masked[at - 1] in "。！？!?；;，,：:”」』 \u3000"
    opens = opens or _FROM.search(masked, max(0, at - 30), at) is not None
    if (opens or _in_unit(masked, at, title)) and _holds(masked, at, title):
        return True
    return opens and masked[title.start() - 1] not in _OFFICE_END and bool(SPEAKS.match(masked, title.end()))


def _in_unit(masked: str, at: int, title: re.Match[str]) -> bool:
    """Tell whether a full name follows the name of an organisation: 某大学张三丰院长."""
    unit = masked[at - 1] in _UNIT_BEFORE or masked[at - 2 : at] in ("大学", "中学", "小学")
    return unit and title.start() - at == 3 and masked[title.start() - 1] not in _UNIT_AFTER


def _holds(masked: str, at: int, title: re.Match[str]) -> bool:
    """Tell whether a full name stands before a post and does something: 张三丰代表, 李四副院长."""
    end = title.start()
    return (
        (title[0][0] == "副" or (end - at >= 3 and title[0] in _AFTER_NAMES))
        and masked[end - 1] not in _GROUP_END
        and not HEAD.search(masked, at, end)
        and not is_ordinary(masked, at, at + 2)
        and masked[at:end] not in _CITIES
        and follow_rank(masked, title.end()) >= 2
    )


def _titled(place: Role, title: str) -> Role:
    """Return the role of 某学院李四教授: the last part before the name is a place, the title the post."""
    *posts, last = place.post.split("、")
    if place.affiliation and HEAD_END.search(simplified(last)):
        return place
    return Role("、".join([*posts, title]), last, place.start)


def _name_before(masked: str, end: int) -> int | None:
    """Return where the full name begins that ends at `end`, or None."""
    for length in (3, 2, 4):
        at = end - length
        surname = surname_length(masked, at) if at >= 0 else 0
        if surname == 2 and masked[at] == "长" and at and re.match(HAN, masked[at - 1]):
            continue
        if not surname or not 0 < length - surname <= 2:
            continue
        inside = at > 0 and bool(re.match(HAN, masked[at - 1]))
        if inside and length == 3 and _FROM.search(masked, max(0, at - 30), at):
            inside = False
        if inside and masked[at - 1] not in _ORGANISATION_END:
            continue
        name = read_name(masked[: end + 4], at)
        if name and name.end == end and not ((length == 2 or inside) and is_risky(masked, at)):
            return at
    return _sounds_before(masked, end)


def _sounds_before(masked: str, end: int) -> int | None:
    """Return where a name in characters for foreign sounds begins that opens a clause and ends at `end`."""
    at = end
    while at and end - at < 9 and masked[at - 1] in TRANSLITERATED:
        at -= 1
    opens = not at or masked[at - 1] in "。！？!?；;，,：:”」』 \u3000"
    return at if opens and end - at >= 3 and not is_ordinary(masked, at, at + 2) else None


def before_brackets(masked: str, original: str) -> Iterator[Mention]:
    """Yield the people whose post stands in brackets behind their names."""
    for bracket in BRACKET.finditer(masked):
        if not HEAD_END.search(simplified(original[bracket.start() + 1 : bracket.end() - 1])):
            continue
        at = _name_before(masked, bracket.start())
        if at is not None:
            yield finished(masked, original, at, at, Name(bracket.start(), 2), None)
