"""The view of hot words: layers, scope, why, the way into the record."""

from __future__ import annotations

from store.question import ListWords, Why, Within
from tests.tui.seen import shown


async def test_a_word_opens_its_record_with_the_word_in_force() -> None:
    async with shown() as screen:
        await screen.press("w", "j", "enter")
        assert screen.explorer.question.word == "招商"
        await screen.press("q")
        assert screen.view.listed.cursor == 1


async def test_layers_stand_side_by_side_and_the_chosen_one_is_asked_for() -> None:
    async with shown() as screen:
        await screen.press("w")
        assert screen.band("tabs").split() == ["all", "declared", "●", "words", "phrases", "slogans"]
        await screen.press("right")
        assert "--layer declared" in screen.band("foot")


async def test_the_words_of_all_records_are_a_key_away() -> None:
    async with shown() as screen:
        await screen.press("w")
        assert screen.view.total == 7
        await screen.press("A")
        assert screen.view.total == 11
        assert "all records" in screen.band("header")


async def test_why_is_asked_only_where_it_is_seen() -> None:
    async with shown((80, 24)) as screen:
        await screen.press("w", "j")
        assert not any(isinstance(q, Why) for q in screen.library.asked)
        await screen.press("W")
        assert Why(1, "招商") in screen.library.asked
        assert screen.view.has_class("-panel")
        await screen.press("escape")
        assert not screen.view.has_class("-panel")


async def test_what_the_words_are_held_against_is_chosen_from_a_list() -> None:
    async with shown() as screen:
        await screen.press("w", "V", "down", "enter")
        assert "--against archive" in screen.band("foot")
        await screen.press("V", *"周", "enter")
        within = Within(record=1, speaker="周听雨", sort="score", limit=200, counted=True)
        assert ListWords(within, "all", "rest") in screen.library.asked
        assert "周听雨 against the other speakers" in screen.band("header")


async def test_over_all_records_nothing_is_held_against_a_record() -> None:
    async with shown() as screen:
        await screen.press("w", "V", "down", "enter", "A")
        assert "--against" not in screen.band("foot")
