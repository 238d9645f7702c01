"""What kind of record a text is: news, minutes, transcript, interview or speech."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from store.records import Span
from store.text import timed

_LABEL = re.compile(
    r"(?:<[a-z]{1,8}>"
    r"|[\s　*>\-\[【(（]){0,6}([^\s：:。，,!?<>「」“”\"]{1,16}(?: [^\s：:。，,!?<>「」“”\"]{1,16}){0,3})"
    r"(?:[（(][^（()）\n]{1,40}[）)])?[\]】*]{0,3}\s?[:：]\**\s?\S"
)
_MINUTES = re.compile(
    r"(?<!\d )(?<!\d-)\bminutes\b|纪要|紀要|会议记录|會議記錄|會議紀錄|议定事项|action items?|待办",
    re.IGNORECASE,
)
_ROLL = re.compile(
    r"^[\s*#-]{0,6}(?:(?:[\w'’&/-]{2,20} ){0,3}attendees|present|attendance|apologies|in attendance"
    r"|出席|出席人员|参会人员|与会人员|参加人员|缺席|列席)\**\s?[:：]"
    r"|^#{1,6} (?:present|attendees|attendance|in attendance)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ORDER = re.compile(
    r"\bcalled (?:the |this )?(?:[\w-]{1,20} ){0,6}(?:meeting |session )?to order\b|\bmeeting convened at \d",
    re.IGNORECASE,
)
"""What only minutes tell, where no line says that they are minutes."""
_VERBATIM = re.compile(
    r"transcript|逐字|文字记录|文字實錄|文字实录|正式紀錄|hansard|录音|速记", re.IGNORECASE
)
_HEARING = re.compile(r"\bhearing\b", re.IGNORECASE)
"""In a title; reports of councils speak of public hearings everywhere."""
_INTERVIEW = re.compile(
    r"专访|專訪|访谈|訪談|(?<!高端)(?:对话|對話)(?!会|活动|”)|独家采访"
    r"|\binterview(?:s|ed)?\b|\bQ\s?&\s?A\b|\bin conversation\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:记者|記者|主持人|问|問|采访者|访谈者|Q|Question|Interviewer|Reporter|Host)\d{0,2}$", re.IGNORECASE
)
_SPEECH = re.compile(
    r"(?:上的|在).{0,30}(?:讲话|講話|致辞|致辭|演讲|演講|发言)$|(?:讲话|講話|致辞|致辭|演讲|演講|报告"
    r"|贺信|发言稿)(?:全文|稿|摘要)$|^(?:开幕词|闭幕词|祝酒词)"
    r"|^(?:speech|remarks|opening remarks|address|keynote) (?:by|at|to|of)\b|\b(?:full text of"
    r"|text of the) (?:speech|remarks|address)\b",
    re.IGNORECASE,
)
_ABOUT_SPEECH = re.compile(r"热议|热烈反响|学习|贯彻|传达|出席|发表")
_FEWEST = 4
_SHARE = 0.3
"""Share of paragraphs that open with a label that comes back, in a record that is written by labels."""


def kind(text: str, title: str | None, paragraphs: Sequence[Span]) -> str | None:
    """Return the kind, or None for a text too short to tell."""
    head = "\n".join([title or "", *(text[p.start : min(p.end, p.start + 120)] for p in paragraphs[:6])])
    labels = [m.group(1) for p in paragraphs if (m := _LABEL.match(text, p.start, min(p.end, p.start + 120)))]
    spoken = _by_labels(labels, len(paragraphs)) or _by_times(text, paragraphs)
    if (
        _MINUTES.search(title or "")
        or _ROLL.search(head)
        or (_MINUTES.search(head) and not _VERBATIM.search(head))
    ):
        return "minutes"
    if spoken:
        asked = sum(1 for label in labels if _ASKS.search(label))
        few = len(set(labels)) <= 4
        return (
            "interview"
            if (asked * 4 >= len(labels) > 0 and few) or _INTERVIEW.search(title or "")
            else "transcript"
        )
    if _ORDER.search(head):
        return "minutes"
    if _VERBATIM.search(head) or _HEARING.search(title or ""):
        return "transcript"
    if _SPEECH.search(title or "") and not _ABOUT_SPEECH.search(title or ""):
        return "speech"
    if _INTERVIEW.search(title or ""):
        return "interview"
    return "news" if sum(1 for c in text[:4000] if c in '。.”"') >= 2 else None


def _by_labels(labels: Sequence[str], paragraphs: int) -> bool:
    back = Counter(labels)
    turns = sum(n for n in back.values() if n > 1)
    return turns >= _FEWEST and turns >= _SHARE * paragraphs


def _by_times(text: str, paragraphs: Sequence[Span]) -> bool:
    heads = sum(1 for p in paragraphs if p.end - p.start <= 80 and timed.ENDS.fullmatch(text, p.start, p.end))
    return heads >= _FEWEST and heads >= _SHARE * len(paragraphs)
