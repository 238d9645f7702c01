"""Items of lists read as people: names parted by commas, marks or blanks, with posts behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from store.text.labelled.latin_names import english, is_english_office, is_latin_name
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import is_chinese_name, parse, with_note
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, ENGLISH_POST, HAN

LONGEST_ITEM = 200
_HONOUR = re.compile(
    r"(?:[A-Z]\.){2,6}[A-Z]?|[A-Z][a-z]?\.[A-Z][a-z]{0,2}\.?|[大金銀铜銅][紫荊勳賢章]{2,5}|(?:MBE|"
    r"OBE|CBE|KC|QC|SC|JP|PhD|MD|Esq|Jr|Sr|MP|MLA|MSP)\.?",
    re.IGNORECASE,
)
_NOTED = re.compile(rf"(?:{_HONOUR.pattern}) \(([^()]{{3,60}})\)", re.IGNORECASE)
"""An honour with the office in brackets behind it: `JP (Chairman)`."""
_NOBODY = re.compile(
    rf"^(?:{_HONOUR.pattern})$|\d\s{{0,2}}(?:余|多)?(?:人|名|位|members|others|people|residents|parents)",
    re.IGNORECASE,
)
"""What stands among names and tells nothing of the one before: honours, numbers of people."""
_AWAY = re.compile(r"(?i)[;.,]\s*(?:with )?(?:apologies|absent|regrets)\b|[;；。]\s*(?:请假|缺席|請假)")
_BOX = re.compile(r"^\s{0,4}\[[ xX]\]\s{0,4}")
"""The box that is ticked for those who came."""
_MAIL = re.compile(r"\s{0,4}[<(]?[\w.+-]{1,64}@[\w-]{1,40}\.[\w.-]{2,20}[>)]?")
_HANDLE = re.compile(r"[a-z][a-z0-9_-]{2,20}")
SEATS = {
    "selectmen": "Selectman",
    "trustees": "Trustee",
    "commissioners": "Commissioner",
    "councilmembers": "Councilmember",
    "council members": "Council Member",
    "councillors": "Councillor",
    "councilors": "Councilor",
    "aldermen": "Alderman",
    "supervisors": "Supervisor",
    "senators": "Senator",
    "cllrs": "Cllr",
}
_SEAT = "|".join(sorted(SEATS, key=len, reverse=True))
_SEATED = re.compile(rf"(?P<seat>{_SEAT}) (?-i:(?=[A-Z]))", re.IGNORECASE)
"""Seats in the plural before the names of those who hold them."""
_STOP = re.compile(r"(?<=[a-z)])\. (?=[A-Z])")
"""The end of a sentence that lists people, where another one follows."""
_OF = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]{0,24} ){1,4}[A-Z][\w'’-]{1,24}) (?:of|from) (?:the )?"
    r"(?P<body>[A-Z][^,;()]{2,80}?)(?: who\b.{0,120})?"
)
"""A person and the body that sent him: `Tam Lind from the Appeals Board`."""
_DASHED = re.compile(r"(?P<name>[^-–—,:;()]{3,40}) [-–—]{1,2} (?P<note>[A-Z][^;:]{2,120})")
"""A name with its posts, or its firm, behind a dash."""
_SPLIT_BLANK = re.compile(r"[ \t\u3000]+")


def row_people(row: Row) -> list[Person]:
    """Return the people of one row of a list: one with posts and honours after commas, or several."""
    several = people_of(row.words) if ";" in row.words else []
    if len(several) > 1:
        return several
    dashed = _DASHED.fullmatch(row.words)
    if dashed and _is_person(dashed["name"]) and not _is_person_only(dashed["note"]):
        return [with_note(parse(small(dashed["name"])), dashed["note"])]
    parts = [p.strip() for p in split(row.words, ",") if p.strip()]
    kept = [_NOTED.sub(r"\1", p) for p in parts if not _HONOUR.fullmatch(p)]
    if len(kept) == 1 and " and " in kept[0] and "(" not in kept[0]:
        several = people_of(kept[0])
        if len(several) == 2:
            return several
    if len(kept) == 1 or (kept and all(not _is_person(p) for p in kept[1:])):
        person = _item(kept[0])
        if person is None:
            return people_of(kept[0])
        return [with_note(person, ", ".join(kept[1:])) if len(kept) > 1 else person]
    return people_of(row.words)


def _is_person_only(note: str) -> bool:
    """Return whether what follows a dash is a second person rather than posts or a firm."""
    return "," in note and all(_is_person(part) and " " in part.strip() for part in note.split(","))


def people_of(words: str) -> list[Person]:
    """Return the people that one line lists; a seat in the plural before names is the post of each."""
    seated = _SEATED.match(words)
    if seated:
        post = SEATS[seated["seat"].casefold()]
        stop = _STOP.search(words, seated.end())
        end = stop.end() if stop else len(words)
        held = (
            replace(p, post=p.post or post, full=p.full or post) for p in people_of(words[seated.end() : end])
        )
        return [*held, *(people_of(words[end:]) if stop else ())]
    words = _AWAY.split(words, maxsplit=1)[0].strip(" .。;；")
    if "、" in words or ";" in words:
        mark = ";" if ";" in words else "、"
        parts = [p for p in split(words, mark) if p.strip()]
        return [p for part in parts for p in ([_item(part)] if mark == "、" else _row_parts(part)) if p]
    return _commas(words)


def _row_parts(part: str) -> list[Person | None]:
    """Return the people between two semicolons: a name with its posts, or names with commas."""
    pieces = [re.sub(r"^and ", "", p.strip()) for p in split(part, ",")]
    if len(pieces) > 2 and ENGLISH_POST.search(pieces[1]) and not _is_person(pieces[1]):
        pieces = [pieces[0], ", ".join(pieces[1:])]
    if len(pieces) > 1 and not any(_is_person(p) for p in pieces[1:]):
        first = _item(pieces[0])
        return [with_note(first, ", ".join(pieces[1:]))] if first else []
    return [*_commas(part)]


def _commas(words: str) -> list[Person]:
    """Return people parted by commas, by "and" or by blanks; what is no name belongs to the one before."""
    found: list[Person] = []
    for part in re.split(r"(?<=[^\d]) (?:and|&|\+) |, ?and ", words):
        for piece in split(part, ","):
            person = _item(piece)
            if person is None and found and _HANDLE.fullmatch(piece.strip()):
                person = Person(name=piece.strip())
            if person is not None:
                found.append(person)
            elif found and piece.strip() and not _NOBODY.search(piece.strip()):
                found[-1] = with_note(found[-1], piece)
    if not found and has_han(words):
        pieces = _SPLIT_BLANK.split(_join_padded(words))
        if len(pieces) > 1 and all(CHINESE_NAME.fullmatch(p) for p in pieces):
            return [Person(name=p) for p in pieces]
    return found


def _join_padded(words: str) -> str:
    """Return `words` with names of two characters that blanks pad made whole."""
    return re.sub(rf"(?<![{HAN}])([{HAN}])[ \u3000]{{1,3}}([{HAN}])(?![{HAN}])", r"\1\2", words)


def split(words: str, mark: str) -> Iterator[str]:
    """Yield the pieces of `words` between `mark`, brackets kept whole."""
    depth, start = 0, 0
    for place, char in enumerate(words):
        if char in "([（【":
            depth += 1
        elif char in ")]）】":
            depth = max(0, depth - 1)
        elif not depth and char in (mark, {",": "，", ";": "；"}.get(mark, mark)):
            yield words[start:place]
            start = place + 1
    yield words[start:]


def _item(piece: str) -> Person | None:
    """Return the person that one item of a list names, or None."""
    piece = _BOX.sub("", _MAIL.sub("", piece)).strip(" \t\u3000*_.·-~")
    if not piece or len(piece) > LONGEST_ITEM:
        return None
    head, bracket, note = piece.partition("(")
    note = note.partition(")")[0].strip() if bracket and ") (" not in note else note.rstrip(") ")
    handle = re.search(r"\s@[\w-]{1,40}", head) or re.match(r"@[\w-]{1,40}$", note)
    head = head[: handle.start()].strip() if handle and handle.string == head else head.strip()
    note = "" if handle and handle.string == note else note
    sent = None if note else _OF.fullmatch(head)
    if sent and _is_person(sent["name"]) and not has_han(head):
        head, note = sent["name"], sent["body"]
    side = re.match(r"(.{2,40}?)\s*(?: [-–—]{1,2} |:)\s*(.{2,120})$", head)
    if side and not note and is_english_office(side[1]) and _is_person(side[2]):
        head, note = side[2], re.sub(r"(?i)^the ", "", side[1])
        side = None
    if side and not note and _is_person(side[1]):
        head, note = side[1], side[2]
    if not _is_person(head):
        return None
    first, *more = re.split(r"\) ?\(", note)
    person = parse(small(head), first or None)
    for one in more:
        person = with_note(person, one)
    return replace(person, short=person.short or handle[0].strip(" @")) if handle else person


def _is_person(words: str) -> bool:
    """Return whether `words` name one person, with or without a post."""
    words = words.partition("(")[0].strip(" *_.")
    if not words or len(words) > 60 or "," in words or is_english_office(words):
        return False
    if has_han(words):
        return is_chinese_name(words)
    name = english(words).name
    return is_latin_name(name) and not ENGLISH_POST.search(name) and not _HONOUR.fullmatch(words)


def small(words: str) -> str:
    """Return words in capitals as a name or a post is written elsewhere."""
    return (
        re.sub(r"\b(Of|The|And|For|In)\b", lambda m: m[0].lower(), words.title())
        if words.isupper()
        else words
    )
