"""What minutes tell without a label: `Ms Okafor reported that …`, `张三汇报了…`, `意见————张三`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.text.labelled import notlabels
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.naming import is_office
from store.text.labelled.person import Person, has_han
from store.text.labelled.persons import is_chinese_name, parse
from store.text.labelled.rows import Row
from store.text.labelled.tellings import AFTER, NAME, VERB
from store.text.labelled.words import ENGLISH_POST, HAN, HONORIFIC
from store.text.speech.en_names import is_name, may_be_name
from store.text.speech.en_names import words as words_of

_START = (
    r"(?:^|(?<=[.;!?:] )(?<![MD]r\. )(?<!M[rs]s\. )(?<!Ms\. )|(?<=[.;!?][\"”)] )|(?<=[.;!?:]  )"
    r"|(?<=[a-z][-–] )) {0,2}"
)
"""Where a sentence of English minutes begins: behind a stop that ends no form of address, or a heading."""
_FIRST = (
    r"(?:(?:At|In|On|By|As|For|To|Under|After|Before|During|Following|Hearing|Regarding|Responding|Answering"
    r"|Continuing|Referring|With|Without|When|Upon|Concluding|Finally|Lastly|Also|Additionally|Further)\b"
    r"[^,.;:!?\n]{0,60}, )?"
)
"""What may stand before who speaks: `At the request of the Chair, Ms Okafor said`."""
_ENGLISH = re.compile(
    rf"{_START}{_FIRST}(?P<name>{NAME})(?: and (?P<also>{NAME}))?"
    rf"(?:, (?P<note>(?!and |who )[A-Za-z][^,.;:]{{1,80}}),)?,? "
    rf"(?:(?:then|also|further|again|"
    rf"briefly|next) )?{VERB}{AFTER} (?=\S)"
)
_COMMA = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]{0,24} ){0,2}[A-Z][\w'’-]{1,24}), (?!who|whose|which|and |or |to )(?=[a-z\"“])"
)
"""A bullet that is a name, a comma and a remark: `Tam, the design is still open`."""
_SUBJECT = re.compile(rf"{_START}(?P<name>{NAME})(?=,? [a-z])")
ACTED = re.compile(
    rf"{_START}(?P<name>{NAME})(?: (?:and|or) {NAME})?,? (?:then |also )?"
    r"(?:thanked|moved|seconded|called|left|arrived|"
    r"joined|agreed|offered|volunteered|made|closed|opened|adjourned|voted|abstained|distributed|circulated|"
    r"presented|introduced|welcomed|"
    r"congratulated|apologi[sz]ed|nominated|declared|excused|motioned|proposed|will|to)\b"
)
"""What somebody does at the meeting, which ends the words of the one before."""
_GROUP = re.compile(
    r"(?:The |the )?(?:Selectmen|Trustees|Commissioners|Members|Supervisors|Directors|Senators|Aldermen"
    r"|Governors|Staff|Residents|Councill?ors|Cllrs|Representatives|Officers|Delegates)"
)
"""Several at once, who are nobody's name."""
_PRONOUN = frozenset({"he", "she", "they"})
_CHINESE = re.compile(
    rf"(?:^|(?<=[。；]))(?P<name>[{HAN}·]{{2,24}}?)(?:在?(?:发言|会上|发言中|讲话中|讨论中|"
    rf"最后|随后|同时|首先|还|也|又|再次|重点|补充){{0,2}})"
    r"(?:(?:回应|回應|提到|谈到|談到|提及|解释|解釋|答复|答覆|回答|跟进|總結|总结)[^,，。；]{0,40}?[时時]"
    r"(?:表示|指出|说|說|强调|強調|称|稱)|说|說|表示|指出|汇报了?|匯報了?|介绍了?|介紹了?|提出|强调|強調|认为|認為|建议|建議|"
    r"补充说?|補充說?|询问|詢問|回应|回應|回复|说明了?|說明了?|通报了?|提问|反映|提到|答称|答稱|解释|解釋|澄清|质疑|質疑|查询|查詢|关注|關注|认同|認同|促请|促請|"
    r"谈到)(?:道)?[,:，：]?(?=\S)"
)
_CREDIT = re.compile(
    rf"[ ]{{0,3}}(?:[—―─━]{{2,20}}|-{{2,20}}|[(（])[ ]{{0,3}}"
    rf"(?P<names>[{HAN}·]{{2,12}}(?:[,，、 和]{{1,3}}[{HAN}·]{{2,12}}){{0,12}})[)）]?[。.]?$"
)
_NARROW = 45
"""A row shorter than this is no line of a paragraph wrapped by hand."""
_ENDED = tuple("。；.!?！？:：")
_DASHED = re.compile(r"[—―─━-]{2}")


