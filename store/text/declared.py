"""Words that a record itself calls hot: "this keyword is …", 热词, 关键词, "another word: …".

Only what the frame itself names is taken: a term in quotation marks beside the frame, or a short term
after its colon. A pronoun ("it was one of the hot words") is read as the word that the sentence before
repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span
from store.text import clean, fold
from store.text.paragraphs import trimmed

_ZH = ("词", "字", "话题")
_EN = ("word", "phrase", "topic")
"""One of these stands in every noun below: where none does, no frame need be looked for."""
_NOUN_ZH = r"(?:热词|热门词|关键词|关键字|高频词|热点词|主题词|流行词|热搜词|热门话题)"
_LIST_ZH = r"\"[^\"\n。；]{1,20}\"(?:[、,和与及]{0,2}\"[^\"\n。；]{1,20}\"){0,9}"
_NOUN_EN = (
    r"(?:hot[ -]?words?|key[ -]?words?|key[ -]?phrases?|buzz[ -]?words?|catch[ -]?(?:words?|phrases?)|"
    r"watchwords?|hot[ -]topics?|high[ -]frequency words?|"
    r"(?:words?|phrases?) of the (?:day|week|month|year|meeting)|"
    r"(?:words?|phrases?) on every(?:one|body)'s lips|"
    r"most[ -](?:used|heard|mentioned|repeated) (?:words?|phrases?))"
)
_QUOTED_EN = r"(?<![^\s(\[:-])[\"'](?=\S)[^\"'\n.!?]{1,60}[.!?,]?[\"'](?![^\W_])"
"""A string in marks: the first one opens (a blank stands before it), and no sentence ends inside."""
_LIST_EN = rf"{_QUOTED_EN}(?:,?(?: and| or)? ?{_QUOTED_EN}){{0,9}}"
_CALLED = r"(?:is|was|are|were|became|becomes|has become|have become|remains|remained)"

_QUOTED_LISTS = tuple(
    (needed, re.compile(pattern, re.IGNORECASE))
    for needed, pattern in (
        (_ZH, rf"{_NOUN_ZH}[^\"\n。！？；]{{0,25}}?(?P<terms>{_LIST_ZH})"),
        (
            _ZH,
            rf"(?P<terms>{_LIST_ZH})[^\"\n。！？；]{{0,16}}?(?:成|是|为|作为|当选|入选|列为)[^\"\n。！？；,]{{0,16}}?{_NOUN_ZH}",
        ),
        (
            _ZH,
            rf"(?:另一个|另外一个|又一个|同一个|一个)(?:热|关键)?(?:词|字眼|词语|词汇|词儿)[^\"\n。！？；]{{0,12}}?(?P<terms>{_LIST_ZH})",
        ),
        (
            _ZH,
            rf"(?P<terms>{_LIST_ZH})(?:一词|这个词|这一词|二字|四个字)"
            rf"[^\"\n。！？；]{{0,12}}?(?:频|多次|反复|出现|提及|提到|不绝于耳|贯穿)",
        ),
        (
            _ZH,
            rf"(?:(?:提到|提及|说得|谈得|讲得|听到|出现)(?:的?次数|频率)?最(?:多|高|频繁)的|"
            rf"绕不开的?|离不开的?|少不了的?)"
            rf"(?:一个|两个|几个)?(?:热|关键)?(?:词|字眼|字|词语|词汇)[^\"\n。！？；]{{0,8}}?(?P<terms>{_LIST_ZH})",
        ),
        (_EN, rf"\b{_NOUN_EN}\b[^\"\n.!?;]{{0,70}}?(?P<terms>{_LIST_EN})"),
        (
            _EN,
            rf"(?P<terms>{_LIST_EN}),? ?(?:{_CALLED}|the|an?|another|as|our|their)"
            rf" (?:[a-z]+ ){{0,5}}?{_NOUN_EN}\b",
        ),
        (
            ("word", "term", "phrase"),
            rf"\b(?:another|one|same|this|common) (?:[a-z]+ )?(?:word|term|phrase)\b"
            rf"[^\"\n.!?;]{{0,30}}?[:,] ?(?P<terms>{_LIST_EN})",
        ),
    )
)
_SEPARATOR_ZH = re.compile(r"[、,;\s]+|(?<=\")[和与及](?=\")")
_SEPARATOR_EN = re.compile(r"[,;](?:\s{0,3}(?:and|or)\s)?|\"\s{0,3}(?:and|or)\s{0,3}\"")
_AFTER_COLON = (
    (
        _ZH,
        _SEPARATOR_ZH,
        re.compile(
            rf"{_NOUN_ZH}(?:有|是|为|包括|如下)?:(?P<terms>[^\"\n。！？；:]{{2,60}})"
            r"|(?:另一个|另外一个|又一个|同一个|一个)(?:[^\n。！？；:,\"]{0,6}的)?(?:词|热词|关键词|字眼|词语|词汇):(?P<term>[^\"\n。！？；:,]{2,15})"
        ),
    ),
    (
        (*_EN, "term:"),
        _SEPARATOR_EN,
        re.compile(
            rf"\b{_NOUN_EN}(?: {_CALLED})?: ?(?P<terms>[^\"\n.!?;:]{{2,120}})"
            r"|\b(?:an?|another|one|same|this|common) (?:[a-z-]+ ){0,2}(?:word|term|phrase):"
            r" ?(?P<term>[^\"\n.!?;:,]{2,60})",
            re.IGNORECASE,
        ),
    ),
)
_PRONOUN = re.compile(
    rf"\bit (?:also |thus |naturally )?{_CALLED} (?:[a-z]+ ){{0,5}}?{_NOUN_EN}\b"
    rf"|(?:它|这|这个词|这也|此)(?:也|就|便|正|都)?(?:是|成为|成了)[^\n。！？；,]{{0,12}}?{_NOUN_ZH}",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[\"']([^\"'\n]{1,62})[\"']")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ARTICLE = re.compile(r"(?:the|an?|our|its|their)\s{1,3}", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_MOST_WORDS = 6
_BEFORE = 240
"""Characters before a pronoun in which the word that it stands for is looked for."""


def find(text: str) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return where the terms stand that the text declares to be its hot words, in order.

    Beside them, the stretches just before "it was one of the hot words", where the word itself must be found.
    """
    plain = _plain(text)
    if not _any(plain, (*_ZH, *_EN, "term")):
        return (), ()
    found = {*_in_marks(plain), *_after_colons(plain)}
    return sorted(span for span in found if _is_term(plain[span.start : span.end])), list(_referred(plain))


