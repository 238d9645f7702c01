"""Posts that the running text gives to people whose labels are bare names: `商务厅厅长贺长青出席`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from store.text.cards import cards
from store.text.labelled.latin_names import bare_name
from store.text.labelled.listed import small
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import parse
from store.text.labelled.words import CHINESE_NAME, ENGLISH_POST, HAN, POST
from store.text.speech.zh_posts import read_role
from store.text.speech.zh_words import simplified

_LATIN = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]{0,24} ){1,4}[A-Z][\w'’-]{1,24})(?:, (?:(?:our|the|a|an) "
    r")?(?P<after>[A-Za-z][\w'’&,/ -]{2,70}?)(?=[.;:()\n]|, |$)| \((?P<note>[^()\n]{3,80})\))"
)
_NO_GIVEN = frozenset(
    "and but or so if when then as for with from by to at on in of the a an mr mrs ms miss "
    "dr prof professor sir senator sen rep representative congressman "
    "congresswoman chairman chairwoman chair minister secretary judge president mayor "
    "councillor councilor cllr commissioner director thank thanks yes no well "
    "ok okay hon honorable honourable lord lady dame general colonel governor madam "
    "ambassador speaker member vice deputy statement testimony also did does is was "
    "welcome dear hello hi good mx rev justice supervisor trustee delegate ranking now does "
    "has had will would can could after before while because".split()
)
_TITLE = "|".join(sorted(_NO_GIVEN))
_FULL = re.compile(
    rf"\b(?=[A-Z])(?!(?i:{_TITLE})\b)[A-Z][\w'’-]{{1,20}} (?:[A-Z]\.? )?[A-Z][\w'’-]{{1,24}}\b"
)
"""A full name, without the title before it: `President Tam Lind` names Tam Lind."""
_OWNED = re.compile(r"['’][sS]?$")
_HELD = re.compile(
    rf"(?:^|[\n　。>，,])[ \t]*([{HAN}]{{2,20}}?)(?:于|於|在|今天|今日|昨天|\d|[{HAN}]日|上午|"
    rf"下午|举行|舉行|召开|召開)[^。\n]{{0,40}}?(?:发布会|發布會|记者会|記者會|吹风会)"
)
_HOSTS = re.compile(r"行政[长長]官|[总總][统統理]|外[长長]|发言人|發言人|主持人|主席|议长|議長|审判长|審判長")
_SPOKEN_BY = re.compile(
    r"\b(?:by|with|from) (?P<name>(?:[A-Z][\w.'’-]{0,24} ){1,3}[A-Z][\w'’-]{1,24}), (?:the )?"
    r"(?:(?:[A-Z][\w-]{0,20} ){0,3})(?P<post>Spokes(?:man|woman|person)|Moderator|Chair(?:man|woman)?)\b"
)
"""Who holds a briefing or a hearing, as its head says in English."""
_AFTER_NAME = frozenset(
    "，。、；： \u3000）)(（主就在说表介回答出对對和与與先女宣今于补補请請也还還强強指答应應"
    "认認透作致发發讲講率做受向\n"
)
_VERB = re.compile(
    r"\b(?:said|says|is|are|was|were|will|has|have|had|who|and|that|please|thank|thanks|you|we|i|it)\b",
    re.IGNORECASE,
)
_LONGEST = 16
_REACH = 80
"""Characters before a post that its phrase may take."""
_HEAD = 6000
"""Characters of a record in which lists of people are sought."""


def full_names(text: str, surnames: Iterable[str]) -> dict[str, str]:
    """Return the one full name that `text` prints for each Latin surname; none where there are two."""
    wanted = {name.casefold() for name in surnames}
    found: dict[str, set[str]] = {}
    if wanted:
        for name in _FULL.finditer(text):
            words = _OWNED.sub("", name[0]).split()
            for part in {words[0].casefold(), words[-1].casefold()} & wanted:
                found.setdefault(part, set()).add(small(bare_name(" ".join(words))))
    return {surname: names.pop() for surname, names in found.items() if len(names) == 1}


def spokesman_of(text: str) -> str | None:
    """Return the body that holds a press conference, to which a spokesman without a place belongs."""
    held = _HELD.search(text[:3000])
    return held[1] if held else None


def holders(head: str) -> dict[str, str]:
    """Return the names that the head of a record gives to spokesmen and hosts, one name to an office."""
    found: dict[str, set[str]] = {}
    for post in _HOSTS.finditer(head):
        for length in (3, 2, 4):
            name, after = (
                head[post.end() : post.end() + length],
                head[post.end() + length : post.end() + length + 1],
            )
            if CHINESE_NAME.fullmatch(name) and (not after or after in _AFTER_NAME):
                found.setdefault(post[0], set()).add(name)
                break
    for spoken in _SPOKEN_BY.finditer(head):
        found.setdefault(spoken["post"], set()).add(spoken["name"])
    return {post: names.pop() for post, names in found.items() if len(names) == 1}


def posts(text: str, names: Iterable[str]) -> dict[str, Person]:
    """Return what `text` says of the posts of `names`, the first mention with a place first."""
    wanted = {name for name in names if name}
    found: dict[str, Person] = {}
    for person in (*_chinese(text, wanted), *_latin(text, wanted)):
        known = found.get(person.name)
        if known is None or (known.affiliation is None and person.affiliation):
            found[person.name] = person
    return found


def _chinese(text: str, wanted: set[str]) -> Iterator[Person]:
    """Yield the people whose names follow a post."""
    for card in cards(text[:_HEAD], frozenset(wanted)):
        yield Person(card.name, card.post, card.affiliation, card.post)
    lengths = sorted({len(name) for name in wanted if has_han(name) and len(name) <= _LONGEST}, reverse=True)
    if not lengths:
        return
    floor = 0
    for found in POST.finditer(text):
        at = found.end()
        while text[at : at + 1] in (" ", "\u3000"):
            at += 1
        name = next((text[at : at + n] for n in lengths if text[at : at + n] in wanted), None)
        if name and CHINESE_NAME.fullmatch(name):
            yield _held(text, found.start(), found.end(), name, floor)
            floor = at + len(name)


def _held(text: str, post: int, end: int, name: str, floor: int) -> Person:
    """Return the person called `name` behind the post at [post, end), with the posts joined before it."""
    start = max(text.rfind("\n", 0, post) + 1, post - _REACH, floor)
    words = text[start:end]
    role = read_role(simplified(words), words, post - start, end - start)
    return Person(name, role.post, role.affiliation, words[role.start :])


def _latin(text: str, wanted: set[str]) -> Iterator[Person]:
    """Yield the people whose names are followed by a post between commas or in brackets."""
    if not any(name.isascii() for name in wanted):
        return
    for found in _LATIN.finditer(text):
        note = found["after"] or found["note"]
        words = found["name"].split(" ")
        name = next((" ".join(words[i:]) for i in range(len(words)) if " ".join(words[i:]) in wanted), None)
        if name and ENGLISH_POST.search(note) and not _VERB.search(note):
            yield parse(name, note)
