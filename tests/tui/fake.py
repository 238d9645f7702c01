"""A library of records made of pieces, so that screens are tested without store, segmenter or SQLite."""
# ruff: noqa: E501 - a record is easier to read as one piece a line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from store.question import (
    Concord,
    Concorded,
    Counted,
    CountNew,
    Counts,
    Explained,
    Explore,
    Explored,
    Found,
    Hit,
    Indicator,
    KwicLine,
    ListedGuesses,
    ListedIndicators,
    ListedMetrics,
    ListedNotes,
    ListedRecords,
    ListedSpeakers,
    ListedTags,
    ListedWords,
    ListGuesses,
    ListIndicators,
    ListMetrics,
    ListNotes,
    ListRecords,
    ListSpeakers,
    ListTags,
    ListWords,
    MetricLine,
    Preview,
    Previewed,
    RecordLine,
    Said,
    Search,
    Seen,
    Shift,
    SpeakerLine,
    WhoSays,
    Why,
    Within,
    WordLine,
)
from store.records import HotWord, Language, Meeting, Metric, Passage, PassageKind, Span, Speaker

if TYPE_CHECKING:
    from store.question import Answer, Question

Piece = tuple[str, str | None, str]
"""Kind, the speaker's id, text."""


@dataclass(frozen=True)
class Record:
    """One invented record."""

    id: int
    meeting: Meeting
    text: str
    passages: tuple[Passage, ...]
    speakers: tuple[Speaker, ...]
    hot_words: tuple[HotWord, ...]
    metrics: tuple[Metric, ...]


def record(
    number: int,
    meeting: Meeting,
    speakers: tuple[Speaker, ...],
    pieces: list[Piece],
    words: dict[str, bool],
    figures: dict[str, tuple[float, str, str]],
) -> Record:
    """Put a record together; words and figures are found where they stand."""
    text, passages = "", []
    for kind, speaker, said in pieces:
        passages.append(Passage(len(text), len(text) + len(said), _kind(kind), speaker))
        text += said
    spoken = {s.id: sum(p.end - p.start for p in passages if p.speaker == s.id) for s in speakers}
    total = sum(spoken.values()) or 1
    hot = [
        HotWord(w, declared, 9.0 - rank, len(spans := _spans(text, w)), 1, spans)
        for rank, (w, declared) in enumerate(words.items())
    ]
    metrics = []
    for quote, (value, unit, measure) in figures.items():
        for span in _spans(text, quote):
            owner = next((p.speaker for p in passages if p.start <= span.start < p.end), None)
            metrics.append(Metric(span.start, span.end, quote, value, unit, measure=measure, speaker=owner))
    return Record(
        number,
        meeting,
        text,
        tuple(passages),
        tuple(replace(s, words=spoken[s.id], share=spoken[s.id] / total) for s in speakers),
        tuple(hot),
        tuple(sorted(metrics, key=lambda m: m.start)),
    )


def _kind(name: str) -> PassageKind:
    kinds: dict[str, PassageKind] = {"d": "direct", "r": "reported", "n": "narration", "b": "boilerplate"}
    return kinds[name]


def _spans(text: str, word: str) -> tuple[Span, ...]:
    return tuple(Span(m.start(), m.end()) for m in re.finditer(re.escape(word), text))


