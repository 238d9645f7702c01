"""The forms in which a row begins with its speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from store.text.clean import folded
from store.text.labelled import furniture, notlabels, recorded
from store.text.labelled.latin_names import is_post_note
from store.text.labelled.naming import TIME, is_head, is_name_like, milliseconds
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.persons import PRONOUNS, parse
from store.text.labelled.rows import Row
from store.text.labelled.words import ENGLISH_POST, HAN, HONORIFIC, POST

Form = Literal["colon", "square", "angle", "stop", "clock", "alone", "dash", "given"]
_WINDOW = 190
_CLOCK = re.compile(TIME)
_DAY = r"(?:(?:[A-Z][a-z]{2} {1,2}\d{1,2}|\d{4}-\d{2}-\d{2}) )?"
"""The day that a log of a chat may print before each time: `Jan 11 21:00:51`."""
_LEAD = re.compile(
    rf"{_DAY}[\[(【<]?({TIME})(?!\s?[ap]\.?m\b)(?:\s{{0,2}}(?:-->|->|-|–|~|to)\s{{0,2}}{TIME})?"
    rf"[\])】>]?[ \t]{{0,4}}[-–—|:,]?[ \t]{{0,4}}"
)
BROKEN_TIME = re.compile(r"[\[(]\d[^\[\]()]{0,20}:[^\[\]()]{0,20}[\])][ \t]{0,4}")
"""What stands in the place of a time before a label and is none: `[00:0x:04]`."""
_TRAIL = re.compile(
    rf"[ \t,|–—-]{{0,6}}[\[(]?({TIME})(?:\s{{0,2}}[-–~]\s{{0,2}}{TIME})?[\])]?\*{{0,2}}[ \t]{{0,3}}$"
)
_SQUARE = re.compile(r"(?:\[\[?|【)([^\[\]【】:]{1,60})(?:\]\]?|】)[ \t]{0,3}:?[ \t]{0,3}")
_HANDLE = re.compile(r"\[([a-z][a-z0-9_-]{1,24})\](?!\()(?:[ \t]{0,3}[:–-](?=[ \t]))?[ \t]{1,4}")
_ANGLE = re.compile(r"<(?:v(?:\.[\w.]{1,30})? )?([^<>/:=\"]{1,60})>[ \t]{0,3}:?[ \t]{0,3}")
_STOP = re.compile(
    r"((?!(?:[A-Z.'’-]{1,25} ){0,3}(?:OF|THE|AND|FOR|ON|TO|IN|A|HON|NO|VOL|ST)\b)"
    r"(?:[A-Z][A-Z.'’-]{0,20} ){1,3}[A-Z][A-Z'’-]{1,25}(?=\. )"
    r"|(?:(?:The |THE |Mr\. |Madam )?(?:Acting |Vice |Presiding )?(?:CHAIR(?:MAN|WOMAN|PERSON)?|"
    r"PRESIDENT|SPEAKER|CLERK|PRESIDING OFFICER|WITNESS|COURT)"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Senator|Sen|Representative|Rep|Chairman|Chairwoman|"
    r"Chairperson|Chair|Secretary|Governor|General|Admiral|Colonel|Commissioner|Director|"
    r"Judge|Mayor|Hon)"
    r"\.? (?:(?:[A-Z]\.|[A-Z][\w'’-]{0,25}) ){0,2}[A-Z][\w'’-]{1,25}(?: of [A-Z][a-z]{2,15}(?: "
    r"[A-Z][a-z]{2,15})?)?))\.[ \t]{1,4}(?=[\"“'(\[]?[A-Z0-9])"
)
_LETTER = re.compile(
    r"([QA])(?:\d{1,3})?(?:[.:)][ \t]{1,8}|[ ]{2,8}|\t|(?<=Q) (?=[A-Z][a-z’']))"
    r"(?=[\"“'(\[]?[A-Z0-9a-z\u4e00-\u9fff])"
)
_EDGE = "*_ \t\u3000"
_BRACKET_END = re.compile(r"\s{0,3}\(([^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60}){0,2})\)$")
_SIDE = re.compile(r"[|]|(?<=\S) [-–—]{1,2} (?=\S)|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])")
_AFTER_COMMA = re.compile(
    rf",[ ]{{1,3}}(?={ENGLISH_POST.pattern}|[^,:]{{0,40}}{ENGLISH_POST.pattern})", re.IGNORECASE
)
_SPEAKER_PREFIX = re.compile(
    r"(?:>>+|(?:質詢|质询|詢答|會議|发言|發言)(?:記錄|记录|紀錄|纪录)[ \t\u3000]{1,4}(?=\S)"
    r"|Q\d{1,4}[ \t]{1,8}(?=[A-Z*])|@)[ \t]{0,3}"
)
_LINK = re.compile(r"\W{0,4}(?:https?://|www\.)\S{1,2000}")
_HTML = frozenset(
    "a b i p u s em br hr td tr th ul ol li h1 h2 h3 h4 div img pre sub sup span font html "
    "body head table strong center script style code".split()
)
_CHECKBOX = re.compile(r"\[[ xX]\]")
_BYLINE = re.compile(r",? BYLINE$")
"""What broadcasters print behind the reporter who begins a report."""
_BY = re.compile(r"(?:BY|By) (?=(?:MR|MS|MRS|Mr|Ms|Mrs)\b)")
_SAYS = re.compile(r"(?<=[\u4e00-\u9fff]{2}) {1,3}(?:说|說)$")
_POSTS = re.compile(rf"({POST.pattern}),(?=[{HAN}])")
"""A comma between two posts of one person: `政协委员，馆长张三`."""
_QA_SUFFIX = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:问|問|答|提问|發問)$")


@dataclass(frozen=True, slots=True)
class Label:
    """A label that stands at the head of a row; whether it is one is decided over the whole record."""

    row: int
    end: int
    """Where the words begin."""
    name: str
    """The label as printed, without brackets, times and marks."""
    person: Person
    form: Form
    time: int | None = None
    linked: bool = False
    """Whether nothing but an address follows: a list of links has that shape too."""

    @property
    def key(self) -> str:
        """The label for comparing: case, blanks and points do not matter."""
        return key(self.name)

    @property
    def printed_as_title(self) -> bool:
        """Whether the label is a form of address with a name: `MS. REYES`, `BY MR. OKAFOR`."""
        plain = _BY.sub("", self.name)
        return plain != self.name or (bool(HONORIFIC.match(plain)) and is_name_like(plain))


def read(row: Row, index: int) -> Label | None:
    """Return the label that `row`, the one at `index`, begins with, if it has the shape of one."""
    words = row.words[:_WINDOW]
    if _CHECKBOX.match(words):
        return None
    written = recorded.head(words)
    if written is not None:
        name, end, clocked = written
        form: Form = "square" if clocked is None else "clock"
        return Label(index, row.body + end, name, parse(name), form, clocked)
    lead = _SPEAKER_PREFIX.match(words)
    at = lead.end() if lead else 0
    clock = _LEAD.match(words, at)
    broken = BROKEN_TIME.match(words, at)
    time = None
    if clock and not (broken and clock.end() < broken.end()):
        at, time = clock.end(), milliseconds(clock[1])
    elif broken:
        at = broken.end()
    for shape in (_bracketed, _colon, _stop):
        found = shape(words, at) or (_handle(row, words, at) if shape is _bracketed else None)
        if found is not None:
            name, note, length, kind, own = found
            person = parse(_BY.sub("", name), note)
            stamp = time if time is not None else own
            stamp = stamp if stamp is not None else row.time
            linked = bool(_LINK.fullmatch(row.words[length:]))
            return Label(index, row.body + length, name, person, kind, stamp, linked)
    return None


_Found = tuple[str, str | None, int, Form, int | None]


def _bracketed(words: str, at: int) -> _Found | None:
    """Return `[Name] words`, `<Name> words`, `【Name】words`; a sound in brackets is no name."""
    for pattern, form in ((_SQUARE, "square"), (_ANGLE, "angle")):
        found = pattern.match(words, at)
        if not found or furniture.is_sound(found[1]) or (form == "angle" and not words[found.end() :]):
            continue
        name, note = _note(found[1].strip(_EDGE))
        loose = ":" in found[0] or (form == "angle" and name.casefold() not in _HTML)
        if (is_name_like(name) or (loose and is_head(name))) and not notlabels.is_fact(name):
            end = found.end()
            clock = _LEAD.match(words, end)
            if clock:
                return name, note, clock.end(), "clock", milliseconds(clock[1])
            return name, note, end, "square" if form == "square" else "angle", None
    return None


def _handle(row: Row, words: str, at: int) -> _Found | None:
    """Return `* [mira] words`: a list item that begins with the handle of its speaker."""
    found = _HANDLE.match(words, at) if row.mark == "bullet" else None
    if not found or notlabels.is_tag(found[1]) or not words[found.end() :]:
        return None
    return found[1], None, found.end(), "square", None


def _colon(words: str, at: int) -> _Found | None:
    """Return `Name: words` in all its dresses: emphasis, bracketed post, bracketed time."""
    colon = _find_colon(words, at)
    if colon is None:
        return None
    end = colon + 1
    while end < len(words) and words[end] in _EDGE:
        end += 1
    head = words[at:colon].strip(_EDGE)
    trail = _TRAIL.search(head)
    time = None
    if trail and trail.start():
        head, time = head[: trail.start()].strip(_EDGE), milliseconds(trail[1])
    name, note = _note(_SAYS.sub("", _BYLINE.sub("", head.strip("[]<>{}【】"))))
    name = _POSTS.sub(r"\1、", name) if "," in name and has_han(name) else name
    after = _CLOCK.match(words, end)
    if after and not words[after.end() :].strip():
        end, time = after.end(), milliseconds(after[0])
    if not is_head(name) or not is_spoken_note(note) or (words[at] in "[(" and furniture.is_sound(name)):
        return None
    return _QA_SUFFIX.sub("", name), note, end, "clock" if time is not None else "colon", time


_TELLING = re.compile("[()\\[\\]:。！？；]")
"""What opens, closes and ends what may be a label."""


def _find_colon(words: str, at: int) -> int | None:
    """Return where the colon after the label stands: outside brackets, not inside a time or an address."""
    depth = 0
    for mark in _TELLING.finditer(words, at):
        place, char = mark.start(), mark[0]
        if char in "([":
            depth += 1
        elif char in ")]":
            depth = max(0, depth - 1)
        elif char == ":" and not depth:
            if (
                words[place - 1 : place].isdigit()
                and words[place + 1 : place + 2].isdigit()
                and not _is_cut(words, place)
            ):
                continue
            if place == at or words[place + 1 : place + 3] == "//":
                return None
            return place if has_han(words[at:place]) or _blank_after(words, place) else None
        elif char in "。！？；":
            return None
    return None


def _is_cut(words: str, place: int) -> bool:
    """Return whether the colon between digits ends `说话人1:` rather than dividing a time."""
    return bool(re.search(r"[^\W\d_]\s?\d{1,2}$", words[:place])) and has_han(words[:place])


def _blank_after(words: str, place: int) -> bool:
    rest = words[place + 1 :]
    return not rest or rest[0] in ' \t*_"“' or has_han(rest[0])


def _stop(words: str, at: int) -> _Found | None:
    """Return `Mr. OKAFOR.  words`, `The CHAIR. words` and `Q. words`."""
    found = _STOP.match(words, at) or _LETTER.match(words, at)
    if not found:
        return None
    return found[1], None, found.end(), "stop", None


def _note(head: str) -> tuple[str, str | None]:
    """Return the head without its bracket or side note, and that note."""
    side = _SIDE.search(head) or _AFTER_COMMA.search(head)
    if side and side[0][0] == "," and not is_post_note(head[side.end() :]):
        side = None
    aside = None
    if side and side.start():
        head, aside = head[: side.start()].strip(_EDGE), head[side.end() :].strip(_EDGE)
    notes = [aside] if aside else []
    for _ in range(3):
        found = _BRACKET_END.search(head)
        if not found or not found.start():
            break
        head = head[: found.start()].strip(_EDGE)
        notes.insert(0, found[1])
    return head, ", ".join(note for note in notes if not PRONOUNS.fullmatch(note)) or None


def of_name(printed: str, row: int, start: int, time: int | None = None) -> Label:
    """Return the label for a name that the format gives: `Okafor, Ines (Works)`, `林知远-产品部`."""
    name, note = _note(folded(printed).strip(_EDGE))
    return Label(row, start, name, parse(name, note), "clock", time)


def is_spoken_note(note: str | None) -> bool:
    """Return whether the bracket after a head may stand after a name."""
    return note is None or len(note) <= 120
