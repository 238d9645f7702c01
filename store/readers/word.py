"""Word documents: paragraphs and tables in order, without what a tracked change deleted.

Read with zipfile and lxml rather than a library for writing such files: those skip inserted text, join line
breaks inside paragraphs, on which transcripts depend, and inflate without limits.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lxml import etree

from store.readers import meet, teams
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.markup import blocks, local, nested, parsed
from store.readers.word_lists import Lists
from store.readers.zipped import Members
from store.records import Note

_BLOCKS = frozenset({"p", "tr"})
_GONE = frozenset({"del", "moveFrom", "Fallback", "delText", "instrText", "comment", "rPr", "pPr", "sectPr"})
_BOX = "txbxContent"
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-", "softHyphen": ""}


def read(members: Members) -> Extract:
    """Return the text of a document, with the turns that an exporter's form tells of."""
    root, lost = parsed(members.xml("word/document.xml"))
    body = next((n for n in root.iter() if local(n) == "body"), None) if root is not None else None
    if root is None or body is None:
        raise Unreadable("the document is damaged", "open it in Word and save it anew")
    names = {local(n) for n in root.iter()}
    writing = Writing()
    title = None
    lists = Lists(members)
    for block in nested(body, _BLOCKS, _GONE, _BOX if _BOX in names else None):
        words = _row(block) if local(block) == "tr" else _words(block)
        if title is None and _style(block) == "Title":
            title = " ".join(words.split())
        mark = lists.label(block)  # asked of empty paragraphs too: they count
        writing.paragraph(mark + words if words.strip() else "")
    text = writing.text()
    notes = (*lost, *_notes(names))
    if not text.strip():
        raise Unreadable("the document holds no text", "pictures of text must be recognised first")
    for exporter in (teams, meet):
        found = exporter.lines(text)
        if found:
            return Extract(exporter.NAME, text, found, title, notes=notes)
    return Extract("docx", text, title=title, notes=notes)


def _row(row: etree._Element) -> str:
    """Return the cells of a table row between tabs, the paragraphs of a cell between blanks."""
    cells = [n for n in row if local(n) == "tc"]
    texts = (
        " ".join(w.replace("\n", " ") for p in blocks(c, _BLOCKS, _GONE) if (w := _words(p).strip()))
        for c in cells
    )
    return "\t".join(texts)


def _words(block: etree._Element) -> str:
    """Return the words of a paragraph; breaks end lines, deleted and hidden runs are left out."""
    pieces: list[str] = []
    waiting = [iter((block,))]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
            continue
        name = local(node)
        if name == "t":
            pieces.append(node.text or "")
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name not in _GONE and name != _BOX and not (name == "r" and _is_hidden(node)):
            waiting.append(iter(node))
    return "".join(pieces)


def _is_hidden(run: etree._Element) -> bool:
    properties = next((n for n in run if local(n) == "rPr"), None)
    return properties is not None and any(local(n) in ("vanish", "del") for n in properties)


def _style(block: etree._Element) -> str:
    properties = next((n for n in block if local(n) == "pPr"), None)
    style = next((n for n in properties if local(n) == "pStyle"), None) if properties is not None else None
    return (
        next((str(v) for k, v in style.attrib.items() if str(k).endswith("val")), "")
        if style is not None
        else ""
    )


def _notes(names: AbstractSet[str]) -> tuple[Note, ...]:
    """Return what was left out, by the names of the elements that the document has."""
    notes = []
    if names & {"del", "moveFrom"}:
        notes.append(Note("info", "tracked changes: deleted text was left out, inserted text is in"))
    if names & {"footnoteReference", "endnoteReference"}:
        notes.append(Note("info", "footnotes were left out"))
    if names & {"commentReference", "commentRangeStart"}:
        notes.append(Note("info", "comments in the margin were left out"))
    if "vanish" in names:
        notes.append(Note("info", "hidden text was left out"))
    return tuple(notes)
