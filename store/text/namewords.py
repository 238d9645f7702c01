"""The words that are names in one record: of its speakers, of their posts and bodies, of places and persons.

Beside what is known of the speakers, names are told by the words beside them: "Ashby County", "Dr Okafor".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Speaker
from store.text.wordclasses import is_general
from store.text.wordforms import HAN, key

_PLACE = (
    r"(?:County|District|City|Province|Town|Township|Village|Municipality|Municipal|Prefecture|State|Street|Road|"
    r"Avenue|River|Lake|Island|Islands|Mountain|Bay|Region|Airport|University|College|Hospital|School)"
)
_TITLE = (
    r"(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Premier|Minister|Secretary|Chairman|Chair|"
    r"Chairwoman|Director|Mayor|Governor|Senator|Councillor|Representative|Ambassador|Judge|Justice|Captain|Colonel)"
)
_NAME = r"[A-Z][a-zà-ɏ'’-]{1,20}"
_BY_NEIGHBOURS = (
    re.compile(rf"\b({_NAME}(?: {_NAME})?) {_PLACE}\b"),
    re.compile(rf"\b{_PLACE} of ({_NAME}(?: {_NAME})?)"),
    re.compile(rf"\b{_TITLE}\.? ({_NAME}(?: {_NAME}){{0,2}})"),
)
_LETTERS = re.compile(r"[^\W\d_]+")
_BODY_ENDINGS = ("省", "市", "县", "区", "镇", "乡", "村", "大学", "公司", "集团", "自治区", "自治州")


def find(text: str, speakers: Sequence[Speaker]) -> frozenset[str]:
    """Return the keys of the words that are names in this record."""
    return frozenset((*_of_speakers(speakers), *_by_neighbours(text)))


def _of_speakers(speakers: Sequence[Speaker]) -> Iterator[str]:
    for speaker in speakers:
        for name in (speaker.name, *speaker.aliases):
            yield from _parts(name, general=False)
        for name in (speaker.post, speaker.affiliation):
            yield from _parts(name or "", general=True)


def _parts(name: str, *, general: bool) -> Iterator[str]:
    """Yield the name and its parts; words of general language in the name of a body are not names."""
    yield key(name)
    if HAN.search(name):
        yield from (
            key(name.removesuffix(e)) for e in _BODY_ENDINGS if name.endswith(e) and len(name) > len(e) + 1
        )
        return
    words = [key(word) for word in _LETTERS.findall(name)]
    yield from (word for word in words if len(word) > 1 and not (general and is_general(word)))


def _by_neighbours(text: str) -> Iterator[str]:
    for pattern in _BY_NEIGHBOURS:
        for match in pattern.finditer(text):
            words = (key(word) for word in match[1].split())
            yield from (word for word in words if not is_general(word))
