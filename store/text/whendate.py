"""The day a meeting was held: not the day its report was published, and no more than the text tells.

A day without year or month is completed from what the page says of its publication; with no such evidence
it stays open, because an invented year is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.records import Span
from store.text import citylines, dates, headdays, reckoned, years
from store.text.asides.pictures import is_caption
from store.text.dates import Day
from store.text.headdays import ONLY_DATE
from store.text.helddays import UNKNOWN, Held, whole, with_year
from store.text.publishdays import PUBLISHED, is_clocked, published

_DATELINE = re.compile(
    r"电|電|讯|訊|消息|通社|中央社|\bDaily\b|\bNews\b|\((?:Reporter|all media|Xinhua|AP|Reuters|AFP)",
    re.IGNORECASE,
)
_SIGNED = re.compile(r" ?[/／（(][^/／）)\s]{2,8}社[/／）)]|[讯訊电電]")
_MEETING = re.compile(
    r"召开|召開|举行|舉行|举办|舉辦|开幕|閉幕|闭幕|会议|會議|座谈|论坛|論壇|研讨|发布会|發布會|记者会"
    r"|主持|讨论会|讨论报告|分组讨论|联组讨论|小组讨论|汇聚|齐聚|当日|推进会|大会|答问|出席|讲话|考察|调研|会见|会谈"
    r"|\b(?:held|meeting|conference|forum|summit|session|hearing|seminar|symposium|workshop|briefing"
    r"|opening|opened|convened|gathered|minutes|talks|expo|fair|congress|council|committee|speech"
    r"|interview|(?:said|told \w{1,20}) on)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?:自|截至|截止|去年|前年|上次|以来|成立于|始于|发生在)[^，。]{0,6}$"
    r"|\b(?:since|as of|until|till|before|by|born on|dated)\b[\w ]{0,8}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:(?:set|scheduled|slated|planned|due|back|postponed|pushed|moved|delayed|extended|deferred)"
    r"(?: to be held)? (?:for|to|until|on|by|in)"
    r"|(?:takes?|go(?:es)?|came|comes?) into (?:effect|force)|takes? effect|effective|deadline(?: is)?"
    r"|expires?|ends?|next (?:meeting|session) (?:is|will be))\b[\w ]{0,12}$",
    re.IGNORECASE,
)
"""What is still to come, or runs out: no day of the meeting that is reported."""
_NEXT = re.compile(r"[将將拟擬定][于於在至到][^，。]{0,6}$")
"""What stands before a day of this month that is still to come: 将于5日举行."""
_NAMES_PAPER = re.compile(
    r" (?:Communiqu\w{1,2}|Agreements?|Accords?|Declaration|Resolution|Incident|Movement|Revolution|Uprising"
    r"|Protocol|Directive|Regulations?|attacks?|elections?|referendum|earthquake|coup|massacre|vote|deadline)\b"
)
"""A day that names a paper or an event ("the May 4 Movement")."""
_OF_MINUTES = re.compile(r"\b[Mm]inutes (?:of|from|for)\b[\w ,]{0,40}$")
_READ = re.compile(
    r"\b(?:approv|accept|present|amend|correct|review|adopt|confirm|read\b|agreed|signed|motion|moved)",
    re.IGNORECASE,
)
"""What is done with the minutes of a meeting before this one."""
_ON = re.compile(r"(?:\([^()]{1,12}\)\s?[-–—]\s?)?On (?:the (?:morning|afternoon|evening) of )?")
_HELD = re.compile(r",? [^.!?\n]{3,160}?\b(?:held|convened|hosted|organi[sz]ed|took place|met)\b")
_OTHER_BEFORE = re.compile(r"传达|学习|贯彻|落实|根据|按照|关于")
_OTHER_AFTER = re.compile(r".{0,24}(?:精神|印发|下发|出台|发布的|实施|施行|起)")
"""Days of other meetings and of papers: what this one was told of."""
_CREDITED = re.compile(r"\((?:[A-Z][\w'.]{1,20}[ ,]{1,2}){1,6}(?:of )?\d{1,2}(?:, \d{4}|)\)")
"""A bracket that closes a report: who wrote it, and when."""
_CAPTION, _WEEK = 400, 7
_APART = 120
"""Days between a meeting and its report beyond which a date belongs to something else."""
_STOP = re.compile(
    r"(?<=[。！？!?；;\n])|(?<=[a-z0-9)”\"]\.)(?<![A-Z][a-z]\.)(?<![A-Z][a-z]{2}\.)(?<!Sept\.)(?:\s)"
)
"""Ends of sentences; the full stop of "Oct." or "Mr." is none."""


def held(
    text: str, units: Sequence[Span], boilerplate: Sequence[Span], title: str | None, kind: str | None = None
) -> Held:
    """Return the day the meeting was held, as far as the text tells.

    A date that only heads the page is the meeting's in minutes and transcripts, the publication's in news.
    """
    found = _held(text, units, boilerplate, title, kind)
    found = with_year(found, text) if kind == "minutes" else found
    dated = years.completed(found.day, text)
    return Held(dated, 0.85, "the day and its year stand in two places of the record") if dated else found


def _held(
    text: str, units: Sequence[Span], boilerplate: Sequence[Span], title: str | None, kind: str | None
) -> Held:
    known = published(text, units)
    stated = headdays.field(text)
    if stated is not None:
        return whole(stated, known, 0.95, "the record's own head says when")
    named = dates.find(title or "")
    stamp = kind == "news" and ONLY_DATE.fullmatch(title or "")
    if named and named[0].month and not stamp and not _elsewhere(title or "", named[0]):
        return whole(named[0], known, 0.9, "the title says when")
    figured = headdays.figured(text, units, title, kind)
    if figured is not None:
        return figured
    alone = headdays.line(text, units) if kind in ("minutes", "transcript") else None
    if alone is not None:
        return whole(alone, None, 0.9, "a line of the minutes' head is the day")
    body = [u for u in units if not _front(u, boilerplate) and not _is_head(text, u) and not _image(text, u)]
    told = _in_lead(text, body, known, _dateline(text, units))
    if (told is None or told.day is None) and kind != "news":
        told = _head_date(text, units, body)
    return told or UNKNOWN


def _dateline(text: str, units: Sequence[Span]) -> Day | None:
    """Return the day of the agency's dateline, at the head or in the bracket that closes the report."""
    for unit in [*units[:8], *units[-3:]]:
        line = (
            text[unit.start : unit.start + 120]
            if unit in units[:8]
            else text[max(unit.start, unit.end - 80) : unit.end]
        )
        for day in dates.find(line):
            if day.month and _DATELINE.search(line[max(0, day.start - 30) : day.end + 24]):
                return day
    return None


