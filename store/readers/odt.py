"""OpenDocument texts: paragraphs, headings and tables in order, without what a tracked change deleted."""

from __future__ import annotations

from lxml import etree

from store.readers import meet, teams
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.markup import blocks, local, parsed
from store.readers.zipped import Members
from store.records import Note

_BLOCKS = frozenset({"p", "h", "table-row"})
_GONE = frozenset({"tracked-changes", "annotation", "note", "forms", "sequence-decls", "change"})


def read(members: Members) -> Extract:
    """Return the text of an OpenDocument text."""
    root, lost = parsed(members.xml("content.xml"))
    body = next((n for n in root.iter() if local(n) == "text" and len(n)), None) if root is not None else None
    if root is None or body is None:
        raise Unreadable("the document holds no text", "save it as an OpenDocument text")
    writing = Writing()
    for block in blocks(body, _BLOCKS, _GONE):
        words = (
            "\t".join(_cell(c) for c in block if local(c) == "table-cell")
            if _is_row(block)
            else _words(block)
        )
        writing.paragraph(words)
    text = writing.text()
    if not text.strip():
        raise Unreadable("the document holds no text", "pictures of text must be recognised first")
    names = {local(n) for n in root.iter()}
    told = "tracked changes: deleted text was left out" if "tracked-changes" in names else ""
    notes = (*lost, *((Note("info", told),) if told else ()))
    for exporter in (teams, meet):
        found = exporter.lines(text)
        if found:
            return Extract(exporter.NAME, text, found, notes=notes)
    return Extract("odt", text, notes=notes)


def _is_row(node: etree._Element) -> bool:
    return local(node) == "table-row"


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
    elif name not in _GONE and depth < 100:
        pieces.append(node.text or "")
        for child in node:
            _gather(child, pieces, depth + 1)
            pieces.append(child.tail or "")
