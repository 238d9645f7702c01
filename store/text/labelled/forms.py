"""The shorter forms that mean a person, and offices for comparing."""

from __future__ import annotations

import re
from functools import lru_cache

from store.text.labelled.labels import Label
from store.text.labelled.latin_names import bare_name
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.words import ADDRESS, ONE_SURNAME, POST, SHORT_TITLES

_OFFICE_FOLD = re.compile(r"(?i)^(?:the|hon|mr|madam|madame)\.? |(?:man|woman|person)$")
_MEANT = {
    **{title: (post,) for title, post in SHORT_TITLES.items()},
    **dict.fromkeys("总總", ("总", "總", "经理", "經理", "董事", "裁", "创始", "负责")),
    "工": ("工", "技术", "设计"),
}
"""What a post must hold to be called by a short title."""


@lru_cache(maxsize=8192)
def office(words: str) -> str:
    """Return an office for comparing: `The Chairman` and `CHAIR` are one."""
    return key(_OFFICE_FOLD.sub("", words.strip()))


def offices_of(label: Label) -> tuple[str, ...]:
    """Return the offices that a label prints together with its person's name."""
    person = label.person
    if person.surname_only and has_han(person.name):
        return ()
    found = [office(form) for form in (person.full, person.post) if form]
    if key(person.name) not in key(label.name):
        found.append(office(label.name))
    return tuple(dict.fromkeys(found))


def forms(person: Person) -> tuple[str, ...]:
    """Return the shorter forms of a person: surname, given name, initials, surname and post."""
    name = person.name
    if not name:
        return ()
    if has_han(name):
        return _chinese_forms(person)
    parts = [p for p in bare_name(name).replace(",", " ").split() if len(p.strip(".")) > 1]
    found = [key(p) for p in (parts[-1:] + parts[:1])]
    if "," in name and parts:
        found.append(key(" ".join(parts[1:] + parts[:1])))
    initials = "".join(p[0] for p in bare_name(name).split() if p[0].isupper())
    found += [key(person.short)] if person.short else [key(initials)] if len(initials) > 1 else []
    return tuple(dict.fromkeys(f for f in found if f))


def _chinese_forms(person: Person) -> tuple[str, ...]:
    """Return surname with post or form of address, for `李部长`, `郭議員` beside the full name."""
    surname = ONE_SURNAME.match(person.name)
    if surname is None:
        return ()
    if person.surname_only:
        return (key(surname[0] + (person.post or person.name[len(surname[0]) :])),)
    bare = re.sub(r"^.*?(?=[^副]{2}$)", "", person.post or "")
    titles = [t for t in (person.post, bare) if t]
    return tuple(dict.fromkeys([key(person.name), *(key(surname[0] + t) for t in titles), key(surname[0])]))


def fits(title: str, post: str | None) -> bool:
    """Return whether who holds `post` may be addressed as `title`: 总 is no engineer, 先生 is anybody."""
    if POST.fullmatch(title) or not (ADDRESS.fullmatch(title) or title in SHORT_TITLES):
        return False
    if post is None or title not in SHORT_TITLES:
        return True
    return any(part in post for part in _MEANT[title])
