"""JSON of services and collections that do not keep one object a turn, put into that form."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from store.readers.keys import SPEAKER, field

Row = dict[str, object]


def reshaped(value: object) -> object:
    """Return the turns of a known odd shape, else `value` itself."""
    for shape in (_live, _meetings, _vcsum, _amazon, _google, _azure, _deepgram, _paragraphs):
        rows = _attempt(shape, value)
        if rows:
            return rows
    return value


def _attempt(shape: Callable[[object], list[Row]], value: object) -> list[Row]:
    try:
        return shape(value)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError):
        return []


def _got(value: object, *path: str | int) -> object:
    """Return what lies at `path`; raise KeyError or TypeError when the shape is another."""
    for step in path:
        value = _inner(value, step)
    return value


def _inner(value: object, step: str | int) -> object:
    if isinstance(step, str):
        if isinstance(value, dict):
            return value[step]
    elif isinstance(value, list):
        return value[step]
    raise TypeError


def _each(value: object) -> Iterator[Row]:
    if not isinstance(value, list):
        raise TypeError
    yield from (row for row in value if isinstance(row, dict))


def _live(value: object) -> list[Row]:
    """Deepgram while listening: one message a line, of which only the final ones count."""
    rows: list[Row] = []
    for message in _each(value):
        if message.get("is_final"):
            best = _got(message, "channel", "alternatives", 0)
            words = list(_each(_got(best, "words"))) if isinstance(best, dict) and "words" in best else []
            speaker = words[0].get("speaker") if words else None
            rows.append({"text": _got(best, "transcript"), "speaker": speaker, "start": message.get("start")})
    return rows


def _meetings(value: object) -> list[Row]:
    """QMSum: `meeting_transcripts`, one file or one a line; the first meeting of several."""
    first = value[0] if isinstance(value, list) and value else value
    return list(_each(_got(first, "meeting_transcripts")))


def _vcsum(value: object) -> list[Row]:
    """VCSum: `context` is a list of turns of sentences, `speaker` a list as long."""
    first = value[0] if isinstance(value, list) and value else value
    turns, speakers = _got(first, "context"), _got(first, "speaker")
    if not isinstance(turns, list) or not isinstance(speakers, list) or not isinstance(turns[0], list):
        return []
    return [{"text": "".join(map(str, t)), "speaker": s} for t, s in zip(turns, speakers, strict=False)]


def _amazon(value: object) -> list[Row]:
    """Amazon: words and marks in `items`, speakers by start time in `speaker_labels`."""
    names = {
        item.get("start_time"): segment.get("speaker_label")
        for segment in _each(_got(value, "results", "speaker_labels", "segments"))
        for item in _each(segment.get("items", []))
    }
    rows: list[Row] = []
    for item in _each(_got(value, "results", "items")):
        words = _got(item, "alternatives", 0, "content")
        name = item.get("speaker_label") or names.get(item.get("start_time"))
        name = name or (rows[-1]["speaker"] if rows else None)
        rows.append({"word": words, "speaker": name, "start": str(item.get("start_time") or "") + "s"})
    return rows


def _google(value: object) -> list[Row]:
    """Google: the last result repeats all words with a tag for the speaker."""
    results = list(_each(_got(value, "results")))
    words = list(_each(_got(results[-1], "alternatives", 0, "words")))
    if "speakerTag" not in words[0] and "speakerLabel" not in words[0]:
        return []
    return [
        {
            "word": w["word"],
            "speaker": w.get("speakerTag", w.get("speakerLabel")),
            "start": w.get("startTime"),
        }
        for w in words
    ]


def _azure(value: object) -> list[Row]:
    """Azure: `recognizedPhrases` with the best reading first."""
    return [
        {
            "text": _got(phrase, "nBest", 0, "display"),
            "speaker": phrase.get("speaker"),
            "start": phrase.get("offset"),
            "offsetInTicks": phrase.get("offsetInTicks"),
        }
        for phrase in _each(_got(value, "recognizedPhrases"))
    ]


def _deepgram(value: object) -> list[Row]:
    """Deepgram: utterances, or paragraphs of the first channel, or its words."""
    results = _got(value, "results")
    if isinstance(results, dict) and isinstance(results.get("utterances"), list):
        return list(_each(results["utterances"]))
    best = _got(results, "channels", 0, "alternatives", 0)
    if isinstance(best, dict) and "paragraphs" in best:
        return [
            {**sentence, "speaker": paragraph.get("speaker")}
            for paragraph in _each(_got(best, "paragraphs", "paragraphs"))
            for sentence in _each(paragraph.get("sentences"))
        ]
    return list(_each(_got(best, "words")))


def _paragraphs(value: object) -> list[Row]:
    """Tingwu: `Paragraphs` of `Words` with milliseconds, at whatever depth."""
    found = _find(value, "Paragraphs")
    rows: list[Row] = []
    for paragraph in _each(found):
        words = list(_each(paragraph.get("Words")))
        text = "".join(str(w.get("Text", "")) for w in words)
        rows.append({"text": text, "speaker": field(paragraph, SPEAKER), "start_ms": words[0].get("Start")})
    return rows


def _find(value: object, key: str, depth: int = 0) -> object:
    if isinstance(value, dict) and depth < 6:
        if key in value:
            return value[key]
        return next((f for inner in value.values() if (f := _find(inner, key, depth + 1)) is not None), None)
    return None
