"""Where a meeting was held and who held it, from the lead of its record."""

from __future__ import annotations

import re

from store.text.wordlists import sections

_FIELD = re.compile(
    r"^[\s*#>|-]{0,8}(?:会议|會議|活动)?(?:地\s{0,4}点|地\s{0,4}點|地址|场所|location|venue|place"
    r"|where)\**\s?[:：]\**\s?([^\n]{2,80})",
    re.IGNORECASE | re.MULTILINE,
)
_CITY = "|".join(sorted(" ".join(sections("zh_places")["cities"]).split(), key=len, reverse=True))
_NOT_IN = "，。；：！？、“”《》（）,.;:!?\"'()\\n\\s"
_ZH_HELD = re.compile(
    rf"(?:在|于|於|汇聚|齐聚|相聚)([^{_NOT_IN}在于於]{{2,24}}?)(?:隆重|顺利|成功|胜利|正式|如期|联合"
    rf"|组织|共同|同时|主持|专题|现场|集中)?(?:召开|召開|举行|舉行|举办|舉辦|开幕|開幕|闭幕|启幕|拉开帷幕|拉开序幕|召集|揭幕)(?!的)"
)
_ZH_GATHERED = re.compile(
    rf"(?:汇聚|齐聚|相聚|聚集)(?:在|于)([^{_NOT_IN}]{{2,20}})"
    rf"|(?:汇聚|齐聚|相聚|聚集)((?!性)[^{_NOT_IN}]{{0,18}}(?:[省市县区州镇乡村岛湖山堂馆厅院校园]|中心|会展|{_CITY}))(?![\u4e00-\u9fff])"
)
_NO_PLACE = re.compile(
    r".{0,24}(?:背景|情况|时候|期间|之际|基础|形势|条件|前提|领导|指导|支持|中|下|前|后|上午|下午|日|时"
    r"|明天|今天|昨天|近日|会议|會議|大会|大會|全会|全會|论坛|論壇|线上|视频|网络|後|時|再|要|将|就|此|此间|一堂|这里|其|期间|我(?:校|院|市|县|区|省|司|所|会)|本(?:校|院|市|县|地))"
)
_TIME_BEFORE = re.compile(r"^.{0,12}(?:日|上午|下午|晚|当日|当天|今天|昨天)在")
_NAME = (
    r"(?:the |downtown )?(?:(?:city|town|capital|village|county|district) of )?"
    r"((?:[A-Z](?:[\w'’-]|\.(?=[A-Z])){0,24}|\d{1,4})"
    r"(?:(?:,? |(?<=\bSt)\. )(?:(?:of|the|and|for|de)\b|&|[A-Z](?:[\w'’-]|\.(?=[A-Z])){0,24})){0,12})"
)
_GATHERING = (
    r"(?:meetings?|conferences?|summit|forum|talks|discussions|session|hearing|seminar|symposium"
    r"|workshop|gathering|congress|assembly|briefing|expo|fair|exhibition|event|debate|ministers|leaders"
    r"|ceremony)"
)
_EN_HELD = re.compile(
    rf"\b(?:held|took place|takes place|convened|met|opened|hosted|gathered|meets|being held"
    rf"|kicked off)\b(?: (?!in\b|at\b)[\w'’-]{{1,20}}){{0,6}} (?:in|at) {_NAME}"
)
_EN_GATHERING = re.compile(rf"\b{_GATHERING}\b(?: (?!in\b|at\b)[\w'’-]{{1,20}}){{0,4}} (?:in|at) {_NAME}")
_DATELINE = re.compile(
    r"^\s{0,4}[(（]?([A-Z][A-Za-z'’-]{1,20}(?:[ -][A-Z][A-Za-z'’-]{1,20}){0,3})"
    r"(?:,\s[A-Z][a-z.]{2,12}\s\d{1,2}|,?\s\d{1,2}(?:st|nd|rd|th)?)(?:[)）]|\s{0,2}[(（])",
    re.MULTILINE,
)
_CITY_LINE = re.compile(
    r"^\s{0,4}([A-Z]{3,20}(?: [A-Z]{3,20}){0,2})(?:, [A-Z][A-Za-z. ]{2,20})?\s{0,2}"
    r"(?:\([A-Za-z .]{2,20}\)\s?)?[—–-]{1,2}\s(?!\d)",
    re.MULTILINE,
)
_ZH_DATELINE = re.compile(
    r"(?:新华社|中新社|中新网|新华网|人民网|本报)([\u4e00-\u9fff]{2,6}?)\d{1,2}月\d{1,2}日(?:电|讯|電)"
)
_ZH_REPORTER = re.compile(r"[社网網报報刻端]([\u4e00-\u9fff]{2,3})\d{1,2}(?:月\d{1,2})?日(?:电|讯|電|訊)")
_TW_REPORTER = re.compile(
    r"[記记]者[\u4e00-\u9fff、]{2,12}[／/]([\u4e00-\u9fff]{2,3})(?:報導|报道|報道|电|電)"
)
_ZH_CITY = re.compile(
    rf"({_CITY})\s?(?:\d{{1,2}}(?:月\d{{1,2}})?日)?(?:报道|報導|報道|讯|訊|电|電)(?![话視视子力动商影台池信机])"
)
_ZH_FULL = re.compile(
    r"(?:^|[，。\s])([\u4e00-\u9fff\d]{2,24}?(?:厅|廳|会议室|會議室|礼堂|禮堂|会场|會場|会议中心|报告厅))(?:里|内|內)?[，,]?"
    r"(?:气氛|氣氛|座无虚席|掌声|暖意|高朋|济济|歌声|欢声)",
    re.MULTILINE,
)
_EN_ORDER = re.compile(
    r"\b(?:to order|convened|commenced|began|met)(?: (?:on|at) [^;\n]{3,40}?)?,? (?:in|at) " + _NAME
)
_HALL = re.compile(
    r"^[ \t]{0,8}((?:[A-Z][\w'’.&-]{0,20} ){0,5}(?:(?:Town|City|Village|Parish|Community|Township) Hall"
    r"|Municipal (?:Building|Cent(?:er|re))|Council Chambers?|(?:Conference|Meeting|Board) ?[Rr]oom"
    r"|Auditorium|(?:Community|Civic|Senior) Cent(?:er|re)|Courthouse)\b(?![ ]*:)"
    r"(?:,? (?!\d{1,2}:\d\d)[\w.'’-]{1,20}){0,7})",
    re.MULTILINE,
)
"""A line of the head of minutes that is the hall where they met."""
_NO_CITY = re.compile(
    r"(?:FINAL|DRAFT|APPROVED|UPDATED?|MINUTES|NOTES?|AGENDA|CALL|ROLL|PRESENT|ABSENT|MOTION|NEW|OLD)\b"
)
_ONLINE = re.compile(
    r"\b(?:online|virtual|web|remote)(?: \w{1,12})? (?:meetings?|conferences?|forum|talks|event|session"
    r"|hearing|seminar|workshop|briefing|summit)\b"
    r"|\b(?:held|met|meeting|convened) (?:online|virtually|remotely|by video)\b"
    r"|\b(?:video ?-?conferenc\w{1,4}|teleconference|webinar|zoom|webex|jitsi|hangouts?|google meet"
    r"|google plus event|(?:ms|microsoft) teams"
    r"|youtube (?:feed|live|stream))\b",
    re.IGNORECASE,
)
_ZH_ONLINE = re.compile(
    r"线上会议|腾讯会议|视频会议|云端召开|线上(?:召开|举行|举办)|以视频(?:形式|方式)|網上會議|視像會議"
)
_DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*"
_MONTHS = re.compile(rf"{_DAY}$")
_NO_PLACE_EN = re.compile(rf"{_DAY}$|\d{{1,4}}(?: ?[AaPp]\.?[Mm])?$|Group of")
"""What follows "in" or "at" and is no place: a month, a weekday, an hour."""
_DAYS_AFTER = re.compile(rf"(?:,? (?:{_DAY}|\d{{1,4}})){{1,4}}$")
_GOES_ON = re.compile(
    r" (?!on\b|for\b|to\b|and\b|from\b|with\b|at\b|by\b|this\b|last\b|in\b|where\b)[a-z]{2,}"
)
_HOST = re.compile(
    rf"由([^{_NOT_IN}]{{3,60}}?)(?:联合|共同)?(?:主办|主辦|承办|举办|发起|组织召开)|主办(?:单位"
    rf"|方)\s?[:：]\s?([^\n。；]{{2,60}})"
)
_EN_HOST = re.compile(
    rf"\b(?i:hosted|organi[sz]ed|convened|sponsored)(?: jointly)? by {_NAME}|^\s?(?i:organi[sz]er"
    rf"|host)\s?[:：]\s?([^\n]{{2,80}})",
    re.MULTILINE,
)


