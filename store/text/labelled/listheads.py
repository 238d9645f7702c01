"""How lists of those present are announced: `Present:`, `出席人员：`, `Guests of the Senate:`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from store.text.labelled.latin_names import bare_name, is_latin_name
from store.text.labelled.person import has_han, tight
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, NO_GIVEN

_HEAD_ZH = re.compile(
    r"(?:会议|會議|本次会议)?(?P<absent>缺席|请假|請假|因故缺席)?(?:出席|列席|参会|參會|参加|与会|與會|到会|到會|"
    r"主持|主講|主讲|记录|紀錄|發布|发布|嘉宾|嘉賓|本期|本场|对谈|對談|在席|应到|实到|受访|"
    r"受訪|采访|採訪|访谈|对话)?"
    r"(?:介绍|介紹|公职|公職|职员|職員|单位|單位|人员|人員|议员|議員|委员|委員|代表|政府官員|官員|单位及人员|嘉宾|"
    r"嘉賓|名单|名單|秘书|秘書|领导|人|者|记者|记录|会议)*(?:名单|名單|情况)?"
)
_WORD_ZH = re.compile(
    r"出席|列席|参会|參會|参加|与会|與會|到会|到會|缺席|请假|請假|主持|记录|紀錄|嘉宾|嘉賓|"
    r"受访|受訪|采访|採訪|主讲|主講|发布人|對話|对话"
)
_HEAD_EN = re.compile(
    r"(?:(?:also |members? |remote(?:ly)? |in[- ]person |online |virtual |local |regular |"
    r"full |public |officers |directors |trustees |commissioners |governors |supervisors |senators |"
    r"committee |councill?ors?|board |staff |officers? |those |"
    r"others? |"
    r"other |guests? |public |voting |non-voting )*"
    r"(?:(?:members? )?(?P<present>present|in attendance|attending|officers attending|those (?:present|"
    r"attending|in attendance)|attendees?|attendance|"
    r"participants?|roll call|members|councill?ors|trustees|directors|governors|commissioners|senators|"
    r"roster|executives|analysts|invitees?|panell?ists?|panel|speakers|witnesses|"
    r"guests?|staff|appearances|cast|who's here|participating)"
    r"|(?P<absent>apologies|absent|regrets|excused|apologies for absence|not present))(?: "
    r"(?:members|list|were|from|received|present|by phone|remotely|online))*)"
    r"|(?:[\w'’&/-]{2,20} ){1,4}(?P<named>attendees|participants|members present|members in attendance)"
    r"|members of the (?P<public>community|public|press)"
    r"|chair|chaired by|minutes taken by|minutes by|facilitator|moderator|host|scribe|"
    r"notetaker|note taker|recorder|recording secretary|minute taker|timekeeper|interviewer|"
    r"interviewee|clerk|secretary",
    re.IGNORECASE,
)
_GUESTS = re.compile(
    r"(?:[\w'’,–-]{1,20} ){0,8}?(?P<there>present|absent|visitors|guests|liaisons|attending)"
    r"(?: [\w'’–-]{1,20}){0,4}",
    re.IGNORECASE,
)
"""Heads of lists in a record's own words: `Members absent without proxy`, `Guests of the Senate`."""
_BESIDE = re.compile(
    r"((?:[a-z]{2,12} ){0,2}(?:present|attendees|attending|attendance)) \([a-z ,]{3,40}\)", re.IGNORECASE
)
"""A remark on who was there: `Present (around the table)`."""
_LONGEST = 90
"""Characters of the head of a list with a remark."""
_SENTENCE = re.compile(r"[。！？!?…]|\.\.\.")


def head(row: Row, heads: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the words that announce a list and what follows them on the row."""
    words = row.words.strip("*_ ")
    if len(words) > 4000:
        return None
    first, colon, rest = words.partition(":")
    if not colon and row.mark != "heading" and len(words) > 40:
        return None
    beside = _BESIDE.fullmatch(first.strip("*_ ")) if len(first) < _LONGEST else None
    first, rest = tight(beside[1] if beside else first).strip("*_ "), rest.strip("*_ ")
    if has_han(first):
        good = len(first) <= 16 and bool(_WORD_ZH.search(first)) and bool(_HEAD_ZH.fullmatch(first))
        good = good and (heads.get(first.casefold(), 0) <= 2 or _is_one_name(rest))
        return (first, rest) if good and not _SENTENCE.search(rest) else None
    english = _HEAD_EN.fullmatch(first.strip(" .")) or (_GUESTS.fullmatch(first) if colon else None)
    if english and (colon or any(english.groups())) and not _SENTENCE.search(rest):
        office = not any(english.groups())
        known = rest.strip(" .").casefold() in heads and heads.get(first.casefold(), 0) == 1
        return None if office and not known and not _is_whole_name(rest) else (first, rest)
    return None


def _is_one_name(rest: str) -> bool:
    """Return whether a row of an office and a name says who holds it, though the office labels turns too."""
    name = tight(rest.partition("(")[0])
    return 2 <= len(name) <= 4 and bool(CHINESE_NAME.fullmatch(name)) and name not in NO_GIVEN


def _is_whole_name(rest: str) -> bool:
    """Return whether what follows an office is one person's name rather than words."""
    name = rest.partition("(")[0].partition(",")[0].strip()
    return is_latin_name(name) and (len(name.split()) > 1 or bare_name(name) != name)