def _in_lead(text: str, body: Sequence[Span], known: Day | None, dateline: Day | None) -> Held | None:
    """Return the first day in the lead that goes with a meeting; else a word such as "today" says it."""
    evidence = dates.completed(dateline, known) if dateline else known
    days = [(d, m) for d, m in _days(text, body, known) if not _is_other(d, evidence)]
    days = [(d, meets and not _is_agency(text, d)) for d, meets in days]
    city = next((d for unit in body[:2] if (d := citylines.day(text, unit))), None)
    if city is not None:
        # The report was written that day; another one, a weekday or "yesterday" says when people met.
        evidence = dates.completed(city, known)
        others = [(d, meets) for d, meets in days if d.start != city.start and not _is_later(d, city)]
        dated = any(day.month for day, _ in others)
        told = None if dated else reckoned.relative(text, body, evidence)
        if told is not None:
            return told
        days = others if dated else days
    best = next((d for d, meets in days if meets and d.month), None)
    bare = next((d for d, meets in days if meets), None)
    best = best or bare or next((d for d, _ in days if d.month or evidence is not None), None)
    if bare is not None and best is not None and evidence is not None and bare.start < best.start:
        best = bare
    week = reckoned.weekday(text, body, evidence, best)
    if week is not None:
        return week
    if best is not None:
        meets = any(m for d, m in days if d.start == best.start)
        sure, why = (
            (0.92, "named where the meeting is told") if meets else (0.6, "the first date of the lead")
        )
        return whole(best, evidence, sure, why)
    opening = _opening(text, body)
    if opening is not None:
        return whole(opening, None, 0.7, "the report begins with it, long before the page's own date")
    return reckoned.relative(text, body, evidence)


