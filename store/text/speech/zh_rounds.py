"""Members of a council told of in turn by bare name: 张三丰要求…；李四光关切…；王五一建议…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.text.speech.zh_events import Event, Paragraph
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_names import SURNAME, is_ordinary, is_risky, never_name
from store.text.speech.zh_posts import Role
from store.text.speech.zh_subjects import Subject
from store.text.speech.zh_words import HAN, simplified

_TURN = re.compile(
    rf"(?:^|(?<=[；。，]))[ \u3000]{{0,4}}(?P<name>{SURNAME}{HAN}{{2}})(?:则|同样|也|另|还)?"
    r"(?:(?:以[^，。；]{2,24}为例|[为就针对]{1,2}[^，。；]{2,24})，)?"
    r"(?:要求|关切|关心|关注|争取|反映|质疑|倡议|呼吁|建议|希望|认为|主张|提出|指出|指|询问|促请|期盼|盼|建请|提醒|批评|强调|表示)"
)
_MEMBERS = re.compile("议员|委员|代表|质询")
_ENOUGH = 3
"""So many different names in one paragraph make a round of members."""
_TOLD = "one of several members told of in turn"


def in_turn(masked: str, original: str) -> Iterator[Mention]:
    """Yield the members of a round, councillors where the paragraph speaks of their questions."""
    turns = _turns(masked)
    if not turns:
        return
    councillors = re.search("议员|质询", masked) is not None
    post = "议员" if simplified(original) == original else "議員"
    for turn in turns:
        start, end = turn.span("name")
        role = Role(post, None, start) if councillors else None
        yield Mention(start, end, original[start:end], start, role)


def with_turns(paragraph: Paragraph, found: Sequence[Event]) -> list[Event]:
    """Return `found` with one attribution for each member of a round, from the name on."""
    turns = _turns(paragraph.masked)
    if not turns:
        return list(found)
    people = {m.start: m for m in paragraph.mentions}
    kept, extra = list(found), list[Event]()
    for turn in turns:
        start = turn.start("name")
        if start not in people or any(start <= e.start < turn.end() for e in found):
            continue
        kept = [e for e in kept if e.content != turn.end()]
        extra.append(Event(Subject("person", "", start, (people[start],)), start, turn.end(), weak=_TOLD))
    return sorted([*kept, *extra], key=lambda e: e.start)


def _turns(masked: str) -> list[re.Match[str]]:
    if not _MEMBERS.search(masked):
        return []
    turns = [m for m in _TURN.finditer(masked) if _is_name(masked, m.start("name"))]
    return turns if len({m["name"] for m in turns}) >= _ENOUGH else []


def _is_name(masked: str, at: int) -> bool:
    words = is_ordinary(masked, at, at + 2) or is_ordinary(masked, at, at + 3)
    return not (words or never_name(masked, at) or is_risky(masked, at))
