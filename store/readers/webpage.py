"""Web pages: the article with its headline, byline and time; menus, related news and widgets left out."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml import html

from store.readers import page_parts
from store.readers.decode import decode
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.markup import paragraphs, tidy, tree

_BODIES = (
    "//*[@itemprop='articleBody']",
    "//article",
    "//main",
    "//*[@role='main']",
    "//*[@id='content' or @id='article' or @id='main' or @id='zoom' or @id='UCAP-CONTENT'"
    " or @id='vsb_content']",
)
_META = (
    "//meta[@property='article:published_time']/@content",
    "//meta[translate(@name,'PUBDATE','pubdate')='pubdate']/@content",
    "//meta[@name='publishdate' or @name='date' or @name='PubDate']/@content",
    "//time/@datetime",
)
_BYLINE = (
    "//*[contains(concat(' ', @class, ' '), ' byline ') or contains(@class, 'author') or @rel='author'"
    " or contains(@class, 'source')]"
)
_LEAST = 0.3
"""Share of the page's running text that a body must hold to be the article."""


def read(data: bytes) -> Extract:
    """Return the article of a page; the whole page where no part of it stands out."""
    root, notes = tree(decode(data).text)
    title = _title(root)
    heads = _heads(root, title)
    dropped = page_parts.drop(root)
    body = _body(root)
    _mark_captions(body)
    tidy(body)
    writing = Writing()
    lines = paragraphs(body)
    for line in _headed(heads, lines):
        writing.paragraph(line)
    if not writing.length:
        raise Unreadable("the page holds no text of its own", "open it in a browser and save the text")
    return Extract("html", writing.text(), title=title, notes=(*notes, *dropped))


def _headed(heads: list[str], lines: list[str]) -> list[str]:
    """Return the lines with those heads before them that do not stand there already."""
    start = "\n".join(lines[:6])
    title = heads[:1] if heads and heads[0] in lines[:6] else []
    missing = [h for h in heads if h not in start]
    rest = [line for place, line in enumerate(lines) if not (place < 6 and line in title)]
    return [*title, *missing, *rest]


def _title(root: html.HtmlElement) -> str | None:
    """Return the headline: the first `h1`, else the social title; `title` names the site too."""
    for path in ("//h1", "//meta[@property='og:title']/@content"):
        found = root.xpath(path)
        texts = [_squeezed(f if isinstance(f, str) else f.text_content()) for f in found]
        texts = [t for t in texts if 4 <= len(t) <= 300]
        if texts:
            return texts[0]
    return None


def _heads(root: html.HtmlElement, title: str | None) -> list[str]:
    """Return headline, time and byline: what must stand above the article though it lies outside."""
    heads = [title] if title else [_squeezed(str(t)) for t in root.xpath("//title/text()")[:1]]
    times = [str(t) for path in _META for t in root.xpath(path)]
    heads += [t[:10] for t in times[:1] if re.match(r"(?:19|20)\d\d-\d\d-\d\d", t)]
    bylines = (_squeezed(b.text_content()) for b in root.xpath(_BYLINE)[:3])
    return [h for h in [*heads, *(b for b in bylines if 2 < len(b) < 120)] if h]


def _body(root: html.HtmlElement) -> html.HtmlElement:
    """Return the node that holds the article, or the whole body."""
    page = next(iter(root.iter("body")), root)
    whole = _running(page)
    for path in _BODIES:
        found = [n for n in root.xpath(path) if _running(n) >= _LEAST * whole]
        if found:
            return max(found, key=_running)
    scores: dict[html.HtmlElement, float] = defaultdict(float)
    for paragraph in root.iter("p"):
        length = len(_squeezed(paragraph.text_content()))
        parent = paragraph.getparent()
        if length >= 20 and parent is not None:
            scores[parent] += length
            above = parent.getparent()
            if above is not None:
                scores[above] += length / 2
    best = max(scores, key=lambda n: scores[n], default=page)
    return best if _running(best) >= _LEAST * whole else page


def _running(node: html.HtmlElement) -> int:
    """Return the length of a node's text without that of its links."""
    return len(_squeezed(node.text_content())) - sum(len(a.text_content()) for a in node.iter("a"))


def _mark_captions(body: html.HtmlElement) -> None:
    """Put a mark before captions, so that they are told from paragraphs: they repeat names and verbs."""
    for caption in body.iter("figcaption"):
        caption.text = "▲ " + (caption.text or "").lstrip()


def _squeezed(words: str) -> str:
    return " ".join(words.split())
