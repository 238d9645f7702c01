"""A sentence that tells what somebody does: who that is, and the words it adds (", stressing that …")."""

from __future__ import annotations

import re

from store.records import Span
from store.text.speech import en_sources
from store.text.speech.en_chunks import Source
from store.text.speech.en_clause import Clause, spoken
from store.text.speech.en_lists import ACTS
from store.text.speech.en_names import words

_ACT = re.compile(r"\b(?:co-)?(?:" + "|".join(ACTS) + r")\b")
_STRESSING = re.compile(
    r",\s{1,9}(?:and |where (?:he|she) |in which (?:he|she) |during which (?:he|she) )?"
    r"(?:stress|emphasi[sz]|point(?:ing|ed) out|not|say|said|call|urg|demand|propos|suggest|warn|add|explain|"
    r"announc|underlin|underscor|reiterat|highlight|remind|hop|declar|stat|argu|pledg|vow|express|request|requir)"
    r"(?:ing|ed|es)?(?:\s(?:out|on|for|upon))?\s{1,9}(?:that\s{1,9})?"
)
_PREDICATE = re.compile(
    r"\b[A-Z][\w'\-]{1,24} [A-Z][\w'\-]{1,24}(?: [A-Z][\w'\-]{1,24})?(?=, (?:the |a |an |former )?[a-zA-Z])"
)


def doer(mask: str, start: int, end: int) -> Source | None:
    """Return the person or group that the sentence says to do something."""
    act = _ACT.search(mask, start, end)
    found = en_sources.before(mask, start, act.start()) if act else None
    return found if found is not None and found.kind in ("person", "group") else None


def mentioned(mask: str, start: int, end: int) -> Source | None:
    """Return the last person whom the sentence names with a post behind the name."""
    found = None
    for match in _PREDICATE.finditer(mask, start, end):
        source = en_sources.leading(mask, match.start(), end)
        if source is not None and source.kind == "person" and source.posts:
            found = source
    return found


def adding(mask: str, sentence: Span) -> Clause | None:
    """Return what the doer adds to the act: "Okafor chaired the meeting, stressing that …"."""
    match = _STRESSING.search(mask, sentence.start, sentence.end)
    act = _ACT.search(mask, sentence.start, match.start()) if match else None
    if match is None or act is None:
        return None
    head = max(sentence.start, mask.rfind(": ", sentence.start, act.start()) + 1)
    source = en_sources.before(mask, head, act.start())
    if source is None or source.kind not in ("person", "pronoun"):
        return None
    said = spoken(mask, match.end(), sentence.end)
    if said is None or len(words(mask, said.start, said.end)) < 3:
        return None
    return Clause(source, (said,), "added to what somebody does", 0.8)
