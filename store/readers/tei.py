"""XML of parliaments: TEI as in ParlaMint, and speeches of parlparse; other XML gives its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from store.readers.clock import milliseconds
from store.readers.extract import Extract, Unreadable, Writing
from store.readers.markup import local, parsed
from store.records import Note

_SILENT = frozenset({"note", "incident", "kinesic", "vocal", "gap", "desc", "writing", "pb", "head"})
_ID = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|[._-]+")
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def read(data: bytes) -> Extract:
    """Return the speeches of an XML file; a document type is refused, since it could hide what it reads."""
    if b"<!DOCTYPE" in data[:100_000] and b"<!DOCTYPE html" not in data[:2000].replace(b"HTML", b"html"):
        raise Unreadable("the file defines entities, which are not read", "save it without its document type")
    try:
        root, lost = parsed(data)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("the XML is damaged", "check it with an XML editor") from error
    if root is None:
        raise Unreadable("the XML is damaged", "check it with an XML editor")
    if local(root).lower() == "html":
        from store.readers import webpage

        return webpage.read(data)
    if local(root) == "document" and "opendocument" in str(root.tag):
        from store.readers import odt

        return odt.from_tree(root, (root,), lost)
    found = _speeches(root)
    return replace(found, notes=(*lost, *found.notes))


def _speeches(root: etree._Element) -> Extract:
    writing = Writing()
    people = _people(root)
    printed: str | None = None
    for node in _parts(root):
        name = local(node)
        if name == "note" and node.get("type") == "speaker":
            printed = _words(node, ()).rstrip(":： ") or None
        elif name == "u":
            label = people.get(_who(node)) or printed or _from_id(_who(node))
            for words in _segments(node):
                writing.turn(label, words, milliseconds(node.get("start") or ""))
            printed = None
        elif name == "speech":
            label = node.get("speakername")
            for words in _segments(node):
                writing.turn(label if label != "No speaker" else None, words)
        else:
            writing.paragraph(_words(node, ()))
    if not writing.length:
        raise Unreadable("the XML holds no text that can be read")
    kind = "tei" if local(root).lower().startswith("tei") else "xml"
    notes = (
        ()
        if kind == "tei" or writing.lines
        else (Note("warning", "this XML is of no known form: read as paragraphs"),)
    )
    return Extract(kind, writing.text(), tuple(writing.lines), _title(root), _date(root), notes)


def _parts(root: etree._Element) -> Iterator[etree._Element]:
    """Yield speeches, headings and notes of the body in order, none inside another."""
    waiting = [iter((root,))]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
        elif local(node) in ("u", "speech", "head", "note", "p", "seg", "ab", "incident", "line"):
            yield node
        elif local(node) not in ("teiHeader", "", "gap", "pb"):
            waiting.append(iter(node))


def _segments(speech: etree._Element) -> list[str]:
    """Return the paragraphs of a speech, without what was only seen or heard."""
    segments = [n for n in speech if local(n) in ("seg", "p")]
    texts = [_words(n, _SILENT) for n in segments] if segments else [_words(speech, _SILENT)]
    return [t for t in texts if t]


def _words(node: etree._Element, silent: frozenset[str] | tuple[str, ...]) -> str:
    """Return the words of a node; annotated tokens are joined with blanks unless they say otherwise."""
    tokens = [n for n in node.iter() if local(n) in ("w", "pc")]
    if tokens:
        return "".join((t.text or "") + ("" if t.get("join") == "right" else " ") for t in tokens).strip()
    pieces: list[str] = []
    _gather(node, silent, pieces, 0)
    return " ".join("".join(pieces).split())


def _gather(
    node: etree._Element, silent: frozenset[str] | tuple[str, ...], pieces: list[str], depth: int
) -> None:
    pieces.append(node.text or "")
    for child in node:
        if local(child) and local(child) not in silent and depth < 100:
            _gather(child, silent, pieces, depth + 1)
        pieces.append(child.tail or "")


def _who(node: etree._Element) -> str:
    return (node.get("who") or "").split("#")[-1].strip()


def _from_id(who: str) -> str | None:
    """Return an id in words: "InesOkafor" is "Ines Okafor"."""
    return " ".join(part for part in _ID.split(who) if part) or None


def _people(root: etree._Element) -> dict[str, str]:
    """Return names by id, where the file brings its own list of people."""
    names: dict[str, str] = {}
    for person in root.iter():
        if local(person) == "person" and person.get(_XML_ID):
            name = next((n for n in person if local(n) == "persName"), None)
            if name is not None:
                names[str(person.get(_XML_ID))] = _person_name(name)
    return names


def _person_name(name: etree._Element) -> str:
    parts = {local(n): " ".join((n.text or "").split()) for n in name}
    given = [parts[k] for k in ("forename", "surname") if parts.get(k)]
    return " ".join(given) or " ".join("".join(str(t) for t in name.itertext()).split())


def _title(root: etree._Element) -> str | None:
    titles = [n for n in root.iter() if local(n) == "title"]
    titles.sort(key=lambda n: n.get("type") != "main")
    return next((w for n in titles if (w := _words(n, ()))), None)


def _date(root: etree._Element) -> str | None:
    """Return the day of the sitting: of the setting first, else of the meeting's number."""
    for within, name, attribute in (("setting", "date", "when"), ("titleStmt", "meeting", "n")):
        for holder in root.iter():
            if local(holder) != within:
                continue
            for node in holder.iter():
                value = node.get(attribute) or ""
                if local(node) == name and re.fullmatch(r"(?:19|20)\d\d-\d\d-\d\d", value[:10]):
                    return value[:10]
    return None
