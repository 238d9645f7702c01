"""Places inside stretches."""

from __future__ import annotations

from store.records import Span
from store.text.covered import Covered


def test_a_place_is_covered_from_the_first_character_to_before_the_end() -> None:
    covered = Covered([Span(5, 8), Span(1, 3), Span(6, 7), Span(8, 9)])
    assert [place for place in range(11) if covered.holds(place)] == [1, 2, 5, 6, 7, 8]


def test_nothing_covers_nothing() -> None:
    assert not Covered([]).holds(0)


def test_a_stretch_overlaps_when_it_shares_a_character() -> None:
    covered = Covered([Span(5, 9)])
    assert [covered.overlaps(Span(*at)) for at in ((0, 5), (0, 6), (8, 12), (9, 12))] == [
        False,
        True,
        True,
        False,
    ]
