"""The verb `doctor` with what the screen knows."""

from __future__ import annotations

from collections.abc import Sequence


def run(words: Sequence[str]) -> int:
    """Carry out the verb; return the exit code."""
    from store.cli.doctor import examined
    from store.cli.main import carried_out, guarded
    from tui.doctor.findings import findings

    return guarded(lambda: carried_out(examined(findings), words, name="meetingtui doctor"))
