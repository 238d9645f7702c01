"""What stands on the terminal is the same with and without the memory of the last frame, for fewer bytes."""

from __future__ import annotations

import os
import signal
import time

import pytest
from rich.color import ColorSystem
from rich.style import Style

from tests.tui.terminal import Terminal
from tui.frame import Cell, Frame, Pen, cells_of
from tui.frames import SWITCH
from tui.sgr import PLAIN, look_of

RUN = "import sys; from tui.app import run; sys.exit(run(None))"


def cells(text: str, style: str = "") -> list[Cell]:
    return cells_of([(text, look_of(Style.parse(style), ColorSystem.TRUECOLOR))])


def sent(frame: Frame, y: int, x: int, text: str, style: str = "") -> str:
    pen = Pen()
    frame.put(pen, y, x, cells(text, style))
    return pen.finish()


def test_the_same_cells_again_cost_nothing() -> None:
    frame = Frame()
    assert sent(frame, 2, 4, "项目 39个", "bold") == "\x1b[3;5H\x1b[1m项目 39个\x1b[m"
    assert sent(frame, 2, 4, "项目 39个", "bold") == ""


def test_only_changed_cells_are_sent_and_wide_characters_whole() -> None:
    frame = Frame()
    sent(frame, 0, 0, "发展项目招商引资会")
    assert sent(frame, 0, 0, "发展项月招商引资会") == "\x1b[1;7H月"
    assert sent(frame, 0, 0, "发展项月招商引资a ") == "\x1b[1;17Ha "


def test_a_short_gap_is_sent_again_rather_than_jumped_over() -> None:
    frame = Frame()
    sent(frame, 0, 0, "abcdefghijkl")
    assert sent(frame, 0, 0, "Xbcdefghijkl".replace("d", "Y")) == "\x1b[1;1HXbcY"
    assert sent(frame, 0, 0, "AbcYefghijkZ") == "\x1b[1;1HA\x1b[12GZ"


def test_the_other_half_of_a_cut_wide_character_is_sent_again() -> None:
    frame = Frame()
    sent(frame, 0, 0, "ab项cd")
    sent(frame, 0, 3, "X")
    assert "2;" not in sent(frame, 0, 0, "ab Xcd")
    assert sent(frame, 0, 0, "ab Xcd") == ""
    sent(frame, 0, 0, "ab项cd")
    sent(frame, 0, 2, "Y")
    assert sent(frame, 0, 0, "abY cd") == "\x1b[1;4H "


def test_a_colour_that_a_blank_does_not_show_is_no_change() -> None:
    frame = Frame()
    sent(frame, 0, 0, "   ", "red on blue")
    assert sent(frame, 0, 0, "   ", "bold green on blue") == ""
    assert sent(frame, 0, 0, "   ", "underline on blue") != ""


def test_after_forgetting_everything_is_sent() -> None:
    frame = Frame()
    sent(frame, 0, 0, "abc")
    frame.forget()
    assert sent(frame, 0, 0, "abc") == "\x1b[1;1Habc"


def test_joined_emoji_take_the_width_of_the_whole() -> None:
    assert [text for text, _ in cells("a👩\u200d💻b")] == ["a", "👩\u200d💻", "", "b"] or len(
        cells("a👩b")
    ) == 4
    assert cells("e\u0301x") == [("e\u0301", PLAIN), ("x", PLAIN)]


Picture = list[list[tuple[object, ...]]]


def picture(terminal: Terminal) -> Picture:
    screen = terminal.screen
    return [
        [
            (cell.data, cell.fg if cell.data.strip() else "", cell.bg, cell.bold and bool(cell.data.strip()),
             cell.underscore, cell.reverse)
            for cell in (screen.buffer[y][x] for x in range(screen.columns))
        ]
        for y in range(screen.lines)
    ]  # fmt: skip


def started(**env: str) -> Terminal:
    terminal = Terminal(RUN, env=env)
    terminal.wait_for("record 1/")
    terminal.settle()
    return terminal


PATIENCE = 5.0
"""Seconds after which both must show the same."""
KEYS = ["j", "\t", "   ", "}", "]", "w", "\x1b", "T"]
SEARCH = ["/", "the", "\x1b", "?", "\x1b", "+"]


