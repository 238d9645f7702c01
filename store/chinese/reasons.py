"""Why the reading took something for what it says: reasons, piece by piece."""

from __future__ import annotations

import re
from functools import cache

TABLE: dict[str, str] = {
    "named before a verb of speech": "姓名在言说动词之前",
    "named behind the words": "姓名在引语之后",
    "named after the words": "姓名在引语之后",
    "named in the text": "文中点名",
    "quoted by others": "由他人转引",
    "said under the name": "列在姓名之下的话",
    "the report begins with it, long before the page's own date": "报道以此日期开头，远早于网页自己的日期",
    "without a post": "没有职务",
    "“他” or “她” is taken for the person named last": "“他/她”当作上文最后提到的人",
    "surname and post are taken for the full name": "“姓＋职务”当作全名",
    "a bare name inside the clause, before a verb of speech": "句中只有姓名，后接言说动词",
    "stands beside a sentence about this person, without a verb of speech": "紧挨讲此人的句子，没有言说动词",
    "the sentence before announces the words, without a verb of speech": "上一句引出，没有言说动词",
    "no attribution of its own: it speaks of the speaker's own place, right after a quotation": (
        "没有自己的出处：紧接引语，讲的是发言人所在地"
    ),
    "names nobody: taken to go on from the paragraph before": "本段没有点名：当作上一段的继续",
    "a paragraph in quotation marks, taken to go on from the speaker before": "整段引语：当作上一位继续",
    "the paragraph before breaks off inside the sentence": "上一段在句中断开",
    "the report goes on": "转述在继续",
    "according to": "“据……”",
    "in quotation marks, and nobody is named who says it": "引语没有说明是谁说的",
    "named where the meeting is told": "写会议的句子里的日期",
    "the first date of the lead": "导语里的第一个日期",
    "nothing tells the year": "没有写明年份",
    "the year is that of the publication": "年份取自发布日期",
    "a date that heads the record": "开头的日期",
    "reckoned from the day of publication": "按发布日期推算",
    "a post without a name": "只有职务，没有姓名",
    "one name holds the other": "一个姓名包含另一个",
    "the names sound alike": "读音相同",
    "one letter differs": "只差一个字母",
    "one character differs": "只差一个字",
    "two characters have changed places": "两个字次序颠倒",
    "the same words in another order": "词相同，次序不同",
    "the same letters, divided or ordered in another way": "字母相同，分写或次序不同",
    "the same name in other characters, case or accents": "同一姓名，字形、大小写或声调不同",
    "one of them without a post": "其中一位没有职务",
    "and both are": "两位都是",
    "decided by a person": "由人确定",
    "named by the label of the turn": "发言标签写明",
    "named in the list of those present": "出席名单中有",
    "says the name in the first turn": "首次发言时自报姓名",
    "called up by name in the turn before": "前一段发言点名请出",
    "initials that no list of those present explains": "缩写，出席名单没有说明",
    "the file itself says it": "文件自带",
}
_GAPPED = {
    "runs on over {} sentences without quotation marks": "连续 {} 句没有引号",
    "the label “{}” names a part, not a person": "标签“{}”是角色，不是姓名",
    "held the office “{}” when speaking": "发言时任“{}”",
}


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(TABLE, key=len, reverse=True))))


@cache
def _gapped() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(re.escape(english).replace(r"\{\}", "([^”]{1,80}?)")), chinese.replace("{}", r"\1"))
        for english, chinese in _GAPPED.items()
    )


def is_known(words: str) -> bool:
    """Tell whether every part between semicolons and commas begins with a reason that is known.

    >>> is_known("without a post; according to"), is_known("a report, according to Lin Wen")
    (True, False)
    """
    rest = _pieces().sub("", words)
    return rest.strip("; ,") == ""


def reason(words: str) -> str:
    """Return a reason in Chinese, as far as it is known there.

    >>> reason("without a post; according to")
    '没有职务；“据……”'
    """
    for pattern, chinese in _gapped():
        words = pattern.sub(chinese, words)
    words = _pieces().sub(lambda found: TABLE[found[0]], words)
    return words.replace("; ", "；").replace(", ", "，")
