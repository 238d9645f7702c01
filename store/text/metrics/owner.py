"""Whose figures they are: the speaker of the words that hold them, or who cites them in the narrator's words.

A narrator hands on figures without words that are said: "Ann Lee listed the costs: crews $3 million",
甲分享了一组数据——. Whoever is named there, or meant by a pronoun, cites what follows in the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from store.records import Metric, Passage, Speaker

_VERBS_ZH = (
    "分享|列举|列出|举例|举出|透露|晒出|亮出|摆出|公布|通报|报出|给出|披露|援引|引用|估算|测算|预计|预测|注意到|发现"
    "|汇报|算了?一?笔账|算账|用[^，。]{0,8}(?:数据|数字)"
)
_VERBS_EN = (
    "listed|enumerated|itemi[sz]ed|cited|quoted|projected|estimated|put|outlined|laid out|detailed|gave"
    "|voiced|expressed|lamented|pledged|promised|warned|stressed|reported|noted|described|presented|forecast|predicted|claimed|expected|counted|calculated|shared|disclosed|revealed"
)
_SENTENCE_ZH = re.compile(r"[。！？!?\n]")
_SENTENCE_EN = re.compile(r"[.!?](?=\s)|\n")
_PRONOUN_ZH = re.compile(rf"(?:^|[，,；;”」])(?:他|她)(?:还|也|又|便|接着)?(?:{_VERBS_ZH})")
_PRONOUN_EN = re.compile(rf"(?:^|[,;] ?|[”\"] ?)(?:[Hh]e|[Ss]he) (?:also |then |further )?(?:{_VERBS_EN})\b")
_FRONTED = re.compile(r"(?:With|Given|Although|Even though|Though|While|If|Because|Since|Unless|As)\b")
"""How a clause opens that stands before "she said" and is her own: "With $2 million missing, she said"."""
_WHICH_SAID = re.compile(r", which (?:he|she) (?:said|noted|added|called|described)\b")
_BEFORE_SAID = re.compile(r",[^,.;:]{2,60}$")
_HAN = re.compile("[\u4e00-\u9fff]")
_NEAR = 200
"""Characters from the end of what somebody says to the pronoun that means them."""
_SHORTEST = 2


def owned(
    text: str, found: Iterable[Metric], passages: Sequence[Passage], speakers: Sequence[Speaker]
) -> tuple[Metric, ...]:
    """Return the metrics outside boilerplate, each with its speaker."""
    starts = [passage.start for passage in passages]
    people: _People | None = None
    given = []
    for metric in found:
        at = bisect_right(starts, metric.start) - 1
        passage = passages[at]
        if passage.kind == "boilerplate":
            continue
        speaker = passage.speaker
        if speaker is None and speakers:
            people = people or _People(speakers)
            speaker = _citing(text, metric, passages, at, people)
        given.append(replace(metric, speaker=speaker))
    return tuple(given)


class _People:
    """The speakers of a record as a narrator names them before a verb."""

    def __init__(self, speakers: Sequence[Speaker]) -> None:
        self.ids = {name: s.id for s in speakers if s.is_person for name in _names(s)}
        names = "|".join(re.escape(name) for name in sorted(self.ids, key=len, reverse=True)) or r"(?!)"
        self.chinese = re.compile(
            rf"(?P<name>{names})(?:同志|先生|女士)?(?:还|也|又|则|向[^，。]{{1,8}})?(?:{_VERBS_ZH})"
        )
        self.english = re.compile(
            rf"\b(?P<name>{names})(?: and [a-z ]{{3,30}})?,? (?:also |then |further )?(?:{_VERBS_EN})\b"
        )


def _names(speaker: Speaker) -> list[str]:
    """Return the names of a speaker, the surname of an English one among them."""
    names = [speaker.name, *speaker.aliases]
    if speaker.name.isascii() and " " in speaker.name:
        names.append(speaker.name.rsplit(" ", 1)[1])
    return [name for name in names if len(name) >= _SHORTEST]


def _citing(text: str, metric: Metric, passages: Sequence[Passage], at: int, people: _People) -> str | None:
    """Return who cites a figure that stands in the narrator's words at passages[at]."""
    narration = passages[at]
    is_chinese = _HAN.search(text, narration.start, narration.end) is not None
    ends = _SENTENCE_ZH if is_chinese else _SENTENCE_EN
    start = max(
        (m.end() for m in ends.finditer(text, narration.start, metric.start)), default=narration.start
    )
    before = text[start : metric.start]
    named = (people.chinese if is_chinese else people.english).search(before)
    if named:
        return people.ids[named["name"]]
    pronoun = (_PRONOUN_ZH if is_chinese else _PRONOUN_EN).search(before.lstrip())
    if pronoun:
        return _last(passages, at, start)
    return None if is_chinese else _fronted(text, before.lstrip(), metric, passages, at, people)


def _fronted(
    text: str, before: str, metric: Metric, passages: Sequence[Passage], at: int, people: _People
) -> str | None:
    """Return whose sentence it is that opens with a clause before "she said": what she says may follow."""
    if not _FRONTED.match(before):
        return None
    ended = _SENTENCE_EN.search(text, metric.end)
    rest = text[metric.end : ended.start() if ended else len(text)]
    following = next((p for p in passages[at + 1 : at + 2] if p.speaker), None)
    reaches = following is not None and following.start - metric.end <= len(rest)
    if following and reaches and _BEFORE_SAID.search(text[metric.end : following.start].rstrip()):
        return following.speaker
    if named := people.english.search(rest):
        return people.ids[named["name"]]
    is_told = _PRONOUN_EN.search(rest) or _WHICH_SAID.search(rest)
    return _last(passages, at, metric.start) if is_told else None


def _last(passages: Sequence[Passage], at: int, start: int) -> str | None:
    """Return who spoke last, if near enough for a pronoun at `start` to mean them."""
    last = next((p for p in reversed(passages[max(0, at - 3) : at]) if p.speaker), None)
    return last.speaker if last is not None and start - last.end <= _NEAR else None
