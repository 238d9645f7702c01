"""`glossary --dry-run` tells what a phrase would change and adds nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store import ownwords
from store.cli.main import run
from tests.store.made import document, hot, stored

TEXT = "甲：灌溉渠道要修，灌溉渠道要管，灌溉渠道要护。渠道要清。"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    store = tmp_path / "a.db"
    stored(store, document(TEXT, hot_words=[hot(TEXT, "渠道")]))
    return ["--store", str(store)]


def test_a_dry_run_counts_and_adds_nothing(place: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["glossary", "--add", "灌溉渠道", "--dry-run", "--json", *place]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == {
        "phrase": "灌溉渠道", "hits": 3, "passages": 1, "records": 1, "listed": 0,
        "shipped": False, "exact": True,
        "words": [{"word": "渠道", "before": 4, "after": 1, "gone": 0}],
    }  # fmt: skip
    assert "3 hits" in err
    assert ownwords.entries("glossary") == ()


def test_the_table_has_a_row_for_each_word_that_loses(
    place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(["glossary", "--add", "灌溉渠道", "--dry-run", *place])
    assert capsys.readouterr().out.splitlines()[1].split() == ["灌溉渠道", "渠道", "4", "1", "0"]


def test_a_phrase_that_stands_nowhere_finds_nothing(
    place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["glossary", "--add", "河湖长", "--dry-run", *place]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_a_shipped_phrase_and_one_that_is_there_say_so(
    place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    ownwords.add("glossary", "灌溉渠道")
    run(["glossary", "--add", "灌溉渠道", "--add", "乡村振兴", "--dry-run", *place])
    err = capsys.readouterr().err
    assert "is there already" in err
    assert "changes nothing" in err


@pytest.mark.parametrize("deeds", [[], ["--drop", "灌溉"], ["--add", "甲", "--hide", "乙"]])
def test_a_dry_run_goes_with_phrases_to_add(deeds: list[str], place: list[str]) -> None:
    assert run(["glossary", "--dry-run", *deeds, *place]) == 2