def place(lead: str) -> str | None:
    """Return where the meeting was held, as far as the lead says it."""
    field = _FIELD.search(lead)
    if field:
        return field.group(1).strip(" *|　") or None
    return _zh_place(lead) or _en_place(lead) or _dateline(lead)


def organiser(lead: str) -> str | None:
    """Return who held the meeting, in the words of the lead."""
    for pattern in (_HOST, _EN_HOST):
        found = pattern.search(lead)
        if found:
            return (found.group(1) or found.group(2)).strip(" *|　.") or None
    return None


def _zh_place(lead: str) -> str | None:
    for pattern in (_ZH_HELD, _ZH_GATHERED, _ZH_FULL):
        for found in pattern.finditer(lead):
            name = found.group(1) or found.group(2)
            if not _NO_PLACE.fullmatch(name):
                return name
    return None


def _en_place(lead: str) -> str | None:
    found_online = _ONLINE.search(lead)
    for pattern in (_EN_HELD, _EN_ORDER, _HALL, _EN_GATHERING):
        for found in pattern.finditer(lead):
            name = _without_the_next_clause(found.group(1), lead, found.end(1))
            if name and not _NO_PLACE_EN.match(name):
                return name
    return "online" if found_online else None


def _without_the_next_clause(name: str, lead: str, end: int) -> str:
    """Return a place without the day behind it, and without who does something next: Riga, Berg said."""
    first, comma, last = name.rpartition(", ")
    if comma and " " not in last and _GOES_ON.match(lead, end):
        name = first
    return _DAYS_AFTER.sub("", name).strip(" ,.")


def _dateline(lead: str) -> str | None:
    for pattern in (_DATELINE, _CITY_LINE, _ZH_DATELINE, _ZH_REPORTER, _TW_REPORTER, _ZH_CITY):
        found = pattern.search(lead)
        if found and not _MONTHS.match(found.group(1)) and not _NO_CITY.match(found.group(1)):
            return found.group(1)
    return "线上" if _ZH_ONLINE.search(lead) else None
