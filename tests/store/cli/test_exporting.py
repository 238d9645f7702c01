from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from store.cli import main
from tests.store.made import document, metric, stored

TEXT = "张三：=1+1 总投资287亿元。"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = document(TEXT, metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", speaker="s1")])
    monkeypatch.setenv("MEETINGTUI_STORE", str(stored(tmp_path / "a.db", made)))
    return tmp_path


def test_a_list_goes_to_a_file_that_a_spreadsheet_does_not_obey(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    goal = shelf / "quotes.csv"
    assert main.run(["export", "quotes", "--to", str(goal)]) == 0
    with goal.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == "'=1+1 总投资287亿元。"
    assert main.run(["export", "quotes", "--to", str(goal)]) == 2
    assert main.run(["export", "quotes", "--to", str(goal), "--raw", "--force"]) == 0
    capsys.readouterr()
    with goal.open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["text"] == "=1+1 总投资287亿元。"


@pytest.mark.parametrize("what", ["records", "speakers", "metrics"])
def test_a_list_is_printed_as_json_lines(shelf: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    assert main.run(["export", what, "--format", "json"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert row["title"] == "例会"
