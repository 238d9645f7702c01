"""The view of hot words: layers, scope, why, the way into the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import ownwords, places
from store.question import ListWords, Preview, Why, Within
from tests.tui.seen import shown


async def test_a_word_opens_its_record_with_the_word_in_force() -> None:
    async with shown() as screen:
        await screen.press("w", "j", "enter")
        assert screen.explorer.question.word == "招商"
        await screen.press("q")
        assert screen.view.listed.cursor == 1


async def test_layers_stand_side_by_side_and_the_chosen_one_is_asked_for() -> None:
    async with shown() as screen:
        await screen.press("w")
        assert screen.band("tabs").split() == ["all", "declared", "●", "words", "phrases", "slogans"]
        await screen.press("right")
        assert "--layer declared" in screen.band("foot")


async def test_the_words_of_all_records_are_a_key_away() -> None:
    async with shown() as screen:
        await screen.press("w")
        assert screen.view.total == 7
        await screen.press("A")
        assert screen.view.total == 11
        assert "all records" in screen.band("header")


async def test_why_is_asked_only_where_it_is_seen() -> None:
    async with shown((80, 24)) as screen:
        await screen.press("w", "j")
        assert not any(isinstance(q, Why) for q in screen.library.asked)
        await screen.press("W")
        assert Why(1, "招商") in screen.library.asked
        assert screen.view.has_class("-panel")
        await screen.press("escape")
        assert not screen.view.has_class("-panel")


async def test_what_the_words_are_held_against_is_chosen_from_a_list() -> None:
    async with shown() as screen:
        await screen.press("w", "V", "down", "enter")
        assert "--against archive" in screen.band("foot")
        await screen.press("V", *"周", "enter")
        within = Within(record=1, speaker="周听雨", sort="score", limit=200, counted=True)
        assert ListWords(within, "all", "rest") in screen.library.asked
        assert "周听雨 against the other speakers" in screen.band("header")


async def test_the_records_of_a_tag_are_a_reference() -> None:
    async with shown() as screen:
        await screen.press("w", "V", *"budget", "enter")
        assert "--against tag:budget" in screen.band("foot")
        assert "against the records tagged budget" in screen.band("header")


async def test_over_all_records_nothing_is_held_against_a_record() -> None:
    async with shown() as screen:
        await screen.press("w", "V", "down", "enter", "A")
        assert "--against" not in screen.band("foot")


async def test_a_word_is_hidden_everywhere_and_listed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    async with shown() as screen:
        await screen.press("w", "H")
        assert any("项目  hide it" in line for line in screen.lines)
        await screen.press("enter")
        assert ownwords.entries("hidden") == ("项目",)
        last = [q for q in screen.library.asked if isinstance(q, ListWords)][-1]
        assert last.hidden == ("项目",)
        await screen.press("H", "down", "enter")
        assert ownwords.entries("hidden") == ()


async def test_hidden_words_are_not_on_the_strip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    ownwords.add("hidden", "项目")
    async with shown() as screen:
        answer = screen.explorer.answer
        assert answer is not None
        assert "项目" not in {word.word for word in answer.hot_words}


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    return tmp_path


async def test_what_a_phrase_changes_is_told_before_it_is_taken(own_folder: Path) -> None:
    async with shown() as screen:
        await screen.press("w", "j", "a")
        assert Preview("招商") in screen.library.asked
        seen = "\n".join(screen.lines)
        assert "hits in" in seen
        assert "7 → 3" in seen
        assert ownwords.entries("glossary") == ()
        await screen.press("enter")
        assert ownwords.entries("glossary") == ("招商",)


async def test_escape_drops_the_phrase(own_folder: Path) -> None:
    async with shown() as screen:
        await screen.press("w", "a", "escape")
        assert ownwords.entries("glossary") == ()
        assert screen.view.listed.has_focus


async def test_what_is_typed_is_previewed_as_it_stands(own_folder: Path) -> None:
    async with shown() as screen:
        await screen.press("w", "a", "ctrl+u", *"云溪日报")
        assert screen.library.asked[-1] == Preview("云溪日报")
        assert "1 hit in 1 passage of 1 record" in "\n".join(screen.lines)


async def test_a_phrase_that_is_there_already_says_so(own_folder: Path) -> None:
    ownwords.add("glossary", "项目")
    async with shown((60, 20)) as screen:
        await screen.press("w", "a")
        assert "in your glossary already" in "\n".join(screen.lines)


@pytest.mark.parametrize("size", [(20, 5), (40, 12), (80, 24)])
async def test_the_preview_fits_every_size(size: tuple[int, int], own_folder: Path) -> None:
    async with shown(size) as screen:
        await screen.press("w", "a")
        assert len(screen.lines) == size[1]
