"""Those present as sentences tell it: `Selectmen present: …. Also present were …`, `A, B and C attended`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.listed import SEATS, people_of
from store.text.labelled.person import Person
from store.text.labelled.persons import parse
from store.text.labelled.rows import Row

_ROWS, _LONGEST = 60, 3000
"""How many rows of a record, and how much of one, may tell who was there."""
_HEAD = 160
"""Characters before the word that says who was there: a longer sentence tells of something else."""
_INDENT = 12
"""Blanks before a row from which on it stands in the right column."""
_SEAT = "|".join(sorted(SEATS, key=len, reverse=True))
_STOP = re.compile(r"[.!?][\"”)]?\s{1,4}(?=[A-Z(\"“])")
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|Cllr|Prof|Hon|Rev|Lt|Sgt|Capt|[A-Z])$")
_THERE = re.compile(
    r"\b(?:present|in attendance|attend(?:ing|ed)|participat(?:ing|ed)|absent(?: with notice)?|excused"
    r"|presiding|joined the meeting)\b",
    re.IGNORECASE,
)
_SIGNS = "present attend participat absent excused presiding joined order convened opened chaired".split()
"""One of these stands in every sentence that tells who was there."""
_LINK = re.compile(
    r"(?: ?[:–-]| were| was| are| is| included?s?| including| from the \w{1,20}| at the meeting"
    r"| for [a-z ]{3,30}?(?= w)| by \w{1,12}| remotely| virtually){1,4} ?(?P<list>[A-Z].*)"
)
_SEAT_BEFORE = re.compile(rf"\b(?P<seat>{_SEAT})(?: [a-z]{{2,12}}){{0,3}} $", re.IGNORECASE)
_WAS = re.compile(r"(?:,? (?:were|was|are|is)(?: (?:also|all|both))? |,?(?: also)? )$")
_STATES = re.compile(r"\b(?:were|was|are|is)\b[\w ]{0,8}$")
_ORDERED = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]{0,20},? ){1,6})(?:called|convened|opened) (?:the|this|to order)\b"
)
_BY = re.compile(
    r"(?:to order|convened|opened|chaired)\b[^.;]{0,40}?(?:[ap]\.?m\.? )?by (?:the )?"
    r"(?P<who>(?:(?:[Pp]resident|[Cc]hair\w{0,6}|[Vv]ice),? ){0,2}(?:[A-Z][\w.'’-]{0,20} ?){1,5}"
    r"(?:, (?:the )?(?:[Aa]cting )?(?:President|[Cc]hair\w{0,6}|Mayor|Moderator))?)"
)
_LED = re.compile(r"to order|convened|opened|chaired", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t]{3}[ \t]*|\t")
_OVER = re.compile(r"(?:members |also )?(?:present|attendance|attending):?", re.IGNORECASE)
_CELL = re.compile(r"[A-Z][\w.'’-]{0,24}(?: [A-Z][\w.'’-]{0,24}){1,3}(?:, [A-Z].{2,60})?")
"""A name, with a post behind a comma, in the right one of two columns."""
_NOBODY = frozenset({"none", "n/a", "na", "nobody", "all", "quorum"})
_NOUN = re.compile(
    r"\b(?:quorum|gavel|pledge|all|none|no one|everyone|public|residents|guests)\b", re.IGNORECASE
)


def people(rows: Sequence[Row]) -> tuple[Person, ...]:
    """Return those whom sentences near the head of English minutes tell to be there, or to preside."""
    found: list[Person] = []
    for row in rows[:_ROWS]:
        words = row.words[:_LONGEST]
        if not words.isascii() and not any(c.isascii() and c.isalpha() for c in words[:40]):
            continue
        small = words.casefold()
        if not any(sign in small for sign in _SIGNS) or not (_THERE.search(words) or _LED.search(words)):
            continue
        for sentence in _sentences(words):
            found.extend(_told(sentence))
    return (*found, *_column(rows[:12]))


def _column(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield the people of a right column under `Present:`, to the first row without one."""
    begun = False
    for row in rows:
        cells = [cell.strip() for cell in _BLANKS.split(row.words[:300]) if cell.strip()]
        over = any(_OVER.fullmatch(cell) for cell in cells[:-1])
        begun = begun or over
        if begun and cells:
            aside = over or len(cells) > 1 or row.indent > _INDENT
            if not aside or not _CELL.fullmatch(cells[-1]):
                return
            yield from _listed(cells[-1], None)


def _sentences(words: str) -> Iterator[str]:
    """Yield the sentences of a row; the stop of an initial or a form of address ends none."""
    at = 0
    for stop in _STOP.finditer(words):
        if not _SHORT.search(words[max(at, stop.start() - 6) : stop.start()]):
            yield words[at : stop.end()].strip()
            at = stop.end()
    yield words[at:].strip()


def _told(sentence: str) -> Iterator[Person]:
    """Yield the people of one sentence."""
    for there in _THERE.finditer(sentence):
        found = tuple(_around(sentence, there))
        if found:
            yield from found
            break
    if _LED.search(sentence):
        colon = sentence.rfind(": ", 0, 120)
        led = _ORDERED.match(sentence, colon + 2 if colon >= 0 else 0) or _BY.search(sentence)
        if led:
            yield from _presiding(led["who"])


def _around(sentence: str, there: re.Match[str]) -> Iterator[Person]:
    """Yield the people named behind the word that says they were there, or before it."""
    head = sentence[: there.start()]
    after = _LINK.match(sentence, there.end())
    if after:
        seat = _SEAT_BEFORE.search(head[-60:])
        if len(head) <= _HEAD and not _NOUN.search(head):
            yield from _listed(after["list"], seat["seat"] if seat else None)
        return
    begin = head.rfind("with ")
    if begin >= 0 and not _STATES.search(head):
        yield from _listed(head[begin + 5 :], None) if head[begin + 5 : begin + 6].isupper() else ()
    elif ":" not in head and (there[0].endswith("ed") or _STATES.search(head)):
        yield from _listed(_WAS.sub("", head), None)


def _listed(words: str, seat: str | None) -> Iterator[Person]:
    """Yield the people of a list; a seat in the plural before names is the post of each."""
    post = SEATS[seat.casefold()] if seat else None
    for person in people_of(words.replace(", as well as ", ", ").replace(" & ", " and ")):
        plain = person.name.casefold() not in _NOBODY and not any(c.isdigit() for c in person.name)
        if plain and is_latin_name(person.name):
            own = person.post or (None if person.vague else post)
            address = any(c.isdigit() for c in person.affiliation or "")
            body = None if address else person.affiliation
            yield replace(person, affiliation=body, post=own, full=person.full or own)


def _presiding(words: str) -> Iterator[Person]:
    """Yield the one who calls to order, when the sentence tells the post."""
    name, comma, post = words.strip(" ,").partition(", ")
    if comma and name.casefold().split(" ")[-1] in (
        "president",
        "chair",
        "chairman",
        "mayor",
        "vice-president",
    ):
        name, post = post, name
    person = parse(name, post or None)
    if person.post and person.name and is_latin_name(person.name):
        yield person
