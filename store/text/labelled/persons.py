"""A person as a label or a list prints one: name, post and affiliation told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from store.text.labelled.words import (
    ADDRESS,
    CHINESE_NAME,
    ENGLISH_MEDIA,
    ENGLISH_OFFICE,
    ENGLISH_POST,
    HAN,
    HONORIFIC,
    MEDIA,
    MEMBER,
    ONE_SURNAME,
    PARTICLES,
    POST,
    RECOGNISED,
    ROLES,
)

_PADDED = re.compile(rf"(?<=[{HAN}])[ \u3000]{{1,4}}(?=[{HAN}])")
_HAS_HAN = re.compile(rf"[{HAN}]")
_LEVEL = re.compile(r"(?:省|市|县|縣|区|區|州|旗|镇|鎮|乡|鄉)$")
_PARTY = re.compile(r"^(?:省|市|县|縣|区|區|州|旗|镇|乡|地)委")
_LATIN_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
PRONOUNS = re.compile(r"(?:she|he|they|ze|xe)(?:\s?/\s?\w{2,5}){0,3}", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z]{2,4}")
_TWO_SCRIPTS = re.compile(rf"([{HAN}·]{{2,12}})[ \u3000]{{0,3}}[A-Za-z][A-Za-z .,'’-]{{1,40}}")
_THE = re.compile(r"(?:The|THE) (?=[A-Z])")
_DATED = re.compile(r"^.{0,12}?\d{1,2}日(?:上午|下午|晚)?")
_POST_TITLE = re.compile(
    r"(?:Vice[- ])?(?:President|Mayor|Senator|Minister|Secretary|Director|Governor|"
    r"Commissioner|Superintendent|Trustee|"
    r"Supervisor|Judge|Justice|Ambassador|Professor|Chairman|Chairwoman|Chairperson|Councill?or|Alderman)\b"
)
_GIVEN = re.compile(rf"[{HAN}]{{1,2}}")
_LANGUAGE = re.compile(
    r"(?:in |speaking in |interpretation |translated? from )?(?:cantonese|putonghua|mandarin|"
    r"english|french|chinese|welsh|spanish|interpreted|translation|through (?:an "
    r")?interpreter)",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:(?:The|Deputy|Under|Permanent|Financial|Chief|Acting|Assistant|Senior|Vice|First|"
    r"Second|Lord|Principal) )*(?:Secretary|Minister|Director|Commissioner|Executive|"
    r"Secretary-General|Chancellor|President|Chairman|"
    r"Attorney General|Solicitor General|Superintendent|Treasurer|Controller|Comptroller|"
    r"Auditor|Manager|Officer|Head|Leader|Governor|Mayor|Ombudsman|Registrar|Engineer)(?:[- "
    r"]General)?(?: (?:for|of|to|and) .{2,60})?",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:said|says|told|talked|talks|spoke|asked|added|noted|stressed|stated|mentioned|"
    r"highlighted|pointed|explained|expressed|emphasi[sz]ed|introduced|"
    r"called|who|which|that|when|was|were|is|are|has|had|have|also|believes?|wrote|announced|"
    r"replied|reported|argued|suggested|warned)\b",
    re.IGNORECASE,
)
_ATTENDS = re.compile(
    r"(?:remote(?:ly)?|online|phone|via .{1,20}|in person|virtual(?:ly)?|late|part|until "
    r".{1,12}|from .{1,12}|arrived .{1,20}|left .{1,20}|线上|線上|视频|连线|远程|书面|请假|ex "
    r"officio|non-voting|voting)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Person:
    """Who a printed form stands for. `name` is empty where the form is an office or a part only."""

    name: str = ""
    post: str | None = None
    affiliation: str | None = None
    full: str | None = None
    """The post as printed, with its place."""
    short: str | None = None
    """Initials the record uses for the name."""
    vague: bool = False
    """Whether the form names nobody: a recogniser's voice, a reporter, Q."""
    surname_only: bool = False


def has_han(words: str) -> bool:
    """Return whether `words` hold a Chinese character."""
    return bool(_HAS_HAN.search(words))


def tight(words: str) -> str:
    """Return `words` without the blanks that pad Chinese names, `张　三` as `张三`."""
    return _PADDED.sub("", words.strip())


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
            return _placed(plain, words[: found.end()], found)
    return Person(name=words)


def _address(words: str) -> Person | None:
    """Return a bare name, or a name with a form of address after it (`梁某某議員`, `王教授`)."""
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
    """Return a name that holds the post between surname and given name: `陸委員青嵐`."""
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
            return _placed(inner[found.end() :].strip(), inner[: found.end()], found)
    return None


def _after(words: str, found: re.Match[str]) -> Person:
    """Return a name or surname with its post after it (`张三教授`, `王主任`), or the office alone."""
    name = words[: found.start()].strip()
    if CHINESE_NAME.fullmatch(name):
        return Person(name=name, post=found[0], full=found[0])
    if ONE_SURNAME.fullmatch(name):
        return Person(name=words, post=found[0], full=found[0], surname_only=True)
    return replace(_placed("", words, found), vague=False)


