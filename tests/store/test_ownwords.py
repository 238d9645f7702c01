"""The user's own word lists: kept in text files, broken lines left out and told."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import ownwords, places
from store.deriving import derive
from store.errors import WrongUsage
from store.records import Source


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_an_entry_is_kept_once_and_taken_out_again(own_folder: Path) -> None:
    assert ownwords.add("glossary", " tide  gate ")
    assert not ownwords.add("glossary", "tide gate")
    assert ownwords.entries("glossary") == ("tide gate",)
    assert (own_folder / "glossary.txt").stat().st_mode & 0o777 == 0o600
    assert ownwords.drop("glossary", "tide gate")
    assert not ownwords.drop("glossary", "tide gate")
    assert ownwords.entries("glossary") == ()


def test_broken_lines_are_left_out_and_told_by_number(own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "hidden.txt").write_bytes(
        "# mine\n会议\n\n---\n".encode()
        + b"\xff\xfe\n"
        + ("长" * 61).encode()
        + b"\n\xe5\xb7\xa5\xe4\xbd\x9c\n"
    )
    assert ownwords.entries("hidden") == ("会议", "工作")
    assert [fault.split(": ")[1].split(" ")[:2] for fault in ownwords.faults("hidden")] == [
        ["line", "4"],
        ["line", "5"],
        ["line", "6"],
    ]


@pytest.mark.parametrize("line", ["星火 夜校", "星火夜校 5 n", "星火夜校 12", "q"])
def test_a_phrase_that_would_be_found_nowhere_or_everywhere_is_left_out(line: str, own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "glossary.txt").write_text(f"{line}\n星火夜校\n", encoding="utf-8")
    assert ownwords.entries("glossary") == ("星火夜校",)
    assert len(ownwords.faults("glossary")) == 1
    with pytest.raises(WrongUsage):
        ownwords.add("glossary", line)
    assert ownwords.add("hidden", line)


@pytest.mark.parametrize("line", ["AI 赋能", "tide gate", "26县", "5G 基站", "村", "Мир труд", "سلام عالم"])
def test_scripts_may_mix_in_a_phrase(line: str, own_folder: Path) -> None:
    assert ownwords.add("glossary", line)
    assert ownwords.entries("glossary") == (line,)


def test_of_many_broken_lines_the_rest_is_counted(own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "glossary.txt").write_bytes(b"\xff\n" * 500)
    told = ownwords.faults("glossary")
    assert len(told) == ownwords.TOLD + 1
    assert told[-1].endswith("490 more lines are left out")


def test_what_comes_after_the_most_is_told(own_folder: Path) -> None:
    own_folder.mkdir()
    lines = (f"phrase {number}" for number in range(ownwords.MOST + 2))
    (own_folder / "glossary.txt").write_text("\n".join(lines), encoding="utf-8")
    assert len(ownwords.entries("glossary")) == ownwords.MOST
    assert len(ownwords.faults("glossary")) == 2
    with pytest.raises(WrongUsage):
        ownwords.add("glossary", "one more")


def test_remarks_and_broken_lines_stay_in_the_file_when_an_entry_is_added(own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "glossary.txt").write_text("# mine\n---\n", encoding="utf-8")
    ownwords.add("glossary", "河湖长制")
    assert (own_folder / "glossary.txt").read_text("utf-8") == "# mine\n---\n河湖长制\n"


@pytest.mark.parametrize("entry", ["", "#", "——", "长" * 61, "a\x1b[31m"])
def test_what_cannot_be_an_entry_is_refused(entry: str) -> None:
    with pytest.raises(WrongUsage):
        ownwords.add("hidden", entry)


def test_a_phrase_of_ones_own_is_found_in_what_is_read() -> None:
    text = "张三：我们推行星火夜校。星火夜校办到村里，大家都去星火夜校听课。\n李四：好的。\n"
    source = Source("a.txt", "", "plain", "utf-8", text)
    words = {word.word: word.count for word in derive(source, ("星火夜校",)).hot_words}
    assert words["星火夜校"] == 3
