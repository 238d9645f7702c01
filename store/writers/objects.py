"""Documents and answers as JSON objects: the output contract, documented in the README."""

from __future__ import annotations

import json
import re
from typing import Any

from store.question import Hit
from store.records import Coverage, Document, Guess, Metric, Passage, Speaker

FORMAT = "meetingtui.read/1"
_UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""What JSON allows as it stands, but a terminal, an editor or a reader may obey."""


def dumped(value: dict[str, Any]) -> str:
    r"""Return `value` as one line of JSON in which no character acts on a terminal: such stand as escapes.

    >>> dumped({"a": "招\x9b"})
    '{"a": "招\\u009b"}'
    """
    return _UNSAFE.sub(_escape, json.dumps(value, ensure_ascii=False, allow_nan=False))


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]


def document_object(document: Document) -> dict[str, Any]:
    """Return the object that `meetingtui read FILE --json` prints.

    Speakers are people; what a body or a collective says is a passage without a speaker.
    """
    source, meeting = document.source, document.meeting
    people = {s.id for s in document.speakers if s.is_person}
    return {
        "format": FORMAT,
        "source": {
            "path": source.path,
            "sha256": source.sha256,
            "reader": source.reader,
            "encoding": source.encoding,
        },
        "text": source.text,
        "meeting": {
            "title": meeting.title,
            "date": meeting.date,
            "place": meeting.place,
            "organiser": meeting.organiser,
            "language": meeting.language,
            "kind": meeting.kind,
        },
        "speakers": [_speaker(s) for s in document.speakers if s.id in people],
        "passages": [_passage(p, people) for p in document.passages],
        "hot_words": [
            {
                "word": w.word,
                "declared": w.declared,
                "score": round(w.score, 4),
                "count": w.count,
                "speakers": w.speakers,
            }
            for w in document.hot_words
        ],
        "slogans": [
            {
                "text": s.text,
                "start": s.start,
                "end": s.end,
                "speaker": s.speaker if s.speaker in people else None,
            }
            for s in document.slogans
        ],
        "metrics": [metric_object(m, people) for m in document.metrics],
        "notes": [{"level": n.level, "text": n.text, "start": n.start} for n in document.notes],
    }


def understood_object(document: Document) -> dict[str, Any]:
    """Return the object of `document_object` with guesses and coverage, without the text: a file a line."""
    people = {s.id for s in document.speakers if s.is_person}
    return {
        **{name: value for name, value in document_object(document).items() if name != "text"},
        "guesses": [_guess(g, people) for g in document.guesses],
        "coverage": _coverage(document.coverage),
    }


def _guess(guess: Guess, people: set[str]) -> dict[str, Any]:
    return {
        "kind": guess.kind,
        "about": guess.about,
        "reason": guess.reason,
        "confidence": guess.confidence,
        "start": guess.start,
        "end": guess.end,
        "speakers": [speaker for speaker in guess.speakers if speaker in people],
    }


def _coverage(coverage: Coverage | None) -> dict[str, Any] | None:
    if coverage is None:
        return None
    return {
        "direct": round(coverage.direct, 4),
        "reported": round(coverage.reported, 4),
        "narration": round(coverage.narration, 4),
        "boilerplate": round(coverage.boilerplate, 4),
        "lines": coverage.lines,
        "unread": [[span.start, span.end] for span in coverage.unread],
    }


def metric_object(metric: Metric, people: set[str]) -> dict[str, Any]:
    """Return one metric as the contract has it; a speaker outside `people` is null."""
    return {
        "start": metric.start,
        "end": metric.end,
        "quote": metric.quote,
        "value": metric.value,
        "high": metric.high,
        "unit": metric.unit,
        "measure": metric.measure,
        "change": metric.change,
        "basis": metric.basis,
        "qualifier": metric.qualifier,
        "period": metric.period,
        "speaker": metric.speaker if metric.speaker in people else None,
        "doubt": metric.doubt,
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "post": speaker.post,
        "affiliation": speaker.affiliation,
        "aliases": list(speaker.aliases),
        "words": speaker.words,
        "share": round(speaker.share, 4),
    }


def _passage(passage: Passage, people: set[str]) -> dict[str, Any]:
    return {
        "speaker": passage.speaker if passage.speaker in people else None,
        "kind": passage.kind,
        "start": passage.start,
        "end": passage.end,
        "time": None if passage.time is None else passage.time / 1000,
    }


def hit_object(hit: Hit) -> dict[str, Any]:
    """Return one passage found, as the contract of `search --json` has it; hits are relative to its text."""
    return {
        "record": hit.record,
        "title": hit.title,
        "date": hit.date,
        "speaker": hit.speaker,
        "post": hit.post,
        "kind": hit.kind,
        "start": hit.start,
        "end": hit.end,
        "text": hit.text,
        "hits": [[span.start, span.end] for span in hit.hits],
    }
