"""Lines above a Chinese record's body that are no title: fields of its head, paths of the site, people."""

from __future__ import annotations

import re

_FIELDS = re.compile(
    r"(?:会议|活动)?(?:时间|地点|日期|(?:特约)?主持人?|参会(?:人员)?|与会人员|参加人员|出席(?:人员)?|列席(?:人员)?|缺席|记录人?)"
    r"\s?[:：]"
)
_LISTS = re.compile(
    r"(?:[A-Za-z]{2,14} ){0,3}(?:present|absent|attendance|attendees|attending|apologies)"
    r"(?: \([^()]{2,40}\))?\s?:\s?\S",
    re.IGNORECASE,
)
"""A list of those present with its head."""
_PATH = re.compile(
    r"\W{0,4}(?:您|你)?(?:的|当前|當前|所在|现在){0,3}(?:位置|首页|首頁)\s?(?:[:：]|[-–—>»›/|→])"
    r"|[^。，>»›]{2,12}(?:\s?[>»›]\s?[^。，>»›]{1,12}){1,4}$|\W{0,4}第\s?\d{1,2}\s?[页頁]\s"
)
_ITEM = re.compile(r"[一二三四五六七八九十]{1,2}、|(?:会场|会议现场|现场|活动现场)$")
_PAPER = re.compile(r"[\u4e00-\u9fff]{2,8}[报网刊社]\s{1,4}\d{4}[年-]|《[^《》]{2,14}》\s{0,4}[(（]\s?\d{4}")
_SITE = re.compile(
    r"\W{0,6}(?:跳[到至過过]主?要?[內内]容(?:[區区][塊块])?|[網网]站[導导][覽览]|友善列印|回上一[頁页]|回首[頁页]|分享到?|字[級级體体]"
    r"|Facebook|Google(?: Plus|\+)?|Twitter|Plurk|LINE|WhatsApp|Telegram)\W{0,4}",
    re.IGNORECASE,
)
"""Links that a site prints above what it shows."""
_CARD = re.compile(
    r"[\u4e00-\u9fff](?:[ \u3000]{1,3}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3})[ \u3000\t]{1,4}[^\s。]{4,80}"
    r"(?:主席|主任|院长|校长|教授|总裁|董事长|总经理|经理|书记|局长|部长|研究员|委员|会长|秘书长|所长|市长|县长|专家"
    r"|合伙人|创始人)"
)
_NAMES_ITSELF = re.compile(
    r".{2,60}(?:记录|記錄|纪要|紀要|座谈会|座談會|会议|會議|大会|大會|论坛|实录|實錄|访谈|訪談)"
)


def is_none(line: str) -> bool:
    """Tell whether `line` is no title: a field, the path to the page, a paper with its date, a person."""
    return bool(
        _FIELDS.match(line)
        or _LISTS.match(line)
        or _ITEM.match(line)
        or _PATH.match(line)
        or _PAPER.match(line)
        or _SITE.fullmatch(line)
        or _CARD.fullmatch(line)
    )


def names_meeting(line: str) -> bool:
    """Tell whether a line says what it heads, however short: 村民会议记录."""
    return bool(_NAMES_ITSELF.fullmatch(line))
