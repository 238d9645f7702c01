"""Speeches: a title that says so, who gives it, and a body in the first person that is all theirs.

Without a name the body stays with the readers of prose, as does a report about a speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.text.labelled import notlabels
from store.text.labelled.labels import Label
from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import parse, with_note
from store.text.labelled.rows import Row
from store.text.labelled.words import CHINESE_NAME, ENGLISH_POST, HAN, POST

_KINDS_ZH = "讲话|講話|致辞|致辭|致词|致詞|演讲|演講|发言|發言|寄语|寄語|贺词|賀詞|献词|獻詞|报告|述职报告"
_TITLE_ZH = re.compile(
    rf"(?P<who>[{HAN}A-Za-z·\d]{{0,30}}?)(?:同志)?在[{HAN}A-Za-z\d“”\"《》、·第() -]{{2,60}}"
    rf"(?:上|时|期间|現場|现场|仪式|典礼|大会|会议|论坛)的?(?:主旨|书面|开幕|闭幕|开场|总结|即席|即兴|主题|"
    rf"表态|交流){{0,2}}(?:{_KINDS_ZH})(?:稿|全文|实录|摘要)?(?:\((?:全文|摘要|节选|实录)\))?"
)
_OCCASION_ZH = re.compile(
    rf"(?P<who>[{HAN}·]{{2,24}}?)?[\d—-]{{0,9}}年?(?:新年|新春|春节|元旦|国庆|开学|开学典礼|毕业|"
    rf"毕业典礼|开幕|开幕式|"
    rf"闭幕|闭幕式|就职|就職|当选|当選|获奖|獲獎|欢迎|歡迎|校庆|校慶|周年庆典|教师节|開學|畢業|典禮|"
    rf"竞选|竞聘)"
    rf"(?:{_KINDS_ZH})(?:稿|全文)?"
)
_TITLE_EN = re.compile(
    r"(?:(?P<when>Opening|Closing|Keynote|Welcome|Welcoming|Prepared|Introductory|Inaugural|Commencement|"
    r"Farewell|Acceptance|Graduation|Convocation|Full [Tt]ext of(?: the)?|Text of(?: the)?|Annual|"
    r"New Year(?:'s)?) )?"
    r"(?P<kind>(?i:Remarks|Speech|Address|Keynote|Statement|Message|Lecture))\b"
    r"(?:[ ,:](?P<rest>[^\n]{0,160}))?"
)
_OWNED_EN = re.compile(
    r"(?P<who>[A-Z][\w.,'’ -]{3,70}?)['’]s? (?:opening |closing |keynote |welcome |inaugural |commencement "
    r"|prepared |full )?(?:remarks|speech|address|keynote|lecture)\b[^.!?\n]{0,100}"
)
_ALONE_EN = re.compile(r"(?i)(?: (?:to|at|on|before|for|in) .{2,150}|\d{4}|,? ?\d{4})?")
_BY = re.compile(
    r"\b(?:by|of|from) (?P<name>[^,;:(]{3,70}?)(?:, (?P<note>[^;:(]{3,100}?))?"
    r"(?= at | to | on | before | in | for |,? delivered |$|\()"
)
_LED = re.compile(
    r"(?i)(?:\(|\*|_){0,3}(?:by|speaker|delivered by|given by|remarks by|speech by|address by|作者|"
    r"演讲人|演讲者|主讲人|"
    r"讲话人|发言人|致辞人|演講人|文)[:： ]{1,3}"
)
_AUTHOR_ZH = re.compile(
    rf"\(?(?:本文)?(?:作者|演讲者|讲话人|发言人)(?:系|为|是|:)(?P<note>[{HAN}A-Za-z、·\d]{{3,60}})[。.]?\)?"
)
_SALUTATION = re.compile(
    r"(?:各位|同志们|同志們|尊敬的|尊敬各位|亲爱的|親愛的|朋友们|老师们|同学们|女士们|女士們|先生们|"
    r"同事们|乡亲们|父老乡亲|"
    r"Ladies and gentlemen|Dear |Good (?:morning|afternoon|evening)|Thank you|Friends,|Colleagues|"
    r"Mr\.? (?:President|Chairman|Speaker)|Madam |Distinguished |Honou?rable |Excellenc|Your Excellenc|"
    r"Fellow |"
    r"Graduates|My fellow|Hello|Welcome)"
)
_FIRST = re.compile(r"我|咱们|本人|\b(?:I|I'm|I've|I’m|I’ve|we|We|my|My|our|Our|me|us)\b")
_QUOTED = re.compile(r"“[^“”]{0,400}”|\"[^\"]{0,400}\"|「[^「」]{0,400}」")
_DATE_ROW = re.compile(
    r"\(?(?:[\d一二三四五六七八九〇零○]{2,4} ?年.{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,20}|"
    r"(?:[A-Z][\w ]{2,30}, )?(?:[A-Z][a-z]{2,8}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.{0,24})\)?"
)
_NOTE_ROW = re.compile(
    r"(?:来源|來源|发布时间|發佈時間|时间|時間|地点|地點|日期|字号|Date|Venue|Location|Place|Posted|"
    r"Published)[:： ]"
    r"|\((?:根据|据).{0,30}(?:整理|录音).{0,10}\)|As (?:prepared|delivered)|Check against delivery|Embargoed"
)
_CUES = r"(?:说|說|表示|指出|强调|強調|认为|介绍|在(?:讲话|致辞)中|首先|出席)"
_CUES_EN = (
    r"(?: (?:also |then )?(?:said|says|told|added|noted|stressed|urged|called|warned|argued|spoke|told))"
)
_ENDED = tuple('。！？；，.!?;,"”')
_HEAD_ROWS = 8
_LONGEST_HEAD = 160
_FEWEST = 40


@dataclass(frozen=True, slots=True)
class Speech:
    """The speaker of a record that is one speech, and the rows that are its words."""

    label: Label
    first: int
    last: int


def read(rows: Sequence[Row]) -> Speech | None:
    """Return the speech that the record is, or None."""
    title = _title(rows)
    if title is None:
        return None
    place, named = title
    first, person = _under(rows, place, named)
    last = _last(rows, first)
    if person is None or first > last or not _is_spoken(rows[first : last + 1], person):
        return None
    person = _placed(person, rows[last + 1 :])
    printed = person.name if not person.surname_only else rows[place].words
    return Speech(Label(first, rows[first].start, printed, person, "alone"), first, last)


def _title(rows: Sequence[Row]) -> tuple[int, Person | None] | None:
    """Return the row that says the record is a speech, and whom it names."""
    for index, row in enumerate(rows[:4]):
        words = row.words.strip("*_# ")
        if len(words) > _LONGEST_HEAD or words.endswith(_ENDED):
            return None
        whole = (_TITLE_ZH.fullmatch(words) or _OCCASION_ZH.fullmatch(words)) if has_han(words) else None
        if whole:
            return index, _named(whole["who"] or "")
        english = None if has_han(words) else _english(words)
        if english is not None:
            return index, english[0]
    return None


def _english(words: str) -> tuple[Person | None] | None:
    """Return whom an English title names, in a tuple; None when it is no title of a speech."""
    owned = _OWNED_EN.fullmatch(words)
    if owned:
        person = _named(owned["who"])
        return (person,) if person else None
    found = _TITLE_EN.fullmatch(words)
    if not found or (found["kind"] in ("Statement", "Message") and not found["rest"]):
        return None
    rest = (found["rest"] or "").strip()
    by = _BY.search(rest)
    if by:
        person = _named(by["name"], by["note"])
        return (person,) if person else None
    return (None,) if found["when"] or _ALONE_EN.fullmatch(f" {rest}" if rest else "") else None


def _named(words: str, note: str | None = None) -> Person | None:
    """Return the one person that `words` print whole, or None."""
    words = _LED.sub("", words.strip(" *_()"), count=1).strip(" *_()")
    if not words or len(words) > 70:
        return None
    if not has_han(words) and note is None and "," in words:
        words, _, note = words.partition(",")
    person = parse(words, note.strip() if note else None)
    if has_han(words):
        return person if CHINESE_NAME.fullmatch(person.name) and not person.vague else None
    return _latin(person)


def _latin(person: Person) -> Person | None:
    """Return a person in Latin letters: two words or more behind a post or a form of address."""
    name = person.name
    if not is_latin_name(name) or not 2 <= len(name.split()) <= 4 or ENGLISH_POST.search(name):
        return None
    return person


def _under(rows: Sequence[Row], place: int, named: Person | None) -> tuple[int, Person | None]:
    """Return where the body begins under the title, and the speaker, of the byline if there is one."""
    index = place + 1
    person = named
    while index < min(len(rows), place + _HEAD_ROWS):
        words = rows[index].words.strip("*_ ")
        if len(words) > _LONGEST_HEAD or _SALUTATION.match(words):
            break
        found = _named(words)
        english = None if has_han(words) else _english(words)
        if found is None and english is not None:
            found = english[0]
        if found is not None:
            person = _joined(person, found)
        elif not _is_furniture(words) and english is None:
            break
        index += 1
    if person is None and place:
        person = next((p for row in rows[:place] if (p := _named(row.words)) is not None), None)
    return index, person


def _joined(known: Person | None, found: Person) -> Person:
    """Return what title and byline say of the speaker together; the byline wins where they differ."""
    if known is None or known.name.split()[-1:] != found.name.split()[-1:]:
        return found
    return Person(
        found.name, found.post or known.post, found.affiliation or known.affiliation, found.full or known.full
    )


def _is_furniture(words: str) -> bool:
    """Return whether a row between title and body is a date, a place, a source or a subtitle."""
    if words.endswith(_ENDED):
        return False
    return bool(_DATE_ROW.fullmatch(words) or _NOTE_ROW.match(words)) or (
        words[:1] in "(—-" and len(words) < 60
    )


def _last(rows: Sequence[Row], first: int) -> int:
    """Return the last row of the body: before a source, an author's note, a tail."""
    last = len(rows) - 1
    while last >= first and _is_tail(rows[last].words.strip("*_ ")):
        last -= 1
    return last