@dataclass
class FakeLibrary:
    """Answers from a dictionary; remembers what it was asked."""

    records: tuple[Record, ...]
    asked: list[Question] = field(default_factory=list)
    interrupts: int = 0

    def waiting(self, question: Question) -> Answer | None:
        """Nothing was asked early."""
        return None

    def ask(self, question: Question) -> Answer:
        """Answer at once."""
        self.asked.append(question)
        if isinstance(question, Search):
            return self._search(question)
        if isinstance(question, CountNew):
            return Counts(question, tuple(((3, True), 1) for _ in question.searches), Seen(2, "2026"))
        if isinstance(question, WhoSays):
            return Counted(question, (Said("林远山", 2, 400),), 4, 1)
        if isinstance(question, Explore):
            return self._explore(question)
        if isinstance(question, Preview):
            return self._preview(question)
        return listed(self.records, question)

    def interrupt(self) -> None:
        """Count the wish to stop."""
        self.interrupts += 1

    def close(self) -> None:
        """Nothing to close."""

    def _explore(self, question: Explore) -> Explored:
        if not self.records:
            return Explored(question)
        at = next((i for i, r in enumerate(self.records) if r.id == question.record), 0)
        found = self.records[at]
        chosen = question.speakers
        inside = [p for p in found.passages if not chosen or p.speaker in chosen]
        seeks = question.query or question.word
        hits = _spans(found.text, seeks) if seeks else ()
        line = RecordLine(
            found.id,
            f"record-{found.id}.txt",
            found.meeting,
            len(found.speakers),
            sum(p.kind in ("direct", "reported") for p in found.passages),
            len(found.metrics),
        )
        return Explored(
            question,
            line,
            at + 1,
            len(self.records),
            self.records[at - 1].id if at else None,
            self.records[at + 1].id if at + 1 < len(self.records) else None,
            found.text,
            found.passages,
            found.speakers,
            found.hot_words,
            (),
            tuple(m for m in found.metrics if not chosen or m.speaker in chosen),
            len(found.metrics),
            tuple(h for h in hits if any(p.start <= h.start < p.end for p in inside)),
            question.query,
        )

    def _preview(self, question: Preview) -> Previewed:
        phrase = question.phrase
        places = sum(len(_spans(r.text, phrase)) for r in self.records if phrase)
        shifts = (Shift("项目", 7, 3, 1),) if places else ()
        return Previewed(question, places, places, min(places, 1), shifts=shifts)

    def _search(self, question: Search) -> Found:
        hits = []
        for each in self.records if question.text else ():
            for p in each.passages:
                text = each.text[p.start : p.end]
                if spans := _spans(text, question.text):
                    who = next((s for s in each.speakers if s.id == p.speaker), None)
                    title, date = each.meeting.title, each.meeting.date
                    name, number, post = (who.name, who.id, who.post) if who else (None, None, None)
                    hits.append(
                        Hit(each.id, title, date, name, number, post, p.kind, p.start, p.end, text, spans)
                    )
        page = tuple(hits[question.after : question.after + question.limit])
        last = question.after + len(page)
        return Found(question, question.text, page, len(hits), more=last < len(hits), last=last)


def listed(records: tuple[Record, ...], question: Question) -> Answer:
    """Answer a question of a table, page by page in the order as read; filters look for plain text."""
    if isinstance(question, Why):
        word = next(
            (w for r in records if r.id == question.record for w in r.hot_words if w.word == question.word),
            None,
        )
        return Explained(question, word, "zh")
    if isinstance(question, ListNotes):
        return ListedNotes(question)
    if isinstance(question, ListTags):
        return ListedTags(question, (("budget", 1),))
    if isinstance(question, Concord):
        return concorded(records, question)
    if isinstance(question, ListSpeakers):
        return ListedSpeakers(
            question,
            tuple(
                SpeakerLine(r.id, r.meeting.title, r.meeting.date, s)
                for r in records
                if r.id == question.within.record
                for s in r.speakers
            ),
        )
    if isinstance(question, ListGuesses):
        return ListedGuesses(question, total=0)
    assert isinstance(question, ListRecords | ListWords | ListMetrics | ListIndicators)
    within = question.within
    inside = [r for r in records if within.record in (None, r.id)]
    if isinstance(question, ListWords):
        words = [
            WordLine(r.id, r.meeting.title, r.meeting.date, w)
            for r in inside
            for w in r.hot_words
            if within.text in w.word
        ]
        return ListedWords(question, tuple(words[_page(within)]), total=_total(within, words))
    if isinstance(question, ListRecords):
        lines = [
            RecordLine(r.id, "a.txt", r.meeting, len(r.speakers))
            for r in inside
            if within.text in str(r.meeting.title)
        ]
        return ListedRecords(question, tuple(lines[_page(within)]), total=_total(within, lines))
    figures = tuple(
        MetricLine(r.id, r.meeting.title, r.meeting.date, m.speaker, m, r.meeting.language)
        for r in inside
        for m in r.metrics
        if within.text in f"{m.measure} {m.quote}"
    )
    if isinstance(question, ListMetrics):
        notes = (READ_AS_WORDS,) if ":" in within.text else ()
        return ListedMetrics(question, figures[_page(within)], total=_total(within, figures), notes=notes)
    return ListedIndicators(
        question, (Indicator("all", "", figures, len(figures), ("all",), (("total", 3),)),) if figures else ()
    )


