"""From attributions to passages: what comes before a clause, what follows it, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.text.speech import zh_lists
from store.text.speech.zh_events import SENTENCE, Event, Paragraph
from store.text.speech.zh_mentions import between
from store.text.speech.zh_quotes import Quote, first_at
from store.text.speech.zh_words import either

_NARRATOR = re.compile(rf"[ \u3000]{{0,9}}(?:{either(zh_lists.NARRATOR)})")
_CARRIES_ON = re.compile(rf"[ \u3000]{{0,9}}(?:{either(zh_lists.CARRY_ON)})")
_MUST = re.compile(r"(?:^|[。；，！])(?:要|必须|应当|我们|我将|我会|我|一是|二是|三是)")
_THEN = re.compile(r"[ \u3000]{0,9}(?:随后|最后|之后|接着|当天|期间|此外|此前|会上)?[，,]?")
_DOES = re.compile(
    r"(?:还|也|先后|分别|一行)?(?:是一[名位个]|是来自|介绍了|汇报了|主持|出席|参加|陪同|宣读|传达|通报了|宣布|带领|率|走进|来到|参观|考察|调研|作了|作|致辞|致词|讲话|观看|听取|对|就|结合|列举了|回顾了|总结了|分享了|点评|回答了|看望|慰问|会见|向[^，。]{1,16}(?:致以|送上|赠送|颁发|授予))"
)
_OTHERS_ACT = re.compile(
    rf"[ \u3000]{{0,9}}(?:随后|之后|接着|期间|会上|最后)[，,][^，。：“]{{0,24}}"
    rf"(?:{either(zh_lists.COLLECTIVES)}|负责人|负责同志|各部门|各单位|参会部门|参会单位)"
    r"[^。：“]{0,60}(?:阐述|通报|汇报|发言|交流|介绍|讨论|汇报|表态|回答|分享)(?:了|。)"
)
"""Others are told to have spoken: 随后，各部门负责人汇报了."""
_DEMANDS = re.compile(
    r"[ \u3000]{0,9}(?:与会|参会|各位|广大|全体)[^，。]{2,14}，?(?:都|也)?(?:要|应(?!邀)|必须)"
)
"""What those who listen are told to do goes on with what is said, though it opens as the narrator does."""
_PART = re.compile(r"[^。；;！？!?…]+(?:[。；;！？!?…]+[”」』\"’）)]*|$)|[。；;！？!?…]+[”」』\"’）)]*")
"""A sentence, or an item of a list within it."""
_TURN = re.compile(r"[ \u3000]{0,9}(?:(?:就|围绕|针对|对于)[^，。；：“]{2,40}[，,])?")
"""What stands before the next person of a list: 就修渠一事，村民代表张三."""
_MEMBER = re.compile(r"(?:委员|代表|常委|议员)(?![们会的团性]|都|要|和|、)")
"""A seat in front of the next name, however rare: 委员由某某."""
_CITED = re.compile("总书记|国家主席")
_PRESS_ASKS = re.compile(r"[ \u3000]{0,9}(?:对此，)?[^，。：“]{0,8}记者[^，。：“]{0,16}采访")
_NOW = r"(?:当前|目前|近年来|近期|今年以来|今年|今后|未来|下一步|接下来|同时|此外)"
WHOLE_TEXT = re.compile(
    r"[ \u3000（(【]{0,4}(?:以下|下面|现将|附)[^。！？]{0,40}"
    r"(?:全文|原文|实录|讲话|发言|致辞|演讲|摘要|节选)[^。！？]{0,24}[:：。）)】]?$"
)
"""A line that announces a whole speech: 以下为讲话全文：."""
FURNITURE = re.compile(r"[ \u3000]{0,4}[（(【\[]|[^。，]{0,8}(?:编辑|责编|来源|作者|供稿|审核|记者)[:：]")
"""A line below a speech that is no part of it."""
_GAP = " \u3000，,"
_OWN_PLACE = "no attribution of its own: it speaks of the speaker's own place, right after a quotation"
_OWN = "我们|我(?!国)|我[省市县区州校院村镇]|我们?公司|目前，我"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one source in a paragraph; `event` numbers its attribution, None is the last speaker."""

    start: int
    end: int
    direct: bool
    event: int | None
    why: str = ""
    """Why it is less sure than its attribution, in words."""