def _placed(name: str, full: str, found: re.Match[str]) -> Person:
    """Return `name` with the post `found` at the end of `full` and the place before it."""
    place, post = _DATED.sub("", full[: found.start()]).strip(" 、，"), found[0]
    earlier = [m for m in POST.finditer(place) if m.end() == len(place)]
    if earlier and full[found.start() - 1] in "、兼":
        place, post = place[: earlier[-1].start()], full[earlier[-1].start() :]
    if _PARTY.match(post) and place and place[-1] != post[0]:
        place += post[0]
    return Person(name=name, post=post, affiliation=place or None, full=full)


def english(words: str) -> Person:
    """Return the person a form in Latin letters prints."""
    plain = words.strip(" .")
    if RECOGNISED.fullmatch(plain):
        return Person(vague=True)
    if ENGLISH_MEDIA.fullmatch(plain):
        return Person(affiliation=plain, full=plain, vague=True)
    if is_english_office(plain):
        post = re.sub(r"(?i)^the ", "", plain)
        return Person(post=post if len(post) > 2 else None, full=post, vague=len(plain) < 3)
    named = _comma(plain)
    if named:
        return named
    bare = bare_name(plain)
    title = _POST_TITLE.match(plain) if bare != plain else None
    held = title[0].strip(" .") if title else None
    return Person(bare or plain, held, full=held, surname_only=bare != plain and " " not in bare)


def is_english_office(words: str) -> bool:
    """Return whether `words` are an office or a part: `The Chair`, `Q`, `The Minister for Ports`."""
    plain = words.strip(" .")
    if ENGLISH_OFFICE.fullmatch(plain) or _TITLED.fullmatch(plain):
        return True
    titled = _THE.match(plain)
    return bool(titled) and len(plain) <= 80 and bool(ENGLISH_POST.search(plain)) and not _TOLD.search(plain)


def _comma(plain: str) -> Person | None:
    """Return `Name, Post` or `Name, Post, Firm`; a comma that inverts a name leaves the name alone."""
    name, comma, rest = plain.partition(",")
    if not comma or not ENGLISH_POST.search(rest) or not is_post_note(rest):
        return None
    return with_note(Person(name=bare_name(name) or name), rest.strip())


def is_post_note(note: str) -> bool:
    """Return whether what follows a name after a comma can be its post: short, without a verb of speech."""
    return len(note) <= 80 and not _TOLD.search(note)


def bare_name(words: str) -> str:
    """Return a Latin name without its forms of address: `Hon. A. Okafor` as `A. Okafor`."""
    for _ in range(4):
        found = HONORIFIC.match(words)
        if not found or not words[found.end() :].strip(" ."):
            break
        if found[0].strip().lower() in {"m", "m."} and not words[found.end() :].istitle():
            break
        words = words[found.end() :]
    return re.sub(r" of [A-Z][\w ]{2,30}$", "", words).strip()


def is_latin_name(words: str) -> bool:
    """Return whether `words` look like a name in Latin letters: capitalised, no more than six."""
    parts = bare_name(words).replace(",", " ").split()
    if not 1 <= len(parts) <= 6:
        return False
    strong = [p for p in parts if p.lower() not in PARTICLES]
    return (
        bool(strong)
        and parts[0].lower() not in ("the", "of", "and")
        and all(_LATIN_WORD.fullmatch(p) and p[0].isupper() for p in strong)
    )


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
    return _english_note(person, note)


def is_initials(note: str, name: str) -> bool:
    """Return whether `note` are the initials of `name`."""
    first = [part[0] for part in re.findall(r"[A-Z][\w'’]*", name)]
    if not _INITIALS.fullmatch(note) or len(first) < 2 or note[0] != first[0]:
        return False
    letters = iter(name.upper())
    return any(c in first[1:] for c in note[1:]) and all(c in letters for c in note)


def _office_holder(person: Person, note: str) -> Person:
    """Return the holder whom a bracket names after an office: `主持人（某校校长张三）`."""
    inner, bracket, rest = note.partition("(")
    held = parse(inner, rest.rstrip(")") if bracket else None)
    named = CHINESE_NAME.fullmatch(held.name) if has_han(note) else is_latin_name(held.name)
    if not named and not (held.name and held.surname_only):
        return replace(person, affiliation=note)
    return replace(held, post=held.post or person.post, full=held.full or person.full)


def _chinese_note(person: Person, note: str) -> Person:
    """Return `person` with a Chinese note read as place and post, or as a place alone."""
    posts = [m for m in POST.finditer(note) if m.end() == len(note)]
    if posts:
        placed = _placed("", note, posts[-1])
        return replace(
            person, post=placed.post, affiliation=placed.affiliation or person.affiliation, full=note
        )
    if POST.search(note):
        return replace(person, post=note, full=note)
    if CHINESE_NAME.fullmatch(note) and person.vague:
        return replace(person, name=note, vague=False)
    return replace(person, affiliation=note)


def _english_note(person: Person, note: str) -> Person:
    """Return `person` with an English note read as post, affiliation, or both around a comma."""
    posts: list[str] = []
    places: list[str] = []
    for part in (p.strip() for p in re.split(r"[,;]| [–—-] ", note)):
        if part:
            (posts if ENGLISH_POST.search(part) else places).append(part)
    if not posts:
        return replace(person, affiliation=note)
    return replace(
        person, post=", ".join(posts), affiliation=", ".join(places) or person.affiliation, full=note
    )
