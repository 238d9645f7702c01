"""What a web page puts round an article: menus, paths, buttons to share and print, copyright lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span
from store.text.asides.buttons import is_button

_LEGAL = re.compile(
    r".{0,60}(?:版权所有|版權所有|版权归|免责声明|版权声明|不代表本(?:站|网|平台)|ICP备|ICP證|公网安备"
    r"|京公网|增值电信"
    r"|(?:未经|未經)[^，。]{0,16}(?:不得|禁止|严禁)?[^，。]{0,6}(?:转载|轉載|摘编|复制|使用|引用|转摘)"
    r"|(?:转载|轉載)(?:请|請|须|需)|禁止转载|^(?:特别)?声明\s?[:：][^\n]{0,40}(?:转载|版权|图片|信息)"
    r"|copyright\s|©|all rights reserved|terms (?:of use|and conditions)|privacy policy|reproduction in whole"
    r"|may not be (?:published|reproduced)|creative commons|CC BY).{0,240}",
    re.IGNORECASE | re.DOTALL,
)
_SAID = re.compile('[“”"「」]|(?:说|表示|指出|强调|认为|建议)[，：,:]|\\b(?:said|says|told)\\b')
_MENU_WORD = re.compile(
    r"首页|主页|登录|登陆|注册|新闻中心|联系我们|关于我们|网站地图|站内搜索|搜索|设为首页|加入收藏"
    r"|客户端|手机版|繁体|简体|English|视频|专题|论坛|博客|图片|体育|财经"
    r"|娱乐|科技|军事|房产|汽车|导航|通知公告|下载专区"
    r"|home|about(?: us)?|contact(?: us)?|log ?in|sign ?in|sign ?up|register|subscribe|search|menu|news"
    r"|sports?|business|opinion|world|politics|tech(?:nology)?|entertainment|culture|lifestyle|weather"
    r"|video|podcasts?|newsletters?|careers|help|faq|privacy|terms|cookies|sitemap|english|deutsch"
    r"|français|español|italiano|português|русский|العربية|日本語|한국어|中文|简体中文|繁體中文|türkçe"
    r"|polski|nederlands"
    r"|svenska|bahasa indonesia|tiếng việt|ไทย|हिन्दी|čeština|ελληνικά|magyar|română|українська|עברית"
    r"|dansk|suomi|norsk",
    re.IGNORECASE,
)
_TRIM = " \t　·•*-–|｜>»#[](){}【】"


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield menus, paths, buttons and copyright lines."""
    for span in paragraphs:
        if span.end - span.start <= 320 and is_widget(text[span.start : span.end]):
            yield span
    yield from _menus(text, paragraphs)


def is_widget(line: str) -> bool:
    """Return whether `line` is only a button, a path of links or a legal line."""
    return is_button(line) or (_LEGAL.fullmatch(line) is not None and not _SAID.search(line))


def _menus(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield runs of five or more very short lines, a third of which (and three) are words of menus."""
    run: list[Span] = []
    for span in [*paragraphs, Span(len(text), len(text) + 99)]:
        if span.end - span.start <= 20 and not set(text[span.start : span.end]) & set("。！？：:"):
            run.append(span)
            continue
        words = sum(1 for s in run if _MENU_WORD.fullmatch(text[s.start : s.end].strip(_TRIM)))
        if len(run) >= 5 and words >= max(3, len(run) // 3):
            yield Span(run[0].start, run[-1].end)
        run = []
        if span.end <= len(text) and _is_row_of_links(text[span.start : min(span.end, span.start + 600)]):
            yield span


def _is_row_of_links(line: str) -> bool:
    """Return whether a line is a menu written in one row: words of menus between bars or blanks."""
    if len(line) > 500 or any(mark in line for mark in "。！？"):
        return False
    words = [w.strip(_TRIM) for w in re.split(r"[|｜·•]|\s{2,}|　", line)]
    words = [w for w in words if w]
    return len(words) >= 4 and 2 * sum(1 for w in words if _MENU_WORD.fullmatch(w)) >= len(words)
