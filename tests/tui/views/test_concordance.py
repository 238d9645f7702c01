"""The concordance view: the word that is looked at, in its contexts; Enter leads to the place."""

from __future__ import annotations

from tests.tui.seen import shown


async def test_it_opens_on_the_word_in_force_and_leads_to_its_place() -> None:
    async with shown() as screen:
        await screen.press("w", "j", "enter", "c")
        assert screen.view.question.within.text == "招商"
        assert "meetingtui concordance --sort right1 招商" in screen.band("foot")
        await screen.press("enter")
        assert screen.marked == "招商"
        await screen.press("q")
        assert screen.view.question.within.text == "招商"


async def test_another_word_is_typed_over_it() -> None:
    async with shown() as screen:
        await screen.press("c", "f", *["backspace"] * 12, *"35.9", "enter")
        assert screen.view.question.within.text == "35.9"
        assert screen.view.total == 2


async def test_the_sides_are_sorted_in_turn() -> None:
    async with shown() as screen:
        await screen.press("c", "s")
        assert screen.view.question.within.sort == "right2"


async def test_it_reads_at_any_size() -> None:
    for size in ((20, 5), (40, 15), (80, 24), (120, 40)):
        async with shown(size) as screen:
            await screen.press("c")
            assert all(len(line) <= size[0] for line in screen.lines)


async def test_its_head_shows_the_words_as_they_were_read() -> None:
    async with shown() as screen:
        await screen.press("c", "f", *["backspace"] * 12, *"35.9", "enter")
        assert 'word: "35.9"' in screen.band("header")
