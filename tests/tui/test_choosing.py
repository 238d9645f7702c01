"""Words of a record selected by keyboard, copied with an honest receipt; and the mouse given away."""

from __future__ import annotations

import pytest

from store.records import Span
from tests.tui.seen import Screen, shown
from tui import copying, mouse
from tui.paint.selection import Selection, selected


def test_the_first_line_is_always_whole() -> None:
    selection = Selection.of(Span(10, 20))
    assert selection.span == Span(10, 20)
    assert selection.to(Span(20, 35)).span == Span(10, 35)
    assert selection.to(Span(20, 35)).to(Span(0, 10)).span == Span(0, 20)
    assert selection.to(Span(0, 10)).to(Span(10, 20)).span == Span(10, 20)


def test_the_moving_end_goes_by_characters_and_never_off_the_text() -> None:
    selection = Selection.of(Span(0, 3))
    assert selection.nudged(-1, 3).span == Span(0, 2)
    assert selection.nudged(1, 3).span == Span(0, 3)
    assert Selection(Span(0, 3), 0, 1).nudged(-1, 3).span == Span(0, 1)


def test_blanks_at_the_ends_are_not_copied() -> None:
    assert selected("甲。\n\n乙。\n", Span(0, 7)) == "甲。\n\n乙。"


async def copied(screen: Screen, *keys: str) -> tuple[str, list[str]]:
    """Press keys; return what went to the clipboard and what was said."""
    await screen.press(*keys)
    return screen.pilot.app.clipboard, [n.message for n in screen.pilot.app._notifications]


@pytest.fixture(autouse=True)
def _no_tmux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TMUX", raising=False)


async def test_v_selects_the_line_moving_extends_and_y_copies() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "v")
        quotes = screen.explorer.quotes
        first = quotes.line
        await screen.press("j")
        assert quotes.chosen is not None
        assert quotes.chosen.span == Span(first.start, quotes.line.end)
        words = quotes.chosen_words
        clipboard, told = await copied(screen, "y")
        assert clipboard == words
        assert any(f"{len(words)} characters sent to the terminal (OSC 52)" in line for line in told)
        assert quotes.chosen is None


async def test_left_and_right_move_the_end_only_while_selecting() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "v", "left", "left")
        quotes = screen.explorer.quotes
        assert quotes.chosen is not None
        assert quotes.chosen.span == Span(quotes.line.start, quotes.line.end - 2)
        await screen.press("escape")
        assert quotes.chosen is None
        assert screen.explorer.pane == "quotes"
        await screen.press("left")
        assert screen.explorer.pane == "speakers"


async def test_what_is_selected_can_be_cited() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "j", "v")
        answer, quotes = screen.explorer.answer, screen.explorer.quotes
        assert answer is not None
        assert quotes.chosen is not None
        words = copying.cited(answer, quotes.chosen_words, quotes.chosen.span)
        clipboard, _ = await copied(screen, "Y")
        assert clipboard == words


async def test_the_selected_words_are_painted_and_the_foot_says_what_to_do() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "v")
        assert "y copy" in screen.band("foot")
        await screen.press("v")
        assert "y copy" not in screen.band("foot")


async def test_another_record_leaves_the_selection() -> None:
    async with shown() as screen:
        await screen.press("2", "v", "right_square_bracket")
        assert screen.explorer.quotes.chosen is None


async def test_the_mouse_is_given_to_the_terminal_and_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    async with shown() as screen:
        sent: list[str] = []
        monkeypatch.setattr(screen.pilot.app, "_send", sent.append)
        _, told = await copied(screen, "M")
        assert sent == [mouse.GIVEN]
        assert any("M takes it back" in line for line in told)
        await screen.press("M")
        assert sent == [mouse.GIVEN, mouse.TAKEN]
