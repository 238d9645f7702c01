"""Lists of those present: full names, posts and affiliations, before anybody speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from store.text.labelled import initials, persons
from store.text.labelled.persons import Person, has_han, is_chinese_name, is_latin_name, tight
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, ENGLISH_POST, HAN

_HEAD_ZH = re.compile(
    r"(?P<absent>缺席|请假|請假|因故缺席)?(?:出席|列席|参会|參會|参加|与会|與會|到会|到會|"
    r"主持|主講|主讲|记录|紀錄|發布|发布|嘉宾|嘉賓|本期|本场|对谈|對談|在席|应到|实到|受访|"
    r"受訪|采访|採訪|访谈|对话)?"
    r"(?:介绍|介紹|单位|單位|人员|人員|议员|議員|委员|委員|代表|政府官員|官員|单位及人员|嘉宾|"
    r"嘉賓|名单|名單|秘书|秘書|领导|人|者|记者|记录|会议)*(?:名单|名單|情况)?"
)
_WORD_ZH = re.compile(
    r"出席|列席|参会|參會|参加|与会|與會|到会|到會|缺席|请假|請假|主持|记录|紀錄|嘉宾|嘉賓|"
    r"受访|受訪|采访|採訪|主讲|主講|发布人|對話|对话"
)
_ABSENT_ZH = re.compile(r"缺席|请假|請假")
_HEAD_EN = re.compile(
    r"(?:(?:also |members? |remote(?:ly)? |in[- ]person |online |virtual |local |regular |"
    r"full |public |officers |committee |councill?ors?|board |staff |officers? |those |"
    r"others? |"
    r"other |guests? |public |voting |non-voting )*"
    r"(?:(?:members? )?(?P<present>present|in attendance|attending|officers attending|attendees?|attendance|"
    r"participants?|roll call|members|roster|invitees?|panell?ists?|panel|speakers|witnesses|"
    r"guests?|staff|appearances|cast|who's here|participating)"
    r"|(?P<absent>apologies|absent|regrets|excused|apologies for absence|not present))(?: "
    r"(?:members|list|were|from|received|present|by phone|remotely|online))*)"
    r"|chair|chaired by|minutes taken by|minutes by|facilitator|moderator|host|scribe|"
    r"notetaker|note taker|interviewer|interviewee|clerk|secretary",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"(?:PREPARED |OPENING )?(?:STATEMENT|TESTIMONY) OF (?:THE )?(?:HON\. )?([A-Z][\w.'’ "
    r"-]{2,50})(?:, (.{3,120}?))?\.?$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?:[Tt]alk|[Ii]nterview|INTERVIEW|[Cc]onversation|Q ?& ?A|[Dd]iscussion|[Cc]hat|"
    r"[Ss]peaking|Interviewee|Guest|Witness)(?: with|:) (?P<name>(?:[A-Z][\w.'’-]{0,24} "
    r"){1,3}[A-Z][\w'’-]{1,24})(?:, (?P<post>[^.:;]{3,80}))?"
)
_PRESIDING = re.compile(
    r"(?P<name>(?:Hon\. |Cllr |Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?:[A-Z][\w.'’-]{0,24} "
    r"){1,3}[A-Z][\w'’-]{1,24}),? ?(?:[\[(]?(?P<post>(?:vice |acting "
    r")?chair\w*)[^\[\]()]{0,60}[\])]?,? )?(?:presiding|presided|in the chair)",
)
_HONOUR = re.compile(
    r"(?:[A-Z]\.){2,6}[A-Z]?|[A-Z][a-z]?\.[A-Z].{0,8}|[大金銀铜銅][紫荊勳賢章]{2,5}|(?:MBE|"
    r"OBE|CBE|KC|QC|SC|JP|PhD|MD|Esq|Jr|Sr|MP|MLA|MSP)\.?",
    re.IGNORECASE,
)
_INTRO_ZH = re.compile(
    rf"(?:采访对象|受访人|受访者|受訪者|嘉宾|嘉賓|对话人|主讲人|访谈人|访谈对象|"
    rf"被采访人)[:：]\s{{0,3}}([^，。；,;]{{2,40}})|——(?:访|對話|对话|专访|"
    rf"訪)([{HAN}·（）]{{2,40}})$"
    rf"|^(?:对话|專訪|專访|专访|對話|访谈|訪談)[ \u3000|｜]?([{HAN}·（）]{{2,40}})(?:[：:]|——|$)"
)
_AWAY = re.compile(r"(?i)[;.,]\s*(?:with )?(?:apologies|absent|regrets)\b|[;；。]\s*(?:请假|缺席|請假)")
_HANDLE = re.compile(r"[a-z][a-z0-9_-]{2,20}")
_SENTENCE = re.compile(r"[。！？!?…]|\.\.\.")
_SPLIT_BLANK = re.compile(r"[ \t\u3000]+")
_LONGEST_ITEM = 200


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is listed, in order, and the rows that the lists take."""

    people: tuple[Person, ...] = ()
    rows: frozenset[int] = frozenset()
    asked: Person | None = None
    """The one whom an interview asks, when its head says so."""


