"""A guess as a row of the review, and all that is told beside it."""

from __future__ import annotations

from collections.abc import Callable

from store.question import GuessLine
from tui.paint import columns
from tui.paint.cells import shown
from tui.paint.columns import Column, Widths
from tui.paint.names import Painted
from tui.paint.reasons import reason
from tui.paint.why import Told
from tui.paint.why import paragraph as text

Say = Callable[..., str]
GUESSES = (
    Column("confidence", 4, 4, 0, right=True),
    Column("guess", 10, 10, 1),
    Column("about", 22, 38, 0),
    Column("reason", 26, 80, 2),
    Column("record", 12, 30, 4),
)
_QUOTED = 1_200
"""Characters of a passage shown beside its doubt."""


def row(line: GuessLine, layout: Widths, say: Say) -> Painted:
    """Return one guess as a row of the review."""
    guess = line.guess
    merge = guess.kind == "merge"
    return columns.row(
        layout,
        {
            "confidence": (f"{guess.confidence:.0%}", "strong" if merge else "warning"),
            "guess": (say(f"guess-{guess.kind}"), "force" if merge else "plain"),
            "about": (shown(_about(line)), "strong"),
            "reason": (shown(reason(guess.reason, say)), "muted"),
            "record": (shown(line.title or say("untitled")), "muted"),
        },
    )


def _about(line: GuessLine) -> str:
    if line.guess.kind == "passage" and line.speakers:
        return f"{line.speakers[0].name}: {line.guess.about}"
    return line.guess.about


def beside(line: GuessLine, width: int, say: Say) -> list[Told]:
    """Return all that is known of one guess: what, why, who, in which words, and what can be done."""
    guess = line.guess
    lines = text(shown(_about(line)), width, "title")
    lines += text(f"{say(f'guess-{guess.kind}')} · {guess.confidence:.0%}", width, "force")
    lines += text(shown(reason(guess.reason, say)), width, "plain")
    for speaker in line.speakers:
        role = " · ".join(part for part in (speaker.name, speaker.post, speaker.affiliation) if part)
        lines += [((), None), *text(shown(role), width, "strong")]
    lines += [((), None), *text(say(f"accepting-{guess.kind}"), width, "muted")]
    if guess.kind in ("merge", "passage"):
        lines += text(say(f"rejecting-{guess.kind}"), width, "muted")
    if line.text:
        words = shown(" ".join(line.text[:_QUOTED].split()))
        lines += [((), None), *((painted, guess.start) for painted, _ in text(words, width, "plain"))]
    lines += [((), None), *text(shown(" · ".join(p for p in (line.title, line.date) if p)), width, "muted")]
    return lines
