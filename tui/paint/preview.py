"""What a glossary entry would change, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from store.question import Previewed, Shift
from tui.paint.cells import fit, padded, shown
from tui.paint.names import Painted
from tui.paint.wrap import wrap

Say = Callable[..., str]
_WORD = (8, 24)


def previewed(answer: Previewed, width: int, say: Say, *, there: bool = False) -> list[Painted]:
    """Return where the phrase stands and what loses hits; `there` says that it is in the glossary already."""
    head = say("preview-nowhere")
    if answer.places:
        head = say("preview-stands", answer.places, answer.passages, answer.records)
        head = head if answer.exact else say("preview-least", head)
    lines = [*_wrapped(head, width, "strong")]
    for told in _remarks(answer, say, there=there):
        lines += _wrapped(told, width, "muted")
    if answer.shifts:
        lines += [
            (),
            *_wrapped(say("preview-lost"), width, "force"),
            *(_shift(shift, width, say) for shift in answer.shifts),
        ]
    return lines


def _remarks(answer: Previewed, say: Say, *, there: bool) -> Iterator[str]:
    if there or answer.shipped:
        yield say("preview-there" if there else "preview-shipped")
    elif answer.places:
        if answer.listed:
            yield say("preview-listed", answer.listed)
        yield say("preview-anew")


def _shift(shift: Shift, width: int, say: Say) -> Painted:
    """Return a word with its hits before and after, and in how many records it is gone."""
    low, high = _WORD
    room = min(high, max(low, width // 2))
    counts = f"{shift.before:>6,} → {shift.after:,}"
    gone = f"  {say('preview-gone', shift.gone)}" if shift.gone else ""
    tail = fit(counts + gone, max(1, width - room))
    return (
        (padded(shown(shift.word), room), "plain"),
        (tail[: len(counts)], "fall"),
        (tail[len(counts) :], "muted"),
    )


def _wrapped(text: str, width: int, names: str) -> Iterator[Painted]:
    for low, high in wrap(text, max(4, width)):
        yield ((text[low:high].rstrip(), names),)
