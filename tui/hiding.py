"""Words that the user has hidden leave every answer before it is shown."""

from __future__ import annotations

from dataclasses import replace

from store import ownwords
from store.question.explore import Explored


def without_hidden(answer: Explored) -> Explored:
    """Return the answer without the hot words that are hidden."""
    hidden = ownwords.entries("hidden")
    if not hidden:
        return answer
    return replace(answer, hot_words=tuple(w for w in answer.hot_words if w.word not in hidden))
