"""Labelled or prose: which of the candidates are labels, decided over the whole record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.naming import is_name_like, is_office, is_recognised
from store.text.labelled.person import has_han
from store.text.labelled.words import ONE_SURNAME, ROLES


def accepted(labels: Sequence[Label], content: Sequence[int], cast: Cast) -> tuple[Label, ...]:
    """Return the candidates that are labels, in order; none when the record is prose.

    A label must come back, stand in a list of those present, be a known office, or print a post with the
    name. Once a record has such labels, a name that speaks only once is a label too.
    `content` are the rows that hold somebody's words.
    """
    times = _times(labels)
    sure = [label for label in labels if _is_sure(label, times, cast)]
    if _is_timed(labels):
        sure += [label for label in labels if label.form == "clock"]
    listed = [x for x in sure if x.form == "colon" and x.person.name and cast.knows(x.name, x.person)]
    if not listed and not _is_labelled(sure, labels, content, times, cast.lists):
        return ()
    forms = {label.form for label in sure}
    keys = {label.key for label in sure}
    dense = _is_dense(labels, content, times)
    asked = any(label.name in ROLES for label in sure)
    return tuple(
        x
        for x in labels
        if x.key in keys
        or ((x.form in forms or x.printed_as_title or _is_chair(x)) and _is_possible(x, times, dense))
        or (asked and len(x.name) == 1 and ONE_SURNAME.fullmatch(x.name))
    )


def _is_chair(label: Label) -> bool:
    """Return whether a label of any form is an office with a stop behind it, as `THE CHAIR. Order.`."""
    return label.form == "stop" and len(label.name) > 1 and is_office(label.name)


def _times(labels: Sequence[Label]) -> Counter[str]:
    """Return how often each label stands; in Latin letters every form of one surname counts."""
    times = Counter(label.key for label in labels)
    lasts = {label.key: label.person.name.split()[-1].casefold() for label in labels if _is_latin(label)}
    surnames = Counter(lasts[label.key] for label in labels if label.key in lasts)
    for name, last in lasts.items():
        if len(last) > 2:
            times[name] = max(times[name], surnames[last])
    return times


def _is_handle(label: Label) -> bool:
    """Return whether a label is a handle written small in square brackets: `[mira]`."""
    return label.form == "square" and label.name.islower()


def _is_latin(label: Label) -> bool:
    return bool(label.person.name.split()) and not has_han(label.name) and is_name_like(label.name)


def _is_sure(label: Label, times: Counter[str], cast: Cast) -> bool:
    """Return whether the label speaks for itself."""
    if cast.knows(label.name, label.person) or is_recognised(label.name):
        return True
    if label.linked and times[label.key] < 2:
        return False
    if label.form == "angle" and times[label.key] >= 2:
        return True
    if _is_handle(label) and times[label.key] >= 2:
        return True
    if label.name.endswith(("记者", "記者")):
        return True
    if is_office(label.name):
        return len(label.name) > 1 or ("q" in times and "a" in times) or times[label.key] >= 2
    if label.person.name and label.person.full and not label.person.surname_only and is_name_like(label.name):
        return True
    return times[label.key] >= 2 and is_name_like(label.name)


def _is_possible(label: Label, times: Counter[str], dense: bool) -> bool:
    """Return whether the label may be one in a record that has labels: like a name, or coming back."""
    if is_name_like(label.name):
        return not label.linked or times[label.key] >= 2
    if _is_handle(label):
        return times[label.key] >= 2
    short = len(label.name) <= 6 if has_han(label.name) else " " not in label.name
    if label.name.islower() and not dense:
        return False
    return short and (times[label.key] >= 2 or (dense and label.form == "angle"))


def _is_labelled(
    sure: Sequence[Label],
    labels: Sequence[Label],
    content: Sequence[int],
    times: Counter[str],
    listed: bool,
) -> bool:
    """Return whether the labels make a conversation: two sure speakers, or one among others."""
    keys = {label.key for label in sure}
    if len(keys) >= 2 or len(sure) >= 3 or _is_timed(labels):
        return True
    others = [x for x in labels if x.key not in keys and is_name_like(x.name) and not x.linked]
    if sure and others and has_han(sure[0].name) == has_han(others[0].name):
        back = times[sure[0].key] >= 2
        if has_han(sure[0].name):
            return back or _is_asked(labels, content)
        if back and listed:
            return True
    return _is_dense(labels, content, times)


def _is_asked(labels: Sequence[Label], content: Sequence[int]) -> bool:
    """Return whether a reporter asks and a name answers, and little else stands in the record."""
    asked = any(
        one.name.endswith(("记者", "記者")) and is_name_like(other.name) for one, other in pairwise(labels)
    )
    return asked and len(labels) * 3 >= len(content)


def _is_timed(labels: Sequence[Label]) -> bool:
    """Return whether two labels or more print a time beside the name, and the times do not fall."""
    times = [label.time or 0 for label in labels if label.form == "clock"]
    falls = sum(1 for a, b in pairwise(times) if b < a)
    return len(times) >= 2 and falls * 5 <= len(times)


def _is_dense(labels: Sequence[Label], content: Sequence[int], times: Counter[str]) -> bool:
    """Return whether many rows are turns, by two speakers, one of whom comes back and looks like a name."""
    back = any(
        times[label.key] >= 2 and (is_name_like(label.name) or label.form == "angle") for label in labels
    )
    if not back or len(times) < 2 or len(labels) < 3:
        return False
    return len(labels) * 10 >= 4 * sum(1 for row in content if row >= labels[0].row)
