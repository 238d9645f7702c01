"""Text into metrics: the figures that it cites."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from store.records import Change, Language, Metric, Qualifier
from store.text.metrics import change, chinese, english, faults, mask, measured
from store.text.metrics.figures import Figure, Mask
from store.text.metrics.prepared import prepared
from store.text.metrics.sentences import languages, sentences

_MAY_HOLD = re.compile(
    r"[0-9零〇一二三四五六七八九十百千万亿两半壹贰叁肆伍陆柒捌玖拾翻]"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|doubl|tripl|quadrupl|twice|one)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[，。；;！？!?:：]|[,.](?=\s)")
_ONLY_LISTED = re.compile(r"^(?:\s|,|、|，|and|和|及|以及|与)*$")


def metrics(text: str, language: Language) -> tuple[Metric, ...]:
    """Return the metrics of `text` in order, without overlap; `speaker` is left open.

    Values are in base units ("28.7亿元" is 2.87e9 CNY, "35.9%" is 35.9 %); `text[start:end]` is `quote`.

    >>> [(m.quote, m.value, m.unit) for m in metrics("总投资28.7亿元，增长35.9%。", "zh")]
    [('28.7亿元', 2870000000.0, 'CNY'), ('35.9%', 35.9, '%')]
    """
    plain = prepared(text)
    china = language != "en" or faults.is_chinese_report(plain)
    money = "CNY" if china else None
    found: list[Metric] = []
    for start, end in sentences(plain):
        if _MAY_HOLD.search(plain, start, end):
            found.extend(_in_sentence(text, plain, (start, end), language, money))
    return tuple(found)


def _in_sentence(
    text: str, plain: str, place: tuple[int, int], language: str, money: str | None
) -> Iterator[Metric]:
    start, end = place
    sentence, original = plain[start:end], text[start:end]
    tongues = languages(sentence, language)
    masks = [m for tongue in tongues for m in mask.masks(sentence, tongue)]
    masks += mask.slogans(original, sentence)
    figures = _figures(sentence, tongues, masks, money)
    before: Metric | None = None
    for figure, tongue in figures:
        sound = faults.doubted(figure, sentence, (0, len(sentence)), china=money is not None)
        before = _metric(sound, original, sentence, tongue, masks, before, start)
        yield before


def _figures(
    sentence: str, tongues: tuple[str, ...], masks: list[Mask], money: str | None
) -> list[tuple[Figure, str]]:
    """Return the figures of a sentence in order; where both languages read one, the first language has it."""
    taken: list[tuple[Figure, str]] = []
    for tongue in tongues:
        found = (
            chinese.figures(sentence, masks) if tongue == "zh" else english.figures(sentence, masks, money)
        )
        for figure in list(found):
            if not any(t.start < figure.end and figure.start < t.end for t, _ in taken):
                taken.append((figure, tongue))
    return sorted(taken, key=lambda pair: pair[0].start)


def _metric(
    figure: Figure,
    original: str,
    sentence: str,
    tongue: str,
    masks: list[Mask],
    before: Metric | None,
    offset: int,
) -> Metric:
    left, right = sentence[: figure.start], sentence[figure.end :]
    listed = (
        before is not None and _ONLY_LISTED.match(sentence[before.end - offset : figure.start]) is not None
    )
    direction: Change | None = figure.change or change.change(left, right, tongue)
    if (
        direction is None
        and listed
        and before is not None
        and before.unit == figure.unit
        and figure.kind != "count"
    ):
        direction = before.change
    exact: Qualifier | None = figure.qualifier or change.qualifier(left, right, tongue)
    last = before.measure if before is not None else None
    return Metric(
        start=offset + figure.start,
        end=offset + figure.end,
        quote=original[figure.start : figure.end],
        value=figure.value,
        high=figure.high,
        unit=figure.unit,
        measure=last
        if listed and figure.kind != "count"
        else measured.measure(figure, left, right, tongue, last),
        change=direction,
        basis=change.basis(_clause(sentence, figure)) if direction else None,
        qualifier=exact,
        period=_period(original, masks, figure),
        doubt=figure.doubt,
    )


def _clause(sentence: str, figure: Figure) -> str:
    """Return the clause around a figure: from the mark before it to the mark after it."""
    marks = [m.end() for m in _CLAUSE.finditer(sentence)]
    at = bisect_right(marks, figure.start)
    until = bisect_right(marks, figure.end)
    return sentence[marks[at - 1] if at else 0 : marks[until] if until < len(marks) else len(sentence)]


def _period(original: str, masks: list[Mask], figure: Figure) -> str | None:
    """Return the time expression nearest before the figure in its sentence, else the first after it."""
    periods = sorted((m for m in masks if m.kind == "period"), key=lambda m: m.start)
    before = [m for m in periods if m.end <= figure.start]
    chosen = before[-1:] or periods[:1]
    return original[chosen[0].start : chosen[0].end].strip() if chosen else None
