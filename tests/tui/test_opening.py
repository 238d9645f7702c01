"""The store behind the screen."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from store import places
from store.errors import CannotStore, Interrupted
from store.question import Explore, Explored
from tui.opening import LateLibrary, bring_in, place_of


def test_without_a_store_the_sample_records_are_shown() -> None:
    assert place_of(None) == places.sample_archive()
    library = LateLibrary(place_of(None))
    answer = library.ask(Explore())
    library.interrupt()
    library.close()
    assert isinstance(answer, Explored)
    assert answer.records >= 8
    with pytest.raises(Interrupted):
        library.ask(Explore())


def test_a_store_that_cannot_be_opened_is_told_when_asked(tmp_path: Path) -> None:
    library = LateLibrary(tmp_path / "none.db")
    library.interrupt()
    with pytest.raises(CannotStore):
        library.ask(Explore())


def test_one_who_waits_for_files_is_sent_away_when_it_closes(tmp_path: Path) -> None:
    library = LateLibrary(tmp_path / "none.db", ready=False)
    threading.Timer(0.05, library.close).start()
    with pytest.raises(Interrupted):
        library.ask(Explore())


def test_files_are_brought_in_and_the_store_opened_anew(tmp_path: Path) -> None:
    file, store = tmp_path / "a.txt", tmp_path / "folder" / "own.db"
    file.write_text("Ann Lee: We signed 39 projects.\nJoel Orr: And 21 more.\n", encoding="utf-8")
    ended = threading.Event()
    library = LateLibrary(store, ready=False)
    bring_in(
        (file,),
        store,
        told=lambda *_: None,
        done=lambda _: ended.set(),
        failed=lambda _: None,
        is_cancelled=lambda: False,
    )
    assert ended.wait(20)
    library.reopen(store)
    answer = library.ask(Explore())
    library.close()
    assert isinstance(answer, Explored)
    assert answer.records == 1


def test_a_store_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("no store at all", encoding="utf-8")
    said: list[str] = []
    ended = threading.Event()

    def failed(sentence: str) -> None:
        said.append(sentence)
        ended.set()

    bring_in(
        (file,), file, told=lambda *_: None, done=lambda _: None, failed=failed, is_cancelled=lambda: False
    )
    assert ended.wait(20)
    assert "a.txt" in said[0]
