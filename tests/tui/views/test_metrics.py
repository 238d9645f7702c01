"""The view of metrics: the exact characters, grouping by indicator, scope."""

from __future__ import annotations

from store.question import ListIndicators, Within
from tests.tui.fake import READ_AS_WORDS
from tests.tui.seen import plain, shown


async def test_a_figure_opens_at_its_exact_characters_and_back_leads_to_its_row() -> None:
    async with shown() as screen:
        await screen.press("m", "j", "enter")
        assert screen.marked == "287亿元"
        await screen.press("q")
        assert screen.view.listed.cursor == 1


async def test_the_value_stands_beside_the_wording() -> None:
    async with shown() as screen:
        await screen.press("m")
        row = next(line for line in screen.lines if "287亿元" in line)
        assert " 287  亿元" in row


async def test_grouped_figures_stand_under_their_indicator_with_bars() -> None:
    async with shown() as screen:
        await screen.press("m", "g")
        await screen.pilot.pause(0.4)
        await screen.settle()
        assert "17 figures" in screen.lines[1]
        assert any("━" in line for line in screen.lines)
        await screen.press("escape")
        assert "what is measured" in screen.band("heads")


async def test_a_second_g_goes_to_the_first_row_instead() -> None:
    async with shown() as screen:
        await screen.press("m", "G")
        assert screen.view.listed.cursor == 16
        await screen.pilot.press("g", "g")
        await screen.pilot.pause(0.4)
        assert screen.view.listed.cursor == 0
        assert "what is measured" in plain(screen.view.query_one("#heads").line)  # type: ignore[attr-defined]


async def test_a_name_is_put_to_an_indicator_only_when_it_is_chosen() -> None:
    async with shown() as screen:
        await screen.press("m", "g")
        await screen.pilot.pause(0.4)
        await screen.settle()
        assert "≈ total (3)" in screen.lines[2]
        await screen.press("=", "escape")
        assert [q.together for q in screen.library.asked if isinstance(q, ListIndicators)] == [()]
        await screen.press("=", "enter")
        assert ListIndicators(Within(limit=60), (("all", "total"),)) in screen.library.asked


async def test_a_filter_that_nothing_passes_says_how_it_was_read() -> None:
    async with shown() as screen:
        await screen.press("m", "f", *"role:x", "enter")
        told = " ".join(line.strip() for line in screen.lines[2:8])
        assert "Nothing passes the filter." in told
        assert READ_AS_WORDS in told
