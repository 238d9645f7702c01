"""Sentences that are the narrator's again, whoever spoke before them."""

from __future__ import annotations

import re
from collections.abc import Collection

from store.text.speech.en_chunks import Source

_OPENING = re.compile(
    r"(?:according to|it is (?:reported|understood|learned|learnt|known)|it was (?:reported|learned|"
    r"learnt)|reportedly|"
    r"the meeting|the conference|the forum|at the (?:\w+ ){0,3}(?:meeting|conference|forum|ceremony|site|"
    r"scene|event|"
    r"symposium|seminar|summit)|after the (?:meeting|speech|conference)|before the meeting|on the same "
    r"day|the reporter|"
    r"reporters? |\(?(?:editor|source|author|photo|reporter|correspondent)\b|from this (?:\w+ "
    r")?(?:meeting|conference)|"
    r"the (?:article|photo|picture) )",
    re.IGNORECASE,
)
_SILENCE = re.compile(
    r"(?:he|she|they)\s{1,9}(?:did not (?:give|say|name|elaborate|specify|comment)|declined|refused|"
    r"gave no)\b",
    re.IGNORECASE,
)
_IN_ANSWER = re.compile(
    r"(?:[A-Z][\w'\-]{1,24} ){1,3}(?:was|were|is|are|had been) (?:also |then )?"
    r"(?:referring|responding|speaking|commenting|reacting|replying|answering|talking)\b"
    r"|(?:[A-Z][\w'\-]{1,24} ){1,3}made (?:the|these|those|his|her|their) (?:above )?"
    r"(?:remarks?|comments?|statements?|call|announcement)\b"
)
"""A sentence that tells what somebody's words were about, or where they fell: no more of them."""
_ABOUT_HIM = re.compile(r"(?:He|She|They)\s{1,9}(?!said|says)[a-z]+")
"""A sentence about the speaker: after his own quotation it is the narrator's."""
_SUBJECT = re.compile(
    r"(?:(?:In|On|At|During|After|Before|Since|Last|Earlier|Later|Meanwhile|Then)\b[^,.:;\"]{0,40}, )?"
    r"(?P<name>[A-Z][\w'\-]{1,24}(?: [A-Z][\w'\-]{1,24}){0,3})(?: also| then| later| himself| herself)? "
    r"(?:has |had |have )?(?:[a-z]{2,16}ed|led|won|ran|took|gave|held|met|made|went|came|left|began|put"
    r"|set|cut)\b"
)
_PRESS = re.compile(
    r"(?:the |our |this |all )?(?:staff |media |all-media |intern |trainee )*"
    r"(?:reporters?|correspondents?|editors?|photographers?|interns?|author|narrator)",
    re.IGNORECASE,
)


def acts(mask: str, start: int, end: int, names: Collection[str]) -> bool:
    """Return whether the sentence tells by name what the speaker did: in his own words he is "he"."""
    subject = _SUBJECT.match(mask, start, end)
    return subject is not None and subject["name"] in names


def resumes(mask: str, start: int, end: int) -> bool:
    """Return whether mask[start:end] is the narrator's by its own words."""
    return any(opening.match(mask, start, end) for opening in (_OPENING, _SILENCE, _IN_ANSWER))


def opens(mask: str) -> bool:
    """Return whether a paragraph begins as the narrator's do ("According to …", "The meeting …")."""
    return _OPENING.match(mask) is not None


def is_about_him(mask: str, start: int, end: int) -> bool:
    """Return whether a sentence behind somebody's own quotation tells about that person."""
    return _ABOUT_HIM.match(mask, start, end) is not None


def is_press(straight: str, source: Source, base: int) -> bool:
    """Return whether the source is the reporter or editor of the text itself."""
    spans = source.posts if source.kind == "person" else ((source.start, source.end),)
    return any(_PRESS.fullmatch(straight, a + base, b + base) for a, b in spans)
