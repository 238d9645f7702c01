"""Whether a record is minutes, and what they tell of people whom no label introduces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Language
from store.text.labelled import roster, told
from store.text.labelled.building import Setting
from store.text.labelled.cast import Cast
from store.text.labelled.rows import Row
from store.text.labelled.told import Told

_MINUTES = re.compile(
    r"\bminutes (?:of|for|from)\b|\bminutes[,:]? (?:[-–—] )?(?:\(?\d|[a-z]{2,6}day\b|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec)[a-z.]{0,6} \d)|\bcalled (?:the |this )?(?:[\w-]{1,20} ){0,6}"
    r"(?:meeting |session )?to order\b|\bminute summary\b|\bminutes$|^minutes\b|"
    r"\bmeeting (?:minutes|notes)\b|\bnotes (?:of|from)\b.{0,60}\bmeeting\b|"
    r"(?<!智能)纪要|紀要|会议记录|會議記錄|会议纪录|例会记录",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"\bMINUTES\b|\bMinutes of (?:a|an|the) (?:\w{1,20} ){0,3}[Mm]eeting\b"
    r"|\bMEETING OF\b.{0,80}\bcalled to order\b"
)
"""The title of minutes in a row that runs on, as where line ends were lost."""
_TITLE = 100
"""Characters from which on a row is no title."""
_LISTED = 3
"""People listed from which on a record titled minutes is read as such."""


def is_titled(rows: Sequence[Row]) -> bool:
    """Return whether one of the first rows is a title of minutes."""
    return any(_is_minutes(row) for row in rows[:6])


def _is_minutes(row: Row) -> bool:
    """Return whether a row is a title of minutes."""
    if len(row.words) >= _TITLE:
        return bool(_RUN_ON.search(row.words[: 2 * _TITLE]))
    return bool(_MINUTES.search(row.words))


def is_told(setting: Setting, listed: roster.Roster, rows: Sequence[Row]) -> bool:
    """Return whether minutes without a label tell of enough speakers to be read here."""
    if is_titled(rows) and len(listed.people) >= _LISTED:
        return True
    credited = setting.credits >= 2 or any(one.others for row in setting.told.values() for one in row)
    spoken = [one.label.key for row in setting.told.values() for one in row]
    enough = len(setting.told) >= (1 if len(listed.people) >= _LISTED else 2) or len(set(spoken)) >= 2
    return setting.minutes and enough and (bool(listed.people) or credited)


def tellings(
    rows: Sequence[Row], skipped: frozenset[int], cast: Cast, language: Language
) -> dict[int, list[Told]]:
    """Return what minutes tell of speakers without labels."""
    found: dict[int, list[Told]] = {}
    if language != "en":
        found |= told.chinese(rows, skipped, cast) | told.credited(rows, skipped, cast)
    if language != "zh":
        found |= told.english(rows, skipped, cast)
    return found
