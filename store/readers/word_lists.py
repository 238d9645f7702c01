"""Lists of a Word document: which paragraphs are numbered, and with what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from store.readers.markup import local, parsed
from store.readers.numbering import BULLET, DEEPEST, NONE, Counters, Level
from store.readers.zipped import Members

Place = tuple[str, int]
"""A list's number and the depth in it."""
_ABSENT = b"<none/>"


class Lists:
    """The lists of a document, counted on paragraph by paragraph in the order they stand."""

    def __init__(self, members: Members) -> None:
        numbering, _ = parsed(members.xml("word/numbering.xml") or _ABSENT)
        self._lists = dict(_lists(numbering)) if numbering is not None else {}
        styles, _ = parsed(members.xml("word/styles.xml") or _ABSENT) if self._lists else (None, ())
        self._styles = dict(_styles(styles)) if styles is not None else {}
        self._counters = Counters()

    def label(self, paragraph: etree._Element) -> str:
        """Return the number or mark printed before a paragraph, an empty string for most."""
        if not self._lists:
            return ""
        number, depth = self._place(_child(paragraph, "pPr"))
        if number not in self._lists:
            return ""
        ident, levels = self._lists[number]
        return self._counters.label(ident, levels, depth)

    def _place(self, properties: etree._Element | None) -> Place:
        """Return the list and depth that a paragraph gives itself, else those of its style."""
        own = _place(properties)
        style = _value(_child(properties, "pStyle"))
        number, depth = self._styles.get(style, ("", -1))
        return own[0] or number, own[1] if own[1] >= 0 else max(depth, 0)


def _lists(numbering: etree._Element) -> Iterator[tuple[str, tuple[str, Sequence[Level]]]]:
    """Yield (list number, (what counts, levels)): lists of one definition count on together."""
    kinds = {
        _attribute(node, "abstractNumId"): [_level(n) for n in node if local(n) == "lvl"][:DEEPEST]
        for node in numbering
        if local(node) == "abstractNum"
    }
    for node in numbering:
        if local(node) == "num":
            number = _attribute(node, "numId")
            kind = _value(_child(node, "abstractNumId"))
            starts = {
                _whole(_attribute(n, "ilvl")): _whole(_value(_child(n, "startOverride")))
                for n in node
                if local(n) == "lvlOverride" and _child(n, "startOverride") is not None
            }
            levels = [
                Level(level.form, level.pattern, starts.get(depth, level.start))
                for depth, level in enumerate(kinds.get(kind, ()))
            ]
            yield number, (f"number {number}" if starts else f"kind {kind}", levels)


def _level(node: etree._Element) -> Level:
    pattern = _value(_child(node, "lvlText"))
    form = _value(_child(node, "numFmt")) or "decimal"
    if form == BULLET and not pattern.strip():
        form = NONE
    start = _child(node, "start")
    return Level(form, pattern[:40], _whole(_value(start)) if start is not None else 1)


def _styles(styles: etree._Element) -> Iterator[tuple[str, Place]]:
    for style in styles:
        number, depth = _place(_child(style, "pPr"))
        if number:
            yield _attribute(style, "styleId"), (number, max(depth, 0))


def _place(properties: etree._Element | None) -> Place:
    """Return what `numPr` says: list number or "", depth or -1."""
    told = _child(properties, "numPr")
    depth = _child(told, "ilvl")
    return _value(_child(told, "numId")), _whole(_value(depth)) if depth is not None else -1


def _child(node: etree._Element | None, name: str) -> etree._Element | None:
    return next((n for n in node if local(n) == name), None) if node is not None else None


def _value(node: etree._Element | None) -> str:
    return _attribute(node, "val") if node is not None else ""


def _attribute(node: etree._Element, name: str) -> str:
    attributes: Mapping[str, str] = {str(k).rpartition("}")[2]: str(v) for k, v in node.attrib.items()}
    return attributes.get(name, "")


def _whole(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 7 else 0
