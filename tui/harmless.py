"""What every text loses on its way to the terminal: whatever could act on it."""

from __future__ import annotations

import re

from tui.ambiguous import in_ascii

_ACTS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def harmless(text: str) -> str:
    """Return `text` without anything that could act on a terminal."""
    return in_ascii(_ACTS.sub("", text))
