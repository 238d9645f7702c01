"""How a person says that turns are marked: a named form, a template with {name}, or a pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from store.errors import WrongUsage
from store.records import Span
from store.text.clean import folded
from store.visible import visible

FORMS = {
    "colon": "{name}:",
    "square": "[{name}]",
    "lenticular": "【{name}】",
    "bold": "**{name}**",
    "line": "{name}\n",
}
"""Markers that have a name of their own."""
AUTO = "auto"
"""The marker that takes back what was said before."""
PATIENCE = 5.0
"""Seconds that a pattern may take over one record."""
_PATTERN = "regex:"
_SLOTS = {
    "name": r"(?P<name>[^\n]{1,60}?)",
    "post": r"(?P<post>[^\n]{1,80}?)",
    "time": r"(?P<time>\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?)",
}
_LEAD = r"^[ >*#•·-]{0,8}"


@dataclass(frozen=True, slots=True)
class Mark:
    """text[start:end] marks a turn; `name` is where the speaker stands in it."""

    start: int
    end: int
    name: Span
    post: str | None = None
    time: str | None = None


def said(marker: str | None, pattern: str | None) -> str:
    """Return what the options of a command say, as one text that a store can keep; "" when they say nothing.

    >>> said("【{name}】", None)
    '【{name}】'
    """
    if marker and pattern:
        raise WrongUsage("--marker and --speaker-regex both say how turns are marked: give one of them")
    if pattern:
        compiled(_PATTERN + pattern)
        return _PATTERN + pattern
    if marker and marker != AUTO:
        compiled(marker)
    return marker or ""


def compiled(saying: str) -> Any:
    """Return the pattern of what was said; one line of complaint when there is none."""
    # The module of the standard library cannot be stopped once a search has begun.
    import regex

    if not saying.startswith(_PATTERN):
        return regex.compile(_of_template(saying), regex.MULTILINE | regex.VERSION0)
    source = saying.removeprefix(_PATTERN)
    try:
        return regex.compile(source, regex.MULTILINE | regex.VERSION0)
    except (regex.error, RecursionError, OverflowError) as fault:
        shown = visible(source, one_line=True)
        raise WrongUsage(
            f"--speaker-regex {shown} is no pattern: {visible(str(fault), one_line=True)}"
        ) from None


def _of_template(template: str) -> str:
    """Return the pattern of a template: its marks at the head of a line, in half or full width."""
    text = folded(FORMS.get(template, template))
    if text.count("{name}") != 1:
        forms = ", ".join(FORMS)
        raise WrongUsage(
            f"--marker {visible(template, one_line=True)}: {{name}} must stand once where the speaker's name"
            f" stands, as in 【{{name}}】; or give one of: {forms}"
        )
    parts = re.split(r"\{(name|post|time)\}", text)
    body = "".join(_SLOTS[part] if at % 2 else _literal(part) for at, part in enumerate(parts))
    return f"{_LEAD}{body}{'' if parts[-1] else '(?=[ ]|$)'}"


def _literal(part: str) -> str:
    blank = " +" if part.isspace() else " *"
    return re.sub(r"(?:\\ )+", blank, re.escape(part)).replace("\\\n", " *$")


def find(saying: str, text: str) -> Iterator[Mark]:
    """Yield the marks of turns in `text`, in order."""
    pattern = compiled(saying)
    searched = text if saying.startswith(_PATTERN) else folded(text)
    try:
        for found in pattern.finditer(searched, timeout=PATIENCE):
            mark = _mark(found, text)
            if mark is not None:
                yield mark
    except TimeoutError:
        raise WrongUsage(
            f"--speaker-regex took more than {PATIENCE:.0f} seconds over one record: give a simpler pattern"
        ) from None


def _mark(found: Any, text: str) -> Mark | None:
    """Return the mark that a match is: the name is its group `name`, else its first group, else all."""
    groups = found.groupdict()
    which = "name" if "name" in groups else 1 if found.re.groups else 0
    start, end = found.span(which)
    if not any(c.isalnum() for c in text[start:end]):
        return None
    first = found.start()
    while text[first].isspace():
        first += 1
    return Mark(first, found.end(), Span(start, end), groups.get("post"), groups.get("time"))


def shown(saying: str) -> str:
    """Return what was said as a person gave it."""
    return saying.removeprefix(_PATTERN)
