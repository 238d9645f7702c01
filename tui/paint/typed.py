"""A command as one types it at a shell."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

_BARE = re.compile(r"[\w@%+=:,./-]+")
"""A word that no shell reads as anything else; Chinese needs no quotes."""


def command_line(words: Sequence[str]) -> str:
    """Return words as one line, quoted only where a shell would read something else.

    >>> command_line(["meetingtui", "metrics", "投资", "change<0"])
    "meetingtui metrics 投资 'change<0'"
    """
    return " ".join(word if _BARE.fullmatch(word) else shlex.quote(word) for word in words)