def _any(text: str, words: Sequence[str]) -> bool:
    return any(word in text for word in words)


def _referred(plain: str) -> Iterator[Span]:
    for cue in _PRONOUN.finditer(plain) if _any(plain, (*_ZH, *_EN)) else ():
        line = plain.rfind("\n", 0, cue.start()) + 1
        yield Span(max(line, cue.start() - _BEFORE), cue.start())


def _plain(text: str) -> str:
    """Return `text` with one script, one case and one kind of quotation mark, as long as it was."""
    return fold.folded(clean.straightened(text))


def _in_marks(text: str) -> Iterator[Span]:
    for needed, pattern in _QUOTED_LISTS:
        for frame in pattern.finditer(text) if _any(text, needed) else ():
            for term in _MARKED.finditer(frame["terms"]):
                start = frame.start("terms")
                yield _bare(text, start + term.start(1), start + term.end(1))


def _after_colons(text: str) -> Iterator[Span]:
    for needed, separator, pattern in _AFTER_COLON:
        for frame in pattern.finditer(text) if _any(text, needed) else ():
            if frame["terms"] is None:
                yield _bare(text, *frame.span("term"))
            else:
                yield from _split(text, *frame.span("terms"), separator)


def _split(text: str, start: int, end: int, separator: re.Pattern[str]) -> Iterator[Span]:
    at = start
    for mark in separator.finditer(text, start, end):
        yield _bare(text, at, mark.start())
        at = mark.end()
    yield _bare(text, at, end)


def _bare(text: str, start: int, end: int) -> Span:
    """Return [start, end) without blanks, a comma at its end, and an article before it."""
    span = trimmed(text, start, end)
    while span.end > span.start and text[span.end - 1] in ",.，。、":
        span = trimmed(text, span.start, span.end - 1)
    article = _ARTICLE.match(text, span.start, span.end)
    return Span(article.end(), span.end) if article else span


def _is_term(string: str) -> bool:
    """Return whether the string is short enough for a word and is not empty."""
    han = len(_HAN.findall(string))
    if han:
        return 2 <= han <= 12
    words = _WORDS.findall(string)
    return 1 <= len(words) <= _MOST_WORDS and len(string) > 2
