"""Whom an interview asks, when no line announces it: the one whom headline and first paragraph name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.text.labelled.labels import Label
from store.text.labelled.latin_names import english, is_latin_name
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import parse, with_note
from store.text.labelled.rows import Row
from store.text.labelled.words import ANSWERS, CHINESE_NAME, ENGLISH_POST, HAN, ONE_SURNAME, POST

_HEAD_ROWS = 12
_TITLED = re.compile(
    rf"(?:专访|專訪|对话|對話|访谈|訪談|访|訪|人物)?[ |｜丨:]{{0,2}}(?P<who>[{HAN}·]{{2,30}}?)(?:[:|"
    rf"｜丨，, ]|[—-]{{1,2}}|$)"
)
_AFTER = frozenset("，,、（( 在是从出生于自近日说近曾今毕有作身现原来已正任")
_IS = re.compile(rf"[，,(（]([{HAN}、]{{2,30}}?)[，,。)）]")
_FULL = re.compile(r"\b[A-Z][\w'’-]{1,20} (?:[A-Z]\.? )?[A-Z][\w'’-]{1,24}\b")
_SWORN = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]{0,24} ){1,3}[A-Z][\w'’-]{1,24}),? (?:the witness,? )?"
    r"(?:(?:a|the) witness (?:called|herein)|(?:was )?called as a witness|(?:having been|having|being|was) "
    r"(?:first )?(?:been )?(?:duly )?(?:sworn|affirmed))"
)


def wanted(labels: Sequence[Label]) -> bool:
    """Return whether labels stand for somebody whom only the head of the record can name."""
    return any(
        x.name.casefold() in ANSWERS or (len(x.name) == 1 and ONE_SURNAME.fullmatch(x.name)) for x in labels
    )


def whom(rows: Sequence[Row], labels: Sequence[Label]) -> Person | None:
    """Return the one person whom the head of an interview is about, or None when that is not plain."""
    head = [row.words.strip("*_# ") for row in rows[: min(labels[0].row, _HEAD_ROWS)]]
    sworn = {found["name"] for words in head for found in _SWORN.finditer(words[:400])}
    if len(sworn) == 1:
        return parse(sworn.pop().title())
    if not head:
        return None
    return _chinese(head) if has_han("".join(head)) else _latin(head)


def _chinese(head: Sequence[str]) -> Person | None:
    """Return the person of a Chinese headline or of the sentence after it."""
    lead = "\n".join(head[1:])
    titled = _of_title(head[0])
    if titled is not None and (titled.name in lead or titled.post):
        return _told_by(titled, lead)
    found = {person.name: person for words in head[1:] for person in _of_lead(words)}
    if titled is not None and not found:
        return titled
    return _told_by(next(iter(found.values())), lead) if len(found) == 1 else None


def _of_title(words: str) -> Person | None:
    found = _TITLED.match(words[:80])
    person = parse(found["who"]) if found else None
    return person if person and CHINESE_NAME.fullmatch(person.name) and not person.vague else None


def _of_lead(words: str) -> Iterator[Person]:
    """Yield the people whom a paragraph begins with, or names behind a post."""
    for start, place in (
        (0, ""),
        *((post.end(), words[: post.end()]) for post in POST.finditer(words[:300])),
    ):
        for length in (3, 2, 4):
            name, after = words[start : start + length], words[start + length : start + length + 1]
            if CHINESE_NAME.fullmatch(name) and after in _AFTER and after:
                yield parse(re.split(r"[，。；,;:：]", place)[-1] + name)
                break


def _told_by(person: Person, lead: str) -> Person:
    """Return the person with the post that stands behind the name: `某人，某馆馆长，`."""
    at = lead.find(person.name)
    found = _IS.match(lead, at + len(person.name)) if at >= 0 else None
    note = found[1] if found else ""
    post = [m for m in POST.finditer(note) if m.end() == len(note)]
    return with_note(person, note) if post and person.affiliation is None else person


def _latin(head: Sequence[str]) -> Person | None:
    """Return the person whom an English head names twice, or the only one it names."""
    names = [name for words in head for name in _FULL.findall(words[:600]) if _is_full(name)]
    begun = {name for words in head for name in names if words.startswith(name)}
    often = {name for name in names if sum(1 for words in head if name in words) >= 2}
    found = (begun & often) or often or set(names)
    return parse(found.pop()) if len(found) == 1 else None


def _is_full(name: str) -> bool:
    return is_latin_name(name) and not ENGLISH_POST.search(name) and not english(name).surname_only
