"""Lists of an OpenDocument text: which paragraphs are numbered, and with what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from lxml import etree

from store.readers.markup import local
from store.readers.numbering import BULLET, DEEPEST, NONE, Counters, Level

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class Lists:
    """The lists of a document, counted on paragraph by paragraph in the order they stand."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._styles = {name: levels for root in roots for name, levels in _styles(root)}
        self._counters = Counters()
        self._begun: set[etree._Element] = set()

    def label(self, block: etree._Element) -> str:
        """Return the number or mark printed before a block: the first paragraph of a list's item has one."""
        item = block.getparent()
        if not self._styles or item is None or local(item) != "list-item" or item[0] is not block:
            return ""
        lists = [n for n in _above(item) if local(n) == "list"]
        name = next((s for n in lists if (s := attribute(n, "style-name"))), "")
        if not lists or name not in self._styles:
            return ""
        outermost = lists[-1]
        if outermost not in self._begun:
            self._begun.add(outermost)
            if attribute(outermost, "continue-numbering") != "true" and not attribute(
                outermost, "continue-list"
            ):
                self._counters.restart(name)
        return self._counters.label(name, self._styles[name], len(lists) - 1)


def attribute(node: etree._Element, name: str) -> str:
    """Return an attribute by its name without namespace, an empty string when there is none."""
    return next((str(v) for k, v in node.attrib.items() if str(k).rpartition("}")[2] == name), "")


def _above(node: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that a list's item lies in, as long as they are lists."""
    return takewhile(lambda n: local(n) in ("list", "list-item"), node.iterancestors())


def _styles(root: etree._Element) -> Iterator[tuple[str, list[Level]]]:
    for style in root.iter():
        if local(style) == "list-style":
            levels = [_level(n) for n in style if local(n).startswith("list-level-style-")]
            yield attribute(style, "name"), levels[:DEEPEST]


def _level(node: etree._Element) -> Level:
    if local(node) != "list-level-style-number":
        return Level(BULLET if attribute(node, "bullet-char") else NONE, "")
    form = attribute(node, "num-format")
    if not form:
        return Level(NONE, "")
    depth, shown = _whole(attribute(node, "level")), _whole(attribute(node, "display-levels"))
    places = ".".join(f"%{n}" for n in range(max(1, depth - shown + 1), depth + 1))
    pattern = attribute(node, "num-prefix")[:20] + places + attribute(node, "num-suffix")[:20]
    return Level(
        _FORMS.get(form, "chinese" if form[0] in "一壹" else "decimal"),
        pattern,
        _whole(attribute(node, "start-value")),
    )


def _whole(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 7 else 1
