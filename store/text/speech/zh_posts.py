"""Posts and places before a Chinese name: 某县县委副书记、县长 into what someone is and where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.text.speech import zh_lists
from store.text.speech.zh_referred import REFERS, referred
from store.text.speech.zh_words import ASIDE, HAN, either, simplified

HEAD = re.compile(
    rf"(?:{either(zh_lists.HEADS)})(?!(?<=支书)记)(?!(?<=[省市县区]长){HAN}{{1,2}}[市县区乡])(?!们|党支部|党总支|会|团|组|处|室|级|制|队伍|工作|大会|论坛|人)"
)
PRESS = re.compile(f"(?:{either(zh_lists.PRESS)})")
_CORE = re.compile(
    rf"(?:(?:{either(zh_lists.MODIFIERS)}|{either(zh_lists.COMMITTEES)})(?:{either(zh_lists.MODIFIERS)}){{0,3}})?"
    rf"(?:{either(zh_lists.MODIFIERS)}){{0,3}}(?:{either(zh_lists.HEADS)})$"
)
_HONOUR = re.compile(f"(?<!主任)(?:{either(zh_lists.HONOURS)})$")
_LEVEL = re.compile(r"(?:原|前|时任|现任|新任)?([省市县区州旗盟镇乡])(?:委|长|党委|政府|人大|政协|纪委)")
_BREAK = re.compile(r"[，,。；;：:！!？?\s”“\"」「』『|】—―]")
_FRAME = re.compile(
    r"^(?:(?:会上|会议上|座谈会上|会后|会前|当天|当日|随后|近日|日前|前日|昨日|昨天|今天|明天|其中|此外|同时|据|对此|最后|接着|期间|下午|上午|来自|身为|作为|担任|时任"
    r"|当地|(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?|(?:在)?[^在]{0,12}(?:发言|致辞|讲话|总结|主持)(?:时|中)"
    r"|(?:一|两|几|这|每|\d)[名位个]|和(?![平谐田县顺静政硕])|与|及|以及|或|同(?!心|安|仁)|对|向|在|是|由|请|让|令|使|给|把|被|听|邀请|特邀|代表|包括|参会的|与会的|这是|那是|[他她]们?是|分别是|有请|欢迎|不过|而|但|如|像|说起|谈到|正如|也是|就连|连))+"
)
_CUT = re.compile(
    r"的|要求|安排|关心|围绕|敦请|促请|[抛递颁留传抄送发]给|记者\ue001{1,20}|由(?!于)|(?:嘉宾|领导|专家|人员|代表|来宾|学者)还?有|(?:邀请(?:到了?|了)?|来自|陪同|会见|听取|随同|拜会|采访|得到了?|受到了?|引起了?|赢得了?|成为|当选为?)|分别是|有请"
)
_BRACKET = re.compile(r"（([^（）]{0,80})）|）")
_YEAR = re.compile(r"\d{4}级")
_JOIN = re.compile(r"、|兼(?!职)|和|暨")
_NOW = re.compile(r"^(?:现任?|原|时任|该(?:[乡镇县市校院村区省]|公司|集团)?)(?=..)")
"""What stands before a place and is no part of its name: 现某大学, 该县某村."""
_PARTY = re.compile(r"(?<=[党黨盟社])籍$")
_HOME = re.compile(r"[来來]自([^，。；：、的]{2,24})的$")
"""Where somebody comes from who is told by a seat alone: 来自某镇的政协委员."""
_OF = re.compile(
    r"([^，。；：、的了着过把被“”\s]{2,30}(?:公司|集团|集團|大学|大學|学院|學院|医院|醫院|中学|中學|小学|小學|银行|銀行"
    r"|研究院|研究所|中心|协会|協會|学会|學會|商会|商會|合作社|委员会|委員會|[局厅廳村镇鎮乡鄉社厂廠])的)$"
)
"""Where somebody works who stands behind 的 and a post alone: 某公司的董事长张三."""
_HOUSE = re.compile(r"^(?:全国|省|市|县|区|自治区|州)?(?:政协|人大|政協)$")
_PEOPLE = re.compile(r"^[\u4e00-\u9fff]{1,4}族$")
"""A people in front of a trade, no place: 羌族绣娘."""
_TERM = re.compile(r"^第?[一二三四五六七八九十百\d]{1,4}届")
EVENT = re.compile("(?:会议|大会|发布会|论坛|峰会|研讨会|年会|记者会)$")
"""What people attend and do not work for."""
_ASSOCIATION = re.compile(
    r"^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^，。]{0,8}$|(?:协会|学会|研究会|联合会|商会|促进会|基金会|联盟|工商联|政协|人大|人大常委会)$"
)
"""Bodies whose offices are held beside one's work."""
_LEVEL_POST = re.compile(r"(?:[省市县区州旗镇乡]|党)委(?:副?书记|常委)|副?[省市县区州旗镇乡]长")
_SITTING = re.compile("(?:本次|此次)?(?:会议|大会)")
"""What is sitting: no place for who presides."""
_PROGRAMME = re.compile("[长珠泰]江学者|青年学者|[计规]划|人才|工程[”」]?$")
"""Programmes that honour people who work elsewhere."""
_OFFICE = re.compile(r"(?:管理|监督|监管|事务|服务|稽查|办事)$")
_UNIT = re.compile(
    r"(?:统战|宣传|组织|武装|联络|外交|国防|财政|商务|教育|科技|公安|民政|司法|水利|农业|文化|卫生|铁道|交通|交通运输|内政|经济|劳动|卫福|"
    r"数字发展|工信|住建|人事|市场|销售|技术|财务|法务|立法|行政|监察|考试|检察|法|医|研究|设计|科学|工程|文理|师范|科研)$"
)
"""What 部 or 院 closes although its head has taken the character: 统战部长 is head of the 统战部."""
_INNER = re.compile(r"(?:统战部|宣传部|组织部|武装部|政法委|纪委|监委|办公厅|办公室|统战|宣传|组织)")
"""Units of a committee: who is named with them beside a seat in it works for that committee."""
_SEAT = re.compile(r"[省市县区州旗镇乡盟]委(?=常委|委员|副书记)")
_OF_PARTY = re.compile(
    r"[党黨](?:[市县縣区區]?[议議][员員]|立委|主席|秘[书書][长長]|[发發]言人|[团團]?[总總]召)"
)
"""Posts that take in the last character of a party's name: 某某党议员."""
_CLUB = re.compile(r"(?:联谊|同乡|校友|商|协|学|工|农|促进|研究|理事|联合|基金|家长|促成|发展)$")
"""What 会 closes although its head has taken the character: 联谊会长 is head of the 联谊会."""
_REACH = 70


