"""Printed forms read as persons: name, post and affiliation told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from store.text.labelled.chinese_names import chinese, placed
from store.text.labelled.latin_names import english, english_note, is_initials, is_latin_name
from store.text.labelled.person import Person, has_han, tight
from store.text.labelled.words import CHINESE_NAME, HAN, POST

PRONOUNS = re.compile(r"(?:she|he|they|ze|xe)(?:\s?/\s?\w{2,5}){0,3}", re.IGNORECASE)
_TWO_SCRIPTS = re.compile(rf"([{HAN}·]{{2,12}})[ \u3000]{{0,3}}[A-Za-z][A-Za-z .,'’-]{{1,40}}")
_THREE = re.compile(
    rf"[{HAN}]{{2}}[{HAN}](?<![社台臺视視网網报報办辦部委局厅廳院校省市县縣区區会會司处處科团團组組队隊心馆館所站室者人士方路线線期场場])"
)
"""Three characters that end as no organisation does."""
_LANGUAGE = re.compile(
    r"(?:in |speaking in |interpretation |translated? from )?(?:cantonese|putonghua|mandarin|"
    r"english|french|chinese|welsh|spanish|interpreted|translation|through (?:an "
    r")?interpreter)",
    re.IGNORECASE,
)
_ATTENDS = re.compile(
    r"(?:remote(?:ly)?|online|phone|via .{1,20}|in person|virtual(?:ly)?|late|part|until "
    r".{1,12}|from .{1,12}|arrived .{1,20}|left .{1,20}|线上|線上|视频|连线|远程|书面|请假|ex "
    r"officio|non-voting|voting)",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def parse(words: str, note: str | None = None) -> Person:
    """Return the person that `words` print; `note` is what stood in brackets after them.

    >>> parse("某县委书记张三").affiliation
    '某县'
    >>> parse("Ms Okafor", "Director of Works").post
    'Director of Works'
    """
    words = words.strip(" \t\u3000*_,，、;；:：")
    both = _TWO_SCRIPTS.fullmatch(words)
    if both and CHINESE_NAME.fullmatch(both[1]):
        words = both[1]
    person = chinese(tight(words)) if has_han(words) else english(words)
    return with_note(person, note) if note else person


def is_chinese_name(words: str) -> bool:
    """Return whether `words` look like a Chinese name, with or without a form of address."""
    person = parse(words)
    return bool(person.name) and (
        person.surname_only or person.post is not None or bool(CHINESE_NAME.fullmatch(person.name))
    )


def with_note(person: Person, note: str) -> Person:
    """Return `person` with what the bracket after the name says: post, place, initials, holder."""
    note = note.strip(" \t\u3000*_,，:：;；")
    if (
        not note
        or PRONOUNS.fullmatch(note)
        or _LANGUAGE.fullmatch(note)
        or _ATTENDS.fullmatch(note)
        or note[0] in "@#"
    ):
        return person
    if not person.name and (person.post or person.vague):
        return _office_holder(person, note)
    if has_han(note):
        return _chinese_note(person, note)
    if is_initials(note, person.name):
        return replace(person, short=note)
    return english_note(person, note)


def _office_holder(person: Person, note: str) -> Person:
    """Return the holder whom a bracket names after an office: `主持人（某校校长张三）`."""
    inner, bracket, rest = note.partition("(")
    held = parse(inner, rest.rstrip(")") if bracket else None)
    named = _is_named(held.name) if has_han(note) else is_latin_name(held.name)
    if not named and not (held.name and held.surname_only):
        return replace(person, affiliation=note)
    return replace(held, post=held.post or person.post, full=held.full or person.full)


def _is_named(name: str) -> bool:
    """Return whether a bracket behind an office names its holder: a name, be its surname a rare one."""
    return bool(CHINESE_NAME.fullmatch(name) or (_THREE.fullmatch(name) and not POST.search(name)))


def _chinese_note(person: Person, note: str) -> Person:
    """Return `person` with a Chinese note read as place and post, or as a place alone."""
    posts = [m for m in POST.finditer(note) if m.end() == len(note)]
    if posts:
        found = placed("", note, posts[-1])
        return replace(
            person, post=found.post, affiliation=found.affiliation or person.affiliation, full=note
        )
    if POST.search(note):
        return replace(person, post=note, full=note)
    if CHINESE_NAME.fullmatch(note) and person.vague:
        return replace(person, name=note, vague=False)
    return replace(person, affiliation=note)
