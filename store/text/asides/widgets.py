"""What a web page puts round an article: menus, paths, buttons to share and print, copyright lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span

_BUTTON = re.compile(
    r"[【\[（(\s]{0,4}(?:"
    r"(?:字体|字號|字号|字体大小|文字大小)\s?[:：【\[ ].{0,24}|[大中小]{1}(?:[\s|｜]{1,3}[大中小]){1,2}"
    r"|(?:分享|转发|收藏|点赞|评论|举报"
    r"|打印|关闭|返回|朗读|纠错|推荐|微信|微博|QQ空间|朋友圈|打印本页|关闭窗口|关闭本页"
    r"|打印文章|返回顶部|返回首页|返回列表|我要评论|我要纠错|扫一扫|加入收藏)(?:[\s"
    r"|｜】\]）)【\[（(/·•]{1,6}(?:分享|转发|收藏|点赞|评论|举报|打印|关闭|返回"
    r"|朗读|纠错|推荐|微信|微博|QQ空间|朋友圈|打印本页|关闭窗口|返回顶部)){0,8}"
    r"|分享(?:到|至|给)[^。！？]{0,60}|扫(?:一扫|描|码)[^。！？]{0,40}|(?:长按|点击"
    r"|点此)[^。！？]{0,30}(?:关注|下载|查看|阅读|订阅|进入"
    r"|播放)[^。！？]{0,20}"
    r"|(?:上一篇|下一篇|上一条|下一条|上一页|下一页|前一篇|后一篇)\s?[:：]?[^。！？]{0,80}|(?:展开|阅读"
    r"|查看|点击查看)(?:全文|原文|更多"
    r"|详情)[^。！？]{0,20}|(?:收听|播放)[^。！？]{0,8}语音[^。！？]{0,8}"
    r"|(?:share|tweet|pin|email|print|save|like|comment|comments|subscribe|follow us|sign up|log in"
    r"|sign in|register|advertisement|ad|sponsored|skip to (?:main )?content"
    r"|back to top|share this(?: (?:article|story|page|post))?|share on (?:facebook|twitter|x|linkedin"
    r"|whatsapp|weibo)|print this (?:page|article)|email this (?:page|article)|copy link"
    r"|font size\s?:?.{0,12}"
    r"|a[\s|]a[\s|]a|listen to this article|close|menu|search|toggle navigation|leave a comment"
    r"|add a comment|\d{1,4} comments?|\d{1,3} min(?:ute)?s? read"
    r"|previous(?: article| post)?\s?:?.{0,60}|next(?: article| post)\s?:?.{0,60}|view original"
    r"|read (?:the )?(?:full|original)(?: article| story| text)?)"
    r")[】\]）)\s]{0,4}",
    re.IGNORECASE,
)
_PATH = re.compile(
    r"(?:(?:您|你)?(?:现在|当前|所在)(?:的)?(?:位置|栏目)\s?[:：是].{0,100}|(?:首页|主页"
    r"|Home)\s?(?:[>»›/|｜·]|&gt;|->"
    r"|→){1,2}.{1,100}|.{1,20}(?:\s?(?:>|»|›|->|→)\s?.{1,24}){1,5}\s?(?:正文|内容|详情))",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r".{0,60}(?:版权所有|版權所有|未经授权|未經授權|未经许可|转载请注明|轉載請註明|转载须|禁止转载"
    r"|免责声明|版权声明|版权归|不代表本(?:站|网|平台)|ICP备|ICP證"
    r"|公网安备|京公网|增值电信|copyright\s|©|all rights reserved"
    r"|terms (?:of use|and conditions)|privacy policy|reproduction in whole|may not be (?:published"
    r"|reproduced)|creative commons|CC BY).{0,240}",
    re.IGNORECASE | re.DOTALL,
)
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
    if len(line) <= 140 and (_BUTTON.fullmatch(line) or _PATH.fullmatch(line)):
        return True
    return _LEGAL.fullmatch(line) is not None and not any(mark in line for mark in '“”"「」')


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
