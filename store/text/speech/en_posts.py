"""English posts: what somebody is, and of which place or body."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.text.speech.en_lists import ACTS, PLACES
from store.text.speech.en_names import Word, is_body, is_post, singular, words
from store.text.speech.en_post_words import GENERIC, OF_POSTS, OF_THE_BEST, ONE_OF, REGIONS

_ARTICLE = re.compile(
    r"^(?:the|a|an|his|her|its|their|our|one|some|this|that|both|and|also|as|now|formerly"
    r"|visiting|then|newly elected|newly appointed|fellow)\s{1,9}",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\s{1,9}(?:of|at|for|in|from|with|to|on|under)\s{1,9}(?:the\s{1,9})?(?!charge\b)")
_OFFICE = re.compile(
    r"^(?P<place>[A-Z][\w'\-]*(?:\s[A-Z][\w'\-]*){0,3}?)\s{1,9}"
    r"(?P<level>County|District|City|Municipal|Municipality|Provincial|Province|Town|Township|Village|"
    r"Prefectural|"
    r"Prefecture|Banner|Autonomous Region|Autonomous County|New Area)\b\s{0,9}"
    r"(?P<unit>(?:[\w'\-&]+\s?){0,6})"
)
_OFFICE_UNIT = re.compile(r"committee|government|congress|cppcc|^party", re.IGNORECASE)
_INNER_UNIT = re.compile(
    r"(?:Leading )?Party (?:Leadership )?(?:Group|Committee)|Standing Committee|Presidium"
)
"""A body inside another, which says nothing about whose it is."""
_DEMONYM = re.compile(r"[A-Z]\w{1,20}(?:ian|ese|ish|can|ean|ench|utch|reek|rman|wiss)")
"""A people, which says less about somebody than the body that another post names."""
_PORTFOLIO = re.compile(
    r"(?:minister|secretary|commissioner|undersecretary|secretary-general|shadow)$", re.IGNORECASE
)
_WORKS = re.compile(
    r"\bwho\s{1,9}(?:\w+\s{1,9}){0,2}?(?:works?|worked|working|serves?|served|heads?|headed|leads?|led|runs?|ran|"
    r"chairs?|chaired|"
    r"represents?|represented|teaches|taught|owns?|founded|manages?|managed|directs?|directed)\s{1,9}"
    r"(?:(?:for|at|in|with|as|on)\s{1,9})?(?:the\s{1,9})?(?P<body>[A-Z][\w'&\-]*(?:\s(?:of|and|for|the|"
    r"[A-Z][\w'&\-]*)){0,8})"
)
_WHO_IS = re.compile(r"^who (?:is|was) (?:also |now |currently |both )?(?=(?:the |an? )?[A-Za-z])")
_AGE = re.compile(r"\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-year-old\s")
_MARKS = re.compile('["“”„«»「」]')
_JOINTS = re.compile(
    r"\s{0,9}[,;](?!\s{0,9}(?:Ltd|Inc|LLC|Limited)\b)\s{0,9}(?:and\s{1,9})?|\s{1,9}and\s{1,9}"
)
_SIDE = re.compile(
    r"\b(?:member|deputy to|deputy$|deputy of the|delegate|academician|representative|fellow)\b",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Co|Corp|\w)\.$")
_INITIALLED = re.compile(
    r"(?:the )?(?P<body>[A-Z][^(),;]{5,80}) \([A-Z][A-Za-z&-]{1,9}\) (?P<post>[^(),;]{3,80})"
)
"""A body with its initials before the post ("Linhe Harbour Board (LHB) general manager")."""
_BEYOND = re.compile(
    r"[;(\"]|,(?!\s(?:Ltd|Inc|LLC))"
    r"|\s{1,9}(?:during|since|until|after|before|when|where|while|as|to|affiliated|" + "|".join(ACTS) + r")\b"
    r"|\s{1,9}(?:in|at|on|for|with|from)\s{1,9}(?:the\s{1,9})?(?=[a-z])"
)


@dataclass(frozen=True, slots=True)
class Post:
    """A post and the place or body it belongs to; `again` says that the body is only pointed back to."""

    post: str | None = None
    affiliation: str | None = None
    again: bool = False


def read(phrase: str) -> Post:
    """Return the post and affiliation that a noun phrase beside a name tells.

    >>> read("secretary of the Linhe County Party Committee")
    Post(post='secretary of the County Party Committee', affiliation='Linhe County', again=False)
    """
    phrase = _AGE.sub("", phrase.replace("\u2019", "'")).lstrip("0123456789, ")
    phrase = " ".join(_MARKS.sub(" ", phrase).split())
    phrase = _WHO_IS.sub("", phrase)
    works = _WORKS.search(phrase)
    phrase = re.split(r"(?:^|,?\s+)(?:who|whose)\b", phrase, maxsplit=1)[0].strip(" ,()\"'")
    phrase = phrase if _ABBREVIATED.search(phrase) else phrase.rstrip(".")
    if OF_THE_BEST.match(phrase):
        return Post()
    phrase = ONE_OF.sub(lambda m: singular(m[1].lower()), phrase)
    initialled = _INITIALLED.fullmatch(phrase)
    if initialled and any(is_post(word) for word in words(phrase, *initialled.span("post"))):
        return Post(read(initialled["post"]).post, initialled["body"])
    if phrase.startswith(("of ", "from ")):
        return Post(None, _trim(phrase.split(" ", 1)[1]))
    parts = [part for part in map(_one, _parts(phrase)) if part.post and not part.post[:1].isdigit()]
    if not parts:
        return Post(None, _trim(works["body"]) if works else None)
    placed = [part for part in parts if part.affiliation or part.again]
    own = [part for part in placed if not _INNER_UNIT.fullmatch(part.affiliation or "")]
    main = [part for part in own if not _SIDE.search(part.post or "")]
    main = [part for part in main if not _DEMONYM.fullmatch(part.affiliation or "")] or main
    best = (main or own or placed or [Post(None, _trim(works["body"]) if works else None)])[0]
    return Post(_joined([part.post or "" for part in parts]), best.affiliation, best.again)


def _parts(phrase: str) -> list[str]:
    """Return the single posts of a phrase that joins several by commas or "and"."""
    parts: list[str] = []
    joints = [None, *_JOINTS.finditer(phrase)]
    for joint, piece in zip(joints, _JOINTS.split(phrase), strict=True):
        link = " and " if joint and "and" in joint.group() else ", "
        row = words(piece, 0, len(piece))
        if parts and not (any(is_post(w) for w in row[:7]) and not (len(row) == 1 and is_body(row[0]))):
            goes_on = piece[:1].isupper() and (" of " in parts[-1] or " for " in parts[-1])
            parts[-1] = f"{parts[-1]}{link}{piece}" if goes_on else parts[-1]
        elif parts and not any(is_post(w) for w in words(parts[-1], 0, len(parts[-1]))):
            parts[-1] = f"{parts[-1]}{link}{piece}"
        else:
            parts.append(piece)
    return parts


def _joined(posts: list[str]) -> str:
    """Return the posts as one phrase, each once, three at most."""
    unique = list(dict.fromkeys(posts))
    return " and ".join(unique[:3])


def _one(phrase: str) -> Post:
    """Return the post and affiliation of one noun phrase with one head."""
    if phrase.lower().startswith(("its ", "their ")):
        return Post(_one(phrase.split(" ", 1)[1]).post, None, again=True)
    while (shorter := _ARTICLE.sub("", phrase)) != phrase:
        phrase = shorter
    owner, _, owned = phrase.partition("'s ")
    if owned and not _PREPOSITION.search(owner) and any(is_post(w) for w in words(owned, 0, len(owned))):
        return _owned(owner, owned)
    cut = _PREPOSITION.search(phrase)
    head = phrase[: cut.start()] if cut else phrase
    if not any(is_post(w) for w in words(head, 0, len(head))) and "person in charge" not in head.lower():
        return Post()
    before = _headed(head)
    return _with_tail(before, phrase[cut.start() :]) if cut else before


def _owned(owner: str, owned: str) -> Post:
    """Return "the council's finance director": the owner is the affiliation."""
    inner = _one(owned)
    again = owner.split()[-1].lower() in GENERIC and not owner[:1].isupper()
    own = inner.affiliation if _names_a_body(inner.affiliation or "") else None
    return Post(inner.post, owner if again or not own else own, again)


def _headed(head: str) -> Post:
    """Return the post in front of a preposition; a body or country before the post is the affiliation."""
    office = _OFFICE.match(head)
    if office and _OFFICE_UNIT.search(office["unit"]):
        return _of_office(office, f"{office['level']} {head[office.start('unit') :]}")
    row = words(head, 0, len(head))
    first_post = next((i for i, w in enumerate(row) if is_post(w)), len(row))
    if first_post == 1 and row[0].low in GENERIC:
        # "Council member" names no council.
        return Post(head)
    bodies = [
        i
        for i, w in enumerate(row[:first_post])
        if w.capital and is_body(w) and not (w.low in OF_POSTS and i + 1 == first_post)
    ]
    places = 0
    while places < first_post and row[places].capital and row[places].low in PLACES:
        places += 1
    if bodies and bodies[-1] + 1 < len(row) and _is_level(head[: row[bodies[-1]].end]):
        return Post(head, head[: row[bodies[-1]].end])
    if bodies and not all(word.low in OF_POSTS for word in row[: bodies[-1] + 1]):
        end = bodies[-1]
        rest = head[row[end + 1].start :] if end >= 2 else head
        return Post(rest, head[: row[end].end])
    if not places and _is_foreign_to_posts(row, first_post):
        run = next(
            (i for i, w in enumerate(row) if i and (w.low in OF_POSTS or not w.capital or is_post(w))),
            first_post,
        )
        return Post(head, head[: row[min(run, first_post) - 1].end].removesuffix("'s"))
    if places:
        return Post(head[row[places].start :] if places < len(row) else head, head[: row[places - 1].end])
    return Post(head)


def _is_foreign_to_posts(row: list[Word], first_post: int) -> bool:
    """Return whether a capitalised word before a post is a place rather than a part of the post."""
    return 0 < first_post <= 3 and row[0].capital and row[0].low not in OF_POSTS


def _with_tail(before: Post, tail: str) -> Post:
    """Return the post with what follows its preposition: a portfolio stays, a body or place moves out."""
    match = _PREPOSITION.match(tail)
    rest = tail[match.end() :] if match else tail
    link = tail[: match.end()] if match else " "
    if not rest[:1].isupper():
        return _with_small_tail(before, link, rest)
    office = _OFFICE.match(rest)
    if office and _OFFICE_UNIT.search(office["unit"]):
        unit = f"{office['level']} {_PREPOSITION.split(office['unit'])[0].strip()}"
        return _of_office(office, f"{before.post}{link}{unit}")
    if _PORTFOLIO.search(before.post or "") and not _names_a_body(rest):
        return _portfolio(before, link, rest)
    branch, _, outer = rest.partition(", ")
    if _is_branch(branch, outer):
        return Post(f"{before.post}{link}{branch}", _trim(outer))
    inner = _PREPOSITION.search(rest)
    unit = rest[: inner.start()] if inner else rest
    if _is_level(unit):
        deeper = _with_tail(Post(""), rest[inner.start() :]) if inner else Post()
        return Post(f"{before.post}{link}{unit}", deeper.affiliation or before.affiliation or unit)
    if all(word.low in OF_POSTS or word.low == "and" for word in words(unit, 0, len(unit))):
        return Post(f"{before.post}{link}{unit}", _trim(rest[inner.end() :]) if inner else before.affiliation)
    if (before.post or "").lower() in ("deputy", "delegate"):
        return Post(f"{before.post}{link}{_trim(rest)}", _trim(rest))
    return Post(before.post, _trim(rest))


def _is_branch(branch: str, outer: str) -> bool:
    """Return whether a word is a field inside the body named behind its comma ("Marine, Linhe Fisheries")."""
    row = words(outer, 0, len(outer))
    if not row or " " in branch or _names_a_body(branch) or branch.lower() in PLACES:
        return False
    named = row[0].capital and not all(word.low in PLACES for word in row) and row[-1].low not in REGIONS
    return (
        named and (row[-1].text.isupper() or "-" in row[-1].text or is_body(row[-1])) and not is_post(row[-1])
    )


def _of_office(office: re.Match[str], post: str) -> Post:
    """Return the post in the party or government of a place: the place is the affiliation."""
    level = office["level"]
    return Post(
        post, office["place"] if level in ("Municipal", "Provincial") else f"{office['place']} {level}"
    )


def _is_level(unit: str) -> bool:
    """Return whether a body is a level of party or government, of no place ("Municipal Party Committee")."""
    row = words(unit, 0, len(unit))
    return (
        len(row) > 1
        and _OFFICE_UNIT.search(row[-1].text) is not None
        and all(word.low in OF_POSTS or word.low in GENERIC or word.text.isupper() for word in row)
    )


def _names_a_body(rest: str) -> bool:
    """Return whether the stretch up to its next preposition is a body or a place."""
    name = _PREPOSITION.split(rest)[0].partition(", ")[0]
    row = words(name, 0, len(name))
    body = is_body(row[-1]) and len(row) > 1 and row[-1].low != "affairs" if row else False
    return bool(row) and (row[-1].low in PLACES or body)


def _portfolio(before: Post, link: str, rest: str) -> Post:
    """Return "Minister of Health of X": the portfolio belongs to the post."""
    inner = _PREPOSITION.search(rest)
    area = rest[: inner.start()] if inner else rest
    return Post(f"{before.post}{link}{area}", _trim(rest[inner.end() :]) if inner else before.affiliation)


def _with_small_tail(before: Post, link: str, rest: str) -> Post:
    """Return a post whose tail begins small: a field ("of economics at X"), or a body pointed back to."""
    row = words(rest, 0, len(rest))
    inner = _PREPOSITION.search(rest)
    area = rest[: inner.start()] if inner else rest
    if (
        row
        and words(area, 0, len(area))
        and words(area, 0, len(area))[-1].low in GENERIC
        and link.strip().split()[0] in ("of", "for", "at")
    ):
        deeper = (
            _trim(rest[inner.end() :]) if inner and rest[inner.end() : inner.end() + 1].isupper() else None
        )
        return Post(before.post, deeper or area, deeper is None)
    capital = next((w for w in row if w.capital), None)
    body = None
    if inner and rest[inner.end() : inner.end() + 1].isupper():
        body = _trim(rest[inner.end() :])
    elif capital is not None:
        body = _trim(rest)
        return Post(before.post, body)
    short = len(area.split()) <= 4
    return Post(f"{before.post}{link}{area}" if short else before.post, body or before.affiliation)


def _trim(body: str) -> str:
    """Return the name of a body without what no longer belongs to it."""
    body = _BEYOND.split(body, maxsplit=1)[0]
    body = _ARTICLE.sub("", body.strip())
    return body if _ABBREVIATED.search(body) else body.rstrip(".")
