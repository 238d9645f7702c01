"""Text into metrics: the figures that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.records import Change, Language, Metric
from store.text.metrics import (
    change_en,
    change_zh,
    chinese,
    distributed_zh,
    english,
    faults,
    mask,
    measured_en,
    measured_zh,
    qualifier,
    role,
    rows,
)
from store.text.metrics.figures import Figure, Mask
from store.text.metrics.prepared import prepared
from store.text.metrics.sentences import languages, sentences

_NUMERALS = re.compile("[0-9零〇一二三四五六七八九十百千万亿两半壹贰叁肆伍陆柒捌玖拾翻]")
_MARK = re.compile(r"[，。；;！？!?:：]|[,.](?=\s)")
_COMPARES = re.compile(r" (?:faster|larger|longer|more|less|fewer|smaller|slower)\b")
_CODE = 3
"""Letters of the code of a currency."""
_RATES = frozenset({"percent", "points", "money", "times"})
_ONLY_LISTED = re.compile(r"(?:\s|,|、|，|and|和|及|以及|与)*")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of the prepared text, its original characters, and what in it holds no metric."""

    start: int
    plain: str
    original: str
    masks: list[Mask]
    roles: dict[str, role.Roles]


def metrics(text: str, language: Language) -> tuple[Metric, ...]:
    """Return the metrics of `text` in order, without overlap; `speaker` is left open.

    Values are in base units ("28.7亿元" is 2.87e9 CNY, "35.9%" is 35.9 %); `text[start:end]` is `quote`.

    >>> [(m.quote, m.value, m.unit) for m in metrics("总投资28.7亿元，增长35.9%。", "zh")]
    [('28.7亿元', 2870000000.0, 'CNY'), ('35.9%', 35.9, '%')]
    """
    plain = prepared(text)
    china = language != "en" or faults.is_chinese_report(plain)
    found: list[Metric] = []
    for start, end in sentences(plain):
        if _NUMERALS.search(plain, start, end) or english.holds_words(plain[start:end]):
            found.extend(_in_sentence(text[start:end], plain[start:end], start, language, china=china))
    return tuple(found)


def _in_sentence(original: str, plain: str, start: int, language: str, *, china: bool) -> Iterator[Metric]:
    tongues = languages(plain, language)
    masks = [m for tongue in tongues for m in mask.masks(plain, tongue)] + mask.slogans(original, plain)
    roles = {tongue: role.Roles(plain, tongue) for tongue in tongues}
    sentence = _Sentence(start, plain, original, masks, roles)
    before = main = None
    for figure, tongue in _figures(sentence, tongues, china=china):
        before = _metric(faults.doubted(figure, plain, china=china), sentence, tongue, before, main)
        main = main if rows.in_aside(plain, figure.start) else before
        yield before


def _figures(sentence: _Sentence, tongues: tuple[str, ...], *, china: bool) -> list[tuple[Figure, str]]:
    """Return the figures of a sentence in order; where both languages read one, the first language has it."""
    taken: list[tuple[Figure, str]] = []
    for tongue in tongues:
        if tongue == "zh":
            found = chinese.figures(sentence.plain, sentence.masks)
        else:
            found = english.figures(sentence.plain, sentence.masks, "CNY" if china else None)
        earlier = list(taken)
        taken.extend(
            (f, tongue) for f in found if not any(t.start < f.end and f.start < t.end for t, _ in earlier)
        )
    return sorted(taken, key=lambda pair: pair[0].start)


def _metric(
    figure: Figure, sentence: _Sentence, tongue: str, before: Metric | None, main: Metric | None
) -> Metric:
    """Return the metric that a figure is; `before` is the one before it, `main` the last outside brackets."""
    left, right = _context(sentence, figure)
    between = sentence.plain[before.end - sentence.start : figure.start] if before is not None else "."
    direction = _change(figure, sentence, (left, right), tongue, main)
    return Metric(
        start=sentence.start + figure.start,
        end=sentence.start + figure.end,
        quote=sentence.original[figure.start : figure.end],
        value=figure.value,
        high=figure.high,
        unit=figure.unit,
        measure=_measure(figure, (left, right), tongue, between, (before, main)),
        change=direction,
        basis=qualifier.basis(_clause(sentence.plain, figure)) if direction else None,
        qualifier=figure.qualifier
        or (None if qualifier.spreads(between) else qualifier.qualifier(left, right, tongue)),
        period=_period(sentence, figure),
        doubt=figure.doubt,
        role=sentence.roles[tongue].role(figure.start, figure.end, counts=figure.kind == "count"),
    )


