"""The view of records."""

from __future__ import annotations

from store.question import ListNotes
from tests.tui.seen import shown


async def test_a_record_opens_and_back_leads_to_its_row() -> None:
    async with shown() as screen:
        await screen.press("L", "j", "enter")
        assert "Harbour Committee" in screen.band("header")
        await screen.press("q")
        assert screen.view.listed.cursor == 1


async def test_what_was_not_understood_stands_beside() -> None:
    async with shown() as screen:
        await screen.press("L", "j")
        assert ListNotes(2) in screen.library.asked
