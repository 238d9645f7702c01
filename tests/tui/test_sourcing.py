"""Out to the source and back: its lines, the editor on it, a command for a quote."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import pytest
from textual.keys import _character_to_key

from tests.tui.fake import FakeLibrary, archive
from tests.tui.seen import Screen, shown
from tests.tui.terminal import Terminal
from tui.picker import Choices, Picker

RUN = """
from pathlib import Path
import sys
from tui.app import run
sys.exit(run(Path(sys.argv[1])))
"""


def picker(screen: Screen) -> Picker:
    on_top = screen.pilot.app.screen
    assert isinstance(on_top, Picker)
    return on_top


def told(screen: Screen) -> list[str]:
    return [str(each.message) for each in screen.pilot.app._notifications]


def keys(words: str) -> list[str]:
    return [_character_to_key(each) for each in words]


async def test_the_lines_of_the_source_begin_at_the_cursor_and_lead_to_one() -> None:
    async with shown() as screen:
        answer = screen.explorer.answer
        assert answer is not None
        lines = answer.text.split("\n")
        goal = next(n for n, line in enumerate(lines, 1) if n > 3 and len(line) > 10)
        await screen.press("2", "o")
        choices = picker(screen).query_one(Choices)
        assert choices.here == answer.text.count("\n", 0, screen_line_start(screen)) + 1
        assert len(choices.rows) == len(lines)
        await screen.press(*keys(lines[goal - 1].strip()[:4]), "enter")
        line = screen.explorer.quotes.line
        assert answer.text.count("\n", 0, line.start) + 1 == goal
        assert screen.explorer.pane == "quotes"


def screen_line_start(screen: Screen) -> int:
    explorer = screen.pilot.app.screen_stack[0]
    return explorer.query_one("#quotes").line.start  # type: ignore[attr-defined, no-any-return]


async def test_a_line_that_is_folded_away_is_unfolded_when_gone_to() -> None:
    async with shown() as screen:
        await screen.press("2")
        fold = next((row for row in screen.explorer.quotes._rows if row.kind == "boilerplate"), None)
        assert fold is not None
        answer = screen.explorer.answer
        assert answer is not None
        number = answer.text.count("\n", 0, fold.start) + 1
        screen.explorer._go_to_line(number)
        await screen.settle()
        assert not screen.explorer.quotes.folded
        assert screen.explorer.quotes.line.start == fold.start


async def test_a_quote_is_handed_to_a_command_and_what_it_prints_is_shown() -> None:
    async with shown() as screen:
        await screen.press("2", "v", "j")
        words = screen.explorer.quotes.chosen_words
        await screen.press("vertical_line", *keys("wc -m"), "enter")
        (row,) = picker(screen).query_one(Choices).rows
        assert row.words.split() == [str(len(words))]
        await screen.press("escape", "vertical_line", "enter")
        assert len(picker(screen).query_one(Choices).rows) == 1


async def test_what_a_command_prints_cannot_act_on_the_terminal() -> None:
    async with shown() as screen:
        await screen.press("2", "v", "vertical_line", *"printf 'a\\033[2Jb[red]'", "enter")
        assert any("a␛[2Jb[red]" in line for line in screen.lines)


@pytest.mark.parametrize(
    ("command", "said"),
    [("true", "done, nothing printed: true"), ("exit 4", "exit 4 ended with code 4")],
)
async def test_a_command_that_prints_nothing_tells_how_it_ended(command: str, said: str) -> None:
    async with shown() as screen:
        await screen.press("2", "v", "vertical_line", *keys(command), "enter")
        assert said in told(screen)


async def test_without_an_answer_there_is_nothing_to_show_or_hand_on() -> None:
    async with shown(library=FakeLibrary(())) as screen:
        await screen.press("o", "E", "vertical_line")
        assert len(screen.pilot.app.screen_stack) == 1


async def test_where_the_screen_cannot_be_left_no_editor_is_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "false")
    async with shown(library=archive()) as screen:
        await screen.press("E")
        assert told(screen) == ["an editor cannot be opened in this terminal"]


@pytest.mark.parametrize("binary", [False, True])
def test_the_editor_has_the_terminal_and_the_screen_comes_back(tmp_path: Path, binary: bool) -> None:
    from store.importing import import_paths
    from store.tables.writing import Store

    source, seen = tmp_path / "report.txt", tmp_path / "seen"
    source.write_text("Council met.\n\nAnn Reed, the mayor, said: “We will build the bridge.”\n", "utf-8")
    with Store(tmp_path / "a.db") as store:
        import_paths([source], store)
    if binary:
        source.write_bytes(b"PK\0\0")
    program = tmp_path / "edit.py"
    program.write_text(
        "import pathlib, sys\n"
        "print('EDITING', flush=True); input()\n"
        f"pathlib.Path({str(seen)!r}).write_text(sys.argv[1] + chr(10) + open(sys.argv[1]).read())\n"
        "open(sys.argv[1], 'a').write('More.') if 'report' in sys.argv[1] else None\n"
    )
    editor = shlex.join([sys.executable, str(program)])
    with Terminal(RUN, str(tmp_path / "a.db"), env={"VISUAL": editor}) as terminal:
        terminal.wait_for("Ann Reed")
        terminal.write("E")
        terminal.wait_for("EDITING")
        os.kill(terminal.pid, 2)
        terminal.write("\n")
        said = "copy" if binary else "has changed"
        terminal.wait_for(lambda text: said in text and "Ann Reed" in text)
        terminal.write("Q")
        assert terminal.finish() == 0
    path, text = seen.read_text().split("\n", 1)
    assert (path == str(source)) is not binary
    assert "We will build the bridge" in text
    assert source.read_bytes().endswith(b"PK\0\0" if binary else b"More.")
