"""Copying: the way taken, and an honest word about it."""

from __future__ import annotations

import os
import subprocess
from shutil import which

from store.question import Explored
from store.records import Passage, Span
from tui.paint.quotes import speaker_at

LIMIT = 18_000
"""Characters sent to a terminal at most: as base64 about the 74 kB that screen and tmux let through."""


def quote_at(answer: Explored, line: Span) -> Passage | None:
    """Return the passage of speech at `line`, else the last one before it."""
    spoken = [p for p in answer.passages if p.speaker is not None and p.start < max(line.end, line.start + 1)]
    over = [p for p in spoken if p.end > line.start]
    return over[0] if over else spoken[-1] if spoken else None


def quotation(answer: Explored, passage: Passage) -> str:
    """Return the words of a passage, without the marks around them."""
    return answer.text[passage.start : passage.end].strip().strip("“”\"'「」")


def citation(answer: Explored, passage: Passage) -> str:
    """Return the words with speaker, post, record, date and place in the source, in the record's language."""
    return cited(answer, quotation(answer, passage), Span(passage.start, passage.end))


def cited(answer: Explored, words: str, span: Span) -> str:
    """Return words that stand at `span` as a citation."""
    speaker = speaker_at(answer, span)
    meeting = answer.record.meeting if answer.record else None
    zh = meeting is None or meeting.language != "en"
    who = (
        [speaker.post or "", speaker.name]
        if zh and speaker
        else [speaker.name, speaker.post or ""]
        if speaker
        else []
    )
    comma = "，" if zh else ", "
    source = [meeting.title, meeting.date, meeting.place] if meeting else []
    place = f"{span.start}–{span.end}"
    facts = [("" if zh else ", ").join(filter(None, who)), *filter(None, source), place]
    return f"“{words}”（{comma.join(facts)}）" if zh else f"“{words}” ({comma.join(facts)})"


def through_tmux(text: str) -> bool:
    """Hand the text to tmux, which knows its terminals; tell whether it took it."""
    if not os.environ.get("TMUX") or (tmux := which("tmux")) is None:
        return False
    try:
        done = subprocess.run([tmux, "load-buffer", "-w", "-"], input=text.encode(), timeout=2, check=False)  # noqa: S603 - no shell, fixed words
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