@dataclass(frozen=True, slots=True)
class Role:
    """What someone is: the post proper, the place or organisation, and where the phrase starts."""

    post: str
    affiliation: str | None
    start: int


def read_role(masked: str, original: str, post_start: int, end: int, floor: int = 0) -> Role:
    """Return the role whose last post ends at `end`, reading leftwards from it but not beyond `floor`."""
    start = _phrase_start(masked, original, post_start, max(floor, end - _REACH))
    segments = _segments(masked, start, end)
    pairs = [_split(original[a:b], masked[a:b]) for a, b in segments]
    fallback: str | None = None
    unit = pairs[-1][1] if len(pairs) > 1 else None
    if unit and _INNER.fullmatch(simplified(unit)):
        pairs[-1] = (original[segments[-1][0] : segments[-1][1]].strip(), None)
        fallback = _seat(pairs[0][0]) + unit
    place = _main_place(pairs) or fallback
    if place is None or _HOUSE.search(place):
        place = _home(original, start) or place
    if REFERS.match(original, segments[0][0]):
        place = referred(original, segments[0][0], place)
    return Role("、".join(post for post, _ in pairs), place, segments[0][0])


def _home(original: str, start: int) -> str | None:
    """Return the place that stands with 的 before a post without one, which begins at `start`."""
    if original[start - 1 : start] != "的":
        return None
    home = _HOME.search(original, max(0, start - 30), start)
    if home:
        return home[1]
    of = _OF.search(original, max(0, start - 34), start)
    words = of[1][:-1] if of else ""
    frame = _FRAME.match(simplified(words))
    words = words[frame.end() :] if frame else words
    return words if len(words) > 2 else None


def _seat(post: str) -> str:
    """Return the committee in which `post` is a seat: 省委 of 省委常委."""
    seat = _SEAT.match(simplified(post))
    return post[: seat.end()] if seat else ""


def split_role(text: str) -> tuple[str, str | None]:
    """Return the posts and the place of a role that stands alone, as in brackets.

    >>> split_role("某县县委书记")
    ('县委书记', '某县')
    """
    role = read_role(simplified(text), text, len(text), len(text))
    return role.post, role.affiliation


