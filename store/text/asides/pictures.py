"""Captions of pictures: they repeat names, posts and verbs of the report, and nobody speaks in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span

_ENDS = re.compile(
    r"(?:[\s　（(/]摄[）)]?|摄[）)]|(?:记者|通讯员)[\s　]?[\u4e00-\u9fff·]{2,8}[\s　]?摄"
    r"|摄影[）)]?|供图[）)]?"
    r"|资料图片?[）)]?|图源[:：].{0,20}|[A-Z]\w{0,20} Photo\.?|[( ][Ff]ile photo[.)]?"
    r"|[(（][^()]{0,60}[Pp]hoto[)）]|\[Photo(?:/| by | provided)[^\[\]]{0,60}\]"
    r"|\((?:Photo by |Xinhua/)[^()]{2,50}\)"
    r"|\b(?:REUTERS|AP|AFP|EPA|VCG|Getty Images)/[A-Z][\w .'’-]{1,40})$"
)
_CAPTION_LENGTH = 320
_STARTS = re.compile(
    r"(?:图为|圖為|图[:：]|圖[:：]|图[一二三四五六七八九十\d]{1,2}[：:]|▲|△|↑|（图"
    r"|图/[\u4e00-\u9fff]{2,4}$|资料图"
    r"|Photos?\s?[:：]|Photos? (?:by|courtesy of) [A-Z]|Caption\s?[:：]|File photo|Pictured\s?[:：]"
    r"|Image\s?[:：])"
)
_CREDIT = re.compile(
    r"[A-Z][\w .'’-]{2,40}/[A-Z][\w .'’-]{2,40}(?: via [A-Z]\w{1,20})?(?<=AP|rs|FP|ty|ly|ws|ua|rg|ld|es|st)"
)
_ASKS = re.compile(r"[▲△][^：:。，]{0,20}(?:记者|記者)[：:]")
"""A reporter's label behind the mark that also begins captions."""
_LONGEST_START = 200


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the captions and credits that are paragraphs of their own."""
    for span in paragraphs:
        if span.end - span.start <= 300 and is_caption(text[span.start : span.end]):
            yield span


def is_caption(line: str) -> bool:
    """Return whether `line` is the caption of a picture or names who took it."""
    if _STARTS.match(line) and len(line) <= _LONGEST_START and not _ASKS.match(line):
        return True
    if len(line) <= _CAPTION_LENGTH and _ENDS.search(line):
        return True
    return " via " in line and len(line) < 100 and _CREDIT.fullmatch(line) is not None
