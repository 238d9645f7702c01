"""Whether a figure is a target, a result, or only what another one is compared with."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from store.records import Role
from store.text.metrics import role_en, role_zh
from store.text.metrics.prepared import lowered

_BEFORE = 60
"""Characters before a figure in which a comparison is looked for."""
_AFTER = 40
"""Characters after a figure in which a comparison or a target is looked for."""
_MARK = re.compile(r"[，；;：:。]|,(?!\d)| (?:and|while|but|whereas|against|versus) ")


class Roles:
    """What the words of a sentence say of its figures; it is scanned once, at the first of them."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._tongue = role_zh if language == "zh" else role_en

    @cached_property
    def _cues(self) -> list[tuple[int, str]]:
        return [(m.end(), m.lastgroup or "") for m in self._tongue.CUE.finditer(lowered(self._text))]

    @cached_property
    def _marks(self) -> list[int]:
        return [m.start() for m in _MARK.finditer(self._text)]

    def role(self, start: int, end: int, *, counts: bool) -> Role | None:
        """Return the role of the figure from `start` to `end`; `counts` for a number of things."""
        left, right = self._text[max(0, start - _BEFORE) : start], self._text[end : end + _AFTER]
        if self._tongue.compared(left, right, counts=counts):
            return "comparison"
        if self._tongue.AIMED_AFTER.match(right):
            return "target"
        if self._tongue.DONE_SOON.match(right):
            return "result"
        return self._said(start) or ("result" if self._tongue.DONE_AFTER.match(right) else None)

    def _said(self, start: int) -> Role | None:
        """Return what the cues before `start` say.

        A target holds through its clause and on into the next ones until something is said to be done:
        `firm` cues (已, have been) say so anywhere, `done` ones (rose, 去年) in a clause of their own, `weak`
        ones (达到, complete), which go with plans as well, only where nothing was aimed at.
        """
        aimed: int | None = None
        role: Role | None = None
        for end, kind in self._cues:
            if end > start:
                break
            if kind == "aim":
                aimed, role = end, "target"
            elif aimed is None or kind == "firm" or (kind == "done" and self._apart(aimed, end)):
                aimed, role = None, "result"
        return role

    def _apart(self, start: int, end: int) -> bool:
        """Return whether a clause ends between two places."""
        at = bisect_left(self._marks, start)
        return at < len(self._marks) and self._marks[at] < end
