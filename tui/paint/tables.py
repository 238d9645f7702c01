"""Words, metrics and records as rows of their tables, and which columns these have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from store.question import Indicator, MetricLine, RecordLine, WordLine
from store.records import Metric
from tui.paint import columns
from tui.paint.bar import bar
from tui.paint.cells import length, padded, shown
from tui.paint.columns import Column, Widths
from tui.paint.names import Painted, Piece
from tui.paint.number import change, figure
from tui.paint.rows import cut

Say = Callable[..., str]
WORDS = (
    Column("word", 12, 30, 0),
    Column("mark", 1, 1, 1),
    Column("count", 5, 6, 1, right=True),
    Column("score", 7, 7, 2, right=True),
    Column("interval", 11, 11, 5, right=True),
    Column("said-by", 8, 8, 3, right=True),
    Column("spread", 4, 4, 6, right=True),
    Column("layer", 6, 8, 4),
    Column("first", 8, 20, 7),
)
OF_ALL = (Column("record", 10, 30, 4), Column("date", 10, 10, 6))
_ONLY_SLOGANS = frozenset({"word", "count", "said-by", "first"})
_LONG = 60
"""Cells of a slogan at most."""
METRICS = (
    Column("measure", 10, 36, 0),
    Column("value", 7, 13, 0, right=True),
    Column("unit", 8, 10, 0),
    Column("change", 5, 7, 1),
    Column("role", 6, 8, 3),
    Column("wording", 10, 18, 2),
    Column("speaker", 8, 16, 2),
    Column("period", 8, 12, 5),
    Column("record", 12, 30, 4),
    Column("date", 10, 10, 3),
)
RECORDS = (
    Column("title", 30, 70, 0),
    Column("date", 10, 10, 1),
    Column("place", 8, 16, 5),
    Column("kind", 10, 12, 6),
    Column("language", 8, 8, 6),
    Column("speakers", 8, 8, 3, right=True),
    Column("quotes", 6, 6, 4, right=True),
    Column("metrics", 7, 7, 2, right=True),
    Column("notes", 5, 5, 2, right=True),
    Column("tags", 6, 20, 7),
)
_KINDS = frozenset({"news", "minutes", "transcript", "interview", "speech"})
_ROLES = {"target": "force"}
"""How a role is told; a target is the one not to be taken for what was done."""
_ROLE_WIDTH = 6
_BAR = (8, 32)
_FAR = 30
"""A ratio of a thousand millions: no count of words bounds it."""


def word_columns(layer: str, *, of_all: bool) -> tuple[Column, ...]:
    """Return the columns of a layer, without those that tell nothing there; over all records, whose it is."""
    if layer == "slogan":
        own = tuple(
            replace(c, most=_LONG) if c.name == "word" else c for c in WORDS if c.name in _ONLY_SLOGANS
        )
    else:
        left_out = {"first"} if layer in ("declared", "all") else {"first", "layer"}
        own = tuple(c for c in WORDS if c.name not in left_out)
    return (*own, *OF_ALL) if of_all else own


def word_row(line: WordLine, layout: Widths, say: Say) -> Painted:
    """Return one hot word or slogan."""
    word = line.word
    slogan = word.layer == "slogan"
    return columns.row(
        layout,
        {
            "word": (shown(word.word), "slogan" if slogan else "strong"),
            "mark": ("●" if word.declared else "", "mark"),
            "count": (f"{word.count:,}", "plain"),
            "score": _score(line, say),
            "interval": (_interval(line.interval), "muted"),
            "said-by": (f"{word.speakers:,}/{line.everybody:,}", "plain"),
            "spread": ("" if line.spread is None else f"{line.spread:.2f}", "muted"),
            "layer": (say(f"layer-{word.layer}"), "muted"),
            "first": (shown(line.first or ""), "muted"),
            "record": (shown(line.title or line.file or say("untitled")), "muted"),
            "date": (shown(line.date or ""), "muted"),
        },
    )


def _score(line: WordLine, say: Say) -> Piece:
    """Return the score; a score of nothing means that the counts cannot tell."""
    if line.word.layer == "slogan":
        return "", "plain"
    return (say("unclear"), "muted") if line.word.score == 0 else (f"{line.word.score:.2f}", "plain")


def _interval(ends: tuple[float, float] | None) -> str:
    """Return the two ends; an end that no count bounds is left open."""
    if ends is None:
        return ""
    low, high = ("" if abs(end) > _FAR else f"{end:.{1 if abs(end) < 10 else 0}f}" for end in ends)
    return f"{low} … {high}" if low or high else ""


def metric_row(line: MetricLine, layout: Widths, say: Say) -> Painted:
    """Return one figure, its own wording beside it."""
    metric = line.metric
    number, unit = figure(metric, line.language)
    return columns.row(
        layout,
        {
            "measure": (shown(metric.measure or "–"), "plain" if metric.measure else "muted"),
            "value": (number, "strong"),
            "unit": (shown(unit), "plain"),
            "change": _change(metric, say),
            "role": (
                say(f"role-{metric.role}") if metric.role else "",
                _ROLES.get(metric.role or "", "muted"),
            ),
            "wording": (shown(metric.quote), "muted"),
            "speaker": (shown(line.speaker or "–"), "plain" if line.speaker else "muted"),
            "period": (shown(metric.period or ""), "muted"),
            "record": (shown(line.title or line.file or say("untitled")), "muted"),
            "date": (shown(line.date or ""), "muted"),
        },
    )


def _change(metric: Metric, say: Say) -> Piece:
    """Return up or down, against what; a warning sign where the figure is in doubt."""
    basis = say(f"short-{metric.basis}") if metric.basis else ""
    told = f"{change(metric)}{basis}"
    if metric.doubt:
        return f"⚠{told}", "warning"
    return told, "fall" if metric.change == "decrease" else "rise"


def record_row(line: RecordLine, layout: Widths, say: Say) -> Painted:
    """Return one record."""
    meeting = line.meeting
    title = meeting.title or line.path.rsplit("/", 1)[-1]
    return columns.row(
        layout,
        {
            "title": (shown(title), "strong" if meeting.title else "plain"),
            "date": (shown(meeting.date or "–"), "plain"),
            "place": (shown(meeting.place or ""), "muted"),
            "kind": (
                say(f"kind-{meeting.kind}") if meeting.kind in _KINDS else shown(meeting.kind or ""),
                "muted",
            ),
            "language": (say(f"in-{meeting.language}"), "muted"),
            "speakers": (f"{line.speakers:,}", "plain"),
            "quotes": (f"{line.passages:,}", "plain"),
            "metrics": (f"{line.metrics:,}", "plain"),
            "notes": (f"{line.warnings:,}" if line.warnings else "", "warning"),
            "tags": (shown(" · ".join(line.tags)), "force"),
        },
    )


def indicator_head(indicator: Indicator, width: int, say: Say) -> Painted:
    """Return what is measured in which unit, how often, by how many, in how many records."""
    first = indicator.lines[0] if indicator.lines else None
    unit = figure(first.metric, first.language)[1] if first else indicator.unit
    people = len({line.speaker for line in indicator.lines if line.speaker})
    records = len({line.record for line in indicator.lines})
    told = say("indicator", indicator.total, people, records)
    return cut(
        [(f" {shown(indicator.measure)}", "title"), (f"  {shown(unit)}", "force"), (f"  {told}", "muted")],
        width,
    )


def indicator_names(indicator: Indicator, width: int, say: Say) -> Painted:
    """Return the other wordings that are taken for the same, and the names that are proposed."""
    pieces: list[Piece] = []
    if len(indicator.names) > 1:
        also = say("comma").join(shown(name) for name in indicator.names if name != indicator.measure)
        pieces.append((f" = {also}", "muted"))
    if indicator.near:
        near = say("comma").join(f"{shown(name)} ({number})" for name, number in indicator.near)
        pieces.append((f" ≈ {near}", "muted"))
    return cut(pieces, width)


def indicator_row(line: MetricLine, largest: float, width: int, say: Say) -> Painted:
    """Return one figure of an indicator: day, who, value, role, a bar, where; nothing is added up."""
    metric = line.metric
    number, unit = figure(metric, line.language)
    sign = change(metric)
    value = f"{number} {shown(unit)}"
    pieces: list[Piece] = [(" ", "plain")]
    room = width - 1
    for text, least, most, names in (
        (shown(line.date or "–"), 10, 10, "muted"),
        (shown(line.speaker or "–"), 6, 14, "plain"),
    ):
        size = min(most, max(least, room // 6))
        if room - size - 1 >= length(value) + 3:
            pieces.append((padded(text, size) + " ", names))
            room -= size + 1
    value_width = min(room - 2, max(length(value), min(18, room // 3)))
    pieces += [
        (padded(value, value_width, right=True), "strong"),
        (f" {sign or ' '}", "rise" if sign == "▲" else "fall"),
    ]
    room -= value_width + 2
    low, high = _BAR
    if room >= low + _ROLE_WIDTH + 1:
        # What was done is the rule and needs no word.
        role = say(f"role-{metric.role}") if metric.role in ("target", "comparison") else ""
        pieces.append((f" {padded(role, _ROLE_WIDTH)}", _ROLES.get(metric.role or "", "muted")))
        room -= _ROLE_WIDTH + 1
    if room >= low:
        size = min(high, max(low, room // 2))
        pieces.append((" " + bar(abs(metric.value) / (largest or 1.0), size - 1), "bar"))
        room -= size
    if room > 6:
        pieces.append(("  " + padded(shown(line.title or line.file), room - 2), "muted"))
    return tuple(pieces)


def metric_told(line: MetricLine | None, width: int, say: Say) -> Painted:
    """Return everything that is known of one figure, its own wording first."""
    if line is None:
        return ()
    metric = line.metric
    pieces: list[Piece] = [(f" {shown(metric.quote)}", "metric")]
    if metric.measure:
        pieces.append((f"  {shown(metric.measure)}", "strong"))
    parts = [say(f"qualifier-{metric.qualifier}") if metric.qualifier else ""]
    parts += [say(f"change-{metric.change}") if metric.change else ""]
    parts += [say(f"basis-{metric.basis}") if metric.basis else ""]
    parts += [say(f"role-{metric.role}") if metric.role else "", shown(metric.period or "")]
    parts += [shown(line.speaker or say("narrator")), shown(line.title or line.file or say("untitled"))]
    parts += [shown(line.date or "")]
    pieces += [(f" · {part}", "muted") for part in parts if part]
    if metric.doubt:
        pieces.insert(1, (f"  ⚠ {shown(metric.doubt)}", "warning"))
    return cut(pieces, width)
