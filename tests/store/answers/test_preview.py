"""What a phrase of the user's glossary would change, before it is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.question import Preview, Previewed, Shift
from store.records import HotWord
from tests.store.made import document, hot, library

OFTEN = "甲：灌溉渠道要修，灌溉渠道要管，灌溉渠道要护。渠道要清。渠道淤了。"
ONCE = "乙：灌溉渠道不长，渠道要清，渠道要深。"


def previewed(
    tmp_path: Path, phrase: str, *records: tuple[str, list[HotWord]], own: tuple[str, ...] = ()
) -> Previewed:
    made = (document(text, path=f"/{n}.txt", hot_words=words) for n, (text, words) in enumerate(records))
    with library(tmp_path, *made) as shelf:
        return shelf.ask(Preview(phrase, own))


def test_places_passages_and_records_are_counted(tmp_path: Path) -> None:
    found = previewed(tmp_path, "灌溉渠道", (OFTEN, []), (ONCE, []), ("丙：无关。", []))
    assert (found.places, found.passages, found.records) == (4, 2, 2)
    assert found.exact


def test_a_phrase_that_stands_often_takes_the_hits_of_its_words(tmp_path: Path) -> None:
    rows = [(text, [hot(text, "渠道")]) for text in (OFTEN, ONCE)]
    assert previewed(tmp_path, "灌溉渠道", *rows).shifts == (Shift("渠道", 8, 5),)


def test_a_word_across_the_edge_of_a_phrase_is_cut_off_there(tmp_path: Path) -> None:
    found = previewed(tmp_path, "灌溉渠", (ONCE, [hot(ONCE, "渠道")]))
    assert found.shifts == (Shift("渠道", 3, 2),)


def test_a_word_that_stands_nowhere_else_is_listed_no_longer(tmp_path: Path) -> None:
    found = previewed(tmp_path, "灌溉渠道", (OFTEN, [hot(OFTEN, "灌溉")]))
    assert found.shifts == (Shift("灌溉", 3, 0, gone=1),)


def test_what_the_record_declares_stays(tmp_path: Path) -> None:
    found = previewed(tmp_path, "灌溉渠道", (ONCE, [hot(ONCE, "灌溉", declared=True)]))
    assert found.shifts == ()


def test_what_lists_the_phrase_already_is_told(tmp_path: Path) -> None:
    assert previewed(tmp_path, "灌溉渠道", (OFTEN, [hot(OFTEN, "灌溉渠道")])).listed == 1


def test_a_longer_entry_keeps_its_places(tmp_path: Path) -> None:
    found = previewed(tmp_path, "渠道", (ONCE, []), own=("灌溉渠道",))
    assert (found.places, found.records) == (2, 1)


def test_a_shipped_phrase_changes_nothing_and_says_so(tmp_path: Path) -> None:
    assert previewed(tmp_path, "乡村振兴", (ONCE, [])).shipped


def test_english_is_found_in_any_case_with_its_plural(tmp_path: Path) -> None:
    text = "Ann: Tide gates rust. A tide gate costs. TIDE GATES last. The gate, though!"
    found = previewed(tmp_path, "tide gate", (text, [hot(text, "gate")]))
    assert (found.places, found.records) == (3, 1)


@pytest.mark.parametrize(
    "phrase", ["", " ", "(", "a" * 60, "speaker:甲", "%", "甲 OR 乙", "\U0001f600", "灌_渠"]
)
def test_odd_phrases_are_sought_as_they_stand(tmp_path: Path, phrase: str) -> None:
    assert previewed(tmp_path, phrase, (OFTEN, [])).places == 0