def _phrase_start(masked: str, original: str, post_start: int, floor: int) -> int:
    at = post_start
    while at > floor and not _BREAK.match(masked, at - 1):
        at -= 1
    cuts = [m.end() for m in _CUT.finditer(masked, at, post_start)]
    cuts += [
        m.end() for m in _BRACKET.finditer(original, at, post_start) if not _is_part_of_name(original, m, at)
    ]
    at = max([at, *cuts])
    frame = _FRAME.match(masked[at:post_start])
    return at + frame.end() if frame else at


def _is_part_of_name(original: str, bracket: re.Match[str], start: int) -> bool:
    """Tell whether a bracket belongs to the name of an organisation, as in 党校（行政学院）."""
    opening = bracket.start()
    inside = bracket[1]
    if inside is None or opening <= start or len(inside) > 8 or PRESS.search(inside):
        return False
    return bool(re.match(HAN, original[opening - 1]))


def _segments(masked: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the parts joined by 、 from the right as long as each ends in a post."""
    spans = [(start, start)]
    for join in _JOIN.finditer(masked, start, end):
        if join[0] in "、暨" or _CORE.search(masked[spans[-1][0] : join.start()]):
            spans[-1] = (spans[-1][0], join.start())
            spans.append((join.end(), end))
    spans[-1] = (spans[-1][0], end)
    kept = [spans[-1]]
    for a, b in reversed(spans[:-1]):
        if not _CORE.search(masked[a:b]):
            break
        kept.insert(0, (a, b))
    return [(a, b) for a, b in kept if a < b] or [(start, end)]


def _split(original: str, masked: str) -> tuple[str, str | None]:
    """Return the post proper and the place of one part: 某市市委书记 is 市委书记 of 某市."""
    core = _CORE.search(masked)
    if core is None:
        return original.strip(), None
    post, place = original[core.start() :], original[: core.start()].strip()
    if place in ("原", "前", "老", "现"):
        post, place = place + post, ""
    level = _LEVEL.match(simplified(post))
    if place and level and not simplified(place).endswith(level[1]) and re.search(rf"{HAN}$", place):
        place += post[level.start(1)]
    if post[0] in "部院" and _UNIT.search(simplified(place)):
        place += post[0]
    if post[0] in "局局廳厅" and re.search(rf"{HAN}$", place) and place[-1] not in "省市县區区州旗局厅廳":
        place += post[0]
    if post[0] in "处處" and _OFFICE.search(simplified(place)):
        place += post[0]
    place = _NOW.sub("", _TERM.sub("", place)).replace(ASIDE, "")
    place = _PEOPLE.sub("", _PARTY.sub("", place))
    post, place = _with_unit(post, place)
    if post[:2] in ("村村", "校校"):
        post, place = post[1:], place + post[0]
    inner = _CORE.search(simplified(place))
    if inner and inner.start():
        post, place = place[inner.start() :] + post, place[: inner.start()]
    return post, place or None


def _with_unit(post: str, place: str) -> tuple[str, str]:
    """Return the place with the unit that the post begins with: 英语系主任 is 主任 of 英语系."""
    if place and post.startswith("系主任") and place[-1] != "系":
        return post[1:], place + "系"
    if place and _OF_PARTY.match(post):
        return post[1:], place + post[0]
    if place and post[0] in "会會" and _CLUB.search(simplified(place)):
        return post, place + post[0]
    if place and post[0] == "村" and post[1:2] != "村" and place[-1] not in "村区镇乡县":
        return post, place + "村"
    return post, place


def _main_place(pairs: list[tuple[str, str | None]]) -> str | None:
    """Return where the person works: the first place whose post is more than a membership or an honour."""
    placed = [(post, place) for post, place in pairs if place and not _SITTING.fullmatch(simplified(place))]
    placed = [p for p in placed if not EVENT.search(simplified(p[1]))] or placed
    placed = [p for p in placed if p[0][0] not in "原前"] or placed
    placed = [p for p in placed if not _PROGRAMME.search(simplified(p[1]))] or placed
    working = [
        place for post, place in placed if not _HONOUR.search(simplified(post)) and not _YEAR.match(place)
    ]
    daily = [place for place in working if not _ASSOCIATION.search(simplified(place))]
    if daily:
        return daily[0]
    if any(place is None and _LEVEL_POST.match(simplified(post)) for post, place in pairs):
        return None
    return working[-1] if working else placed[-1][1] if placed else None
