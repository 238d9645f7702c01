"""Line mode: the explorer's keys and words, one a line."""

from __future__ import annotations

import subprocess
import sys
from typing import cast

import pytest

from tests.tui.fake import FakeLibrary, Record, archive, chinese, hostile
from tests.tui.terminal import Terminal
from tui.opening import LateLibrary
from tui.plain.commands import COMMANDS, understood
from tui.plain.reader import Reader
from tui.wording import ENGLISH, WORDS, wording

PIPED = "import sys; from tui.app import run; sys.exit(run(None, plain=True, lang='en'))"
DUMB = "import sys; from tui.app import run; sys.exit(run(None, lang='en'))"


def said(*lines: str, records: tuple[Record, ...] | None = None, lang: str = "en") -> list[str]:
    """Return what is said to some lines, without the welcome."""
    library = FakeLibrary(records) if records is not None else archive()
    written: list[str] = []
    Reader(cast("LateLibrary", library), wording(lang), written.append).read(lines)
    return "".join(written).splitlines()[1:]


def test_it_begins_with_the_first_record_and_its_counts() -> None:
    assert said() == [
        "Record 1 of 2: 全市项目推进会, 2026-03-12, 云溪市",
        "4 speakers · 5 quotes · 11 metrics",
    ]


def test_speakers_are_listed_and_opened_by_number() -> None:
    lines = said("1", "open 2")
    assert any(line.startswith("2. 周听雨, 青禾区委书记, 青禾区;") for line in lines)
    assert "speaker: 周听雨" in lines
    assert lines[lines.index("[周听雨, reported]") + 1].startswith("青禾区将围绕产业链招商")


def test_quotes_are_read_on_with_enter_until_the_end() -> None:
    lines = said("2", "", "")
    assert "[narrator]" in lines
    assert "[林远山, in their words]" in lines
    assert lines[-1] == "End of the record. ] goes to the next one."


def test_boilerplate_is_left_out_and_shown_when_asked_for() -> None:
    assert "[1 line of boilerplate, z shows them]" in said("gg")
    assert "云溪日报讯 记者 许知行" in said("j", "z")


def test_a_search_is_opened_at_its_place_and_stepped_through() -> None:
    lines = said("/项目", "open 1", "n")
    assert any(line.endswith("passages") for line in lines)
    steps = [line for line in lines if line.startswith("Place ")]
    assert steps[0] != steps[1]


def test_a_word_is_chosen_and_stepped_through() -> None:
    lines = said("w 保障", "n", "N")
    assert [line.split(":")[0] for line in lines if line.startswith("Place")] == [
        "Place 1 of 4",
        "Place 2 of 4",
        "Place 1 of 4",
    ]


def test_metrics_are_read_in_their_sentence() -> None:
    lines = said(".", ".")
    assert "Metric 2 of 11: 287亿元" in lines
    assert any("总投资287亿元" in line for line in lines)
    assert "2. 总投资: 287亿元, 林远山" in said("3")


def test_the_way_back_leads_through_all_questions_and_then_out() -> None:
    lines = said("1", "open 2", "q", "where", "q", "where")
    assert lines[-2:] == [
        "Record 1 of 2: 全市项目推进会, 2026-03-12, 云溪市",
        "4 speakers · 5 quotes · 11 metrics",
    ]
    assert said("q", "where") == said()


def test_records_follow_each_other() -> None:
    assert any("Harbour Committee" in line for line in said("]"))
    assert "no record that way" in said("[")


def test_an_unknown_word_names_the_nearest() -> None:
    assert said("speekers")[-1] == "No such command: speekers. Did you mean speakers?"
    assert "? lists the commands." in said("%%%")[-1]


def test_an_empty_archive_says_what_to_do() -> None:
    assert said(records=())[-1] == "meetingtui add FILE reads yours."


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_command_answers_and_is_explained(lang: str) -> None:
    for command in COMMANDS:
        assert said(*(f"{typed} 1" if command.takes else typed for typed in command.typed), lang=lang)
        assert command.id in WORDS
    assert len(said("?", lang=lang)) == 3 + len(COMMANDS)


def test_no_two_commands_are_typed_alike() -> None:
    typed = [word for command in COMMANDS for word in command.typed]
    assert len(typed) == len(set(typed))


def test_words_of_commands_may_be_of_either_language_and_case() -> None:
    assert understood(" Speakers ") == understood("发言人") == understood("1") == understood(":1")
    assert understood("/a b")[1] == "a b"
    assert understood("n")[0] != understood("N")[0]


def test_nothing_of_a_record_acts_on_the_terminal() -> None:
    text = "\n".join(
        said("1", "2", "", "3", ".", "w", "L", "Y", "z", "/项目", records=(hostile(), chinese()))
    )
    assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e", "\u200b", "\r"}


def test_through_a_pipe_there_is_no_prompt_and_no_escape() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PIPED], input="1\nQ\n", capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "> " not in done.stdout
    assert "\x1b" not in done.stdout
    assert "percent of the words" in done.stdout


def test_the_end_of_the_pipe_ends_it_and_a_reader_that_left_is_no_fault() -> None:
    piped = f"printf '2\\n' | {sys.executable} -c \"{PIPED}\" | head -1"
    done = subprocess.run(["sh", "-c", piped], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)


@pytest.mark.pty
def test_a_dumb_terminal_is_read_line_by_line() -> None:
    with Terminal(DUMB, env={"TERM": "dumb"}) as terminal:
        terminal.wait_for("> ")
        text = terminal.press("Q\n")
        assert "cannot draw" in text
        assert terminal.finish() == 0
        assert b"\x1b" not in terminal.sent


@pytest.mark.pty
def test_the_commands_load_no_screen() -> None:
    code = (
        "import sys; from tui.plain import run\nimport io\nsys.stdin = io.StringIO('1\\nQ\\n')\n"
        "run.run(None); sys.exit('textual' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_words_are_said_in_the_language_of_the_interface() -> None:
    assert said(lang="zh")[0].startswith("第 1/2 篇")
    assert ENGLISH("plain-unnamed") == "not said of what"
