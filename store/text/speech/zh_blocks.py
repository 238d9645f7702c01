"""A text as the reader of prose sees it: markup and boilerplate blanked, in paragraphs, offsets kept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text.speech.zh_words import ASIDE

_BLOCK = re.compile(
    r"<\\?/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote)\b[^<>\n]{0,200}>",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"<!--[^\n]{0,200}?-->|<\\?/?[A-Za-z!][^<>\n]{0,300}>|!?\[[^\[\]\n]{0,120}\]\([^()\n]{0,300}\)"
)
_CUT = re.compile(r"(?<=[\u3400-\u9fff，、])[ ]*\n\s{0,4}<!--[^\n]{0,60}?-->\s{0,4}\n(?=[\u3400-\u9fff])")
"""A sentence that a read-more marker has cut."""
_ENTITY = re.compile(r"&(?:nbsp|ldquo|rdquo|quot|amp|lt|gt|#\d{1,6});")
_ESCAPED = re.compile(r"\\[nrt]")
_LEAD = re.compile(r"(?m)^[ \t\u3000\xa0]*(?:#{1,6}|>|[-*+•●■◆▲]|\*{2})[ \t]*")
_STRONG = re.compile(r"\*\*|__")
_HALF = re.compile(r"(?<=[^\x00-\x7f])[,:;?!()]|[,:;?!()](?=[^\x00-\x7f])")
"""Half-width punctuation beside a Chinese character: read as if it were full width."""
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")


def blocks(text: str, aside: Sequence[Span]) -> list[tuple[int, str]]:
    """Return (offset, words) of each paragraph; every word stands where it stood."""
    clean = _blanked(text, aside)
    found = []
    for line in _LINE.finditer(clean):
        words = line[0]
        body = words.strip(" \t\u3000\xa0")
        if body:
            found.append((line.start() + words.index(body[0]), body))
    return found


def _blanked(text: str, aside: Sequence[Span]) -> str:
    pieces = []
    at = 0
    for span in aside:
        pieces.append(text[at : span.start])
        pieces.append("\n" * (span.end - max(at, span.start)))
        at = max(at, span.end)
    pieces.append(text[at:])
    clean = "".join(pieces).replace("\t", " ").replace("\xa0", " ")
    if "<" in clean or "](" in clean:
        clean = _CUT.sub(_aside, clean)
        clean = _BLOCK.sub(_newlines, clean)
        clean = _TAG.sub(_spaces, clean)
    if "&" in clean:
        clean = _ENTITY.sub(_mark, clean)
    if "\\" in clean:
        clean = _ESCAPED.sub(_newlines, clean)
    return _HALF.sub(_widened, _STRONG.sub(_spaces, _LEAD.sub(_spaces, clean)))


def _mark(found: re.Match[str]) -> str:
    """Return the mark that an entity stands for, on the side of the words it encloses."""
    if found[0] == "&ldquo;":
        return "“".rjust(len(found[0]))
    return ("”" if found[0] == "&rdquo;" else " ").ljust(len(found[0]))


def _newlines(found: re.Match[str]) -> str:
    return "\n" * len(found[0])


def _aside(found: re.Match[str]) -> str:
    return ASIDE * len(found[0])


def _widened(found: re.Match[str]) -> str:
    return chr(ord(found[0]) + 0xFEE0)


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])
