"""Markup in a text: front matter, HTML tags and comments, pictures, lines that are only a link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span

_FRONT = re.compile(r"\ufeff?\s{0,20}(---|\+\+\+)[ \t]{0,40}\r?\n")
_FIELD = re.compile(r"[ \t]{0,40}(?:-(?:\s|$)|#|[\w-]{1,40}[ \t]{0,40}[:=])")
_TAGS = (
    "p|br|b|i|u|s|em|strong|span|div|a|img|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th"
    "|blockquote|pre|code"
    "|font|sup|sub|hr|figure|figcaption|section|article|aside|header|footer|nav|main|center|iframe"
    "|video|audio"
    "|source|small|big|strike|del|ins|mark|label|button|form|input|svg|path|o:p|html|head|body|meta"
    "|link|title"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s{{0,4}}/|\s{{1,4}}[a-zA-Z:][^<>\n]{{0,2000}})?>", re.IGNORECASE)
_BLOCK = re.compile(r"<(script|style|noscript|iframe|svg)\b", re.IGNORECASE)
_PICTURE = re.compile(r"!\[[^\]\n]{0,300}\](?:\([^)\n]{0,2000}\)?|\[[^\]\n]{0,80}\])")
_LINK_LINE = re.compile(
    r"[>*\-\s]{0,8}\[[^\]\n]{1,200}\]\((?:https?:|mailto:|www\.|/|#|\."
    r"|[\w-]{1,60}[./])[^)\n]{0,2000}\)[。.\s]*"
)
_ADDRESS_LINE = re.compile(r"[<(（]?(?:https?://|www\.)[^\s<>]{3,2000}[>)）]?")


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the stretches of markup."""
    yield from _front_matter(text)
    yield from _comments(text)
    yield from _blocks(text)
    yield from (Span(*m.span()) for m in _TAG.finditer(text))
    yield from (Span(*m.span()) for m in _PICTURE.finditer(text))
    for span in paragraphs:
        if span.end - span.start < 2500 and _is_link(text[span.start : span.end]):
            yield span


def _is_link(line: str) -> bool:
    return bool(_LINK_LINE.fullmatch(line) or _ADDRESS_LINE.fullmatch(line))


def front_matter(text: str) -> Span | None:
    """Return the block of fields between two rules at the very top, if the text opens with one."""
    opening = _FRONT.match(text)
    if opening is None:
        return None
    at = opening.end()
    for _ in range(200):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].strip()
        if line == opening.group(1):
            return Span(0, end + 1 if end >= 0 else len(text))
        if end < 0 or (line and not _FIELD.match(line) and not text[at].isspace()):
            return None
        at = end + 1
    return None


def _front_matter(text: str) -> Iterator[Span]:
    span = front_matter(text)
    if span is not None:
        yield span


def _comments(text: str) -> Iterator[Span]:
    """Yield HTML comments; one that never ends is only its opening mark."""
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            yield Span(at, at + 4)
            return
        yield Span(at, end + 3)
        at = text.find("<!--", end + 3)


def _blocks(text: str) -> Iterator[Span]:
    """Yield scripts and styles with what stands in them; one that never ends is left alone."""
    lowered = ""
    at = 0
    while opening := _BLOCK.search(text, at):
        # Lower-casing may change the length of a text, so only ASCII letters are folded.
        lowered = lowered or text.translate(_LOWER)
        closing = lowered.find(f"</{opening.group(1).lower()}", opening.end())
        if closing < 0:
            return
        end = text.find(">", closing)
        at = end + 1 if end >= 0 else len(text)
        yield Span(opening.start(), at)


_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
