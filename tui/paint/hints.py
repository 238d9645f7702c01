"""What the foot line of the explorer says: the keys of the pane in focus, the command that shows the same."""

from __future__ import annotations

from store.question.explore import Explore, Explored
from tui.paint.typed import command_line

HINTS = {
    "speakers": (("Enter", "hint-only"), ("space", "hint-mark"), ("/", "hint-search"), ("w", "hint-words"),
                 ("f", "hint-filter"), ("s", "hint-sort"), ("?", "hint-keys")),
    "quotes": (("/", "hint-search"), ("n N", "hint-hit"), (". ,", "hint-metric"), ("{ }", "hint-speaker"),
               ("[ ]", "hint-record"), ("w", "hint-words"), ("m", "hint-metrics"),
               ("L", "hint-records"), ("?", "hint-keys")),
    "selecting": (("↓ →", "hint-extend"), ("y", "hint-copy"), ("Y", "hint-cite"), ("Esc", "hint-leave"),
                  ("?", "hint-keys")),
    "metrics": (("Enter", "hint-in-quote"), ("/", "hint-search"), ("f", "hint-filter"), ("s", "hint-sort"),
                ("?", "hint-keys")),
    "words": (("← →", "hint-strip"), ("Enter", "hint-choose"), ("n N", "hint-hit"), ("?", "hint-keys")),
}  # fmt: skip


def command(answer: Explored | None, question: Explore) -> str:
    """Return the command line that prints what is shown."""
    words = ["meetingtui", "quotes"]
    if answer and answer.record:
        words += ["--record", str(answer.record.id)]
        for speaker in answer.speakers:
            if speaker.id in question.speakers:
                words += ["--speaker", speaker.name]
    if question.word:
        words += ["--word", question.word]
    if question.query:
        words = ["meetingtui", "search", question.query]
    return command_line(words)