READ_AS_WORDS = "a field without such a value is searched as words, and this says which values it can have"
"""What a filter that holds a colon is told, longer than the line above a list."""


def concorded(records: tuple[Record, ...], question: Concord) -> Concorded:
    """Return every place of the text as it stands."""
    within = question.within
    lines = [
        KwicLine(r.id, r.meeting.title, r.meeting.date, None, s.start, s.end, left, within.text, right)
        for r in records
        if within.record in (None, r.id) and within.text
        for s in _spans(r.text, within.text)
        for left, right in ((r.text[max(0, s.start - 20) : s.start], r.text[s.end : s.end + 20]),)
    ]
    return Concorded(
        question,
        tuple(lines[_page(within)]),
        total=len(lines),
        read_as=f'"{within.text}"',
        said=(Said("林远山", 2, 40),),
    )


def _page(within: Within) -> slice:
    return slice(within.offset, within.offset + within.limit)


def _total(within: Within, rows: Sequence[object]) -> int | None:
    return len(rows) if within.counted else None


def meeting(title: str, date: str, place: str, language: Language = "zh") -> Meeting:
    """Return a meeting's facts."""
    return Meeting(title, date, place, None, language)


def chinese(number: int = 1) -> Record:
    """Return an invented Chinese record with four speakers."""
    return record(
        number,
        meeting("全市项目推进会", "2026-03-12", "云溪市"),
        (
            Speaker("s1", "林远山", "云溪县县委书记", "云溪县"),
            Speaker("s2", "周听雨", "青禾区委书记", "青禾区"),
            Speaker("s3", "何望舒", "白石市市长", "白石市"),
            Speaker("s4", "郭怀瑾", "北川县县长", "北川县"),
        ),
        [
            ("b", None, "云溪日报讯 记者 许知行\n"),
            ("n", None, "　　3月12日，全市项目推进会召开。会议点名三个热词：项目、招商、保障。\n　　林远山谈到了两件事，一是抢项目，二是优服务。他说，"),
            ("d", "s1", "“今年以来，全县引进超亿元项目39个，总投资287亿元，同比增长35.9%；招商专班跑了21个城市，‘把项目当作头等大事’已经是全县上下的共识。我们还要把保障做实，供地1760亩，审批压到21天。”"),
            ("n", None, "\n　　周听雨表示，"),
            ("r", "s2", "青禾区将围绕产业链招商，力争全年新签项目60个，实到外资4.2亿美元，推动高质量发展。"),
            ("n", None, "\n　　何望舒说："),
            ("d", "s3", "“服务就是竞争力。白石市的做法是一个项目、一名干部、一张清单，贷款余额达到1100.9亿元，[50%]的企业享受了贴息。”"),
            ("n", None, "\n　　郭怀瑾介绍，"),
            ("r", "s4", "北川县把要素保障放在第一位，标准地供应提前三个月，产业链上的企业从12家增加到31家，"),
            ("n", None, "他强调，"),
            ("d", "s4", "“保障到位，项目才能落地；招商有数，发展才有底气。”"),
            ("b", None, "\n　　（本版责任编辑 沈未央）\n　　相关阅读：去年的推进会说了什么\n　　扫码关注"),
        ],
        {"项目": True, "招商": True, "保障": True, "产业链": False, "服务": False, "高质量发展": False, "发展": False},
        {
            "39个": (39, "个", "超亿元项目"),
            "287亿元": (2.87e10, "CNY", "总投资"),
            "35.9%": (35.9, "%", "总投资增幅"),
            "21个": (21, "个", "城市"),
            "1760亩": (1760, "mu", "供地"),
            "21天": (21, "day", "审批"),
            "60个": (60, "个", "新签项目"),
            "4.2亿美元": (4.2e8, "USD", "实到外资"),
            "1100.9亿元": (1.1009e11, "CNY", "贷款余额"),
            "12家": (12, "家", "企业"),
            "31家": (31, "家", "企业"),
        },
    )  # fmt: skip


