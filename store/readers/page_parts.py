"""Parts of a web page that are no text of the record: menus, related news, widgets, notes, deleted words."""

from __future__ import annotations

import re

from lxml import html

from store.records import Note

_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|side|footer|foot|related"
    r"|relate|recommend\w*|share|sharing"
    r"|social|comments?|cookies?|newsletter|subscribe|promo|advert\w*|ads?|banner|popup|modal|pagination"
    r"|pager|toolbar|hot-?news|more-?news|links)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TAGS = ("nav", "aside", "footer", "form")
_BOXES = ("div", "section", "ul", "ol", "p", "span", "table")
_NOTES = (
    # The notes themselves, as pandoc, office programs, weblogs and wikis mark them, and their signs.
    "//*[contains(concat(' ', @class, ' '), ' footnotes ') or starts-with(@id, 'sdfootnote')"
    " or starts-with(@id, 'sdendnote') or contains(@role, 'doc-endnotes')]"
    "|//div[starts-with(@id, 'ftn') or starts-with(@id, 'edn')][.//a[starts-with(@href, '#')]]"
    "|//a[contains(@class, 'footnote') or contains(@class, 'sdfootnote') or @role='doc-noteref']"
    "|//sup[a[starts-with(@href, '#')] and string-length(normalize-space()) < 8]"
    "|//a[starts-with(@href, '#')][sup and string-length(normalize-space()) < 8]"
)
_HEADS = "//div[@title='header' or @title='footer']"
_HIDDEN = "//*[@hidden or contains(translate(@style, ' ', ''), 'display:none')]"


def drop(root: html.HtmlElement) -> tuple[Note, ...]:
    """Take out of the tree what is no text of the record; return what was left out."""
    deleted = _cut(list(root.iter("del")))
    notes = _cut(root.xpath(_NOTES))
    whole = len(root.text_content())
    # Some pages show their article only by script: what holds much of the text is no widget.
    hidden = _cut([n for n in root.xpath(_HIDDEN) if len(n.text_content()) * 3 < whole])
    furniture = _cut(_furniture(root)) + hidden + _cut(root.xpath(_HEADS))
    told = (
        (furniture, f"{furniture} parts of the page that are no article were left out"),
        (notes, "footnotes were left out"),
        (deleted, "deleted text was left out"),
    )
    return tuple(Note("info", words) for count, words in told if count)


def _furniture(root: html.HtmlElement) -> list[html.HtmlElement]:
    """Return menus, related news and widgets."""
    found = [n for tag in _TAGS for n in root.iter(tag)]
    for node in root.iter(*_BOXES):
        names = f"{node.get('class') or ''} {node.get('id') or ''}"
        if _FURNITURE.search(names[:300]) and not node.xpath(".//article|.//h1"):
            found.append(node)
    return found


def _cut(nodes: list[html.HtmlElement]) -> int:
    """Take nodes out of their tree, what follows them stays; return how many were still in it."""
    count = 0
    for node in nodes:
        if node.getparent() is not None:
            node.drop_tree()
            count += 1
    return count
