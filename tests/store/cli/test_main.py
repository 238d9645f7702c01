from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from store.cli import crash, main
from store.cli.verbs import EXPLORER_VERBS, HIDDEN, VERBS
from store.errors import CannotStore
from tests.store.made import document, hot, metric, stored

TEXT = "张三：总投资287亿元。\n李四：招商\x1b[2J，再招商。"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = document(
        *TEXT.split("\n"),
        metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", speaker="s1")],
        hot_words=[hot(TEXT, "招商")],
    )
    path = stored(tmp_path / "a.db", made)
    monkeypatch.setenv("MEETINGTUI_STORE", str(path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return path


@pytest.mark.parametrize("verb", list(VERBS))
def test_every_verb_has_help_and_a_line_in_the_list(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run([verb, "--help"]) == 0
    assert "Usage: meetingtui" in capsys.readouterr().out
    assert main.run(["--help"]) == 0
    out = capsys.readouterr().out
    assert f"  {verb} " in out
    assert not any(f"  {hidden} " in out for hidden in HIDDEN)
    assert all(f"  {shown} " in out for shown in EXPLORER_VERBS)


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("meetingtui ")


def test_search_prints_the_contract(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["search", "招商", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    hit = json.loads(line)
    assert set(hit) == {
        *("record", "title", "date", "speaker", "post", "kind", "start", "end", "text", "hits")
    }
    assert [hit["text"][a:b] for a, b in hit["hits"]] == ["招商", "招商"]
    assert TEXT[hit["start"] : hit["end"]] == hit["text"]


@pytest.mark.parametrize("verb", ["records", "speakers", "quotes", "words", "metrics", "search"])
@pytest.mark.parametrize("form", ["--json", "--csv", "--md", "--tsv"])
def test_every_list_comes_in_every_form_and_nothing_acts_on_the_terminal(
    shelf: Path, capsys: pytest.CaptureFixture[str], verb: str, form: str
) -> None:
    words = [verb, form, *(["招商 OR 投资"] if verb == "search" else [])]
    assert main.run(words) == 0
    out = capsys.readouterr().out
    assert out
    assert form == "--csv" or "\x1b" not in out
    if form == "--json":
        assert [json.loads(line) for line in out.splitlines()]


def test_nothing_found_is_one(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["search", "没有"]) == 1
    assert main.run(["remove", "99"]) == 1
    capsys.readouterr()


@pytest.mark.parametrize(
    "words", [["nosuch"], ["search"], ["search", "--nosuch", "a"], ["remove", "x"], ["sql", "selec"]]
)
def test_wrong_usage_is_two_and_one_line(
    shelf: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main.run(words) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_store_that_cannot_be_read_is_three_and_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b\x1b.db").write_text("text " * 1000)
    assert main.run(["records", "--store", str(tmp_path / "b\x1b.db")]) == 3
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "\x1b" not in err


def test_a_store_that_is_named_but_missing_is_not_replaced_by_samples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEETINGTUI_STORE", str(tmp_path / "none.db"))
    assert main.run(["records"]) == 3
    capsys.readouterr()


def test_without_a_store_the_samples_are_read_and_it_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MEETINGTUI_STORE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main.run(["records"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) > 8
    assert "sample records" in err
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_removed(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["remove", "1"]) == 0
    assert main.run(["records"]) == 1
    capsys.readouterr()


def test_doctor_says_that_all_is_well(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["doctor", "--json"]) == 0
    states = {finding["state"] for finding in map(json.loads, capsys.readouterr().out.splitlines())}
    assert "wrong" not in states


def test_doctor_names_what_is_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.db").write_text("text " * 1000)
    assert main.run(["doctor", "--store", str(tmp_path / "a.db")]) == 3
    assert "not an SQLite file" in capsys.readouterr().out


def test_sql_reads_the_views(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["sql", "select name from speakers order by position"]) == 0
    assert capsys.readouterr().out == "name\n张三\n李四\n"


def test_a_defect_is_seventy_with_a_private_log_that_quotes_nothing(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        secret = "words of a record"
        raise RuntimeError(secret)

    assert main.guarded(fail) == 70
    err = capsys.readouterr().err
    assert err.count("\n") == 2
    assert "words of a record" not in err
    (log,) = (shelf.parent / "state").rglob("crash-*.log")
    assert log.stat().st_mode & 0o777 == 0o600
    assert "RuntimeError" in log.read_text()
    assert "words of a record" not in log.read_text()


def test_a_chain_of_faults_is_logged_by_type() -> None:
    fault = CannotStore("a", "b")
    fault.__cause__ = ValueError("secret")
    assert list(crash.frames(fault)) == ["CannotStore", "ValueError"]


def test_ctrl_c_is_a_hundred_and_thirty() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    assert main.guarded(stop) == 130
    assert main.guarded(lambda: (_ for _ in ()).throw(click.Abort())) == 130


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tui", *words],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}]
)
def test_chinese_is_printed_whatever_the_locale(shelf: Path, locale: dict[str, str]) -> None:
    done = run("search", "招商", **locale)
    assert done.returncode == 0
    assert "李四".encode() in done.stdout


def test_a_reader_that_leaves_early_ends_it_quietly(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document(*(f"张三：项目{n}{'长' * 200}" for n in range(500))))
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "quotes", "--store", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 141
    assert said == b""


def test_no_terminal_is_two_and_names_a_plain_command(shelf: Path) -> None:
    done = run()
    assert done.returncode == 2
    assert b"meetingtui search" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_word_that_is_no_file_and_no_verb_is_two(shelf: Path) -> None:
    done = run("nosuch")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1


def test_doubts_are_listed_decided_and_taken_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record, place = tmp_path / "record.txt", str(tmp_path / "store.db")
    words = "云县水利局局长赵春山说：“今年一定要通水。”\n云县水利局局长赵春善表示，月底进场。\n"
    record.write_text(words, "utf-8")
    assert main.run(["add", str(record), "--store", place]) == 0
    capsys.readouterr()
    assert main.run(["review", "--json", "--store", place]) == 0
    offer = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (offer["kind"], offer["about"]) == ("merge", "赵春山 = 赵春善")
    assert main.run(["review", "--accept", str(offer["number"]), "--store", place]) == 0
    assert capsys.readouterr().out == "decided: record 1: 赵春善 is 赵春山\n"
    assert main.run(["review", "merge", "--store", place]) == 1
    assert main.run(["undo", "--store", place]) == 0
    assert main.run(["review", "merge", "--store", place]) == 0
    assert main.run(["review", "--reject", str(offer["number"]), "--store", place]) == 0
    assert main.run(["review", "--accept", "99", "--store", place]) == 2
    assert main.run(["undo", "--store", place]) == 0
    assert main.run(["undo", "--store", place]) == 1
    capsys.readouterr()
    assert main.run(["redo", "--store", place]) == 0
    assert capsys.readouterr().out == "holds again: record 1: 赵春山 and 赵春善 are two people\n"
    assert main.run(["redo", "--store", place]) == 1


def test_a_dry_run_shows_everything_and_stores_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = tmp_path / "record.txt"
    record.write_text(
        "云县水利局局长赵春山说：“今年一定要通水。”\n云县水利局局长赵春善表示，月底进场。\n", "utf-8"
    )
    goal = tmp_path / "store.db"
    assert main.run(["add", "--dry-run", str(record), "--store", str(goal)]) == 0
    told = capsys.readouterr().out
    assert "赵春山 = 赵春善" in told
    assert told.endswith("1 read (nothing was stored)\n")
    assert main.run(["add", "--dry-run", "--json", str(record), "--store", str(goal)]) == 0
    understood = json.loads(capsys.readouterr().out)["understood"]
    assert understood["guesses"][0]["kind"] == "merge"
    assert understood["coverage"]["lines"] == 2
    assert "text" not in understood
    assert not goal.exists()


def test_tags_are_put_on_listed_and_taken_off(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["tag", "1", "budget", "预算"]) == 0
    assert capsys.readouterr().out == "record 1: budget, 预算\n"
    assert main.run(["tag", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0]) == {"tag": "budget", "records": 1}
    assert main.run(["records", "budget", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["tags"] == "budget, 预算"
    assert main.run(["tag", "1", "budget", "--remove"]) == 0
    assert main.run(["tag", "1"]) == 0
    assert capsys.readouterr().out == "record 1: 预算\n" * 2
    assert main.run(["tag", "7", "budget"]) == 1
    assert main.run(["tag", "1", "--remove"]) == 2
    assert main.run(["words", "--record", "1", "--against", "tag:预算"]) == 0
    assert main.run(["words", "--record", "1", "--against", "tag:"]) == 2