def english(number: int = 2) -> Record:
    """Return an invented English record with three speakers."""
    return record(
        number,
        meeting("Harbour Committee, spring sitting", "2026-02-11", "Port Ellery", "en"),
        (
            Speaker("s1", "Ann Castellan", "Chair of the committee", "Harbour Committee"),
            Speaker("s2", "Joel Marchbank", "Engineer", "Works Department"),
            Speaker("s3", "Priya Venn", "Councillor", "Port Ellery"),
        ),
        [
            ("n", None, "The committee met on the quay.\n\nAnn Castellan said: "),
            ("d", "s1", "“We signed 39 projects worth US$28.7 billion, up 35.9 per cent. The dredging of the channel is on time, and the channel will carry ships of any size.”"),
            ("n", None, "\n\nJoel Marchbank explained that "),
            ("r", "s2", "the breakwater needs 1,760 tonnes of stone, delivered within 21 days, before the dredging can go on"),
            ("n", None, ".\n\nPriya Venn asked: "),
            ("d", "s3", "“Who pays for the breakwater? The budget holds 4.2 million, and half of it is spent.”"),
            ("n", None, "\n\n"),
            ("b", None, "- END -\nSubscribe to our newsletter\nAll rights reserved"),
        ],
        {"breakwater": True, "dredging": False, "channel": False, "budget": False},
        {
            "39 projects": (39, "project", "projects signed"),
            "US$28.7 billion": (2.87e10, "USD", "worth of projects"),
            "35.9 per cent": (35.9, "%", "growth"),
            "1,760 tonnes": (1760, "tonne", "stone"),
            "21 days": (21, "day", "delivery"),
            "4.2 million": (4.2e6, "", "budget"),
        },
    )  # fmt: skip


def hostile() -> Record:
    """Return a record whose every field holds what could act on a terminal or on markup."""
    said = f"“一个项目{HOSTILE}项目到此。”"
    return record(
        3,
        meeting(f"会议{HOSTILE}", "2026-01-01", f"某地{HOSTILE}"),
        (Speaker("s1", f"甲{HOSTILE}", f"书记{HOSTILE}", f"县{HOSTILE}"),),
        [("n", None, f"开头{HOSTILE}\n甲说，"), ("d", "s1", said), ("b", None, f"\n尾{HOSTILE}")],
        {"项目": True, f"词{HOSTILE}": False, HOSTILE: False},
        {f"{HOSTILE}": (12.0, f"个{HOSTILE}", f"量{HOSTILE}")},
    )


HOSTILE = (
    "\x1b[31m\x1b]52;c;aGk=\x07\x1b]8;;http://evil.example\x1b\\L\x1b]8;;\x1b\\\x1b]0;T\x07\x9b31m\x9d52;c;eA==\x9c"
    "[/x][50%][@click=app.quit]q[/][b]\u202eRLO\u202c\u2066i\u2069\x07\x08\x0b\x0c\r\x7f\x00\u200b\ud800"
)


def archive() -> FakeLibrary:
    """Return a library of two records."""
    return FakeLibrary((chinese(), english()))
