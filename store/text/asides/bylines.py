"""Who wrote, edited and photographed a report, and its dateline: they stand there and are never speakers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from store.records import Span

_TRADE = (
    "(?:本报|本刊|本网|本台|全媒体|首席|见习|实习|特约|新华社|中新社|央视|总台)?"
    "(?:记者|記者|通讯员|通訊員|实习生|實習生|特约撰稿|撰稿|责任编辑|責任編輯|编辑|編輯|责编|責編"
    "|摄影|攝影|供稿|文/图|图/文|文/摄|文图|图文)"
)
_NO_MAKER = "(?!出身|提问|提問|问|問|笑|们|們|起立|鼓掌|席|会|會|站|证|證|节|招待|朋友|离|插话|代表)"
"""After "reporter": then the bracket tells what reporters did, or who somebody is."""
_BRACKETS = (
    re.compile(rf"[（(](?:[\u4e00-\u9fff·]{{2,12}}?)?{_TRADE}{_NO_MAKER}[^（()）。！？]{{0,160}}[）)]?"),
    re.compile(
        rf"[（(][^（()）。！？!?\n]{{0,24}}(?:电|電|讯|訊)\s{{0,4}}{_TRADE}[^（()）。！？]{{0,160}}[）)]?"
    ),
    re.compile(r"[（(](?:来源|來源|作者|图片来源)[:：][^（()）。！？]{0,160}[）)]|[（(]完[）)]"),
)
_EN_TRADE = (
    "(?i:all[- ]media |staff |chief |our |client |responsible |executive )?"
    "(?i:reporters?|correspondents?|editors?|photographers?|interns?)(?i: in charge)?"
)
_EN_BRACKETS = (
    re.compile(
        rf"[(（\[【]\s?{_EN_TRADE}\s?[:：]?\s{{0,3}}[A-Z\u4e00-\u9fff][^()（）\[\]【】]{{0,160}}[)）\]】]"
    ),
    re.compile(
        r"[(（\[【]\s?(?i:source|author|(?:text|photo|image)s?)\s?[:：/][^()（）\[\]【】]{0,160}[)）\]】]"
        r"|[(（\[【](?i:additional )?(?i:reporting|editing|writing|produced|photos?"
        r"|translation) by [^()（）\[\]【】]{1,160}[)）\]】]"
    ),
)
_DATELINE = re.compile(
    r"[*#\s　<>a-z/]{0,20}(?:"
    r"[\u4e00-\u9fff·]{0,12}(?:本报讯|讯|訊)(?=\**\s{0,4}[（(　 ])"
    r"|[\u4e00-\u9fff·]{0,12}(?:消息|電)(?=\s{0,4}[（(：:])"
    r"|(?:新华社|新華社|中新社|中新网|人民网|本报|本報|央视网)[^，。！？\n]{0,24}"
    r"(?:电|電|讯|訊|消息)(?![\u4e00-\u9fff])"
    r")\**(?:</(?:strong|b|span)>)?\s{0,3}(?:[（(][^（()）\n]{0,24}[）)])?\**[：:\s　]{0,3}"
)
_MAKERS = (
    "责任编辑|責任編輯|责编|責編|编辑|編輯|编审|编校|主编|值班编委|值班主任|值班编辑|校对人?|校對"
    "|审核人?|審核"
    "|审签|初审|复审|终审|一审|二审|三审|监制|監製|作者|撰稿|撰文|供稿|摄影|攝影|图|文|文字|图文|文图|文/图"
    "|图/文|制图|视频|排版|美编|策划|统筹|发布者|发布人|录入"
    "|"
    + "|".join(
        rf"{a}[ 　]{{1,6}}{b}" for a, b in ("编辑", "責編", "责编", "校对", "审核", "作者", "监制", "供稿")
    )
)
_ORIGINS = (
    "(?:本文|信息|文章|图片|新闻|稿件)?(?:来源|來源)|稿源|转自|转载自|原标题|图片|圖片|发布时间|發布時間"
    "|发布日期"
    "|更新时间|发稿时间|点击|点击[数量]|浏览|浏览次数|浏览量|阅读|阅读[数量]|阅读次数|访问量|字数|标签|关键词"
)
_NAMES = r"[\u4e00-\u9fff·\s　、，,;；/|｜丨:：（）()A-Za-z]{1,60}"
_SIGN = r"\s{0,4}[:：丨|｜/／]"
_ZH_LINE = re.compile(
    rf"[【\[（(<\s*]{{0,6}}(?:(?:{_MAKERS}){_SIGN}{_NAMES}"
    rf"|(?:{_ORIGINS}){_SIGN}[^。！？!?\n]{{0,120}})[】\])）\s]{{0,3}}"
)
_REPORTER_LINE = re.compile(
    rf"[（(\s□■●○◎▲【\[]{{0,6}}(?:[\u4e00-\u9fff]{{2,12}}\s)?{_TRADE}[\s　]+"
    r"[\u4e00-\u9fff·\s　、/]{2,60}(?:文/图|图/文|摄|摄影报道|报道|文)?[）)】\]]?"
)
_REPORTER_FIELD = re.compile(
    r"(?:记者|記者|通讯员|通訊員)[:：][\s　]{0,4}(?!您好|你好|谢谢|请问|是的|好的|各位|大家|那么|为什么)"
    r"[\u4e00-\u9fff·]{2,4}(?:[\s　、，,]{1,4}(?:通讯员\s)?[\u4e00-\u9fff·]{2,4}){0,6}"
)
_EN_NAMES = r"(?:[A-Z\u4e00-\u9fff][\w.'’-]{0,20}(?:,? and |[ ,/|&]{1,3}|$|(?=[\])】]))){1,8}"
_EN_LINES = (
    re.compile(
        rf"[\[(【*_\s]{{0,4}}(?:(?i:author|by|byline|edited by|written by|photos? by)|{_EN_TRADE})"
        rf"\s?[:：]\s{{0,3}}[\[【]?{_EN_NAMES}[\])】*_\s]{{0,4}}"
    ),
    re.compile(
        r"[\[(【*_\s]{0,4}(?i:author|source|posted(?: by| on)?|published(?: on)?|last updated|updated"
        r"|image credit"
        r"|credit|tags?|categor(?:y|ies)|filed under|keywords|original title)\s?[:：][^!?\n]{0,120}(?<![.。])"
    ),
    re.compile(r"(?i:posted|published) (?i:on|by) [^.!?\n]{3,80}"),
    re.compile(
        r"(?i:additional )?(?i:reporting|editing|writing|translated|compiled) by [A-Z][^.!?\n]{2,160}\.?"
    ),
    re.compile(r"By (?:[A-Z][\w.'’-]{0,20} ?){1,5}(?:(?:,|and|\|) ?(?:[A-Z][\w.'’-]{0,20} ?){1,5}){0,3}"),
)
_EN_REPORTER_LINE = re.compile(
    rf"(?:[A-Z][\w'’&-]{{0,20}} ){{0,6}}{_EN_TRADE} (?:[A-Z][\w'’-]{{0,20}}[ ,]{{0,2}}){{1,8}}"
)


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield bylines and datelines."""
    for pattern in (*_BRACKETS, *_EN_BRACKETS):
        yield from (Span(*m.span()) for m in pattern.finditer(text))
    heads = Counter(_label(text, span) for span in paragraphs)
    for span in paragraphs:
        line = text[span.start : min(span.end, span.start + 400)]
        if is_byline(line) and span.end - span.start <= 160:
            # A label that keeps coming back is a speaker's.
            most = 1 if _REPORTER_FIELD.fullmatch(line) else 2
            if heads[_label(text, span)] <= most:
                yield span
            continue
        dateline = _DATELINE.match(line)
        if dateline and dateline.group().strip():
            yield Span(span.start, span.start + dateline.end())


def is_byline(line: str) -> bool:
    """Return whether `line` only says who made the text, from where, and when it was published."""
    if len(line) > 160:
        return False
    if any(p.fullmatch(line) for p in (_ZH_LINE, _REPORTER_LINE, _REPORTER_FIELD, *_EN_LINES)):
        return True
    return len(line) < 80 and line[-1:] not in ".:?!" and _EN_REPORTER_LINE.fullmatch(line) is not None


def _label(text: str, span: Span) -> str:
    """Return what stands before the first colon of a paragraph."""
    return re.split("[:：]", text[span.start : min(span.end, span.start + 30)], maxsplit=1)[0]
