"""Lists of those present: who is announced before anybody speaks, and the rows that the lists take."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from store.text.labelled import attended, initials, listheads
from store.text.labelled.announced import asked, statements
from store.text.labelled.latin_names import is_english_office
from store.text.labelled.listed import LONGEST_ITEM, people_of, row_people, small
from store.text.labelled.person import Person, has_han, tight
from store.text.labelled.persons import is_chinese_name, parse, with_note
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, HAN, NO_GIVEN, POST

_PADDED_ZH = re.compile(
    rf"(主 {{0,4}}席|(?:副?秘 {{0,2}}書 {{0,2}}長?)|(?:副?秘 {{0,2}}书 {{0,2}}长)|"
    rf"記 {{0,4}}錄|紀 {{0,4}}錄|记 {{0,4}}录|"
    rf"主持人?|"
    rf"召集人|审判长|審判長|书记员|書記員) {{1,4}}([{HAN}·]{{2,8}})"
)
"""An office and its holder parted by blanks at the head of a record of parliament or court."""
_TOP = 12
"""Rows at the head of a record in which a byline names those who talk."""
_TELLS = re.compile(
    r"\b(?:reported|asked|said|stated|provided|noted|moved|called|was|were|had|has|will|that)\b"
)
_SEVERAL = 2
"""More people on the row under a head than make it the whole list: what follows a blank line is none."""
_WIDE = 50
"""Characters from which on a row may be a line of a list that is wrapped at a width."""


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
        head = listheads.head(rows[index], heads)
        held = _padded(rows, index) if head is None and index < 30 else None
        if held is not None:
            people.append(held)
            taken.add(index)
        if head is None:
            index += 1
            continue
        _, rest = head
        used, found = _inline(rest, rows, index) if rest else _under(rows, index)
        if found:
            taken.update(range(index, used))
            people.extend(_with_office(found, head[0]))
            heads.update(person.name.casefold() for person in found)
        index = max(used, index + 1)
    people.extend(_in_head(rows, heads.keys() - {p.name.casefold() for p in people}))
    people.extend(attended.people([row for index, row in enumerate(rows[:80]) if index not in taken]))
    people.extend(initials.people(rows))
    people.extend(initials.presenters(rows))
    people.extend(statements(rows))
    asks = list(asked(rows))
    people.extend(asks)
    return Roster(tuple(people), frozenset(taken), asks[0] if len({p.name for p in asks}) == 1 else None)


def _in_head(rows: Sequence[Row], heads: Set[str]) -> list[Person]:
    """Return those whom one of the first rows names, as a byline does, and who label rows; two at least."""
    labels = [h for h in heads if 2 <= len(h) <= 4 and CHINESE_NAME.fullmatch(h) and h not in NO_GIVEN]
    above = [row.words for row in rows[:_TOP] if len(row.words) < 80 and ":" not in row.words[:5]]
    rows_of = ([name for name in labels if name in words] for words in above)
    return next(([Person(name) for name in named] for named in rows_of if len(named) >= 2), [])


def _padded(rows: Sequence[Row], index: int) -> Person | None:
    """Return who holds the office that a row of the head prints before blanks, when it is one person."""
    found = _PADDED_ZH.fullmatch(rows[index].words)
    below = rows[index + 1].words if index + 1 < len(rows) else ""
    if found is None:
        return None
    person = parse(found[2])
    shared = not rows[index + 1].gap and ":" not in below and POST.search(below[:6]) if below else None
    if not is_chinese_name(found[2]) or (shared and is_chinese_name(below) and len(below) <= 8):
        return None
    office = tight(found[1])
    return replace(person, post=person.post or office, full=office)


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
    while used < len(rows) and _runs_on(rest, rows[used - 1], rows[used]):
        rest, used = rest + " " + rows[used].words, used + 1
    people = people_of(rest)
    if not people and _is_office_only(rest):
        return used, []
    return used, people


def _runs_on(rest: str, above: Row, row: Row) -> bool:
    """Return whether a list goes on in the next row: it stops at a comma, or is wrapped at a width."""
    if row.gap or row.mark or (row.words.isupper() and not rest.isupper()):
        return False
    if rest.endswith((",", "、", ";", " and")) or row.words[:1].islower():
        return True
    wide = len(above.words) >= _WIDE and _is_wide(rest) and not rest.endswith(".") and ":" not in row.words
    return wide and ("," in row.words or ";" in row.words or len(row.words) < _WIDE)


def _is_wide(words: str) -> bool:
    """Return whether a row holds several items of a list and is as long as a line of print."""
    return len(words) >= _WIDE and words.count(",") + words.count(";") >= 2 and not has_han(words)


def _is_office_only(rest: str) -> bool:
    return len(rest) < 4


def _under(rows: Sequence[Row], index: int) -> tuple[int, list[Person]]:
    """Return the people under a head: in rows of their own, or in a list wrapped at a width."""
    first = index + 1
    lines = rows[first : first + 2]
    if len(lines) == 2 and _is_wrapped(lines[0]) and _runs_on(lines[0].words, *lines):
        used, found = _inline(rows[first].words, rows, first)
        if found:
            return used, found
    return _below(rows, index)


def _is_wrapped(row: Row) -> bool:
    """Return whether a row may be the first line of a list that runs on: no sentence, no item with a dash."""
    return _is_wide(row.words) and ":" not in row.words and " - " not in row.words and not _is_sentence(row)


def _below(rows: Sequence[Row], index: int) -> tuple[int, list[Person]]:
    """Return the people in the rows under a head, to the first row that lists nobody."""
    people: list[Person] = []
    used = index + 1
    waiting: str | None = None
    for place in range(index + 1, len(rows)):
        row = rows[place]
        if _ends_list(row, rows[index + 1]) or listheads.head(row, {}) is not None or _is_sentence(row):
            break
        if row.gap and place > index + 1 and len(people) > _SEVERAL and used == index + 2:
            break
        if _is_page(row) and not _is_chinese_post(row):
            continue
        found = [] if _is_turn(row) else row_people(row)
        if not found and (_is_post_row(row) or _is_chinese_post(row)) and not _is_label(rows, place):
            if people and people[-1].post is None and waiting is None:
                people[-1] = with_note(people[-1], small(row.words))
            else:
                waiting = small(re.sub(r"(?i)^the | ?\(\d{1,2}\)\d?$", "", row.words))
            used = place + 1
            continue
        if waiting and found:
            if has_han(waiting) and found[0].post is None:
                found[0] = with_note(found[0], waiting)
            found[0] = replace(found[0], post=found[0].post or waiting, full=found[0].full or waiting)
            waiting = None
        if not found and not re.match(r"(?i)apologies|absent|请假|缺席", row.words):
            break
        people.extend(found)
        used = place + 1
    return used, people


def _ends_list(row: Row, first: Row) -> bool:
    """Return whether a row is none of the list that `first` begins: long, a heading, of another kind."""
    other = (first.mark == "bullet" != row.mark and row.gap) or (row.mark == "number" and not first.mark)
    return other or len(row.words) > LONGEST_ITEM or row.mark == "heading"


def _is_sentence(row: Row) -> bool:
    """Return whether a row of Latin letters tells something.

    `Okafor reported that it rained.` names nobody for the list.
    """
    return row.words.endswith(".") and bool(_TELLS.search(row.words))


def _is_post_row(row: Row) -> bool:
    """Return whether a row of a list is the office of the person above or below it."""
    return len(row.words) <= 90 and not row.words.endswith(".") and is_english_office(row.words)


def _is_label(rows: Sequence[Row], place: int) -> bool:
    """Return whether an office stands over words of its holder, a blank line before it."""
    below = rows[place + 1].words if place + 1 < len(rows) else ""
    return rows[place].gap and len(below) > _WIDE and below.endswith((".", "?", "!"))


def _is_chinese_post(row: Row) -> bool:
    """Return whether a row of a list is nothing but a Chinese office: `政制事务局副局长(2)`."""
    words = re.sub(r" ?\(\d{1,2}\)\d?$", "", row.words)
    return 4 <= len(words) <= 30 and any(m.end() == len(words) for m in POST.finditer(words))


def _is_page(row: Row) -> bool:
    """Return whether a row inside a list may be a page number or a running head: it holds a number."""
    return row.mark == "" and bool(re.search(r"\d", row.words)) and len(row.words) < 60


def _is_turn(row: Row) -> bool:
    head, colon, rest = row.words.partition(":")
    return bool(colon) and len(rest) > 0 and len(head) < 40
