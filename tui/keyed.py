"""Texts that speak of keys: ‹find.search› stands for the key that searches, whichever it is now."""

from __future__ import annotations

import re

_KEY = re.compile("‹([a-z0-9.-]{1,40})›")


def keys_in(words: str) -> list[str]:
    """Return the ids of the keys that a text speaks of."""
    return _KEY.findall(words)


def keyed(words: str, *, is_format: bool = False) -> str:
    """Return a text with its keys; in a format, keys that are marks of gaps are doubled."""
    if "‹" not in words:
        return words
    from tui.rebinding import printed

    now = printed()
    signs = _DOUBLED if is_format else {}
    return _KEY.sub(lambda found: now[found[1]].split(" ")[0].translate(signs), words)


_DOUBLED = {ord("{"): "{{", ord("}"): "}}"}
