"""The search view: who says it most, pages without end, through all hits and back to the same line."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import pytest
from textual.widgets import Input

from store import places, searches
from store.question import Answer, Question, Search, Seen, WhoSays
from tests.tui.fake import FakeLibrary, archive
from tests.tui.seen import Screen, rows, shown
from tui.views import counting, results, search
from tui.views.kept import Kept
from tui.views.paged import Panel
from tui.views.results import Results
from tui.views.search import SearchView


def view(screen: Screen) -> SearchView:
    """Return the search view on top."""
    top = screen.pilot.app.screen
    assert isinstance(top, SearchView)
    return top


async def test_what_was_typed_is_shown_as_it_was_read() -> None:
    async with shown() as screen:
        await screen.press("slash", *"39")
        assert "read as 39" in screen.band("understood")


class SlowLibrary(FakeLibrary):
    """Answers a search when it is let go."""

    def __init__(self) -> None:
        super().__init__(archive().records)
        self.free = threading.Event()

    def ask(self, question: Question) -> Answer:
        if isinstance(question, Search):
            assert self.free.wait(10)
        return super().ask(question)


async def test_an_answer_that_comes_late_is_shown_when_it_comes_and_letters_go_on() -> None:
    library = SlowLibrary()
    async with shown(library=library) as screen:
        await screen.pilot.press("slash", *"项目")
        await screen.pilot.pause()
        assert view(screen).query_one(Input).value == "项目"
        assert not rows(view(screen).query_one(Results))
        library.free.set()
        await screen.settle()
        assert rows(view(screen).query_one(Results))


async def test_letters_that_come_together_are_asked_once() -> None:
    async with shown() as screen:
        await screen.press("slash")
        line = view(screen).query_one(Input)
        line.value = "a"
        line.value = "ab"
        await screen.settle()
        assert [q.text for q in screen.library.asked if isinstance(q, Search)] == ["ab"]


async def test_hits_that_are_covered_by_what_is_kept_take_no_focus() -> None:
    async with shown() as screen:
        await screen.press("slash", "tab")
        assert isinstance(screen.pilot.app.focused, Kept)
        await screen.press("tab")
        assert isinstance(screen.pilot.app.focused, Input)


async def test_a_speaker_is_named_where_the_words_become_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    async with shown() as screen:
        await screen.press("slash", *"a")
        names = [row[2:8].strip() for row in rows(view(screen).query_one(Results))]
        assert not any(one and one == two for one, two in itertools.pairwise(names))


async def test_who_says_it_most_stands_beside_the_hits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "WHO_REST", 0.001)
    library = archive()
    async with shown(library=library) as screen:
        await screen.press("slash", *"项目")
        await screen.pilot.pause(0.05)
        await screen.press()
        assert WhoSays("项目") in library.asked
        panel = rows(view(screen).query_one(Panel))
        assert any("林远山" in row and "5.0" in row for row in panel)


async def test_in_a_narrow_window_who_says_it_takes_the_place_of_the_hits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(counting, "WHO_REST", 0.001)
    async with shown((60, 20)) as screen:
        await screen.press("slash", *"项目", "tab", "W")
        for leaving in ("escape", "W"):
            assert not view(screen).query_one(Results).display
            await screen.press("enter", leaving)
            assert view(screen).query_one(Results).display
            await screen.press("W")


async def test_before_the_first_search_the_list_shows_what_may_be_typed() -> None:
    async with shown((60, 20)) as screen:
        await screen.press("slash")
        assert any("zsyz" in line for line in screen.lines)
        await screen.press("z")
        assert not any("zsyz" in line for line in screen.lines)


async def test_in_a_narrow_window_the_foot_keeps_the_way_to_all_keys() -> None:
    async with shown((60, 20)) as screen:
        await screen.press("slash", *"项目")
        assert "? keys" in screen.band("foot")


async def test_pages_come_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    library = archive()
    everything = len(library.ask(Search("a")).hits)  # type: ignore[union-attr]
    assert everything > 2
    monkeypatch.setattr(search, "PAGE", 1)
    async with shown(library=library) as screen:
        await screen.press("slash", "a")
        for _ in range(everything):
            await screen.press("down")
        found = view(screen).found
        assert found is not None
        assert len(found.hits) == everything
        assert not found.more


async def test_n_goes_on_through_records_that_were_not_fetched_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PAGE", 1)
    monkeypatch.setattr(results, "NEAR_END", -1000)
    async with shown() as screen:
        await screen.press("slash", *"39", "enter")
        assert "全市项目推进会" in screen.band("header")
        assert screen.explorer.trail.last
        await screen.press("n")
        assert "Harbour Committee" in screen.band("header")
        assert screen.marked == "39"
        await screen.press("escape")
        assert view(screen).question.text == "39"
        assert view(screen).query_one(Results).cursor == 1


async def test_it_reads_at_any_size() -> None:
    for size in ((20, 5), (40, 15), (60, 20), (80, 24), (120, 40)):
        async with shown(size) as screen:
            await screen.press("slash", *"项目")
            assert all(len(line) <= size[0] for line in screen.lines)


async def test_searches_are_kept_saved_opened_again_and_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    async with shown() as screen:
        await screen.press("slash", *"39", "ctrl+o", *"numbers", "enter", "enter")
        assert "全市项目推进会" in screen.band("header")
        assert searches.load().recent == ("39",)
        await screen.press("escape", *["backspace"] * 2)
        kept = view(screen).query_one(Kept)
        assert [row.split()[:2] for row in rows(kept)] == [
            ["Saved", "searches"], ["numbers", "39"], ["Recent", "searches"], ["39"],
        ]  # fmt: skip
        await screen.press("enter")
        assert view(screen).question.text == "39"
        await screen.press(*["backspace"] * 2, "tab", "D", "D")
        assert searches.load() == searches.Searches()


async def test_records_that_came_since_a_saved_search_was_opened_are_marked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    searches.save("numbers", "39")
    searches.looked("numbers", Path(), Seen(1, ""))
    async with shown() as screen:
        await screen.press("slash")
        assert any("● 1 new" in row for row in rows(view(screen).query_one(Kept)))
        await screen.press("enter")
        heads = [row for row in rows(view(screen).query_one(Results)) if "20" in row and "  " in row]
        assert ["● new" in head for head in heads if head.startswith(" 全") or "Harbour" in head] == [
            False,
            True,
        ]
        assert searches.load().named("numbers").seen_in(Path()) == Seen(2, "2026")  # type: ignore[union-attr]


async def test_letters_typed_before_the_line_has_the_focus_are_not_lost() -> None:
    async with shown() as screen:
        await screen.press("slash")
        screen.pilot.app.screen.set_focus(None)
        await screen.press("z", "h", "slash", "a")
        assert view(screen).question.text == "zh/a"


async def test_a_stroke_in_a_line_to_type_in_is_a_letter() -> None:
    async with shown() as screen:
        await screen.press("f", "slash", "x")
        assert screen.explorer.speakers.sought == "/x"


async def test_another_size_while_the_search_leaves_fills_nothing() -> None:
    async with shown() as screen:
        await screen.press("slash")
        top = view(screen)
        await top.query("#understood").remove()
        top.on_resize()
        await screen.settle()
        assert top.found is None
