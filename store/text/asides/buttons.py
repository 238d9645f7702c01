"""What can be pressed on a page: to share, print, follow, enlarge, or go to the next article."""

from __future__ import annotations

import re

_PRESSED = (
    "分享|转发|收藏|点赞|评论|举报|打印|关闭|返回|朗读|纠错|推荐|微信|微博|QQ空间|朋友圈|打印本页"
    "|打印文章|关闭窗口"
    "|关闭本页|返回顶部|返回首页|返回列表|我要评论|我要纠错|扫一扫|加入收藏|关注我们|微信扫一扫|设为首页"
)
_ZH = (
    rf"(?:{_PRESSED})(?:[\s|｜】\]）)【\[（(/·•]{{1,6}}(?:{_PRESSED})){{0,8}}\s?[:：]?",
    r"(?:字体|字號|字号|字体大小|文字大小)\s?[:：【\[ ].{0,24}",
    r"[大中小](?:[\s|｜]{1,3}[大中小]){1,2}",
    r"分享(?:到|至|给)[^。！？，]{0,60}",
    r"(?:您好[，,!！]?\s?)?(?:欢迎[^，。]{0,20}[，,！!]\s?)?今天是?\s?[:：]?\s?\d{4}年\d{1,2}月\d{1,2}日.{0,12}",
    r"扫(?:一扫|描|码)[^。！？，]{0,40}",
    r"(?:长按|点击|点此)[^。！？，]{0,30}(?:关注|下载|查看|阅读|订阅|进入|播放)[^。！？，]{0,20}",
    r"(?:上一篇|下一篇|上一条|下一条|上一页|下一页|前一篇|后一篇)\s?[:：]?[^。！？]{0,80}",
    r"(?:展开|阅读|查看|点击查看)(?:全文|原文|更多|详情)[^。！？]{0,20}",
    r"(?:收听|播放)[^。！？]{0,8}语音[^。！？]{0,8}",
    r"(?:阅读|浏览|点击|评论|点赞|收藏|分享)\s{1,3}\d{1,9}\+?",
)
_EN = (
    r"(?:(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|weibo|wechat|e-?mail|print|share|close)[\]】)]?"
    r"[\s|·/]{0,3}[\[【(]?){2,8}",
    "app|print logo|share|tweet|pin|email|print|save|like|comments?|subscribe|follow us|sign up|log in"
    "|sign in|register|close|menu"
    "|search|advertisement|ad|sponsored|view original|copy link|toggle navigation|back to top"
    "|listen to this article",
    "skip (?:to (?:the )?(?:main )?(?:content|navigation|search|footer|end of metadata)|navigation)"
    "|go to start of metadata|this table is used for column layout\\.?|main content|loading\\.{0,3}"
    "|(?:laserfiche )?web ?link|documents",
    "leave a (?:comment|reply)|add a comment|post a comment|continue reading",
    r"share this(?: (?:article|story|page|post))?\s?:?|like this\s?:",
    "share (?:on|via) (?:facebook|twitter|x|linkedin|whatsapp|weibo|email|wechat)",
    "follow us on [a-z, &]{1,40}|(?:subscribe|sign up) (?:to|for) .{1,60}|join our .{1,40}",
    "(?:print|email) this (?:page|article)|read more|click here .{1,60}|download (?:the|our) app",
    r"read (?:the )?(?:full|original)(?: article| story| text)?|see more|load more|show more",
    r"font size\s?:?.{0,12}|a[\s|]a[\s|]a|\d{1,4} (?:comments?|shares|views)|\d{1,3} min(?:ute)?s? read",
    r"(?:previous|next)(?: (?:article|post|story|page))?\s?[:：].{1,80}|(?:previous|next) (?:article"
    r"|post|story|page)",
)
_BUTTON = re.compile(rf"[【\[（(\s]{{0,4}}(?:{'|'.join((*_ZH, *_EN))})[】\]）)\s»›→>…]{{0,4}}", re.IGNORECASE)
_PATH = re.compile(
    r"(?:您|你)?(?:现在|当前|所在)的?(?:位置|栏目)\s?[:：是].{0,100}"
    r"|(?:首页|主页|Home)\s?(?:[>»›/|｜·]|&gt;|->|→){1,2}.{1,100}"
    r"|.{1,20}(?:\s?(?:>|»|›|->|→)\s?.{1,24}){1,5}\s?(?:正文|内容|详情)"
    r"|(?:[>»›]\s)?[A-Z][\w&' -]{1,30}(?:\s?(?:>{1,2}|»|›)\s?[A-Z][\w&' -]{1,30}){1,5}",
    re.IGNORECASE,
)


def is_button(line: str) -> bool:
    """Return whether `line` is only something to press, or the path of links to the page."""
    return len(line) <= 140 and bool(_BUTTON.fullmatch(line) or _PATH.fullmatch(line))
