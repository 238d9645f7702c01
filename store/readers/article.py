"""A news article inside JSON: a body of HTML beside its title and date, and other articles round it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from store.readers.extract import Extract, Writing
from store.records import Note

_BODIES = (
    "body",
    "content",
    "html",
    "article",
    "text",
    "articlebody",
    "post_content",
    "rendered",
    "body_html",
    "main",
)
_TITLES = ("title", "headline", "subject", "name", "biaoti")
_TIMES = (
    "ptime",
    "pubtime",
    "publish_time",
    "published",
    "published_at",
    "publishedat",
    "date",
    "pubdate",
    "datepublished",
    "time",
    "created_at",
)
_DATE = re.compile(r"(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,3000}>")
_BLOCK = re.compile(r"</?(?:p|div|br|li|h[1-6]|tr|section|article|blockquote|ul|ol|table)\b", re.IGNORECASE)
_SHORTEST = 80
"""Characters of the shortest body; below it a field is a teaser."""


def read(value: object) -> Extract | None:
    """Return the article in `value`, or None when no object in it has a body of prose."""
    best = max(_bodies(value), key=lambda found: len(found[1]), default=None)
    if best is None:
        return None
    holder, body, key = best
    writing = Writing()
    title, date = _field(holder, _TITLES), _field(holder, _TIMES)
    for words in (title, date if date and _DATE.search(date) else None):
        writing.paragraph(plain(words) if words else "")
    writing.put(plain(body) + "\n")
    others = sorted(str(k) for k, v in holder.items() if isinstance(v, list | dict) and v and k != key)
    notes = (Note("info", "left out: " + ", ".join(others)[:200]),) if others else ()
    return Extract(
        "article", writing.text(), title=plain(title).strip() or None if title else None, notes=notes
    )


def plain(body: str) -> str:
    """Return HTML as paragraphs of plain text; text without tags stays as it is."""
    pieces: list[str] = []
    at = 0
    for tag in _TAG.finditer(body):
        pieces.append(html.unescape(body[at : tag.start()]))
        if _BLOCK.match(tag.group()) and pieces[-1]:
            pieces.append("\n")
        at = tag.end()
    pieces.append(html.unescape(body[at:]))
    return "".join(pieces).strip("\r\n")


def _bodies(value: object, depth: int = 0) -> Iterator[tuple[Mapping[str, object], str, str]]:
    """Yield (object, body, key) for every object with a field of prose, not deeper than six levels."""
    if depth > 6:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key.lower() in _BODIES and len(_TAG.sub("", inner)) >= _SHORTEST:
                yield value, inner, key
            else:
                yield from _bodies(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value[:200]:
            yield from _bodies(inner, depth + 1)


def _field(holder: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    folded = {str(k).lower(): v for k, v in holder.items()}
    return next((str(folded[n]) for n in names if isinstance(folded.get(n), str) and folded[n]), None)