@dataclass(frozen=True, slots=True)
class Told:
    """text[start:end] are the words of `label`, and of `others` too; the rows to `last` are read with it."""

    label: Label
    start: int
    end: int
    last: int
    others: tuple[Label, ...] = ()


def english(rows: Sequence[Row], skipped: frozenset[int], cast: Cast) -> dict[int, list[Told]]:
    """Return what rows of English minutes tell of people whom lists or labels name."""
    return _told(rows, skipped, cast, _ENGLISH)


def chinese(rows: Sequence[Row], skipped: frozenset[int], cast: Cast) -> dict[int, list[Told]]:
    """Return what rows of Chinese minutes tell of people whom lists or labels name."""
    return _told(rows, skipped, cast, _CHINESE)


def _told(
    rows: Sequence[Row], skipped: frozenset[int], cast: Cast, pattern: re.Pattern[str]
) -> dict[int, list[Told]]:
    found: dict[int, list[Told]] = {}
    for paragraph in _paragraphs(rows, skipped):
        told = list(_of_paragraph(paragraph, cast, pattern))
        if told:
            found[paragraph.first] = told
    return found


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows that one sentence may run over, joined by blanks."""

    first: int
    last: int
    words: str
    starts: tuple[int, ...]
    """Where each row begins in `words`."""
    bodies: tuple[int, ...]
    """Where each row begins in the text."""
    bullet: bool = False
    """Whether it is an item of a list."""

    def place(self, at: int) -> int:
        """Return the place in the text of the character at `at` in `words`."""
        row = bisect_right(self.starts, at) - 1
        return self.bodies[row] + at - self.starts[row]


def _paragraphs(rows: Sequence[Row], skipped: frozenset[int]) -> Iterator[Paragraph]:
    """Yield the paragraphs between rows that are skipped, headings and tables."""
    held: list[int] = []
    for index, row in enumerate(rows):
        fresh = (
            row.gap or row.mark != "" or (held and (has_han(row.words[:40]) or _begins(row, rows[held[-1]])))
        )
        if held and (fresh or index in skipped):
            yield _joined(rows, held)
            held = []
        if index not in skipped and row.mark not in ("heading", "table"):
            held.append(index)
    if held:
        yield _joined(rows, held)


def _begins(row: Row, above: Row) -> bool:
    """Return whether a row goes on with nothing: the one above ends a sentence or is a heading."""
    if above.mark == "number" and HONORIFIC.match(row.words) and row.words[:1].isupper():
        return True
    return _closes(above) and (above.words.endswith(_ENDED) or row.words[:1].isupper())


def _closes(row: Row) -> bool:
    """Return whether a sentence may end with a row: it ends one, or is short or in capitals."""
    return row.words.endswith(_ENDED) or row.words.isupper() or len(row.words) < _NARROW


def _joined(rows: Sequence[Row], held: Sequence[int]) -> Paragraph:
    starts, at = [], 0
    for index in held:
        starts.append(at)
        at += len(rows[index].words) + 1
    words = " ".join(rows[index].words for index in held)
    return Paragraph(
        held[0],
        held[-1],
        words,
        tuple(starts),
        tuple(rows[index].body for index in held),
        rows[held[0]].mark == "bullet",
    )


def _of_paragraph(paragraph: Paragraph, cast: Cast, pattern: re.Pattern[str]) -> Iterator[Told]:
    """Yield what one paragraph tells: from each name and verb to the next."""
    matches = list(pattern.finditer(paragraph.words))
    remark = _COMMA.match(paragraph.words) if paragraph.bullet else None
    if remark and not (matches and matches[0].start() == 0) and _is_listed(remark, paragraph, cast):
        matches.insert(0, remark)
    ends = sorted(
        [m.start() for m in (*matches, *notlabels.DEED.finditer(paragraph.words), *_acts(paragraph))]
        + [len(paragraph.words)]
    )
    last: Label | None = None
    for found in matches:
        pronoun = found["name"].lower() in _PRONOUN
        label = (
            (last or _subject(found.start(), paragraph, cast)) if pronoun else _label(found, paragraph, cast)
        )
        last = label
        if label is not None:
            end = ends[bisect_right(ends, found.start())]
            words = paragraph.words[found.end() : end].rstrip()
            if words:
                start = paragraph.place(found.end())
                stop = paragraph.place(found.end() + len(words) - 1) + 1
                yield Told(label, start, stop, paragraph.last, _also(found, paragraph, cast))


def _is_listed(remark: re.Match[str], paragraph: Paragraph, cast: Cast) -> bool:
    """Return whether a list of those present names who stands before the comma."""
    person = parse(remark["name"])
    return cast.knows(remark["name"], person) or cast.means(remark["name"], person)


def _acts(paragraph: Paragraph) -> list[re.Match[str]]:
    """Return where somebody named does something that is no speech."""
    acted = ACTED.finditer(paragraph.words)
    return [m for m in acted if m["name"].lower() not in _PRONOUN and m.start()]


def _also(found: re.Match[str], paragraph: Paragraph, cast: Cast) -> tuple[Label, ...]:
    """Return the second of two who say the same: `Ms Okafor and Mr Lind asked …`."""
    name = found.groupdict().get("also")
    label = _named(name, found, paragraph, cast) if name else None
    return (label,) if label else ()


def _subject(before: int, paragraph: Paragraph, cast: Cast) -> Label | None:
    """Return the person who is the subject of the last sentence before a pronoun."""
    labels = (
        _label(found, paragraph, cast)
        for found in reversed(list(_SUBJECT.finditer(paragraph.words, 0, before)))
        if found["name"].lower() not in _PRONOUN
    )
    return next((label for label in labels if label is not None), None)


def _label(found: re.Match[str], paragraph: Paragraph, cast: Cast) -> Label | None:
    """Return the label that the name before a verb of speech is."""
    return _named(found["name"], found, paragraph, cast)


def _named(words: str, found: re.Match[str], paragraph: Paragraph, cast: Cast) -> Label | None:
    """Return the label that a name is, when the cast or a form of address vouches for it."""
    head, bracket, note = words.partition(" (")
    if head.lower() in _PRONOUN or _GROUP.fullmatch(head) or notlabels.ACT.match(words):
        return None
    beside = found.groupdict().get("note") if words == found["name"] else None
    if beside and (
        any(map(str.isdigit, beside)) or (beside[0].islower() and not ENGLISH_POST.search(beside))
    ):
        beside = None
    person = parse(head, note.rstrip(")") if bracket else beside)
    if head[:4].lower() == "the ":
        person = Person(post=head[4:], full=head[4:])
    known = cast.knows(head, person) or cast.means(head, person)
    addressed = bool(HONORIFIC.match(head)) and not head.lower().startswith("the ")
    addressed = (addressed or bool(person.post)) and bool(person.name) and head.isascii()
    if not known and not is_office(head) and not addressed and not _is_full_name(head):
        return None
    label = Label(paragraph.first, paragraph.place(found.end()), head, person, "alone")
    if not known and " " in person.name:
        cast.enter([label])
    return label


def _is_full_name(head: str) -> bool:
    """Return whether words that no list explains are one person's name in full: `Marla Quist`."""
    row = words_of(head, 0, len(head))
    whole = 2 <= len(row) <= 4 and head.isascii() and all(may_be_name(word) for word in row)
    return whole and is_name(row) and not any(word.text.isupper() and len(word.text) > 2 for word in row)


def credited(rows: Sequence[Row], skipped: frozenset[int], cast: Cast) -> dict[int, list[Told]]:
    """Return the remarks with the names of those who made them behind a dash; one such row alone is none."""
    found: dict[int, list[Told]] = {}
    brackets = 0
    for index, row in enumerate(rows):
        bracket = row.words.endswith((")", ")。"))
        if index in skipped or row.mark in ("heading", "table"):
            continue
        if not bracket and not _DASHED.search(row.words[-80:]):
            continue
        credit = _CREDIT.search(row.words, 4)
        names = re.split(r"[,，、 和]{1,3}", credit["names"]) if credit else []
        if credit and all(is_chinese_name(name) for name in names):
            labels = [Label(index, row.body, name, Person(name=name), "alone") for name in names]
            found[index] = [Told(labels[0], row.body, row.body + credit.start(), index, tuple(labels[1:]))]
            brackets += bracket
    if brackets and (len(found) < 3 or len(found) * 2 < len(rows) - len(skipped)):
        found = {index: told for index, told in found.items() if not rows[index].words.endswith((")", ")。"))}
    return (
        found
        if len(found) >= 2 or any(cast.knows(t[0].label.name, t[0].label.person) for t in found.values())
        else {}
    )
