"""What minutes tell of a speaker without a label: `Ms Okafor reported that …`, `张三汇报了…`, `意见————张三，李四`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.text.labelled import notlabels
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label, is_office
from store.text.labelled.persons import Person, is_chinese_name, parse
from store.text.labelled.rows import Row
from store.text.labelled.words import HAN, HONORIFIC

_VERB = (
    r"(?:said|stated|reported|noted|advised|asked|explained|discussed|suggested|commented|added|confirmed|informed|presented|outlined|raised|mentioned|observed|"
    r"stressed|emphasi[sz]ed|expressed|queried|questioned|responded|replied|answered|highlighted|clarified|recommended|requested|updated|summari[sz]ed|described|argued|"
    r"believe[sd]|felt|thought|thinks|wondered|pointed out|reminded|remarked|introduced|walked through|talked about|spoke about|spoke to|spoke on|shared|announced|indicated|urged|warned|"
    r"(?:gave|provided|delivered) (?:a|an|the) (?:brief |short |verbal |oral |quick )?(?:update|report|overview|presentation|summary|introduction)(?: on| of| about| to)?|"
    r"says|asks|notes|reports|explains|suggests|wants to know|would like)"
)
_AFTER = r"(?: (?:the )?(?:committee|members|council|board|group|meeting|everyone|us|all|team))?(?: that| whether| if|,|:)?"
_NAME = (
    r"(?:(?:The |the )(?:[Aa]cting |[Dd]eputy |[Vv]ice[- ])?[A-Za-z][\w'’-]{1,20}(?: (?:of|for|and|[A-Z][\w'’-]{1,20})){0,5}|(?:[A-Z][\w.'’-]{0,24} ){0,4}[A-Z][\w'’-]{1,24}|[SsHh]e|[Hh]e)"
    r"(?: \([^()]{1,60}\))?"
)
_ENGLISH = re.compile(
    rf"(?:^|(?<=[.;!?] )|(?<=[.;!?][\"”)] ))(?P<name>{_NAME}),? (?:(?:then|also|further|again|briefly|next) )?{_VERB}{_AFTER} (?=\S)"
)
_PRONOUN = frozenset({"he", "she", "they"})
_CHINESE = re.compile(
    rf"(?:^|(?<=[。；]))(?P<name>[{HAN}·]{{2,24}}?)(?:在?(?:发言|会上|发言中|讲话中|讨论中|最后|随后|同时|首先|还|也|又|再次|重点|补充){{0,2}})"
    r"(?:说|說|表示|指出|汇报了?|匯報了?|介绍了?|介紹了?|提出|强调|強調|认为|認為|建议|建議|补充说?|補充說?|询问|詢問|回应|回應|回复|说明了?|說明了?|通报了?|提问|反映|提到|谈到)(?:道)?[,:，：]?(?=\S)"
)
_CREDIT = re.compile(
    rf"(?P<words>.{{4,2000}}?)[ ]{{0,3}}(?:[—―─━]{{2,20}}|-{{2,20}}|[(（])[ ]{{0,3}}(?P<names>[{HAN}·]{{2,12}}(?:[,，、 和]{{1,3}}[{HAN}·]{{2,12}}){{0,12}})[)）]?[。.]?"
)
_DASHED = re.compile(r"[—―─━-]{2}")


@dataclass(frozen=True, slots=True)
class Told:
    """text[start:end] of a row are the words of `label`, and of `others` too."""

    label: Label
    start: int
    end: int
    others: tuple[Label, ...] = ()


def english(rows: Sequence[Row], skipped: set[int], cast: Cast) -> dict[int, list[Told]]:
    """Return what rows of English minutes tell of people whom lists or labels name."""
    return _told(rows, skipped, cast, _ENGLISH)


def chinese(rows: Sequence[Row], skipped: set[int], cast: Cast) -> dict[int, list[Told]]:
    """Return what rows of Chinese minutes tell of people whom lists or labels name."""
    return _told(rows, skipped, cast, _CHINESE)


def _told(
    rows: Sequence[Row], skipped: set[int], cast: Cast, pattern: re.Pattern[str]
) -> dict[int, list[Told]]:
    found: dict[int, list[Told]] = {}
    for index, row in enumerate(rows):
        if index not in skipped and row.mark not in ("heading", "table"):
            told = list(_of_row(row, index, cast, pattern))
            if told:
                found[index] = told
    return found


def _of_row(row: Row, index: int, cast: Cast, pattern: re.Pattern[str]) -> Iterator[Told]:
    """Yield what one row tells: from each name and verb to the next."""
    matches = [m for m in pattern.finditer(row.words)]
    labels = [_label(m, row, index, cast) for m in matches]
    last: Label | None = None
    for place, (found, label) in enumerate(zip(matches, labels, strict=True)):
        if label is None and found["name"].lower() in _PRONOUN:
            label = last
        last = label
        if label is not None:
            end = matches[place + 1].start() if place + 1 < len(matches) else len(row.words)
            yield Told(label, row.body + found.end(), row.body + end)


def _label(found: re.Match[str], row: Row, index: int, cast: Cast) -> Label | None:
    """Return the label that a name before a verb of speech is, when the cast or a form of address vouches for it."""
    words = found["name"]
    head, bracket, note = words.partition(" (")
    if head.lower() in _PRONOUN or notlabels.ACT.match(words):
        return None
    person = parse(head, note.rstrip(")") if bracket else None)
    known = cast.knows(head, person) or cast.means(head, person)
    addressed = bool(HONORIFIC.match(head)) and not head.lower().startswith("the ")
    if not known and not is_office(head) and not (addressed and person.name and head.isascii()):
        return None
    return Label(index, row.body + found.end(), head, person, "alone")


def credits(rows: Sequence[Row], skipped: set[int], cast: Cast) -> dict[int, list[Told]]:
    """Return the remarks with the names of those who made them behind a dash; one such row alone is none."""
    found: dict[int, list[Told]] = {}
    for index, row in enumerate(rows):
        if index in skipped or row.mark in ("heading", "table") or not _DASHED.search(row.words[-80:]):
            continue
        credit = _CREDIT.fullmatch(row.words)
        names = re.split(r"[,，、 和]{1,3}", credit["names"]) if credit else []
        if credit and all(is_chinese_name(name) for name in names):
            labels = [Label(index, row.body, name, Person(name=name), "alone") for name in names]
            found[index] = [Told(labels[0], row.body, row.body + credit.end("words"), tuple(labels[1:]))]
    return (
        found
        if len(found) >= 2 or any(cast.knows(t[0].label.name, t[0].label.person) for t in found.values())
        else {}
    )