def _measure(
    figure: Figure,
    around: tuple[str, str],
    tongue: str,
    between: str,
    earlier: tuple[Metric | None, Metric | None],
) -> str | None:
    """Return what a figure measures: as it is named, else what the one before it does."""
    before = earlier[0]
    if before is None:
        return _named(figure, around, tongue, None, earlier)
    is_listed = figure.kind != "count" and _ONLY_LISTED.fullmatch(between) is not None
    if is_listed and not around[1].startswith(" of ") and not distributed_zh.name(around[0]):
        return before.measure
    return _named(figure, around, tongue, between, earlier) or _shared(figure, before)


def _shared(figure: Figure, before: Metric) -> str | None:
    """Return what the figure before measures, unless this one cannot: no time is an amount of money."""
    is_money = len(before.unit) == _CODE and before.unit.isupper()
    return None if is_money and figure.kind in ("time", "measure") else before.measure


def _named(
    figure: Figure,
    around: tuple[str, str],
    tongue: str,
    between: str | None,
    earlier: tuple[Metric | None, Metric | None],
) -> str | None:
    """Return what the words around a figure say that it measures."""
    before, main = earlier
    if tongue == "zh":
        return measured_zh.measure(figure, *around, main.measure if main is not None else None)
    counts = before is not None and (before.measure or "").endswith(before.quote.rsplit(" ", 1)[-1])
    counted = before.quote if before is not None and counts else ""
    return measured_en.measure(figure, *around, between, counted=counted)


def _change(
    figure: Figure, sentence: _Sentence, around: tuple[str, str], tongue: str, main: Metric | None
) -> Change | None:
    """Return the change said of a figure; one in a row (grew 2.1%, 5.4% and 6.8%) shares it."""
    counts = figure.kind == "count" and figure.unit != "point"
    if tongue == "zh":
        found = change_zh.change(sentence.plain[: figure.start]) or change_zh.change(around[0])
    else:
        left, right = around
        compares = figure.unit == "times" and _COMPARES.match(right)
        found = change_en.change(left, "" if compares else right, counts=counts)
    if found is None and figure.change is None and main is not None and main.change and not counts:
        words = rows.between(sentence.plain, main.end - sentence.start, figure.start, sentence.masks)
        found = (
            main.change
            if rows.moves_along(words, same_unit=main.unit == figure.unit, rates=figure.kind in _RATES)
            else None
        )
    return figure.change or found


def _context(sentence: _Sentence, figure: Figure) -> tuple[str, str]:
    """Return what stands left and right of a figure, time expressions left out of the last clause."""
    left = sentence.plain[: figure.start]
    near = [
        m
        for m in sentence.masks
        if m.kind == "period" and figure.start - 40 < m.start and m.end <= figure.start
    ]
    for period in sorted(near, key=lambda m: -m.start):
        left = (
            left[: period.start].rstrip()
            + (" " if left[: period.start].endswith(" ") else "")
            + left[period.end :].lstrip()
        )
    return left, sentence.plain[figure.end :]


def _clause(plain: str, figure: Figure) -> str:
    """Return the clause around a figure: from the mark before it to the mark after it."""
    start = max(
        (m.end() for m in _MARK.finditer(plain, max(0, figure.start - 80), figure.start)),
        default=max(0, figure.start - 80),
    )
    mark = _MARK.search(plain, figure.end, figure.end + 80)
    return plain[start : mark.start() if mark else figure.end + 80]


def _period(sentence: _Sentence, figure: Figure) -> str | None:
    """Return the time expression nearest before the figure in its sentence, else the first after it."""
    periods = sorted((m for m in sentence.masks if m.kind == "period"), key=lambda m: m.start)
    before = [m for m in periods if m.end <= figure.start]
    chosen = before[-1:] or periods[:1]
    return sentence.original[chosen[0].start : chosen[0].end].strip() if chosen else None
