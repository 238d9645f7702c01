"""What follows a record on its page: other news, which quotes other people; transcribers' marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span

_END = re.compile(
    r"[-–—_=*~·\s]{0,12}(?:THE\s)?END[-–—_=*~·\s]{0,12}|[-–—=*·\s]{1,12}(?:全文)?完[-–—=*·\s]{1,12}"
    r"|[（(]\s?(?:全文)?完\s?[）)]|-\s?30\s?-"
)
_OTHERS = re.compile(
    r"[#>*【\[\s]{0,6}(?:相关(?:新闻|阅读|链接|报道|文章|推荐|稿件|专题|内容)|相關(?:新聞|閱讀|報導"
    r"|文章)|延伸阅读|延伸閱讀|推荐阅读|推荐新闻|更多(?:新闻"
    r"|阅读|精彩|推荐|内容|报道)|热门(?:新闻|推荐|文章|评论)|猜你喜欢|为你推荐|往期(?:回顾|推荐|精选)"
    r"|精彩推荐|大家都在看|今日热点|最新新闻|网友评论|最新评论|related(?: (?:articles?|news|stories"
    r"|story|content|posts?|links"
    r"|topics|coverage|reading))?|read more|read next|more (?:news|stories|from .{1,30}|on this story"
    r"|like this)"
    r"|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| reading| stories)?"
    r"|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|stories)|also read|see also"
    r"|top stories|further reading|in other news|up next|don't miss)"
    r"[:：】\]\s*]{0,6}",
    re.IGNORECASE,
)
_ONE_OTHER = re.compile(
    r"[#>*【\[▶►→\s]{0,6}(?:相关(?:新闻|阅读|链接|报道)|延伸阅读|推荐阅读|点击阅读|read more|also read"
    r"|see also|related"
    r"|read next)\s?[:：】\]]{1,2}.{1,160}",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"Transcribed by https?://\S{1,60}|Transcribed by otter\.ai.{0,40}|Transcription ended after.{0,40}"
    r"|This editable transcript was computer[- ]generated.{0,200}"
    r"|(?:Subtitles|Captions) (?:by|from) .{0,60}|Transcript (?:by|provided by) .{0,60}"
    r"|.{1,60} (?:started|stopped) transcription|\[?End of transcript\]?"
    r"|(?:以上|本)(?:内容|纪要|文字|总结)(?:均)?由\s?(?:AI|人工智能|智能|大模型).{0,30}"
    r"|.{0,10}内容由\s?AI\s?(?:自动)?生成.{0,30}"
    r"|字幕(?:由|制作|提供).{0,30}|请不吝点赞.{0,30}",
    re.IGNORECASE,
)
_MOST = 0.5
"""What follows an end is at most this share of the text; else the mark was no end."""


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield what follows the record's end, single pointers to other news, and transcribers' lines."""
    end = _end(text, paragraphs)
    if end is not None:
        yield Span(paragraphs[end].start, paragraphs[-1].end)
    for span in paragraphs[:end]:
        line = text[span.start : min(span.end, span.start + 240)]
        if span.end - span.start <= 220 and (_ONE_OTHER.fullmatch(line) or _MACHINE.fullmatch(line)):
            yield span


def _end(text: str, paragraphs: Sequence[Span]) -> int | None:
    """Return the first paragraph after which there is only what belongs to other pages."""
    if not paragraphs:
        return None
    last = paragraphs[-1].end
    for place, span in enumerate(paragraphs):
        if span.end - span.start > 60 or (last - span.end) > _MOST * last:
            continue
        line = text[span.start : span.end]
        if _END.fullmatch(line) or (_OTHERS.fullmatch(line) and place > 2):
            return place
    return None