@pytest.mark.pty
@pytest.mark.parametrize("journey", [KEYS, SEARCH], ids=["keys", "search"])
def test_the_emulated_screens_are_equal_with_and_without_the_memory(journey: list[str]) -> None:
    with started() as frugal, started(**{SWITCH: "1"}) as lavish:
        for keys in journey:
            for terminal in (frugal, lavish):
                os.write(terminal.fd, keys.encode())
            together(frugal, lavish, keys)
        assert len(frugal.sent) * 2 < len(lavish.sent)


@pytest.mark.pty
def test_the_emulated_screens_are_equal_after_resizes() -> None:
    with started() as frugal, started(**{SWITCH: "1"}) as lavish:
        for size in ((60, 20), (3, 2), (120, 40)):
            for terminal in (frugal, lavish):
                terminal.resize(*size)
            together(frugal, lavish, str(size))


def together(frugal: Terminal, lavish: Terminal, step: str) -> None:
    """Wait until both stand still, panes that follow late included, and compare them."""
    end = time.monotonic() + PATIENCE
    while True:
        time.sleep(0.15)
        for terminal in (frugal, lavish):
            terminal.settle()
        # On a busy machine an answer from the store may come later in one of them.
        if time.monotonic() > end or picture(frugal) == picture(lavish):
            break
    assert picture(frugal) == picture(lavish), step


def cost(terminal: Terminal, keys: str) -> int:
    """Return the bytes that keys cost; on a busy machine the answer may begin late, and come in pieces."""
    terminal.forget()
    terminal.write(keys)
    end = time.monotonic() + 10
    while not terminal.sent and time.monotonic() < end:
        terminal.read(0.2)
    for _ in range(2):
        terminal.settle()
        time.sleep(0.3)
    terminal.settle()
    return len(terminal.sent)


STILL = "import tui.stepping, tui.views.listing as l; tui.stepping.REST = l._REST = 9.0; " + RUN
"""Keys that come within nine seconds are a burst: what follows a list waits for its end."""
LISTS = {"speakers": "1", "quotes": "2", "metrics": "3", "words": "w", "metrics of all": "m", "records": "L"}
ARROW, PAGE = 400, 6_000


@pytest.mark.pty
@pytest.mark.parametrize("listed", LISTS)
def test_an_arrow_key_moves_the_cursor_of_any_list_for_few_bytes(listed: str) -> None:
    with Terminal(STILL) as terminal:
        terminal.wait_for("record 1/")
        terminal.settle()
        cost(terminal, LISTS[listed])
        cost(terminal, "j")
        costs = [cost(terminal, key) for key in "jjjjk"]
        assert max(costs) <= ARROW, costs


@pytest.mark.pty
@pytest.mark.parametrize("listed", ["speakers", "quotes", "metrics"])
def test_with_all_that_follows_an_arrow_key_costs_as_little_but_where_a_page_turns(listed: str) -> None:
    with started() as terminal:
        cost(terminal, LISTS[listed])
        costs = sorted(cost(terminal, "j") for _ in range(9))
        # One may also bring another speaker's name, post and place; a page that turns is a change of panes.
        assert costs[len(costs) // 2] <= ARROW, costs
        assert sum(each > ARROW + 100 for each in costs) <= 3, costs
        assert costs[-1] <= PAGE, costs


@pytest.mark.pty
def test_a_key_costs_no_more_than_it_may() -> None:
    with started() as terminal:
        cost(terminal, "2")
        assert cost(terminal, " ") <= 12_000
        assert cost(terminal, "]") <= 15_000
        terminal.forget()
        time.sleep(1.0)
        terminal.settle()
        assert terminal.sent == b""


@pytest.mark.pty
def test_ctrl_l_mends_what_others_wrote_and_so_does_coming_back_from_suspension() -> None:
    with started() as terminal:
        before = picture(terminal)
        terminal.stream.feed(b"\x1b[2J\x1b[5;5Hbroken")
        terminal.press("\x0c")
        assert picture(terminal) == before
        os.write(terminal.fd, b"\x1a")
        time.sleep(0.3)
        terminal.settle()
        terminal.stream.feed(b"\x1b[2J")
        os.kill(terminal.pid, signal.SIGCONT)
        terminal.wait_for("record 1/")
        terminal.settle()
        assert picture(terminal) == before
