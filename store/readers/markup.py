"""HTML to paragraphs of text, with lxml: trees only, nothing fetched, nothing run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree, html

from store.records import Note

BLOCKS = frozenset(
    (
        "p div section article main header footer h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr blockquote pre"
        " figure figcaption aside nav form address hr center body tbody thead details summary"
    ).split()
)
SKIPPED = frozenset(
    (
        "script style noscript template iframe object embed svg canvas video audio form button select input"
        " nav head"
    ).split()
)
_CELL = 300
"""Characters that a cell of a data table has at most."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_HAN = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
_WRAPPED = re.compile(f"(?<=[{_HAN}])[ \\t]{{0,40}}[\\r\\n][ \\t\\r\\n]{{0,200}}(?=[{_HAN}])")
Step: TypeAlias = "str | html.HtmlElement"


def tree(text: str) -> tuple[html.HtmlElement, tuple[Note, ...]]:
    """Return the tree of an HTML text, and a note when the parser had to leave something out."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    _clean(root)
    # The parser drops what is too deep or too long, and all that follows, without raising.
    lost = any(
        error.type_name == "ERR_RESOURCE_LIMIT" or "depth" in error.message for error in parser.error_log
    )
    note = Note("warning", "the page nests too deeply or holds too long a piece: a part of it was left out")
    return root, (note,) if lost else ()


def _clean(root: html.HtmlElement) -> None:
    """Replace the controls that a page may name by number and that no tree may be given."""
    for node in root.iter():
        if node.text and _UNFIT.search(node.text):
            node.text = _UNFIT.sub("\ufffd", node.text)
        if node.tail and _UNFIT.search(node.tail):
            node.tail = _UNFIT.sub("\ufffd", node.tail)


def paragraphs(root: html.HtmlElement) -> list[str]:
    """Return the paragraphs of a tree in order, blanks squeezed; `br` ends a line."""
    pieces: list[str] = []
    waiting: list[Iterator[Step]] = [_steps(root)]
    # A loop, not a recursion: pages nest without end.
    while waiting:
        step = next(waiting[-1], None)
        if step is None:
            waiting.pop()
        elif isinstance(step, str):
            pieces.append(step)
        else:
            waiting.append(_steps(step))
    lines = (line.strip(" \t\r\n\xa0") for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def tidy(root: html.HtmlElement) -> None:
    """Make the cells of data tables one paragraph each, and write the numbers of numbered lists."""
    for row in list(root.iter("tr")):
        cells = [n for n in row if n.tag in ("td", "th")]
        # Old pages lay out with tables: only short cells without a table inside are cells of data.
        if len(cells) > 1 and all(
            len(c.text_content()) < _CELL and c.find(".//table") is None for c in cells
        ):
            row.text = None
            for cell in cells:
                words = " ".join(paragraphs(cell))
                tail = cell.tail
                cell.clear()
                cell.text, cell.tail = words, (tail or "").strip() or None
    for numbered in root.iter("ol"):
        start = numbered.get("start") or "1"
        first = int(start) if start.isdecimal() and len(start) < 7 else 1
        for number, item in enumerate((n for n in numbered if n.tag == "li"), first):
            _number(item, f"{number}. ")


def _number(item: html.HtmlElement, mark: str) -> None:
    """Put a mark before the first words of an item, which may stand in a paragraph of their own."""
    holder = item
    while not (holder.text or "").strip() and len(holder) and holder[0].tag in ("p", "div"):
        holder = holder[0]
    if "".join(item.itertext()).strip():
        holder.text = mark + (holder.text or "").lstrip()


def _steps(node: html.HtmlElement) -> Iterator[Step]:
    """Yield the words before, the children, and the words after each child of one node."""
    tag = str(node.tag)
    around = "\n" if tag in BLOCKS else ""
    yield "\n" if tag == "br" else around
    if tag not in SKIPPED:
        yield _flat(node.text, tag)
        for child in node:
            yield child
            yield _flat(child.tail, tag)
    yield "\t" if tag in ("td", "th") else around


def _flat(words: str | None, tag: str) -> str:
    """Return the words with runs of blanks and line ends as one blank, as browsers do, except in `pre`.

    A line end between two Han characters is none: sources are wrapped, words are not.
    """
    if not words or tag == "pre":
        return words or ""
    if "\n" in words or "\r" in words:
        words = _WRAPPED.sub("", words)
    return _BLANKS.sub(" ", words)


def parsed(data: bytes) -> tuple[etree._Element | None, tuple[Note, ...]]:
    """Return the tree of an XML file as far as it can be read, and a note when that is not all of it.

    Entities are not resolved and nothing outside the file is read.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True, remove_pis=True
    )
    root: etree._Element | None = etree.fromstring(data, parser=parser)  # None where the stub says never
    lost = any(error.level_name == "FATAL" for error in parser.error_log)
    note = Note("warning", "the file is damaged or nests too deeply: a part of it was left out")
    return root, (note,) if lost else ()


def local(node: etree._Element) -> str:
    """Return a node's name without its namespace; an empty string for comments."""
    tag: object = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def blocks(body: etree._Element, wanted: frozenset[str], gone: frozenset[str]) -> Iterator[etree._Element]:
    """Yield the outermost elements named in `wanted`, in order, passing over what is named in `gone`.

    Content controls, sections and insertions are walked through; no depth of nesting is too deep.
    """
    waiting = [iter(body)]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
        elif local(node) in wanted:
            yield node
        elif local(node) not in gone:
            waiting.append(iter(node))


def nested(
    body: etree._Element, wanted: frozenset[str], gone: frozenset[str], box: str | None
) -> Iterator[etree._Element]:
    """Yield blocks in order as `blocks` does; those of a text box come after the block it is anchored in."""
    waiting = [blocks(body, wanted, gone)]
    while waiting:
        block = next(waiting[-1], None)
        if block is None:
            waiting.pop()
            continue
        yield block
        if box:
            held = list(blocks(block, frozenset({box}), gone))
            waiting.extend(blocks(one, wanted, gone) for one in reversed(held))