def _opening(text: str, body: Sequence[Span]) -> Day | None:
    """Return the whole date with which the report begins ("On March 3, 2021, the council held …")."""
    for unit in body[:2]:
        sentence = text[unit.start : min(unit.end, unit.start + 300)]
        day = next(iter(dates.find(sentence)), None)
        if day and day.year and _ON.fullmatch(sentence[: day.start]) and _HELD.match(sentence, day.end):
            return day
    return None


def _far_picture(text: str, unit: Span, known: Day | None) -> bool:
    """Return whether a paragraph is the caption of a picture taken long before the report."""
    if known is None or unit.end - unit.start > _CAPTION or not is_caption(text[unit.start : unit.end]):
        return False
    return any(dates.apart(day, known) > _WEEK for day in dates.find(text[unit.start : unit.end]))


def _days(text: str, body: Sequence[Span], known: Day | None) -> list[tuple[Day, bool]]:
    """Return the days of the lead, each with whether its sentence speaks of a meeting."""
    found: list[tuple[Day, bool]] = []
    for unit in reckoned.lead(text, [u for u in body if not _far_picture(text, u, known)]):
        at = unit.start
        for sentence in _STOP.split(text[unit.start : unit.end]):
            if sentence is None:
                continue
            meets = _MEETING.search(sentence) is not None
            days = (d for d in dates.find(sentence) if not _elsewhere(sentence, d))
            found.extend((replace(d, start=at + d.start, end=at + d.end), meets) for d in days)
            at += len(sentence)
    return found


def _elsewhere(sentence: str, day: Day) -> bool:
    """Return whether the day is that of something else that the sentence looks back on."""
    before, after = sentence[max(0, day.start - 12) : day.start], sentence[day.end : day.end + 40]
    if after.startswith(("前提", "以前", "之前", "前完成", "前报", "前，")):
        return True
    if _NAMES_PAPER.match(after) or (
        _OF_MINUTES.search(sentence[max(0, day.start - 60) : day.start]) and _READ.search(sentence)
    ):
        return True
    if day.month is None and _NEXT.search(before):
        return True
    if _PAST.search(before) or _AHEAD.search(sentence[max(0, day.start - 40) : day.start]):
        return True
    return bool(_OTHER_AFTER.match(after.split("，")[0]) and _OTHER_BEFORE.search(before))


def _is_later(day: Day, city: Day) -> bool:
    """Return whether a day lies in the weeks after the report was written: a plan."""
    if None in (day.month, city.month) or (day.year and city.year and day.year != city.year):
        return False
    ahead = ((day.month or 0) - (city.month or 0)) * 31 + day.day - city.day
    return 0 < ahead < _APART


def _is_agency(text: str, day: Day) -> bool:
    """Return whether an agency signs its dateline behind a day: 某市2024年8月2日 /某通社/, 8月2日讯."""
    return _SIGNED.match(text, day.end) is not None


def _is_other(day: Day, known: Day | None) -> bool:
    """Return whether a full date lies months away from the record's: history, or a plan."""
    return known is not None and dates.apart(day, known) > _APART


def _head_date(text: str, units: Sequence[Span], body: Sequence[Span]) -> Held | None:
    """Return the date that heads a record of minutes or a transcript, one not written as news."""
    if any(u.end - u.start > 300 for u in body[:3]) and len(body) < 40:
        return None
    for unit in units[:12]:
        line = text[unit.start : unit.end]
        if len(line) <= 120 and not PUBLISHED.search(line):
            full = [d for d in dates.find(line) if d.month and not _elsewhere(line, d)]
            if full:
                return whole(full[0], None, 0.8, "a date that heads the record")
    return None


def _is_head(text: str, unit: Span) -> bool:
    """Return whether a paragraph is only a date, or says who published when."""
    line = text[unit.start : unit.end]
    days = dates.find(line) if len(line) <= 160 else ()
    if not days:
        return False
    stamped = (
        ONLY_DATE.fullmatch(line)
        or _CREDITED.fullmatch(line)
        or PUBLISHED.search(line[:40])
        or is_clocked(line, days[0])
    )
    return bool(stamped)


def _image(text: str, unit: Span) -> bool:
    """Return whether a paragraph is only a picture: the figures in its address are no day."""
    return text.startswith(("![", "<img"), unit.start)


def _front(unit: Span, boilerplate: Sequence[Span]) -> bool:
    """Return whether a paragraph lies in front matter or another long aside, captions excepted."""
    return any(b.start == 0 and unit.end <= b.end for b in boilerplate[:1])