def pieces(paragraph: Paragraph, events: Sequence[Event], places: Sequence[str | None] = ()) -> list[Piece]:
    """Return what each attribution of the paragraph covers, in order, without overlap.

    `places` holds for each attribution where its speaker works: a sentence about that place is his too.
    """
    claimed = _claimed(paragraph, events)
    before = [_quotes_before(paragraph, event, claimed) for event in events]
    begins = [quotes[0].open if quotes else e.start for quotes, e in zip(before, events, strict=True)]
    found: list[Piece] = []
    for number, event in enumerate(events):
        found += [Piece(q.open + 1, q.close, True, number) for q in before[number]]
        limit = begins[number + 1] if number + 1 < len(events) else len(paragraph.masked)
        found += _after(paragraph, event, number, limit)
        if found and found[-1].direct and found[-1].event == number:
            place = places[number] if number < len(places) else None
            found += _about_place(paragraph, max(found[-1].end, event.content), number, limit, place)
    return [p for p in found if p.end > p.start]


def carried_on(
    paragraph: Paragraph, *, direct: bool, cut: bool = False, place: str | None = None
) -> list[Piece]:
    """Return what a paragraph without an attribution says for the last speaker; empty when nothing.

    `direct` tells that the words before were in quotation marks, `cut` that they broke off inside a sentence;
    `place` is where the speaker works.
    """
    masked, quotes = paragraph.masked, paragraph.quotes
    if quotes and quotes[0].open == 0:
        at, found = 0, []
        for quote in quotes:
            if masked[at : quote.open].strip(_GAP):
                return []
            found.append(Piece(quote.open + 1, quote.close, True, None))
            at = quote.after
        return found if not masked[at:].strip(_GAP) else []
    if direct or _NARRATOR.match(masked) or not (cut or _goes_on(masked) or _looks_ahead(masked, place)):
        return []
    end = _narrator_from(paragraph, 0, len(masked))
    return [Piece(0, end, False, None)]


def open_end(paragraph: Paragraph, found: Sequence[Piece]) -> bool:
    """Tell whether the last piece runs to the paragraph's end, so that the next paragraph may go on."""
    return bool(found) and not paragraph.masked[found[-1].end :].strip(' \u3000”」』"。')


def _goes_on(masked: str) -> bool:
    if len(masked) < 5 or masked[-1] not in "。！？；：…”.":
        return False
    if _CARRIES_ON.match(masked):
        return True
    sentences = masked.count("。") + masked.count("；") or 1
    return len(_MUST.findall(masked)) >= max(2, sentences)


def _looks_ahead(masked: str, place: str | None) -> bool:
    """Tell whether the paragraph turns to the present or the future of the speaker's own place."""
    own = "|".join([_OWN, *(re.escape(s) for s in _stems(place))])
    return masked[-1] in "。！" and bool(re.match(rf"{_NOW}[，,]?[^，。]{{0,6}}(?:{own})", masked))


def _claimed(paragraph: Paragraph, events: Sequence[Event]) -> set[int]:
    """Return the quotations that follow a clause at once: they cannot belong to a later one."""
    claimed: set[int] = set()
    starts = {event.start for event in events}
    for event in events:
        at = event.content
        if not event.after:
            continue
        for number in range(first_at(paragraph.quotes, at), len(paragraph.quotes)):
            quote = paragraph.quotes[number]
            if not _touch(paragraph.masked, at, quote.open):
                break
            if at != event.content and any(quote.after + gap in starts for gap in range(3)):
                break
            claimed.add(quote.open)
            at = quote.after
    return claimed


def _quotes_before(paragraph: Paragraph, event: Event, claimed: set[int]) -> list[Quote]:
    """Return the quotations that stand directly before the clause, in order."""
    if event.subject.kind in ("body", "collective") and event.after:
        return []
    found: list[Quote] = []
    at = event.start
    for number in range(first_at(paragraph.quotes, at) - 1, -1, -1):
        quote = paragraph.quotes[number]
        if not _touch(paragraph.masked, quote.after, at) or quote.open in claimed:
            break
        if quote.open and paragraph.masked[quote.open - 1] in "：:":
            break
        found.insert(0, quote)
        at = quote.open
    return found


def _after(paragraph: Paragraph, event: Event, number: int, limit: int) -> Iterator[Piece]:
    """Yield the words that follow the clause up to `limit`."""
    start = _skip(paragraph.masked, event.content, limit)
    quotes = paragraph.quotes[first_at(paragraph.quotes, start) : first_at(paragraph.quotes, limit)]
    if quotes and quotes[0].open == start:
        yield from _run_of_quotes(paragraph, quotes, number, limit)
    elif event.after:
        end = _narrator_from(paragraph, start, limit)
        yield from _split_quotes(paragraph, start, end, quotes, number)


