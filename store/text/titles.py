"""The title of a record, without the furniture of the page it stood on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text import nottitles, timed
from store.text.asides.buttons import is_button
from store.text.asides.markup import front_matter
from store.text.headdays import ONLY_DATE
from store.text.speech.zh_words import simplified

_FIELD = re.compile(
    r"^[ \t]*(?:title|标题|題目|题目)[ \t]*[:：=][ \t]*(.{1,400}?)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE
)
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]{1,4}(.{1,300}?)[ \t#]{0,8}")
_SECTION = re.compile(
    r"(?:links?|agenda|minutes|present|attendees|attendance|participants|apologies|summary|notes"
    r"|actions?|action items|decisions?"
    r"|introduction|overview|background|contents|table of contents|transcript|recording|discussion"
    r"|议程|会议议程|出席|出席人员|参会人员|与会人员|会议内容|会议纪要|纪要|基本信息|会议信息|概要|摘要"
    r"|目录|正文|背景|讨论|待办|决议|结论|时间|地点)\s{0,3}",
    re.IGNORECASE,
)
_ARROW = re.compile(r"\s?(?:->|→|>>|»|›|&gt;)\s?")
_JOINT = re.compile(r"\s[|｜—–-]{1,2}\s|[|｜_]|\s?[-–—]{1,2}(?=[\u4e00-\u9fff]{2,8}[网报台]$)")
_SITE = re.compile(
    r"(?:网|網|报|報|在线|線上|门户|频道|新闻中心|电视台|客户端|公众号|官网|日报|晚报|周刊|杂志|社区)$"
    r"|\b(?:news|online|daily|times|post|herald|tribune|gazette|net|media|press|tv|radio|magazine|blog)\b"
    r"|\.(?:com|cn|net|org|info|gov|edu|co|io)\b|新华|人民网|政府",
    re.IGNORECASE,
)
_EXPORT = re.compile(
    r"\s{0,2}[(（]\d{4}-\d\d-\d\d \d{1,2}:\d\d[^()（）]{0,12}[)）]|-\d{8}_\d{6}(?=-|$)"
    r"|\s?[-–—]\s?(?:Meeting )?(?:Transcript|Recording)$"
)
"""What meeting programs write around a meeting's name: the hour, the kind of file."""
_DAY = re.compile(r"\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})[\s　]{0,4}(?=[^\W\d_]{4})")
_SYMBOL = re.compile(r"[^\w\s\x00-\x7f]+\s?")
_COLUMN = re.compile(r"^[【\[［][^】\]］]{1,24}[】\]］]\s{0,3}(?=\S{4})")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_LABEL = re.compile(r"[^：:。]{1,16}[:：]\s?\S")
_CAPTIONS = re.compile(
    r"\ufeff?\s{0,20}(?:WEBVTT|\d{1,4}\s{1,4}\d\d:\d\d:\d\d[.,]\d{3} -->|\d{1,2}:\d\d:\d\d\.\d{3},\d)"
)
_LETTERS = re.compile(r"[^\W\d_].?[^\W\d_]")
_BYLINE = re.compile(
    r"[^：:]{0,16}(?:作者|来源|來源|时间|時間|日期|发布|發布|浏览|瀏覽|点击|點擊|编辑|編輯|责编|撰稿|供稿|摄影|攝影"
    r"|审核|審核|记者|記者|通讯员|通訊員|字号|字體)[^：:。]{0,8}[:：]|[\d\s:：年月日/.-]{6,}|文[丨|/／]"
    r"|[^。：:]{0,6}[□■]?(?:记者|記者)\s"
)
_NUMBERED = re.compile(r"[^\W\d_][\w ]{0,22}[^\W\d_]\s?:\s?#?\d{2,12}")
"""A line that gives the page a number ("Story Code: 1234")."""
_STAMPED = re.compile(
    r"(?:date|published|posted|updated|last modified|by)\b[^\w]{0,4}.{0,24}\d{4}", re.IGNORECASE
)
"""A line of a page in English that says when it was made."""
_NAMES_MINUTES = re.compile(r"\bminutes\b|\bmeeting (?:notes|summary)\b", re.IGNORECASE)
_BARE_MINUTES = re.compile(
    r"(?:(?:draft|approved|final|official|unapproved|public|regular|special|meeting|minutes|notes|of|for|from|the|a|no"
    r"|held|on|am|pm|[ecmp][sd]t|utc|gmt|[a-z]{2,6}day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
    r"|january|february|march|april|august|september|october|november|december|st|nd|rd|th)\b|\d|[^\w])+",
    re.IGNORECASE,
)
"""A line that says minutes, and when, but not of whom."""
_ITEM = re.compile(
    r"[\dIVX]{1,6}[.)]|(?:approval|review|reading|adoption|acceptance|previous|prior)\b", re.IGNORECASE
)
"""How a line begins that is an item of the agenda: the minutes it names are those of another meeting."""
_TELLS = re.compile(r"\b(?:is|are|was|were|will|be|have|has|can|by)\b")
_MOST = 60
"""Characters of a line that may end in a colon and be a title."""
_SENTENCE = 120
"""Characters from which a line with a full stop is a sentence and no title."""
_IRC = re.compile(r"<[\w.-]{1,24}> ")
_STOP = re.compile(r"\b[a-z\d]{3,20}[.!?] [A-Z][a-z']{0,20} [a-z]")
"""A sentence that ends inside a line, and another one that begins."""
_SYSTEM = re.compile(r"^(?:Home)?(?:My ?)?WebLink(?:About)?\s{0,3}(?=\S)")
"""What archives of councils glue to the name of a document."""
_BLANKS = re.compile(r"[ \t\u00a0]{2,}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WHOLE = 9
"""Chinese characters that a title has at least, where shorter lines stand above it."""
_CLAUSES = 3
"""Commas that a title holds at most."""
_MARKS = re.compile(r"^[*_|\s　\ufeff]+|[*_|\s　]+$")


def title(text: str, paragraphs: Sequence[Span], aside: Sequence[Span]) -> str | None:
    """Return the title: that of the front matter, the first heading that is no section, or the first line."""
    front = front_matter(text)
    if _CAPTIONS.match(text):
        return None
    if front is not None:
        field = _FIELD.search(text, 0, front.end)
        if field:
            return cleaned(field.group(1).strip("\"'"))
    lines = [text[p.start : min(p.end, p.start + 400)] for p in _outside(paragraphs, aside)][:12]
    return _heading(lines) or _first_line(lines)


def cleaned(raw: str) -> str | None:
    """Return `raw` without site name, section arrows and a column's name in brackets.

    >>> cleaned("要闻->【专题】全市推进会召开 | example.org")
    '全市推进会召开'
    """
    words = _SYSTEM.sub("", _TAG.sub("", raw))
    words = _without_site(words)
    words = _ARROW.split(words)[-1]
    words = _MARKS.sub("", _EXPORT.sub("", words))
    words = _COLUMN.sub("", words)
    return words.strip() or None


def _without_site(words: str) -> str:
    """Return the part before the first joint, if what follows the joints names a site."""
    joints = list(_JOINT.finditer(words))
    for joint in joints:
        rest = words[joint.end() :]
        if _SITE.search(rest) and len(rest) <= 80 and joint.start() >= 4:
            return words[: joint.start()]
    return words


def _heading(lines: Sequence[str]) -> str | None:
    """Return the first heading, or the one right below it when that is no mere section."""
    for place, line in enumerate(lines):
        found = _HEADING.fullmatch(line)
        if not found or (_SYMBOL.search(found.group(1)) and _is_section(found.group(1))):
            continue
        below = _HEADING.fullmatch(lines[place + 1]) if place + 1 < len(lines) else None
        if below and len(below.group(1)) >= 8 and not _is_section(below.group(1)):
            return cleaned(below.group(1))
        return cleaned(found.group(1))
    return None


def _is_section(heading: str) -> bool:
    """Return whether a heading only names a section; programs set a picture before such names."""
    return bool(_SECTION.fullmatch(_SYMBOL.sub("", heading)))


def _first_line(lines: Sequence[str]) -> str | None:
    """Return the first line above the body; a Chinese line of some length before a menu's few words."""
    found: list[str] = []
    turns = [line for line in lines if timed.ENDS.fullmatch(line) or timed.BEGINS.fullmatch(line)]
    for raw in [line for line in lines if _LETTERS.search(line)][:6]:
        line = _DAY.sub("", raw, count=1)
        if _is_prose(line) or (len(turns) > 1 and raw in turns):
            break
        if (
            _IRC.match(raw)
            or nottitles.is_none(line)
            or is_button(simplified(line))
            or _STAMPED.match(raw)
            or _NUMBERED.fullmatch(raw)
        ):
            continue
        if (not _LABEL.match(line) or len(line) > 14) and not _BYLINE.match(line):
            found.append(line)
    found = [line for line in found if not ONLY_DATE.fullmatch(line)] or found
    minutes = _of_minutes(found or lines)
    if not found and minutes is None:
        return None
    if minutes is not None:
        return cleaned(_BLANKS.sub(" ", minutes))
    whole = next((line for line in found if len(_HAN.findall(line)) >= _WHOLE), found[0])
    short = len(found[0]) < _WHOLE and not nottitles.names_meeting(found[0])
    short = short or not _HAN.search(found[0])
    return cleaned(whole if short else found[0])


def _of_minutes(lines: Sequence[str]) -> str | None:
    """Return the line below a body's name that says of which meeting these are the minutes."""
    if not lines or (_NAMES_MINUTES.search(lines[0]) and not _BARE_MINUTES.fullmatch(lines[0][:200])):
        return None
    for line in lines:
        named = _NAMES_MINUTES.search(line) and not _BARE_MINUTES.fullmatch(line[:200])
        named = named and not _TELLS.search(line)
        if named and len(line) <= 140 and not _ITEM.match(line) and not line.endswith((".", ":")):
            return line
    return None


def _is_prose(line: str) -> bool:
    """Return whether a line is a paragraph: it ends as sentences do, or holds some."""
    closed = line.endswith(("。", "；", ";", "，", ",")) or "。" in line[:-1]
    closed = (
        closed
        or (len(line) > _SENTENCE and line.endswith("."))
        or _STOP.search(line) is not None
        or (line.endswith(":") and len(line) > _MOST)
    )
    return closed or len(line) > 200 or line.count("，") > _CLAUSES


def _outside(paragraphs: Sequence[Span], aside: Sequence[Span]) -> list[Span]:
    """Return the first paragraphs that are not wholly boilerplate; tags inside do not count."""
    return [p for p in paragraphs[:60] if not any(_fills(a, p) for a in aside)]


def _fills(aside: Span, paragraph: Span) -> bool:
    """Return whether the aside takes the whole paragraph; a short one may be a tag inside a wider one."""
    exact = aside.start == paragraph.start and aside.end == paragraph.end
    return exact or (
        aside.end - aside.start > 8 and aside.start <= paragraph.start and paragraph.end <= aside.end
    )