def read(rows: Sequence[Row], limit: int | None = None) -> Roster:
    """Return the people listed in `rows`; lists stand before row `limit`, short headed ones anywhere."""
    people: list[Person] = []
    taken: set[int] = set()
    heads = Counter(
        row.words[:60].partition(":")[0].strip("*_ ").casefold() for row in rows if ":" in row.words[:60]
    )
    index = 0
    while index < len(rows):
        head = _head(rows[index], heads)
        if head is None:
            index += 1
            continue
        _, rest = head
        used, found = _inline(rest, rows, index) if rest else _below(rows, index)
        if found:
            taken.update(range(index, used))
            people.extend(_with_office(found, head[0]))
            heads.update(person.name.casefold() for person in found)
        index = max(used, index + 1)
    people.extend(initials.people(rows))
    people.extend(_statements(rows))
    asked = list(_asked(rows))
    people.extend(asked)
    return Roster(tuple(people), frozenset(taken), asked[0] if len({p.name for p in asked}) == 1 else None)


def _head(row: Row, heads: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the words that announce a list and what follows them on the row."""
    words = row.words.strip("*_ ")
    if len(words) > 4000:
        return None
    head, colon, rest = words.partition(":")
    head, rest = tight(head).strip("*_ "), rest.strip("*_ ")
    if not colon and row.mark != "heading" and len(words) > 40:
        return None
    if has_han(head):
        good = len(head) <= 16 and bool(_WORD_ZH.search(head)) and bool(_HEAD_ZH.fullmatch(head))
        good = good and heads.get(head.casefold(), 0) <= 2
        return (head, rest) if good and not _SENTENCE.search(rest) else None
    english = _HEAD_EN.fullmatch(head.strip(" ."))
    if english and (colon or english["present"] or english["absent"]) and not _SENTENCE.search(rest):
        office = not english["present"] and not english["absent"]
        known = rest.strip(" .").casefold() in heads and heads.get(head.casefold(), 0) == 1
        return None if office and not known and not _is_whole_name(rest) else (head, rest)
    return None


def _is_whole_name(rest: str) -> bool:
    """Return whether what follows an office is one person's name rather than words."""
    name = rest.partition("(")[0].partition(",")[0].strip()
    return is_latin_name(name) and (len(name.split()) > 1 or persons.bare_name(name) != name)


def _with_office(found: Sequence[Person], head: str) -> list[Person]:
    """Return the people with the office that the head of a list of one gives: `主持人：罗某某`."""
    if len(found) != 1 or found[0].post:
        return list(found)
    for word, post in (("主持", "主持人"), ("主讲", "主讲人"), ("采访", "记者"), ("採訪", "記者")):
        if head.startswith(word):
            return [replace(found[0], post=post, full=post)]
    office = re.fullmatch(r"(?i)chair|facilitator|moderator|host|interviewer|clerk|secretary", head)
    return [replace(found[0], post=head, full=head)] if office else list(found)


def _inline(rest: str, rows: Sequence[Row], index: int) -> tuple[int, list[Person]]:
    """Return the people on the row of the head, and on the rows its list runs over."""
    used = index + 1
    while used < len(rows) and rest.endswith((",", "、", ";", " and")) and not rows[used].gap:
        rest, used = rest + " " + rows[used].words, used + 1
    people = people_of(rest)
    if not people and _is_office_only(rest):
        return used, []
    return used, people


def _is_office_only(rest: str) -> bool:
    return len(rest) < 4


def _below(rows: Sequence[Row], index: int) -> tuple[int, list[Person]]:
    """Return the people in the rows under a head, to the first row that lists nobody."""
    people: list[Person] = []
    used = index + 1
    waiting: str | None = None
    for place in range(index + 1, len(rows)):
        row = rows[place]
        if rows[index + 1].mark == "bullet" and row.mark != "bullet" and row.gap:
            break
        if len(row.words) > _LONGEST_ITEM or row.mark == "heading" or _head(row, {}) is not None:
            break
        if _is_page(row):
            continue
        found = [] if _is_turn(row) else _row_people(row)
        if not found and _is_post_row(row):
            if people and people[-1].post is None and waiting is None:
                people[-1] = persons.with_note(people[-1], _small(row.words))
            else:
                waiting = _small(re.sub(r"(?i)^the ", "", row.words))
            used = place + 1
            continue
        if waiting and found:
            found[0] = replace(found[0], post=found[0].post or waiting, full=found[0].full or waiting)
            waiting = None
        if not found and not re.match(r"(?i)apologies|absent|请假|缺席", row.words):
            break
        people.extend(found)
        used = place + 1
    return used, people


def _is_post_row(row: Row) -> bool:
    """Return whether a row of a list is the office of the person above or below it."""
    return len(row.words) <= 90 and not row.words.endswith(".") and persons.is_english_office(row.words)


def _is_page(row: Row) -> bool:
    """Return whether a row inside a list may be a page number or a running head: it holds a number."""
    return row.mark == "" and bool(re.search(r"\d", row.words)) and len(row.words) < 60


def _is_turn(row: Row) -> bool:
    head, colon, rest = row.words.partition(":")
    return bool(colon) and len(rest) > 0 and len(head) < 40


def _row_people(row: Row) -> list[Person]:
    """Return the people of one row of a list: one with posts and honours after commas, or several."""
    parts = [p.strip() for p in split(row.words, ",") if p.strip()]
    kept = [p for p in parts if not _HONOUR.fullmatch(p)]
    if len(kept) == 1 or (kept and all(not _is_person(p) for p in kept[1:])):
        person = _item(kept[0])
        if person is None:
            return people_of(kept[0])
        return [persons.with_note(person, ", ".join(kept[1:])) if len(kept) > 1 else person]
    return people_of(row.words)


def people_of(words: str) -> list[Person]:
    """Return the people that one line lists."""
    words = _AWAY.split(words, maxsplit=1)[0].strip(" .。;；")
    if "、" in words or ";" in words:
        mark = ";" if ";" in words else "、"
        parts = [p for p in split(words, mark) if p.strip()]
        return [p for part in parts for p in ([_single(part)] if mark == "、" else _row_parts(part)) if p]
    return _commas(words)


def _row_parts(part: str) -> list[Person | None]:
    """Return the people between two semicolons: a name with its posts, or names with commas."""
    pieces = [p.strip() for p in split(re.sub(r"^\s*and ", "", part), ",")]
    if len(pieces) > 2 and ENGLISH_POST.search(pieces[1]) and not _is_person(pieces[1]):
        pieces = [pieces[0], ", ".join(pieces[1:])]
    if len(pieces) > 1 and not any(_is_person(p) for p in pieces[1:]):
        first = _item(pieces[0])
        return [persons.with_note(first, ", ".join(pieces[1:]))] if first else []
    return [*_commas(part)]


def _single(part: str) -> Person | None:
    return _item(part)


def _commas(words: str) -> list[Person]:
    """Return people parted by commas, by "and" or by blanks; what is no name belongs to the one before."""
    found: list[Person] = []
    for part in re.split(r"(?<=[^\d]) and |, ?and ", words):
        for piece in split(part, ","):
            person = _item(piece)
            if person is None and found and _HANDLE.fullmatch(piece.strip()):
                person = Person(name=piece.strip())
            if person is not None:
                found.append(person)
            elif found and piece.strip() and not _HONOUR.fullmatch(piece.strip()):
                found[-1] = persons.with_note(found[-1], piece)
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
    piece = piece.strip(" \t\u3000*_.·-")
    if not piece or len(piece) > _LONGEST_ITEM:
        return None
    head, bracket, note = piece.partition("(")
    note = note.rstrip(") ") if bracket else ""
    handle = re.search(r"\s@[\w-]{1,40}", head)
    head = head[: handle.start()].strip() if handle else head.strip()
    side = re.match(r"(.{2,40}?)\s*(?: [-–—]{1,2} |:)\s*(.{2,120})$", head)
    if side and not note and _is_person(side[1]):
        head, note = side[1], side[2]
    if not _is_person(head):
        return None
    person = persons.parse(_small(head), note or None)
    return replace(person, short=person.short or handle[0].strip(" @")) if handle else person


def _is_person(words: str) -> bool:
    """Return whether `words` name one person, with or without a post."""
    words = words.partition("(")[0].strip(" *_.")
    if not words or len(words) > 60 or "," in words or persons.is_english_office(words):
        return False
    if has_han(words):
        return is_chinese_name(words)
    return (
        is_latin_name(words)
        and not ENGLISH_POST.search(persons.bare_name(words))
        and not _HONOUR.fullmatch(words)
    )


def _statements(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom a heading or an introduction announces: STATEMENT OF HON. …, 受访人：…, ——访…."""
    for row in rows:
        if len(row.words) > 300:
            continue
        found = _STATEMENT.fullmatch(row.words)
        if found:
            yield persons.parse(_small(found[1].strip(" .")), _small(found[2]) if found[2] else None)
        chair = _PRESIDING.search(row.words)
        if chair and is_latin_name(chair["name"]):
            yield persons.parse(chair["name"], chair["post"] or "Chair")


def _small(words: str) -> str:
    """Return words in capitals as a name or a post is written elsewhere."""
    return (
        re.sub(r"\b(Of|The|And|For|In)\b", lambda m: m[0].lower(), words.title())
        if words.isupper()
        else words
    )


def _asked(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom the head of an interview names as the one it asks."""
    for row in rows[:60]:
        intro = _INTRO_ZH.search(row.words) if has_han(row.words) else None
        if intro:
            words, _, note = (intro[1] or intro[2] or intro[3]).partition("(")
            person = persons.parse(words, note.rstrip(")") or None)
            if is_chinese_name(person.name):
                yield person
        talk = _TALK.search(row.words[:200])
        if talk and is_latin_name(talk["name"]):
            yield persons.parse(talk["name"], talk["post"])
