"""Chinese forms of a person: post before the name, after it, around it, or alone."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.labelled.person import Person
from store.text.labelled.words import (
    ADDRESS,
    CHINESE_NAME,
    DEPARTMENT,
    FUNCTION,
    HAN,
    MEDIA,
    MEMBER,
    NO_GIVEN,
    ONE_SURNAME,
    POST,
    RECOGNISED,
    ROLES,
    SHORT_TITLES,
)

PARTY = re.compile(r"^(?:省|市|县|縣|区|區|州|旗|镇|乡|地)委")
_DATED = re.compile(r"^.{0,12}?\d{1,2}日(?:上午|下午|晚)?")
_BODY = re.compile(rf"[{HAN}]{{2}}[局厅署委部]")
"""A body of three characters that begins like a surname: `水务局`."""
_FAME = re.compile(r"(?:著名|知名|资深|資深)$")
_CHAIR = re.compile("^(?:代理)?主席(?=..)")
"""The part in the sitting before the name of whoever holds it."""
_GIVEN = re.compile(rf"[{HAN}]{{1,2}}")


def chinese(words: str) -> Person:
    """Return the person a Chinese form prints: post before the name, after it, or alone."""
    if RECOGNISED.fullmatch(words) or words in ROLES:
        post = (
            None
            if words in {"问", "答", "問"} or (RECOGNISED.fullmatch(words) and words not in ROLES)
            else words
        )
        return Person(post=post, full=post, vague=True)
    if words.endswith(("记者", "記者")):
        return Person(post=words[-2:], affiliation=words[:-2].strip("《》") or None, full=words, vague=True)
    if MEDIA.fullmatch(words) and not CHINESE_NAME.fullmatch(words):
        return Person(post="记者", affiliation=words.strip("《》"), full=words, vague=True)
    named = _address(words) or _inside(words) or _between_titles(words)
    if named is not None:
        return named
    posts = list(POST.finditer(words))
    for found in reversed(posts):
        rest = words[found.end() :].strip(" 、")
        if not rest:
            return _after(words, found)
        plain = ADDRESS.sub("", rest) if len(rest) > 2 else rest
        if CHINESE_NAME.fullmatch(plain):
            return placed(plain, words[: found.end()], found)
    return _of_department(words) or Person(name=words)


def _of_department(words: str) -> Person | None:
    """Return a name with the department it speaks for before it: `财务王某某`, `销售部李总`."""
    for length in (3, 2, 4):
        head, name = words[:-length], words[-length:]
        if len(head) < 2 or name in NO_GIVEN or not DEPARTMENT.fullmatch(head):
            continue
        if name[1:] in SHORT_TITLES and ONE_SURNAME.fullmatch(name[0]):
            return Person(name=name, affiliation=head, full=head, surname_only=True)
        if CHINESE_NAME.fullmatch(name):
            return Person(name=name, affiliation=head, full=head)
    return None


def _address(words: str) -> Person | None:
    """Return a bare name, or a name with a form of address after it (`梁某某議員`, `王教授`)."""
    if words[1:] in SHORT_TITLES and ONE_SURNAME.fullmatch(words[0]):
        return Person(name=words, surname_only=True)
    if CHINESE_NAME.fullmatch(words) and not POST.search(words[1:]):
        return Person(name=words)
    form = ADDRESS.search(words)
    if form is None:
        return None
    name, title = words[: form.start()], form[0]
    post = title if MEMBER.fullmatch(title) or POST.fullmatch(title) else None
    if CHINESE_NAME.fullmatch(name) and not POST.search(name):
        return Person(name=name, post=post, full=post)
    if ONE_SURNAME.fullmatch(name):
        return Person(name=words, post=post, full=post, surname_only=True)
    return None


def _inside(words: str) -> Person | None:
    """Return a name that holds the post between surname and given name: `陸委員青嵐`, `主席陸委員青嵐`."""
    words = _CHAIR.sub("", words)
    surname = ONE_SURNAME.match(words)
    post = POST.match(words, surname.end()) if surname else None
    given = words[post.end() :] if post else ""
    if surname is None or post is None or not _GIVEN.fullmatch(given):
        return None
    return Person(name=surname[0] + given, post=post[0], full=post[0])


def _between_titles(words: str) -> Person | None:
    """Return a name between a post and a form of address: `主席李某某議員`."""
    form = ADDRESS.search(words)
    if form is None:
        return None
    inner = words[: form.start()]
    for found in reversed(list(POST.finditer(inner))):
        if CHINESE_NAME.fullmatch(inner[found.end() :].strip()):
            return placed(inner[found.end() :].strip(), inner[: found.end()], found)
    return None


def _after(words: str, found: re.Match[str]) -> Person:
    """Return a name or surname with its post after it (`张三教授`, `王主任`), or the office alone."""
    name = words[: found.start()].strip()
    if CHINESE_NAME.fullmatch(name) and not _BODY.fullmatch(name):
        return Person(name=name, post=found[0], full=found[0])
    if ONE_SURNAME.fullmatch(name):
        return Person(name=words, post=found[0], full=found[0], surname_only=True)
    return replace(placed("", words, found), vague=False)


def placed(name: str, full: str, found: re.Match[str]) -> Person:
    """Return `name` with the post `found` at the end of `full` and the place before it."""
    place, post = _DATED.sub("", full[: found.start()]).strip(" 、，"), found[0]
    earlier = [m for m in POST.finditer(place) if m.end() == len(place)]
    if earlier and full[found.start() - 1] in "、兼":
        place, post = place[: earlier[-1].start()], full[earlier[-1].start() :]
    place = _FAME.sub("", place)
    if FUNCTION.fullmatch(place):
        place, post = "", place + post
    if PARTY.match(post) and place and place[-1] != post[0]:
        place += post[0]
    return Person(name=name, post=post, affiliation=place or None, full=full)
