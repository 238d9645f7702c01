"""Who is introduced in a Chinese paragraph: behind a post, before a title, in front of a verb of speech."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import BRACKET, HEAD_END, TITLE, Mention, finished, without_overlap
from store.text.speech.zh_names import (
    SURNAME,
    TRANSLITERATED,
    Name,
    follow_rank,
    foreign_starts,
    is_ordinary,
    is_risky,
    never_name,
    read_name,
    read_rare,
    surname_length,
    without_blanks,
)
from store.text.speech.zh_posts import HEAD, PRESS, Role, read_role
from store.text.speech.zh_words import ASIDE, HAN, either, simplified

_PERSONAL = re.compile(f"(?:{either(zh_lists.PERSONAL)})")
_BLANK = re.compile(rf"[ \u3000\t]{{0,2}}(?:（{ASIDE}{{1,12}}）)?")
_PLAIN_NAME = re.compile(
    rf"(?:(?![的了们这那和与在是有对等及其并也都还就又不一上中下内外会所为以将可能说称此该各某纷普均致词时笑着后前已曾刚执])(?!{either(zh_lists.HEADS)}){HAN}){{2,5}}"
)
_HELD = re.compile(r"(?:担任|身为|作为|出任|兼任)[^，。；]{0,36}$")
"""What makes a post with 的 the post of the name behind it: 担任镇长的张三."""
_FAMILIAR = re.compile(rf"[老小](?!支书|百|乡|师|年|时|小|老){SURNAME}(?!{either(zh_lists.HEADS)})")
"""老刘 behind a post."""
_LINK = re.compile(r"[ \u3000]?(?:、|和|与|及|以及|與)[ \u3000]?")
_PRESS_NAMES = re.compile(rf"[ \u3000:：/]{{0,3}}(?:{HAN}{{2,4}})(?:[ \u3000、]{{1,2}}(?:{HAN}{{2,4}}))*")
_IS_ONE = re.compile(
    rf"是(?:[^，。；：]{{0,20}}的)?(?:一名|一位|一个)[^，。；：]{{0,24}}(?:{either(zh_lists.HEADS)})[，。；]"
    rf"|是[^，。；：]{{0,20}}(?:{either(zh_lists.HEADS)})[，。；](?=[^。]{{0,12}}[他她](?!们))"
    r"|(?:最后|首先|随后)?(?:作了?|做了?|主持|发表|带来|分享了|回顾了|介绍了|汇报了|讲述了|进行了)[^。]{0,50}。(?=[他她])"
)
_WITH_QUOTE = re.compile(r"[^，。：；“、]{1,14}[：:]“")
"""A gesture before words in quotation marks: 张三丰乐了：“."""
_SUMS_UP = re.compile(
    r"(?:对|就)[^，。；：]{1,16}(?:[作做]了?|进行了?)[^，。；：]{0,6}"
    r"(?:总结|讲话|点评|说明|介绍|部署|发言|汇报|解读)"
)
_CLAUSE_START = re.compile(r"(?:^|(?<=[。！？!?；;，,：:”」』\s]))(?=\S)")
_SPEAKS = re.compile(
    rf"(?:[，,]?(?:在|于|接受)[^，,。！？“]{{1,40}}?(?:中|时|上|后|期间|采访)[，,]?)?(?:{either(zh_lists.ADVERBS)}){{0,4}}"
    rf"(?:(?:{either(zh_lists.PLAIN)}|{either(zh_lists.MARKED)})(?=[，,：:“。]|$)|(?P<bare>{either(zh_lists.PLAIN)}))"
)
_OPENS_UP = re.compile(
    r"(?:也|又|先|首先)?(?:说|道|讲|甩|亮|打|敞|发|吐)(?:出|开|露)了?[^，。]{0,6}(?:话|喉咙|嗓门|嗓子|话匣子|心声|感慨|心扉)。"
)
"""How somebody begins to talk, in other words than a verb of speech: 说出了心里话."""
_ORGANISATION_END = frozenset("院校所系部局委会司心厂村镇乡县区市省队室处科社馆台站学、和与由请团行的")
_AFTER_NAMES = frozenset(
    "代表 委员 常委 校长 院长 董事长 总经理 总裁 理事长 会长 秘书长 所长 馆长 局长 部长 厅长 处长 书记 "
    "主任 主席 县长 市长 区长 镇长 乡长".split()
)
"""Posts that follow full names of three characters as often as they stand before them."""
_CITIES = frozenset(zh_lists.CITIES.split())
_GROUP_END = frozenset("办委站所司界工业人员者生众家手友胞属方会组团部校区院局村镇县市省厂司等")
_OFFICE_END = frozenset("部委局院校厅处科室署司所系县市区省镇乡村州")
_FROM = re.compile(r"来自[^，。；：的]{2,24}的$")
_UNIT_END = frozenset("部委局院校厅处科室署司所系坛会社团协盟组")
"""What ends the names of units and no given name."""
_LEAD = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})[会联盟党]|的|大学|学院|中学|小学|医院|公司|集团|研究院|研究所|委员会|[村镇乡县市区局厅](?!委|长|政府|党)"
)


def introduced(masked: str, original: str) -> list[Mention]:
    """Return the people whom the paragraph names with a post, a title or a verb of speech, in order."""
    found = [
        *_reporters(original),
        *_after_posts(masked, original),
        *_before_titles(masked, original),
        *_before_brackets(masked, original),
        *_before_verbs(masked, original),
        *_inside_clauses(masked, original),
        *_foreign(masked, original),
    ]
    return without_overlap(found)


def _reporters(original: str) -> Iterator[Mention]:
    """Yield who makes the report, inside brackets too."""
    plain = simplified(original)
    for press in PRESS.finditer(plain):
        names = _PRESS_NAMES.match(plain, press.end())
        if names and original[press.start() - 1 : press.start()] != "主":
            yield from _press_names(original, press.end(), names.end())


def _press_names(original: str, start: int, end: int) -> Iterator[Mention]:
    for word in re.finditer(HAN + "{2,4}", original[start:end]):
        name = read_name(simplified(original[:end]), start + word.start())
        if name:
            a = start + word.start()
            yield Mention(a, name.end, original[a : name.end], a, press=True)


def _after_posts(masked: str, original: str) -> Iterator[Mention]:
    floor = 0
    for head in HEAD.finditer(masked):
        at = _BLANK.match(masked, head.end()).end()  # type: ignore[union-attr]
        if at > head.end() and masked[head.end()] == "\t":
            continue
        if HEAD.match(masked, at):
            continue
        if masked.startswith("的", at) and _HELD.search(masked, max(0, head.end() - 40), head.end()):
            at += 1
        name = read_name(masked, at)
        if name is None or name.rank == 0:
            name = _rare(masked, at) or name
        if name is None and _FAMILIAR.match(masked, at):
            name = Name(at + 2, 2)
        if name is None or HEAD.search(masked, at + 1, name.end):
            continue
        role = read_role(masked, original, head.start(), head.end(), floor)
        mention = finished(masked, original, role.start, at, name, role)
        floor = mention.end
        yield mention
        yield from _listed(masked, original, mention)


def _rare(masked: str, at: int) -> Name | None:
    """Return a name of unknown surname: in characters for foreign sounds, or by the verb that follows."""
    name = read_rare(masked, at)
    if name and name.rank:
        return name
    if never_name(masked, at) or is_ordinary(masked, at, at + 2):
        return None
    people = "族" in masked[max(0, at - 8) : at]
    for length in (2, 3, 4, 5):
        found = _PLAIN_NAME.match(masked, at)
        if not found or found.end() < at + length:
            return None
        if masked[at + length - 1] in "地得着" or masked[at + length - 1] in _UNIT_END:
            continue
        speaks = _SPEAKS.match(masked, at + length)
        if (speaks and not speaks["bare"]) or (people and follow_rank(masked, at + length) >= 2):
            return Name(at + length, 1)
    return None


def _listed(masked: str, original: str, before: Mention) -> Iterator[Mention]:
    """Yield the bare names that follow in a list: 副书记张三、李四."""
    at = before.end
    for _ in range(20):
        link = _LINK.match(masked, at)
        name = read_name(masked, link.end()) if link else None
        if not link or not name or name.rank < 2 or is_risky(masked, link.end()):
            return
        yield Mention(link.end(), name.end, without_blanks(original[link.end() : name.end]), link.end())
        at = name.end


def _before_titles(masked: str, original: str) -> Iterator[Mention]:
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
        return masked[title.start() - 1] not in _UNIT_END
    opens = not at or masked[at - 1] in "。！？!?；;，,：:”」』 \u3000"
    opens = opens or _FROM.search(masked, max(0, at - 30), at) is not None
    if opens and _holds(masked, at, title):
        return True
    return opens and masked[title.start() - 1] not in _OFFICE_END and bool(_SPEAKS.match(masked, title.end()))


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


def _before_brackets(masked: str, original: str) -> Iterator[Mention]:
    for bracket in BRACKET.finditer(masked):
        if not HEAD_END.search(simplified(original[bracket.start() + 1 : bracket.end() - 1])):
            continue
        at = _name_before(masked, bracket.start())
        if at is not None:
            yield finished(masked, original, at, at, Name(bracket.start(), 2), None)


def _before_verbs(masked: str, original: str) -> Iterator[Mention]:
    """Yield bare names that open a clause and speak at once: 张三表示，; 张三、李四均认为，."""
    for clause in _CLAUSE_START.finditer(masked):
        at = clause.end()
        if not surname_length(masked, at):
            continue
        names = _names_in_row(masked, at)
        if not names or is_ordinary(masked, at, names[0].end) or HEAD.search(masked, at, names[-1].end):
            continue
        acts = names[0].end - at == 3 and not is_risky(masked, at)
        acts = acts and bool(_WITH_QUOTE.match(masked, names[0].end) or _SUMS_UP.match(masked, names[0].end))
        if acts or _IS_ONE.match(masked, names[-1].end):
            yield Mention(at, names[0].end, without_blanks(original[at : names[0].end]), at)
            continue
        speaks = _SPEAKS.match(masked, names[-1].end)
        if not speaks or (speaks["bare"] and (is_risky(masked, at) or names[0].end - at == 2)):
            continue
        for start, name in zip([at, *(_after_link(masked, n.end) for n in names)], names, strict=False):
            yield Mention(start, name.end, without_blanks(original[start : name.end]), start)


def _foreign(masked: str, original: str) -> Iterator[Mention]:
    for at in foreign_starts(masked):
        name = read_name(masked, at)
        if name is not None:
            yield Mention(at, name.end, original[at : name.end], at)


def _names_in_row(masked: str, at: int) -> list[Name]:
    names: list[Name] = []
    name = read_name(masked, at)
    while name is not None and name.rank >= 2 and len(names) < 8:
        names.append(name)
        name = read_name(masked, _after_link(masked, name.end)) if _LINK.match(masked, name.end) else None
    return names


def _after_link(masked: str, at: int) -> int:
    link = _LINK.match(masked, at)
    return link.end() if link else at


def _inside_clauses(masked: str, original: str) -> Iterator[Mention]:
    """Yield bare names behind 的 or the name of an organisation that speak at once: 某大学张三丰说，."""
    for lead in _LEAD.finditer(masked):
        at = lead.end()
        name = read_name(masked, at) if surname_length(masked, at) else None
        if (
            name is None
            or name.rank < 3
            or name.end - at < 3
            or is_risky(masked, at)
            or is_ordinary(masked, at, name.end)
        ):
            continue
        speaks = _SPEAKS.match(masked, name.end)
        opens_up = lead[0] == "的" and _OPENS_UP.match(masked, name.end)
        if not opens_up and (not speaks or (speaks["bare"] and lead[0] not in "会联盟党")):
            continue
        role = None if lead[0] == "的" else read_role(masked, original, at, at)
        start = role.start if role else at
        place = Role("", role.post, start) if role and role.affiliation is None else role
        yield Mention(start, name.end, without_blanks(original[at : name.end]), at, place)
