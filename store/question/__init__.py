"""All that may be asked of the store, and all that comes back: one question and one answer a view.

Questions and answers are frozen values. A screen holds one question; its answer carries that question, so
that a stale answer can be told and dropped. Nothing lazy crosses: tuples, never cursors.

Each view's own are loaded when first named: making them all takes longer than the first frame may wait.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.question.concordance import (
        CONCORDANCE_ORDERS as CONCORDANCE_ORDERS,
    )
    from store.question.concordance import (
        Collocate as Collocate,
    )
    from store.question.concordance import (
        Concord as Concord,
    )
    from store.question.concordance import (
        Concorded as Concorded,
    )
    from store.question.concordance import (
        KwicLine as KwicLine,
    )
    from store.question.concordance import (
        Said as Said,
    )
    from store.question.explore import Explore as Explore
    from store.question.explore import Explored as Explored
    from store.question.explore import RecordLine as RecordLine
    from store.question.figures import (
        Indicator as Indicator,
    )
    from store.question.figures import (
        ListedIndicators as ListedIndicators,
    )
    from store.question.figures import (
        ListedMetrics as ListedMetrics,
    )
    from store.question.figures import (
        ListIndicators as ListIndicators,
    )
    from store.question.figures import (
        ListMetrics as ListMetrics,
    )
    from store.question.figures import (
        MetricLine as MetricLine,
    )
    from store.question.guesses import GUESS_ORDERS as GUESS_ORDERS
    from store.question.guesses import GuessLine as GuessLine
    from store.question.guesses import ListedGuesses as ListedGuesses
    from store.question.guesses import ListGuesses as ListGuesses
    from store.question.lists import (
        AGAINST as AGAINST,
    )
    from store.question.lists import (
        METRIC_ORDERS as METRIC_ORDERS,
    )
    from store.question.lists import (
        RECORD_ORDERS as RECORD_ORDERS,
    )
    from store.question.lists import (
        TAGGED as TAGGED,
    )
    from store.question.lists import (
        WORD_ORDERS as WORD_ORDERS,
    )
    from store.question.lists import (
        Against as Against,
    )
    from store.question.lists import (
        ListedNotes as ListedNotes,
    )
    from store.question.lists import (
        ListedQuotes as ListedQuotes,
    )
    from store.question.lists import (
        ListedRecords as ListedRecords,
    )
    from store.question.lists import (
        ListedSpeakers as ListedSpeakers,
    )
    from store.question.lists import (
        ListedTags as ListedTags,
    )
    from store.question.lists import (
        ListedWords as ListedWords,
    )
    from store.question.lists import (
        ListNotes as ListNotes,
    )
    from store.question.lists import (
        ListQuotes as ListQuotes,
    )
    from store.question.lists import (
        ListRecords as ListRecords,
    )
    from store.question.lists import (
        ListSpeakers as ListSpeakers,
    )
    from store.question.lists import (
        ListTags as ListTags,
    )
    from store.question.lists import (
        ListWords as ListWords,
    )
    from store.question.lists import (
        SpeakerLine as SpeakerLine,
    )
    from store.question.lists import (
        Within as Within,
    )
    from store.question.lists import (
        WordLayer as WordLayer,
    )
    from store.question.lists import (
        WordLine as WordLine,
    )
    from store.question.preview import Preview as Preview
    from store.question.preview import Previewed as Previewed
    from store.question.preview import Shift as Shift
    from store.question.search import Counted as Counted
    from store.question.search import CountNew as CountNew
    from store.question.search import Counts as Counts
    from store.question.search import Found as Found
    from store.question.search import Hit as Hit
    from store.question.search import Search as Search
    from store.question.search import Seen as Seen
    from store.question.search import WhoSays as WhoSays
    from store.question.why import Context as Context
    from store.question.why import Explained as Explained
    from store.question.why import Why as Why

    Question = (
        Explore
        | Search
        | WhoSays
        | CountNew
        | ListRecords
        | ListSpeakers
        | ListQuotes
        | ListWords
        | ListMetrics
        | ListIndicators
        | ListNotes
        | ListTags
        | Concord
        | ListGuesses
        | Why
        | Preview
    )
    Answer = (
        Explored
        | Found
        | Counted
        | Counts
        | ListedRecords
        | ListedSpeakers
        | ListedQuotes
        | ListedWords
        | ListedMetrics
        | ListedIndicators
        | ListedNotes
        | ListedTags
        | Concorded
        | ListedGuesses
        | Explained
        | Previewed
    )
else:
    # Named in annotations only; the union itself would load every view.
    Question = Answer = object

_HOMES = {
    "explore": ("Explore", "Explored", "RecordLine"),
    "search": ("CountNew", "Counted", "Counts", "Found", "Hit", "Search", "Seen", "WhoSays"),
    "lists": (
        "AGAINST",
        "Against",
        "ListNotes",
        "ListQuotes",
        "ListRecords",
        "ListSpeakers",
        "ListTags",
        "ListWords",
        "ListedNotes",
        "ListedQuotes",
        "ListedRecords",
        "ListedSpeakers",
        "ListedTags",
        "ListedWords",
        "METRIC_ORDERS",
        "RECORD_ORDERS",
        "SpeakerLine",
        "TAGGED",
        "WORD_ORDERS",
        "Within",
        "WordLayer",
        "WordLine",
    ),
    "figures": (
        "Indicator",
        "ListIndicators",
        "ListMetrics",
        "ListedIndicators",
        "ListedMetrics",
        "MetricLine",
    ),
    "concordance": ("CONCORDANCE_ORDERS", "Collocate", "Concord", "Concorded", "KwicLine", "Said"),
    "guesses": ("GUESS_ORDERS", "GuessLine", "ListGuesses", "ListedGuesses"),
    "preview": ("Preview", "Previewed", "Shift"),
    "why": ("Context", "Explained", "Why"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Return a question or answer from its own module."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
