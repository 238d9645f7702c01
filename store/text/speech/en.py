"""Who says what in English prose, as wire services write it and as machines translate it."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Attribution, Span
from store.text.clean import straightened
from store.text.speech import en_continuation, en_quotes


def attribute(text: str, boilerplate: Sequence[Span] = ()) -> Attribution:
    """Return the speakers and their passages; nothing inside `boilerplate` is speech."""
    return en_continuation.read(text, en_quotes.doubled(straightened(text)), boilerplate)
