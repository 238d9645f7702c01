"""Forms of a person in Latin letters: titles, offices, names inverted by a comma."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from store.text.labelled.person import Person
from store.text.labelled.words import (
    ENGLISH_MEDIA,
    ENGLISH_OFFICE,
    ENGLISH_POST,
    HONORIFIC,
    PARTICLES,
    RECOGNISED,
)

_LATIN_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_TRADE = re.compile(
    r"(?:[A-Z][a-z]{2,12}/)?(?:Planner|Engineer|Forester|Attorney|Architect|Surveyor|Inspector|Secretary"
    r"|Manager|Treasurer|Clerk|Administrator|Principal|Chief|Librarian|Solicitor|Chancellor"
    r"|Provost|Assessor|Auditor|Controller|Coordinator|Sheriff|Warden|Selectman|Registrar)"
    r"|VP|EVP|SVP|AVP|(?:Vice|Co|Deputy)-(?:Chair(?:man|woman|person)?|President|Mayor)"
)
"""Posts of one word that stand before a surname: `Planner Orme`."""
_ROLE = re.compile(
    r"(?:[A-Z]{1,5}|Chair|Vice Chair|Mayor)/(?=[A-Z][a-z])"
    r"|[A-Z][a-z]{2,12}/(?:Secretary|Clerk|Treasurer|Manager|Engineer) (?=[A-Z])"
)
"""A part shortened before a surname: `C/Orme`, `VC/Lind`, `Chair/Reyes`."""
_HELD = re.compile(
    r"(?P<post>(?:[A-Z][\w'’-]{1,20} ){0,2}[A-Z][\w'’-]{1,20}) of (?:the )?"
    r"(?P<body>(?:[A-Z][\w'’&-]{1,20} (?:of |and )?){0,4}?"
    r"(?:Committee|Board|Commission|Council|Department|Society|Association|Authority|District|Office|Club|Union"
    r"|Schools|Services|Works)) (?P<name>(?:[A-Z][\w.'’-]{0,24} ){0,2}[A-Z][\w'’-]{1,24})"
)
"""An office, its body and its holder: `Chair of the School Committee Jane Orme`."""
_STATE = re.compile(r" of ([A-Z][\w ]{2,30})$")
_INITIALS = re.compile(r"[A-Z]{2,4}[a-z]?")
_THE = re.compile(r"(?:The|THE) (?=[A-Z])")
_POST_TITLE = re.compile(
    r"(?:Vice[- ])?(?:President|Mayor|Senator|Minister|Secretary|Director|Governor|"
    r"Commissioner|Superintendent|Trustee|Selectman|Selectwoman|Cllr|Chair|"
    r"Supervisor|Judge|Justice|Ambassador|Professor|Chairman|Chairwoman|Chairperson|Councill?or|Alderman)\b",
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


def english(words: str) -> Person:
    """Return the person a form in Latin letters prints."""
    plain = words.strip(" .")
    if RECOGNISED.fullmatch(plain):
        return Person(vague=True)
    if ENGLISH_MEDIA.fullmatch(plain):
        return Person(affiliation=plain, full=plain, vague=True)
    held_of = _HELD.fullmatch(plain)
    if held_of and is_latin_name(held_of["name"]):
        name = held_of["name"]
        return Person(name, held_of["post"], held_of["body"], held_of["post"], surname_only=" " not in name)
    if is_english_office(plain):
        post = re.sub(r"(?i)^the ", "", plain)
        return Person(post=post if len(post) > 2 else None, full=post, vague=len(plain) < 3)
    named = _comma(plain)
    if named:
        return named
    titled = _title_before(plain)
    if titled is not None:
        return titled
    bare = bare_name(plain)
    title = _POST_TITLE.match(plain) if bare != plain else None
    held = title[0].strip(" .") if title else None
    state = _STATE.search(plain) if bare != plain else None
    return Person(
        bare or plain, held, state[1] if state else None, held, surname_only=bare != plain and " " not in bare
    )


def _title_before(plain: str) -> Person | None:
    """Return a full name behind a post of more than a word: `General Manager Joy Abara`."""
    parts = plain.split()
    posts = [n for n, part in enumerate(parts[:-1]) if _is_post(part)]
    if not posts or posts[-1] > 4 or not 1 <= len(parts) - posts[-1] - 1 <= 3:
        return None
    if len(parts) - posts[-1] == 2 and ENGLISH_POST.search(parts[-1]):
        return None
    if len(parts) == 2 and not _TRADE.fullmatch(parts[0]):
        return None
    post, name = " ".join(parts[: posts[-1] + 1]), " ".join(parts[posts[-1] + 1 :])
    if (
        HONORIFIC.match(name)
        or HONORIFIC.fullmatch(post)
        or not is_latin_name(name)
        or not parts[0][0].isupper()
    ):
        return None
    return Person(name, post, full=post, surname_only=" " not in name)


def _is_post(part: str) -> bool:
    """Return whether a word is a post, or several with slashes: `Clerk/Treasurer`."""
    return all(ENGLISH_POST.fullmatch(one) for one in part.split("/"))


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
    return english_note(Person(name=bare_name(name) or name), rest.strip())


def is_post_note(note: str) -> bool:
    """Return whether what follows a name after a comma can be its post: short, without a verb of speech."""
    return len(note) <= 80 and not _TOLD.search(note)


@lru_cache(maxsize=1 << 12)
def bare_name(words: str) -> str:
    """Return a Latin name without its forms of address: `Hon. A. Okafor` as `A. Okafor`."""
    words = _ROLE.sub("", words, count=1)
    for _ in range(4):
        found = HONORIFIC.match(words)
        if not found or not words[found.end() :].strip(" ."):
            break
        rest = words[found.end() :]
        if found[0].strip().lower() in {"m", "m."} and (" " not in rest.strip() or not rest.istitle()):
            break
        words = words[found.end() :]
    return _STATE.sub("", words).strip()


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


def is_initials(note: str, name: str) -> bool:
    """Return whether `note` are the initials of `name`."""
    first = [part[0] for part in re.findall(r"[A-Z][\w'’]*", name)]
    if not _INITIALS.fullmatch(note) or len(first) < 2 or note[0] != first[0]:
        return False
    letters = iter(name.upper())
    return any(c in first[1:] for c in note[1:]) and all(c in letters for c in note.upper())


def english_note(person: Person, note: str) -> Person:
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
