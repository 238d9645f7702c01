"""The noun that a Chinese number counts or owns: 39个项目, 20亿元的授信, 九成以上的村庄."""

from __future__ import annotations

import re

_RIGHT = re.compile(r"(?:以上|以下|以内|左右)?(?:的)?(?!以上|以下|以内|左右|的)([\u4e00-\u9fffA-Za-z]{1,14})")
_OBJECT = re.compile(r"(?:以上|以下|以内|左右)?的([\u4e00-\u9fff]{2,8})")
_VERB = re.compile(
    r"达到|达|为|是|增长|下降|提高|同比|共|完成|实现|参加|开复?工|落地|投产|签约|入驻|建成|已|正在|被|从|得到|获得|获|在|将"
    r"|(?<![人户平])均|都|和|(?<!参)与|及|相继|陆续|保持|分别|总(?![工部站署])|有(?![限机色])"
    r"|进入|跻身|入选|入围|上榜|登上|涌现|来自|属于|位于"
    r"|用于|等|，|至|向|进展|作为|成为"
    r"|一直|平均|参与|取得|走出|迎来|呈现|开展|建立|建有|设立|推行|实行|覆盖|拥有|通过|按照|进行|作了|提出|做了"
)
_OWNER = re.compile(r"(?<=[县区市镇乡村户人员业目校站])的")
_PLACE = re.compile(r"[中里内后]$")
FORMS = frozenset(
    (
        "目标 水平 速度 幅度 增速 增幅 比例 比重 占比 份额 规模 价格 时候 时间 情况 要求"
        " 标准 大关 关口 数字 一遇"
    ).split()
)
"""Nouns behind 的 that say in what form a figure stands, not what it measures."""


def noun(right: str) -> str | None:
    """Return the noun right of a counted number, up to its verb.

    >>> noun("新开工项目进展顺利"), noun("行业大类中")
    ('新开工项目', '行业大类')
    """
    match = _RIGHT.match(right)
    if match is None:
        return None
    words = match.group(1)
    # 开工 is no verb at the head of 新开工项目.
    verb = _VERB.search(words, 0 if len(words) < 4 else 3) if words[:1] in "新已续在" else _VERB.search(words)
    words = words[: verb.start()] if verb else words
    return _PLACE.sub("", _OWNER.split(words)[0]) or None


def owned(right: str) -> str | None:
    """Return the noun behind 的, unless it only names the form of the figure."""
    match = _OBJECT.match(right)
    words = _VERB.split(match.group(1))[0] if match else ""
    return words if len(words) > 1 and words not in FORMS else None
