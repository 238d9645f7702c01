"""`searches` lists what was saved and what is new; `search --saved` opens one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.cli.main import run
from tests.store.made import document, stored


def test_a_search_is_saved_listed_opened_and_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    store = tmp_path / "a.db"
    stored(store, document("甲：项目一", path="/a.txt"))
    where = ["--store", str(store), "--json"]
    assert run(["searches", "--save", "weekly", "项目", *where]) == 0
    stored(store, document("乙：项目二", path="/b.txt"))
    capsys.readouterr()
    assert run(["searches", *where]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "name": "weekly", "query": "项目", "passages": 2, "new": 1,
    }  # fmt: skip
    assert run(["search", "--saved", "weekly", *where]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run(["searches", *where]) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 0
    assert run(["searches", "--drop", "weekly", *where]) == 1
    assert run(["search", "--saved", "weekly", *where]) == 2
    assert run(["search", *where]) == 2
    assert "Traceback" not in capsys.readouterr().err
