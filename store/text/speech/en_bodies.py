"""Which body a phrase such as "the organisation's director" points back to."""

from __future__ import annotations

import re

from store.text.speech.en_lists import BODIES

_RUN = re.compile(r"[A-Z][\w'&\-]*(?: (?:(?:of|and|for|the) ){0,2}[A-Z][\w'&\-]*){0,8}")
_WINDOW = 700
"""How far back, in characters, a body may have been named: about three wire paragraphs."""


def named_before(straight: str, at: int, kind: str) -> str | None:
    """Return the body meant by a `kind` ("council"): one that ends in the word, else the one named last."""
    named = [
        m.group()
        for m in _RUN.finditer(straight, max(0, at - 4 * _WINDOW), at)
        if m.group().lower().endswith(f" {kind}")
    ]
    if named:
        return named[-1].removeprefix("The ")
    return None if " " in kind else _last(straight, at)


def _last(straight: str, at: int) -> str | None:
    """Return the body named last before `at`, written out where the text explains its initials."""
    found = None
    for match in _RUN.finditer(straight, max(0, at - _WINDOW), at):
        run = match.group().removeprefix("The ").removesuffix("'s")
        last = run.split()[-1]
        if last.isupper() and 2 <= len(last) <= 6:
            found = _written_out(straight, last) or run
        elif last.lower() in BODIES and " " in run:
            found = run
    return found


def _written_out(straight: str, initials: str) -> str | None:
    """Return what stands before "(ABC)", as many words as it has initials and small words between them."""
    at = straight.find(f" ({initials})")
    if at < 0:
        return None
    row = straight[max(0, at - 120) : at].split(" ")
    for size in range(len(initials), min(len(row), len(initials) + 4) + 1):
        words = row[-size:]
        if words[0][:1] == initials[0] and sum(word[:1].isupper() for word in words) >= len(initials):
            return " ".join(words)
    return None
