"""Who stands before a verb of speech: a person, a pronoun, a short form, a body, a collective."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_names import SURNAME
from store.text.speech.zh_words import ASIDE, HAN, either

SubjectKind = Literal["person", "pronoun", "short", "post", "collective", "body", "unnamed"]

_CLAUSE = re.compile(r"[，,；;：:”」』。！？!?]")
_ADVERBS = re.compile(rf"(?:{either(zh_lists.ADVERBS)}|[ \u3000，,])*")
_GOVERNED = re.compile(
    r"(?:看到|听到|听了|听完|聆听了?|看了|收看了?|见到|要求|促请|敦请|得知|听说|与|和|同|对|向|给|被|让|令|使|把|将|受|随|陪同|会见|听取|跟随|代表|按照|根据|学习|观看|跟|为|称赞|邀请|请|感谢|祝贺|關於|关于|像|问|記|追忆|怀念|引用|贯彻|落实)$"
)
_PAST = re.compile(
    r"^[于在]?(?:\d{4}年|去年|当年|生前|此前|历来|一贯|早就|多年前)|^曾(?!为|经理)|曾(?:经|多次|专门)?$"
)
_OPENING = re.compile(
    rf"(?:{either(zh_lists.ADVERBS)}|会上|会议上|会后|期间|随后|当天|谈及此|据|但是|但|不过|然而)*"
)
_POSSESSED = re.compile(r"的(?:讲话|报告|发言|话)")
"""What someone else has said, of which the clause tells: 听了张三的讲话很振奋."""
_TOLD_TO = re.compile(r"[向对跟][^，,。；：]{1,10}$")
"""To whom the words are said: 院长张三向委员会说明."""
_UPON = re.compile(r"(?:结合|围绕|针对|就)[^，。；：“的]{0,12}的?[^，。；：“]{1,14}")
"""What somebody starts from: 张三结合近期开展的工作希望."""
_TELLS_PRESS = re.compile(r"(?:对|向|告诉)(?:本报|本台|本刊|本社|[^，。；：]{2,4}社)?记者")
"""What makes a reporter of another paper a speaker of the record: she tells its own reporter."""
_PRONOUN = re.compile(r"(?:他|她)(?!们|人)")
_SHORT = re.compile(
    rf"(?:{SURNAME}(?:{either(zh_lists.SHORT)})|[老小](?!支书){SURNAME})(?={HAN}|[，,：:“]|$)"
)
_POST = re.compile(rf"(?:该|我)?[省市县区校院局镇乡]?(?:{either(zh_lists.ALONE)})(?={HAN}|[，,：:“]|$)")
"""A post that stands for the person who holds it: 总统说，."""
_WHEN = re.compile(
    rf"[，,]?(?:(?:今|昨|当)[天日]?(?:（{ASIDE}{{1,6}}）日?)?(?:上午|下午|晚间?)?)?"
    rf"(?:在?[^，。：；、]{{0,12}}?(?:致词|致辞|讲话|发言|总结|受访|会上|答询|回应|记者会)(?:时|中|上)?[，,]?)?"
    rf"(?:{either(zh_lists.ADVERBS)})*"
)
"""What stands between such a post and the verb."""
_ELLIPSIS = re.compile(r"[ \u3000]{0,9}(?:并且|并|同时|还|也)(?:还|也)?(?:再次|特别|进一步|明确)?")
_SHORT_OPENS = re.compile(
    r"(?:^|[。！？”])[ \u3000]{0,9}(?:(?:最后|随后|会上|首先|接着)[，,]?)?"
    rf"({SURNAME}(?:{either(zh_lists.SHORT)})|[老小]{SURNAME})(?={HAN}|[，,：:“])"
)
_ASKER = re.compile(
    r"[ \u3000]{0,9}(?:本报|本台|央视|新华社|中新社|有|多位|现场|外国|当)?记者"
    r"(?!会|招待|团|协会|梳理|发现|了解|获悉|看到|注意|从)"
    r"[^。：]{0,60}?(?:问|提出|注意到|了解到|获悉|发现|看到)"
)
_LEANS = re.compile(rf"[ \u3000]{{0,9}}(?:{either(zh_lists.LEANS)}|{either(zh_lists.ADVERBS)}|$)")
_COLLECTIVE = re.compile(rf"(?<!我)(?<!咱)(?<!你)(?:{either(zh_lists.COLLECTIVES)})$")
_BODY = re.compile(rf"(?<![体机比地一开学全干内外])(?:{either(zh_lists.BODIES)})$")
_DOCUMENT = re.compile(rf"(?:{either(zh_lists.DOCUMENTS)}|》)$")
_UNNAMED = re.compile(rf"(?:(?<!第)一|有|某)(?:位|名|个)[^，。：；“]{{2,30}}$|{SURNAME}某{{1,2}}$")
_LINKED = re.compile(r"[ \u3000]?(?:、|和|与|及|以及)?[ \u3000]?")
_FORMER = re.compile("总书记|国家主席")
_HISTORIC = frozenset(zh_lists.HISTORIC.split())


@dataclass(frozen=True, slots=True)
class Subject:
    """The source of words: people named, or what the text says instead of a name."""

    kind: SubjectKind
    text: str
    start: int
    people: tuple[Mention, ...] = ()
    strong: bool = True
    """Named with a post, or by a name at the head of its clause."""

    @property
    def leader(self) -> bool:
        """Tell whether a leader is cited whose words others repeat."""
        return any(m.role and _FORMER.search(m.role.post) for m in self.people)


def subject_before(
    masked: str, mentions: Sequence[Mention], floor: int, at: int, *, adjacent: bool = False
) -> Subject | None:
    """Return the subject of the verb at `at`, sought back to `floor` through at most four clauses."""
    floor = max(floor, at - 160)
    end = at
    for depth in range(4):
        start = _clause_floor(masked, floor, end)
        subject = _in_clause(masked, mentions, start, end, at, last=depth == 0)
        if subject is not None:
            return _accepted(masked, subject, at, adjacent)
        if depth == 0 and (adjacent or not _LEANS.match(masked[start:end])) and masked[at] not in "：:“":
            return None
        if start <= floor:
            return None
        end = start - 1
    return None


def _clause_floor(masked: str, floor: int, end: int) -> int:
    at = end
    while at > floor and not _CLAUSE.match(masked, at - 1):
        at -= 1
    return at


def _accepted(masked: str, subject: Subject, at: int, adjacent: bool) -> Subject | None:
    if not subject.people:
        return subject
    between = masked[subject.people[-1].end : at]
    if adjacent and not _ADVERBS.fullmatch(between) and not _UPON.fullmatch(between):
        return None
    if _PAST.search(between) or any(m.name in _HISTORIC for m in subject.people):
        return None
    return subject


def _in_clause(
    masked: str, mentions: Sequence[Mention], start: int, end: int, at: int, *, last: bool
) -> Subject | None:
    person = _person(masked, mentions, start, end)
    if person is not None and not _ASKER.match(masked, start, at + 10):
        gap = masked[person.people[-1].end : end] if last else ""
        for_others = gap.startswith("代表") or _TOLD_TO.search(gap)
        other = _impersonal(gap) if gap and not for_others else None
        return person if other is None or other[0] == "collective" else None
    lead = start + _OPENING.match(masked[start:end]).end()  # type: ignore[union-attr]
    lead += masked.startswith("在", lead) and masked.startswith("看来", at)
    if _ASKER.match(masked, start, at + 10):
        return Subject("collective", "记者", start, strong=False)
    pronoun = _PRONOUN.match(masked, lead, end)
    if pronoun:
        return Subject("pronoun", pronoun[0], start)
    short = _SHORT.match(masked, lead, end)
    if short:
        return Subject("short", short[0], start)
    post = _POST.match(masked, lead, end)
    if post and _WHEN.fullmatch(masked, post.end(), end):
        return Subject("post", post[0], start)
    if not last:
        return None
    if _ELLIPSIS.fullmatch(masked, start, end) and masked[start - 1 : start] in ("。", "！", "”"):
        return Subject("pronoun", masked[start:end], start)
    return _other(masked, start, end)


def last_short(masked: str, end: int) -> tuple[int, str] | None:
    """Return the last surname with a post that opens a sentence before `end`: 周总最后讲话。他说，."""
    found = [(m.start(1), m[1]) for m in _SHORT_OPENS.finditer(masked, max(0, end - 300), end)]
    return found[-1] if found else None


def _person(masked: str, mentions: Sequence[Mention], start: int, end: int) -> Subject | None:
    inside = [m for m in between(mentions, start, end) if m.end <= end]
    inside = [m for m in inside if not m.press or _TELLS_PRESS.match(masked, m.end, end)]
    for number, mention in enumerate(inside):
        governed = _GOVERNED.search(masked[max(start, mention.start - 4) : mention.start])
        if governed or _POSSESSED.match(masked, mention.end):
            continue
        people = [mention]
        for other in inside[number + 1 :]:
            if not _LINKED.fullmatch(masked[people[-1].end : other.start]):
                break
            people.append(other)
        head = mention.start <= start + _OPENING.match(masked[start:end]).end()  # type: ignore[union-attr]
        strong = head or mention.role is not None
        return Subject("person", "", mention.start, tuple(people), strong)
    return None


def _other(masked: str, start: int, end: int) -> Subject | None:
    trimmed = _trim_adverbs(masked[start:end])
    other = _impersonal(trimmed)
    return Subject(other[0], other[1], start, strong=False) if other else None


def is_impersonal(words: str) -> bool:
    """Tell whether words name a body, a document or people without names."""
    return _impersonal(words) is not None or bool(_DOCUMENT.search(words))


def _impersonal(trimmed: str) -> tuple[SubjectKind, str] | None:
    trimmed = _trim_adverbs(trimmed)
    if trimmed in ("与会", "参会", "與會"):
        return "collective", f"{trimmed}代表"
    if _DOCUMENT.search(trimmed):
        return None
    unnamed = _UNNAMED.search(trimmed)
    if unnamed:
        return "unnamed", unnamed[0]
    if _BODY.search(trimmed):
        return "body", trimmed
    if _COLLECTIVE.search(trimmed):
        return "collective", trimmed
    return None


def _trim_adverbs(words: str) -> str:
    """Return `words` without the adverbs at their end."""
    trimmed = words.strip()
    for _ in range(4):
        found = _TRAILING.search(trimmed)
        if not found:
            break
        trimmed = trimmed[: found.start()].strip()
    return trimmed


_TRAILING = re.compile(rf"(?:{either(zh_lists.ADVERBS)}|普遍|一致|纷纷|们都)$")