def _is_tail(words: str) -> bool:
    if notlabels.TAIL.match(words) or _NOTE_ROW.match(words) or _DATE_ROW.fullmatch(words):
        return True
    return len(words) < 90 and words[:1] in "([" and words[-1:] in ")]"


def _placed(person: Person, tail: Sequence[Row]) -> Person:
    """Return the speaker with the post that a note under the body gives the author."""
    for row in tail:
        found = _AUTHOR_ZH.fullmatch(row.words.strip())
        if found and person.post is None and POST.search(found["note"]):
            return with_note(person, found["note"])
    return person


def _is_spoken(body: Sequence[Row], person: Person) -> bool:
    """Return whether the body is somebody speaking: it greets or says I, and nobody reports it."""
    text = "\n".join(row.words for row in body[:40])
    if len(text) < _FEWEST or _is_reported(text, person.name):
        return False
    plain = [_QUOTED.sub("", row.words) for row in body[:12]]
    first = sum(1 for words in plain if _FIRST.search(words))
    greets = any(_SALUTATION.match(row.words.lstrip('*_ “"')) for row in body[:2])
    return first * 3 >= len(plain) or (greets and first > 0)


def _is_reported(text: str, name: str) -> bool:
    """Return whether the text tells in the third person what the speaker said."""
    names = _forms(name)
    cue = _CUES if has_han(name) else _CUES_EN
    return any(re.search(re.escape(form) + cue, text) for form in names)


def _forms(name: str) -> Iterator[str]:
    yield name
    if not has_han(name):
        yield name.split()[-1]
