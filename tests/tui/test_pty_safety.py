"""Nothing in a record, a file's name or a query acts on the terminal: the bytes that a real pty receives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.importing import import_paths
from store.tables.writing import Store
from tests.tui.terminal import Terminal

pytestmark = pytest.mark.pty

RUN = "import sys; from tui.__main__ import main; sys.exit(main())"
ESC, BEL, CSI_C1, OSC_C1 = "\x1b", "\x07", "\x9b", "\x9d"
RLO, LRI = "\u202e", "\u2066"
HOSTILE = (
    f"{ESC}[31;7mred {ESC}[2J{ESC}[H {ESC}]0;title{BEL} {ESC}]52;c;c3RvbGVu{BEL} "
    f"{ESC}]8;;http://evil.example{ESC}\\link{ESC}]8;;{ESC}\\ {CSI_C1}35m {OSC_C1}52;c;YWJj{BEL} "
    f"{ESC}P1;2q{ESC}\\ {RLO}evil{LRI} [/x] [50%] [@click=app.quit]quit[/] [b]bold [on] a\rb\x08\x7f\x00"
)
FOREIGN = re.compile(
    rb"\x1b\](?:0|2|8|52);|\x1bP1;2q|\x1b\[31;7m|\xc2[\x80-\x9f]|" + "\u202e|\u2066".encode()
)
"""What only a hostile record could have sent; the program itself sends none of it."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    words = HOSTILE.replace("\x00", "")
    record = folder / f"na{ESC}[2Jme [b][50%] {RLO}x.txt"
    record.write_text(
        f"“[/x] {words}”项目推进会召开\n\n2026年3月12日，会议在青禾举行。热词是“项目”。\n\n"
        f"青禾区委书记周{RLO}听雨说，“项目{words}总投资287亿元，增长35.9%。”\n\n"
        f"青禾区委书记周听雨说，“项目 [50%] {words} 完成39个项目。”\n",
        encoding="utf-8",
    )
    path = folder / "store.db"
    with Store(path) as opened:
        verdicts = import_paths((record,), opened)
    assert verdicts[0].status == "added"
    return path


@pytest.fixture(params=[(80, 24), (20, 5), (120, 40)], ids=["80x24", "20x5", "120x40"])
def screen(request: pytest.FixtureRequest, store: Path) -> Iterator[Terminal]:
    with Terminal(RUN, "--store", str(store), size=request.param) as terminal:
        terminal.wait_for(lambda text: "Spe" in text or "Sp " in text)
        yield terminal


def test_no_view_lets_a_record_act_on_the_terminal(screen: Terminal) -> None:
    for keys in [*"\t\t\tGgg.\rqwqmq?q:", "\x1b", "f", "x", "\x1b"]:
        screen.press(keys)
    screen.press("/")
    screen.press("[/x] [50%] \\[")
    screen.press("\r")
    screen.press("n")
    assert not FOREIGN.search(screen.sent), FOREIGN.search(screen.sent)
    assert screen.status is None


def test_brackets_are_shown_as_they_stand(store: Path) -> None:
    with Terminal(RUN, "--store", str(store), size=(120, 40)) as terminal:
        terminal.wait_for(lambda text: "[50%]" in text)
        assert "[/x]" in terminal.text()
        assert "[@click=app.quit]" in terminal.text()


def test_a_hostile_query_is_only_text(store: Path) -> None:
    with Terminal(RUN, "--store", str(store), size=(80, 24)) as terminal:
        terminal.wait_for(lambda text: "周" in text)
        terminal.press("/")
        terminal.press("[b][50%][/x] \u202e项目")
        assert "[50%]" in terminal.text()
        assert not FOREIGN.search(terminal.sent)
