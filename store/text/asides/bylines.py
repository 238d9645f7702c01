"""Who wrote, edited and photographed: they stand with a title and are never speakers; datelines; captions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from store.records import Span

_ZH_TRADE = (
    "(?:本报|本刊|本网|本台|全媒体|首席|见习|实习|特约|新华社|中新社|央视|总台|记者站)?"
    "(?:记者|記者|通讯员|通訊員|实习生|實習生|特约撰稿|撰稿|编辑|編輯|责编|責編|摄影|攝影|供稿|文/图"
    "|图/文|文/摄|文图|图文)"
)
_EN_TRADE = (
    "(?:all[- ]media |staff |chief |our |client )?"
    "(?:reporters?|correspondents?|editors?|photographers?|interns?)"
)
_BRACKET = re.compile(
    rf"[（(](?:{_ZH_TRADE}|[^（()）。！？!?\n]{{0,24}}(?:电|電|讯|訊)\s{{0,4}}{_ZH_TRADE}|来源[:：]"
    rf"|作者[:：]|完[）)])"
    r"[^（()）。！？]{0,160}[）)]?|[（(]完[）)]"
)
_EN_BRACKET = re.compile(
    rf"[(（\[【]\s?(?:{_EN_TRADE}\b|source\s?:|author\s?:|photos? by\b|(?:text|photo"
    rf"|image)s?\s?[:/])[^()（）\[\]【】]{{0,160}}[)）\]】]",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"[*#\s　<>a-z/]{0,20}(?:[\u4e00-\u9fff·]{0,12}(?:本报讯|讯|訊)(?=\**\s{0,4}[（(　 ])"
    r"|[\u4e00-\u9fff·]{0,12}(?:消息|電)(?=\s{0,4}[（(：:])"
    r"|(?:新华社|新華社|中新社|中新网|人民网|本报|本報|央视网)[^，。！？\n]{0,24}(?:电|電|讯|訊"
    r"|消息)(?![\u4e00-\u9fff])"
    r")\**(?:</(?:strong|b|span)>)?\s{0,3}(?:[（(][^（()）\n]{0,24}[）)])?\**[：:\s　]{0,3}"
)
_ZH_LINE = re.compile(
    r"[【\[（(<\s*]{0,6}(?:(?:"
    r"责任编辑|責任編輯|责编|責編|编辑|編輯|编审|编校|主编|值班编委|值班主任|值班编辑|校对|校對|审核"
    r"|審核|审签|初审|复审|终审|一审|二审|三审"
    r"|监制|監製|作者|撰稿|撰文|供稿|摄影|攝影|图|文|文字|图文|文图|文/图|图/文|制图|视频|排版|美编|策划"
    r"|统筹|发布者|发布人|录入"
    r")\s{0,4}[:：丨|｜/／][\u4e00-\u9fff·\s　、，,;；/|｜丨:：（）()A-Za-z]{1,60}"
    r"|(?:来源|來源|稿源|信息来源|文章来源|原标题|图片|圖片|图片来源|发布时间|發布時間|发布日期|更新时间"
    r"|日期|发稿时间|点击|点击数|点击量|浏览|浏览次数|浏览量"
    r"|阅读|阅读量|访问量|字数|编号|分类|标签|关键词)\s{0,4}[:：丨|｜/／][^。！？!?\n]{0,120}"
    r")[】\])）\s]{0,3}"
)
_REPORTER_LINE = re.compile(
    rf"[（(\s]{{0,3}}(?:□|■|●|○|◎"
    rf"|▲)?\s{{0,3}}(?:[\u4e00-\u9fff]{{2,12}}\s)?{_ZH_TRADE}[\s　]+[\u4e00-\u9fff·\s　、/]{{2,60}}(?:文/图"
    rf"|图/文|摄|摄影报道|报道|文)?[）)]?"
)
_EN_NAMES = r"(?:[A-Z\u4e00-\u9fff][\w.'’-]{0,20}(?:,? and |[ ,/|&]{1,3}|$)){1,8}"
_EN_LINE = re.compile(
    rf"[\[(*_\s]{{0,4}}(?i:author|by|byline|editors?|edited by|reporters?|written by|photos? by"
    rf"|photographers?)\s?[:：]\s{{0,3}}{_EN_NAMES}[\])*_\s]{{0,4}}"
    r"|[\[(*_\s]{0,4}(?i:author|source|posted(?: by| on)?|published(?: on)?|last updated|updated"
    r"|image credit|credit|tags?|categor(?:y|ies)|filed under|keywords)"
    r"\s?[:：][^!?\n]{0,120}(?<![.。])"
)
_EN_BY = re.compile(r"By (?:[A-Z][\w.'’-]{0,20} ?){1,5}(?:(?:,|and|\|) ?(?:[A-Z][\w.'’-]{0,20} ?){1,5}){0,3}")
_EN_REPORTER_LINE = re.compile(
    rf"(?:[A-Z][\w'’&-]{{0,20}} ){{0,6}}{_EN_TRADE} (?:[A-Z][\w'’-]{{0,20}}[ ,]{{0,2}}){{1,8}}", re.IGNORECASE
)
_CAPTION = re.compile(
    r".{0,240}(?:[\s　（(/]摄|摄[）)]|摄影[）)]?|供图[）)]?|资料图[）)]?|资料图片[）)]?|图源[:：].{0,20}"
    r"|\b[Pp]hoto[.)]?)"
)
_CAPTION_START = re.compile(
    r"(?:图为|图：|圖：|圖為|图[一二三四五六七八九十\d]{1,2}[：:\s　]|▲|△|↑|（图|资料图|Photos?\s?[:：]"
    r"|Caption\s?[:：]|File photo"
    r"|Pictured\s?[:：]|Image\s?[:：])"
)


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield bylines, datelines and captions."""
    for pattern in (_BRACKET, _EN_BRACKET):
        yield from (Span(*m.span()) for m in pattern.finditer(text))
    heads = Counter(_label(text, span) for span in paragraphs)
    for span in paragraphs:
        line = text[span.start : min(span.end, span.start + 400)]
        if span.end - span.start <= 300 and (is_byline(line) or is_caption(line)):
            if not heads[_label(text, span)] > 2 or is_caption(line):
                yield span
            continue
        dateline = _DATELINE.match(line)
        if dateline and dateline.group().strip():
            yield Span(span.start, span.start + dateline.end())


def _label(text: str, span: Span) -> str:
    """Return what stands before a colon: a label that keeps coming back is a speaker's, not a byline's."""
    return re.split("[:：]", text[span.start : min(span.end, span.start + 30)], maxsplit=1)[0] + ":"


def is_byline(line: str) -> bool:
    """Return whether `line` only says who made the text, from where, and when it was published."""
    if len(line) > 160:
        return False
    whole = (_ZH_LINE, _REPORTER_LINE, _EN_LINE, _EN_BY)
    if any(p.fullmatch(line) for p in whole):
        return True
    found = _EN_REPORTER_LINE.fullmatch(line)
    return found is not None and line[-1] not in ".:?!" and len(line) < 80


def is_caption(line: str) -> bool:
    """Return whether `line` is the caption of a picture."""
    start = _CAPTION_START.match(line)
    return bool(start and len(line) <= 200) or _CAPTION.fullmatch(line) is not None
