"""OpenDocument texts: paragraphs, headings and tables in order, without what a tracked change deleted."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lxml import etree

from store.readers import meet, teams
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.markup import blocks, local, nested, parsed
from store.readers.odt_lists import Lists, attribute
from store.readers.zipped import Members
from store.records import Note

_BLOCKS = frozenset({"p", "h", "table-row"})
_GONE = frozenset({"tracked-changes", "annotation", "note", "forms", "sequence-decls", "change"})
_BOX = "text-box"


def read(members: Members) -> Extract:
    """Return the text of an OpenDocument text."""
    root, lost = parsed(members.xml("content.xml"))
    if root is None:
        raise _empty()
    styles, _ = parsed(members.xml("styles.xml") or b"<none/>")
    return from_tree(root, (root,) if styles is None else (styles, root), lost)


def from_tree(root: etree._Element, styled: tuple[etree._Element, ...], lost: tuple[Note, ...]) -> Extract:
    """Return the text of an OpenDocument tree, flat or out of its container, with styles from `styled`."""
    body = next((n for n in root.iter() if local(n) == "text" and len(n)), None)
    if body is None:
        raise _empty()
    names = {local(n) for n in body.iter()}
    writing = Writing()
    lists = Lists(styled)
    title = None
    for block in nested(body, _BLOCKS, _GONE, _BOX if _BOX in names else None):
        words = _row(block) if _is_row(block) else _words(block)
        if title is None and attribute(block, "style-name") == "Title":
            title = " ".join(words.split())
        mark = lists.label(block)
        writing.paragraph(mark + words if words.strip() else "")
    text = writing.text()
    if not text.strip():
        raise Unreadable("the document holds no text", "pictures of text must be recognised first")
    notes = (*lost, *_notes(names))
    for exporter in (teams, meet):
        found = exporter.lines(text)
        if found:
            return Extract(exporter.NAME, text, found, title, notes=notes)
    return Extract("odt", text, title=title, notes=notes)


def _empty() -> Unreadable:
    return Unreadable("the document holds no text", "save it as an OpenDocument text")


def _notes(names: AbstractSet[str]) -> tuple[Note, ...]:
    """Return what was left out, by the names of the elements that the document has."""
    told = (
        ("tracked-changes", "tracked changes: deleted text was left out, inserted text is in"),
        ("note", "footnotes were left out"),
        ("annotation", "comments in the margin were left out"),
    )
    return tuple(Note("info", words) for name, words in told if name in names)


def _is_row(node: etree._Element) -> bool:
    return local(node) == "table-row"


def _row(row: etree._Element) -> str:
    """Return the cells of a table row between tabs."""
    return "\t".join(_cell(c) for c in row if local(c) == "table-cell")


def _cell(cell: etree._Element) -> str:
    return " ".join(_words(p).replace("\n", " ").strip() for p in blocks(cell, _BLOCKS, _GONE)).strip()


def _words(block: etree._Element) -> str:
    """Return the words of a paragraph with its breaks, tabs and repeated blanks."""
    pieces: list[str] = []
    _gather(block, pieces, 0)
    return "".join(pieces)


def _gather(node: etree._Element, pieces: list[str], depth: int) -> None:
    name = local(node)
    if name == "line-break":
        pieces.append("\n")
    elif name == "tab":
        pieces.append("\t")
    elif name == "s":
        count = next((str(v) for k, v in node.attrib.items() if str(k).endswith("}c")), "1")
        pieces.append(" " * min(int(count) if count.isdigit() else 1, 100))
    elif name not in _GONE and name != _BOX and depth < 100:
        pieces.append(node.text or "")
        for child in node:
            _gather(child, pieces, depth + 1)
            pieces.append(child.tail or "")
