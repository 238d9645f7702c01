"""People whom headings and introductions announce: the one who testifies, presides, is interviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.listed import small
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import is_chinese_name, parse
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, ENGLISH_POST, HAN

_STATEMENT = re.compile(
    r"(?:PREPARED |OPENING )?(?:STATEMENT|TESTIMONY) OF (?:THE )?(?:HON\. )?([A-Z][\w.'’ "
    r"-]{2,50})(?:, (.{3,120}?))?\.?$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?:[Tt]alk|[Ii]nterview|INTERVIEW|[Cc]onversation|Q ?& ?A|[Dd]iscussion|[Cc]hat|"
    r"[Ss]peaking|Interviewee|Guest|Witness)(?: with|:) (?P<name>(?:[A-Z][\w.'’-]{0,24} "
    r"){1,3}[A-Z][\w'’-]{1,24})(?:, (?P<post>[^.:;]{3,80}))?"
)
_PRESIDING = re.compile(
    r"(?P<name>(?:Hon\. |Cllr |Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?:[A-Z][\w.'’-]{0,24} "
    r"){1,3}[A-Z][\w'’-]{1,24}),? ?(?:[\[(]?(?P<post>(?:vice |acting "
    r")?chair\w*)[^\[\]()]{0,60}[\])]?,? )?(?:presiding|presided|in the chair)",
)
_INTRO_ZH = (
    re.compile(
        r"(?:采访对象|受访人|受访者|受訪者|受訪人|嘉宾|嘉賓|对话人|主讲人|访谈人|访谈对象|被采访人|被访人):"
        r"\s{0,3}([^，。；,;:]{2,40})"
    ),
    re.compile(rf"[—-]{{1,2}}(?:访|對話|对话|专访|專訪|訪)([{HAN}·()]{{2,40}})$"),
    re.compile(
        rf"^(?:对话|專訪|專访|专访|對話|访谈|訪談)[ |｜丨·:]{{0,3}}([{HAN}·()]{{2,40}}?)(?:[:|｜丨]|"
        rf"[—-]{{1,2}}|$)"
    ),
)
_COMMENTS = re.compile(
    r"(?:Comments?|Remarks|Reports?|Update|Welcome|Greetings) (?:from|by|of) (?:the )?"
    r"(?P<post>(?:[A-Z][\w'’-]{0,24} ){0,4}[A-Z][\w'’-]{0,24})(?:,? [-–—]{1,2} |, )"
    r"(?P<name>(?:[A-Z][\w.'’-]{0,24} ){1,3}[A-Z][\w'’-]{1,24})\b",
    re.IGNORECASE,
)
"""A heading that names an officer before he reports: `Comments from the Provost, Paul Orme`."""
_MEMBER = re.compile(
    r"(?:a |an )?(?:u\.s\. )?(?P<post>representative|senator|delegate)(?: in congress)? "
    r"from (?:the )?(?:state|commonwealth|territory)?(?: of )?(?P<place>.{3,40})",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"([{HAN}]{{2,12}}(?:发言人|發言人)(?P<name>[{HAN}]{{2,4}}?))(?:于|於|\d{{1,2}}月\d{{1,2}}日|今天|今日|[上下]午|在北京){{0,2}}"
    r"(?:主持|举行|舉行|首先|答|回答|就)"
)
"""A spokesman who holds a press conference, wherever the record says so."""


def statements(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom a heading or an introduction announces: STATEMENT OF HON. …, 受访人：…, ——访…."""
    for row in rows:
        if len(row.words) > 300:
            continue
        found = _STATEMENT.fullmatch(row.words)
        if found:
            yield _witness(small(found[1].strip(" .")), small(found[2]) if found[2] else None)
        officer = _COMMENTS.search(row.words) if len(row.words) < 100 else None
        if officer and ENGLISH_POST.search(officer["post"]) and is_latin_name(small(officer["name"])):
            yield parse(small(officer["name"]), small(officer["post"]))
        chair = _PRESIDING.search(row.words) if "presid" in row.words or "chair" in row.words else None
        if chair and is_latin_name(chair["name"]):
            yield parse(chair["name"], chair["post"] or "Chair")


def _witness(name: str, note: str | None) -> Person:
    """Return who makes a statement, a member of a house with its state as the place."""
    member = _MEMBER.fullmatch(note or "")
    if member is None:
        return parse(name, note)
    return replace(parse(name), post=member["post"], affiliation=member["place"], full=note)


def asked(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom the head of an interview names as the one it asks."""
    for row in rows:
        if "言人" in row.words[:60]:
            yield from _holding(row.words[:120])
    for row in rows[:60]:
        if has_han(row.words):
            yield from _introduced(row.words[:200])
        begins = row.words[:200]
        talk = _TALK.search(begins) if " with " in begins or ": " in begins else None
        if talk and is_latin_name(talk["name"]):
            yield parse(talk["name"], talk["post"])


def _holding(words: str) -> Iterator[Person]:
    """Yield the spokesman whom a row says to hold the press conference."""
    held = _HOLDS.search(words)
    if held and CHINESE_NAME.fullmatch(held["name"]):
        yield parse(held[1])


def _introduced(words: str) -> Iterator[Person]:
    """Yield the person whom a line of an interview's head introduces."""
    for pattern in _INTRO_ZH:
        intro = pattern.search(words)
        if intro:
            name, _, note = intro[1].partition("(")
            person = parse(name, note.rstrip(")") or None)
            if person.name and is_chinese_name(person.name):
                yield person
                return