def _about_place(
    paragraph: Paragraph, at: int, number: int, limit: int, place: str | None
) -> Iterator[Piece]:
    """Yield the sentences after a quotation whose subject is the speaker's place or firm, or himself."""
    masked = paragraph.masked
    while at < limit and masked[at] in " \u3000”":
        at += 1
    own = "|".join([_OWN, *(re.escape(s) for s in _stems(place))])
    if (
        at >= limit
        or masked[at] in "，,。“"
        or not re.match(rf"[^，。]{{0,10}}[，,]?(?:{own})", masked[at:limit])
    ):
        return
    yield Piece(at, _narrator_from(paragraph, at, limit), False, number, _OWN_PLACE)


def _stems(place: str | None) -> list[str]:
    """Return the short forms of a place: 某州市定海区 gives 定海, 某州."""
    found = re.findall(
        r"([\u3400-\u9fff]{2,4}?)(?:自治区|自治州|自治县|省|市|区|县|州|镇|乡|村|公司|集团)", place or ""
    )
    return [s for s in found if len(s) >= 2]


def _touch(masked: str, end: int, start: int) -> bool:
    """Tell whether no more than a comma stands between `end` and `start`."""
    return end <= start <= end + 8 and not masked[end:start].strip(_GAP)


def _skip(masked: str, at: int, limit: int) -> int:
    while at < limit and masked[at] in " \u3000，,：:":
        at += 1
    return at


def _run_of_quotes(paragraph: Paragraph, quotes: Sequence[Quote], number: int, limit: int) -> Iterator[Piece]:
    at = quotes[0].open
    for quote in quotes:
        if paragraph.masked[at : quote.open].strip(_GAP) or quote.after > limit:
            return
        yield Piece(quote.open + 1, quote.close, True, number)
        at = quote.after


def _split_quotes(
    paragraph: Paragraph, start: int, end: int, quotes: Sequence[Quote], number: int
) -> Iterator[Piece]:
    """Yield reported words, with the whole sentences in quotation marks among them as direct pieces."""
    at = start
    for quote in quotes:
        whole = quote.open == 0 or paragraph.masked[quote.open - 1] in "。！？!?”"
        if quote.after > end or not whole or paragraph.original[quote.close - 1] not in "。！？!?…":
            continue
        yield Piece(at, quote.open, False, number)
        yield Piece(quote.open + 1, quote.close, True, number)
        at = quote.after
    yield Piece(at, end, False, number)


def _narrator_from(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return where the narrator takes over again, at the latest `limit`."""
    masked = paragraph.masked
    for part in _PART.finditer(masked, start, limit):
        at = part.start()
        if at == start:
            continue
        whole = masked[at - 1] not in "；;"
        if _OTHERS_ACT.match(masked, at):
            return at
        if (
            whole
            and not _DEMANDS.match(masked, at)
            and (_NARRATOR.match(masked, at) or _PRESS_ASKS.match(masked, at) or _acts(paragraph, at))
        ):
            return at
        if _another_comes(paragraph, at):
            return at
    return _without_question(masked, start, limit)


def _another_comes(paragraph: Paragraph, at: int) -> bool:
    """Tell whether the sentence or the item at `at` opens with a person behind a post: the next one's turn.

    A leader whom speakers cite does not end their words, nor does one who is spoken of: 县长张三的意见.
    """
    masked = paragraph.masked
    lead = _TURN.match(masked, at).end()  # type: ignore[union-attr]
    if masked[at - 1] in "；;" and _MEMBER.match(masked, lead):
        return True
    opening = next((m for m in between(paragraph.mentions, lead, lead + 70) if not m.press), None)
    if opening is None or opening.start != lead or not opening.role:
        return False
    if opening.start == opening.name_start and masked[at - 1] not in "；;":
        return False
    return not _CITED.search(opening.role.post) and masked[opening.end : opening.end + 1] not in "的、和"


def _acts(paragraph: Paragraph, at: int) -> bool:
    """Tell whether the sentence at `at` opens with a person who does something: the narrator tells that."""
    masked = paragraph.masked
    lead = at + _THEN.match(masked[at : at + 12]).end()  # type: ignore[union-attr]
    end = next((m.end for m in between(paragraph.mentions, lead, lead + 60)[:1] if m.start == lead), None)
    if end is None:
        end = lead + 1 if masked[lead : lead + 1] in ("他", "她") else None
    return end is not None and bool(_DOES.match(masked, end))


def _without_question(masked: str, start: int, limit: int) -> int:
    """Return `limit`, or the start of a question that only leads to the next speaker."""
    if limit >= len(masked):
        return limit
    sentences = list(SENTENCE.finditer(masked, start, limit))
    if len(sentences) > 1 and sentences[-1][0].rstrip().endswith(("？", "?")):
        return sentences[-1].start()
    return limit
