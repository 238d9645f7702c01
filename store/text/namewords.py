"""The words that are names in one record: of its speakers, of their posts and bodies, of places and persons.

Beside what is known of the speakers, names are told by the words beside them: "Ashby County", "Dr Okafor".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import Span, Speaker
from store.text import bodynames, fold
from store.text.wordclasses import is_general
from store.text.wordforms import HAN, key

_PLACE = (
    r"(?:County|District|City|Province|Town|Township|Village|Municipality|Municipal|Prefecture|State|Street|Road|"
    r"Avenue|River|Lake|Island|Islands|Mountain|Bay|Region|Airport|University|College|Hospital|School)"
)
_TITLE = (
    r"(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Premier|Minister|Secretary|Chairman|Chair|"
    r"Chairwoman|Director|Mayor|Governor|Senator|Councillor|Councilor|Councilmember|Councilman|Councilwoman|"
    r"Council [Mm]ember|Selectman|Selectwoman|Alderman|Alderwoman|Supervisor|Superintendent|Commissioner|"
    r"Trustee|Principal|Cllrs?|Rep|Sen|Gov|Gen|Lt|Sgt|Chief|Sheriff|Treasurer|Clerk|Representative|Ambassador|"
    r"Judge|Justice|Captain|Colonel)"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_NAME = r"(?:Mc|Mac|O['’]|D['’])?[A-Z][a-zà-ɏ'’-]{1,20}"
_BY_NEIGHBOURS = (
    re.compile(rf"\b({_NAME}(?: {_NAME})?) {_PLACE}\b"),
    re.compile(rf"\b{_PLACE} of ({_NAME}(?: {_NAME})?)"),
    re.compile(rf"\b{_TITLE}\.? ({_NAME}(?: {_NAME}){{0,2}})"),
    re.compile(rf"\b({_NAME}) (?:[A-Z]\. ){{1,2}}{_NAME}"),
    re.compile(rf"\b(?:[A-Z]\. ){{1,2}}({_NAME})"),
    re.compile(rf"^([A-Z][A-Za-z]{{2,20}}),(?: {_NAME},)? {_MONTH}[a-z]{{0,7}}\.? \d", re.MULTILINE),
    re.compile(rf"\b({_NAME}), {_NAME} (?:Province|County|State)\b"),
    re.compile(rf"\b{_NAME} \(([A-Z]{{2,3}})\)[,;]"),
    re.compile(rf"\b{_TITLE} {_NAME} \(([A-Z]{{2,3}})\)"),
)
_SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|"
    r"in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))"
)
_PINYIN = re.compile(r"\b([A-Z][a-z]{1,5}) ([A-Z][a-z]{1,10})\b")
_SPELT = re.compile(rf"{_SYLLABLE}{{1,3}}")
"""A Chinese name spelt in letters: Wu Jinglei."""
_PLACE_ZH = re.compile(
    r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3})[省市县镇乡州区]|(?<=[省市县州])([\u4e00-\u9fff]{2,3})[市县镇乡州区]"
)
_DISTRICT_ZH = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3})[省市县縣]")
"""A place told by what follows it, at the beginning of a clause: 西陵市 makes 西陵 a name."""
_HANDLE = re.compile(r"(?<!\w)@(\w{2,40})")
_SMALL = re.compile(r"\b[a-z]{3,30}\b")
"""A word that stands in small letters too is no name, though a post holds it."""
_LETTERS = re.compile(r"[^\W\d_]+")
_BODY_ENDINGS = ("省", "市", "县", "区", "镇", "乡", "村", "大学", "公司", "集团", "自治区", "自治州")


def find(text: str, speakers: Sequence[Speaker]) -> frozenset[str]:
    """Return the keys of the words that are names in this record."""
    persons, bodies = _of_speakers(speakers)
    small = frozenset(map(key, {*_SMALL.findall(text)})) if bodies else frozenset()
    return frozenset((*persons, *(word for word in bodies if word not in small), *_by_neighbours(text)))


def _of_speakers(speakers: Sequence[Speaker]) -> tuple[set[str], set[str]]:
    """Return the words of persons' names, and those of posts and bodies."""
    persons: set[str] = set()
    bodies: set[str] = set()
    for speaker in speakers:
        for name in (speaker.name, *speaker.aliases):
            (persons if speaker.kind == "person" else bodies).update(
                _parts(name, person=speaker.kind == "person")
            )
        for body in (speaker.post, speaker.affiliation):
            bodies.update(_parts(body or "", person=False))
    return persons, bodies


def _parts(name: str, *, person: bool) -> Iterator[str]:
    """Yield the name and its parts; words of general language in the name of a body are not names."""
    yield key(name)
    if HAN.search(name):
        yield from (key(match[1] or match[2]) for match in _PLACE_ZH.finditer(name))
        yield from (
            key(name.removesuffix(e)) for e in _BODY_ENDINGS if name.endswith(e) and len(name) > len(e) + 1
        )
        return
    words = [key(word) for word in _LETTERS.findall(name) if not word.islower()]
    yield from (word for word in words if len(word) > 1 and (person or not is_general(word)))


def places(text: str, speakers: Sequence[Speaker]) -> Iterator[Span]:
    """Yield where the Chinese names of speakers stand: a segmenter may cut a name in the middle."""
    yield from bodynames.spans(text)
    names = {name for s in speakers if s.kind == "person" for name in (s.name, *s.aliases)}
    wanted = sorted((fold.folded(n) for n in names if len(n) > 1 and HAN.search(n)), key=len, reverse=True)
    if wanted:
        pattern = re.compile("|".join(map(re.escape, wanted)))
        yield from (Span(m.start(), m.end()) for m in pattern.finditer(fold.folded(text)))


def _by_neighbours(text: str) -> Iterator[str]:
    yield from map(key, bodynames.letters(text))
    yield from (key(match[1]) for match in _HANDLE.finditer(text))
    yield from (key(match[1]) for match in _DISTRICT_ZH.finditer(text))
    for match in _PINYIN.finditer(text):
        spelt = [key(word) for word in match.groups()]
        if all(_SPELT.fullmatch(word) and not is_general(word) for word in spelt):
            yield from spelt
    for pattern in _BY_NEIGHBOURS:
        for match in pattern.finditer(text):
            words = (key(word) for word in match[1].split())
            yield from (word for word in words if not is_general(word))
