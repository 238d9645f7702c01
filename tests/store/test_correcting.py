"""Decisions of people: carried out at once, kept, taken back, carried out on the record read anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store import correcting, storing
from store.deriving import derive
from store.edits.operations import Merge, Operation, Reassign, Rename, packed, unpacked
from store.errors import WrongUsage
from store.importing import import_paths
from store.library import Library
from store.question import Explore, Explored
from store.records import Source
from store.tables.writing import Store

TEXT = (
    "云县召开水利座谈会\n\n"
    "云县水利局局长赵春山说：“这条渠修了三年，今年一定要通水。”\n"
    "云县水利局局长赵春善表示，工程队月底进场，资金已经到位1200万元。\n"
    "村主任钱一鸣说：“庄稼等不起，‘早通水’是大家的心愿。”\n"
)


def source(text: str = TEXT, digest: str = "a") -> Source:
    return Source("/r.txt", digest, "plain", "utf-8", text)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "a.db") as opened:
        storing.write(derive(source()), opened)
        yield opened


def seen(store: Store) -> Explored:
    with Library(store.path) as library:
        return library.ask(Explore())


def names(store: Store) -> list[str]:
    return [speaker.name for speaker in seen(store).speakers]


def offer(store: Store) -> int:
    with store.write() as database:
        row = database.execute("select id from guess where kind = 'merge'").fetchone()
    return int(row[0])


def test_an_offer_accepted_makes_one_speaker_of_two_everywhere(store: Store) -> None:
    before = seen(store)
    correcting.answer(store, offer(store), accept=True)
    after = seen(store)
    kept = after.speakers[0]
    assert [s.name for s in after.speakers] == ["赵春山", "钱一鸣"]
    assert kept.aliases == ("赵春善",)
    assert kept.words == sum(s.words for s in before.speakers[:2])
    assert {p.speaker for p in after.passages if p.speaker} == {kept.id, after.speakers[1].id}
    assert {m.speaker for m in after.metrics if "1200" in m.quote} == {kept.id}
    assert after.record is not None
    assert after.record.speakers == 2
    assert not [g for g in after.guesses if g.kind == "merge"]


def test_an_offer_rejected_is_not_made_again_and_both_stay(store: Store) -> None:
    correcting.answer(store, offer(store), accept=False)
    assert names(store) == ["赵春山", "赵春善", "钱一鸣"]
    assert not [g for g in seen(store).guesses if g.kind == "merge"]


DECISIONS: list[Operation] = [
    Merge("赵春山", "赵春善"),
    Rename("钱一鸣", "钱亦鸣", "村支书", "上云村"),
    Reassign("工程队月底进场", TEXT.index("工程队"), "钱一鸣"),
    Reassign("工程队月底进场", TEXT.index("工程队"), None),
]


@pytest.mark.parametrize("operation", DECISIONS, ids=lambda o: type(o).__name__)
def test_undo_gives_back_exactly_what_was_read(store: Store, operation: Operation) -> None:
    before = seen(store)
    correcting.decide(store, 1, operation)
    assert seen(store) != before
    assert correcting.undo(store) is not None
    assert seen(store) == before
    assert correcting.undo(store) is None


def test_decisions_are_taken_back_from_the_last(store: Store) -> None:
    for operation in DECISIONS[:2]:
        correcting.decide(store, 1, operation)
    correcting.undo(store)
    assert names(store) == ["赵春山", "钱一鸣"]
    correcting.undo(store)
    assert names(store) == ["赵春山", "赵春善", "钱一鸣"]


def test_redo_gives_back_exactly_what_was_decided_step_by_step(store: Store) -> None:
    states = [seen(store)]
    for operation in DECISIONS[:3]:
        correcting.decide(store, 1, operation)
        states.append(seen(store))
    for state in reversed(states[:-1]):
        correcting.undo(store)
        assert seen(store) == state
    for state in states[1:]:
        assert correcting.redo(store) is not None
        assert seen(store) == state
    assert correcting.redo(store) is None


def test_after_redo_undo_takes_the_same_decision_back(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    for _ in range(2):
        correcting.undo(store)
        assert names(store) == ["赵春山", "赵春善", "钱一鸣"]
        correcting.redo(store)
        assert names(store) == ["赵春山", "钱一鸣"]


def test_a_new_decision_ends_what_could_be_done_again(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    correcting.undo(store)
    correcting.decide(store, 1, DECISIONS[1])
    assert correcting.redo(store) is None
    assert names(store) == ["赵春山", "赵春善", "钱亦鸣"]


def test_decisions_hold_for_a_new_version_of_the_file(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    correcting.decide(store, 1, DECISIONS[1])
    longer = "水利局通知：明天开工。\n\n" + TEXT
    assert storing.write(derive(source(longer, "b")), store).lost == 0
    assert names(store) == ["赵春山", "钱亦鸣"]
    assert seen(store).speakers[1].post == "村支书"


def test_decisions_hold_for_a_record_that_was_removed_and_added_again(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    storing.remove(1, store)
    storing.write(derive(source()), store)
    assert names(store) == ["赵春山", "钱一鸣"]


def test_a_passage_is_found_again_where_it_moved_to(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[2])
    storing.write(derive(source("水利局通知。\n" + TEXT, "b")), store)
    answer = seen(store)
    moved = next(p for p in answer.passages if answer.text.startswith("工程队", p.start))
    assert moved.speaker == next(s.id for s in answer.speakers if s.name == "钱一鸣")


def test_a_decision_that_finds_nothing_any_more_is_counted_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text(TEXT, "utf-8")
    with Store(tmp_path / "a.db") as store:
        import_paths([file], store)
        correcting.decide(store, 1, DECISIONS[0])
        file.write_text("村主任钱一鸣说：“庄稼等不起了，大家都很着急。”\n", "utf-8")
        (verdict,) = import_paths([file], store)
    assert verdict.status == "updated"
    assert verdict.notes[-1].text.startswith("1 earlier decision finds nothing")


def test_a_decision_about_nobody_is_refused_and_not_kept(store: Store) -> None:
    with pytest.raises(WrongUsage):
        correcting.decide(store, 1, Merge("赵春山", "孙无名"))
    assert correcting.undo(store) is None


@pytest.mark.parametrize("statement", ["update edit set at = ''", "delete from edit"])
def test_the_log_only_grows(store: Store, statement: str) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    with pytest.raises(sqlite3.IntegrityError), store._connection:
        store._connection.execute(statement)


@pytest.mark.parametrize("operation", DECISIONS, ids=lambda o: type(o).__name__)
def test_an_operation_comes_back_from_its_line(operation: Operation) -> None:
    assert unpacked(packed(operation)) == operation


def test_a_line_of_a_newer_program_is_passed_over() -> None:
    assert unpacked('{"do": "split", "name": "x"}') is None
    assert unpacked('{"do": "merge", "other": 1}') is None


def test_two_records_of_one_content_share_their_decisions(store: Store) -> None:
    correcting.decide(store, 1, DECISIONS[0])
    moved = replace(source(), path="/elsewhere.txt")
    assert storing.write(derive(moved), store).status == "unchanged"
    assert names(store) == ["赵春山", "钱一鸣"]
