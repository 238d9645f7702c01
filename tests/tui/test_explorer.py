"""Every key of the explorer, on invented records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from store.errors import CannotStore
from store.question import Explore
from store.records import Span
from tests.tui.fake import FakeLibrary, archive, chinese
from tests.tui.seen import Screen, rows, shown
from tui.explorer import Explorer
from tui.lists import LineList
from tui.meetings import Meetings
from tui.stepping import REST
from tui.views.search import SearchView

if TYPE_CHECKING:
    from store.question import Answer, Question


async def test_the_first_record_is_shown_with_its_title_and_counts() -> None:
    async with shown() as screen:
        assert "全市项目推进会 · 2026-03-12 · 云溪市" in screen.band("header")
        assert "4 speakers · 5 quotes · 11 metrics · record 1/2" in screen.band("header")
        assert "项目 8●" in screen.band("words")
        assert [row.split()[0] for row in rows(screen.explorer.speakers)] == [
            "林远山",
            "周听雨",
            "何望舒",
            "郭怀瑾",
        ]
        assert any("总投资" in row and "287 亿元" in row for row in rows(screen.explorer.metrics))
        assert "meetingtui quotes --record 1" in screen.band("foot")


async def test_moving_in_the_speakers_moves_quotes_and_metrics() -> None:
    async with shown() as screen:
        await screen.press("j")
        assert "青禾区将围绕" in screen.under
        metric = next(m for m in screen.explorer.answer.metrics if m.quote == "60个")  # type: ignore[union-attr]
        assert screen.here == ("s2", metric.start)
        assert "周听雨" in str(screen.explorer.quotes.border_title)
        await screen.press("up")
        assert screen.here[0] == "s1"  # type: ignore[comparison-overlap]


async def test_enter_on_a_speaker_narrows_everything_and_back_widens_it() -> None:
    async with shown() as screen:
        await screen.press("j", "enter")
        assert screen.explorer.question.speakers == ("s2",)
        assert [m.quote for m in screen.explorer.answer.metrics] == ["60个", "4.2亿美元"]  # type: ignore[union-attr]
        assert "speaker 周听雨" in screen.band("header")
        assert "--speaker 周听雨" in screen.band("foot")
        await screen.press("q")
        assert screen.explorer.question == Explore()
        assert screen.explorer.speakers.here == "s2"


async def test_space_marks_several_speakers() -> None:
    async with shown() as screen:
        await screen.press("space", "j", "space")
        assert screen.explorer.question.speakers == ("s1", "s2")
        assert rows(screen.explorer.speakers)[0].startswith("•")
        await screen.press("0")
        assert not screen.explorer.question.speakers


async def test_tab_digits_and_arrows_walk_the_panes() -> None:
    async with shown() as screen:
        seen = []
        for key in ("tab", "tab", "tab", "tab", "shift+tab", "2", "3", "1", "right", "l", "left", "h"):
            await screen.press(key)
            seen.append(screen.explorer.pane)
        assert seen == [
            "quotes", "metrics", "words", "speakers", "words", "quotes", "metrics",
            "speakers", "quotes", "metrics", "quotes", "speakers",
        ]  # fmt: skip


async def test_enter_on_a_metric_goes_to_its_characters_and_back() -> None:
    async with shown() as screen:
        await screen.press("3", "j", "enter")
        assert screen.marked == "287亿元"
        assert "287亿元" in screen.under
        assert screen.explorer.pane == "quotes"
        await screen.press("escape")
        assert screen.explorer.pane == "metrics"
        assert screen.explorer.metrics.here == screen.explorer.answer.metrics[1].start  # type: ignore[union-attr]


async def test_full_stop_and_comma_step_from_metric_to_metric() -> None:
    async with shown() as screen:
        quotes = []
        for key in (".", ".", ".", ","):
            await screen.press(key)
            quotes.append(screen.marked)
        assert quotes == ["39个", "287亿元", "35.9%", "287亿元"]


async def test_braces_step_from_speaker_to_speaker() -> None:
    async with shown() as screen:
        await screen.press("2")
        seen = []
        for key in ("}", "}", "}", "{"):
            await screen.press(key)
            seen.append(screen.explorer.speakers.here)
        assert seen == ["s1", "s2", "s3", "s2"]


async def test_brackets_step_from_record_to_record() -> None:
    async with shown() as screen:
        await screen.press("]")
        assert "Harbour Committee" in screen.band("header")
        await screen.press("]")
        assert "record 2/2" in screen.band("header")
        await screen.press("[")
        assert "record 1/2" in screen.band("header")


async def test_a_hot_word_is_chosen_on_the_strip_and_stepped_through() -> None:
    async with shown() as screen:
        await screen.press("shift+tab", "right", "enter")
        assert screen.explorer.question.word == "招商"
        assert "word 招商 1/4" in screen.band("header")
        await screen.press("n", "n")
        assert "word 招商 3/4" in screen.band("header")
        assert screen.marked == "招商"
        await screen.press("N")
        assert "word 招商 2/4" in screen.band("header")
        await screen.press("n", "n", "n")
        assert "word 招商 1/4" in screen.band("header")
        await screen.press("q")
        assert screen.explorer.question.word is None


async def test_a_hot_word_is_chosen_from_the_view_of_words() -> None:
    async with shown() as screen:
        await screen.press("w", "j", "j", "enter")
        assert screen.explorer.question.word == "保障"


async def test_search_finds_as_one_types_and_opens_the_record_at_the_hit() -> None:
    async with shown() as screen:
        await screen.press("slash", *"breakwater")
        assert isinstance(screen.pilot.app.screen, SearchView)
        assert "3 passages" in screen.band("foot") or "2 passages" in screen.band("foot")
        await screen.press("down", "enter")
        assert "Harbour Committee" in screen.band("header")
        assert "search breakwater 2/2" in screen.band("header")
        assert screen.marked == "breakwater"
        await screen.press("escape")
        view = screen.pilot.app.screen
        assert isinstance(view, SearchView)
        assert view.query_one("#results", LineList).cursor == 2
        await screen.press("escape")
        assert "全市项目推进会" in screen.band("header")


async def test_stepping_through_hits_goes_on_in_the_next_record() -> None:
    async with shown() as screen:
        await screen.press("slash", "3", "9", "enter")
        assert "全市项目推进会" in screen.band("header")
        assert "1/1" in screen.band("header")
        await screen.press("n")
        assert "Harbour Committee" in screen.band("header")
        assert screen.marked == "39"
        await screen.press("N")
        assert "全市项目推进会" in screen.band("header")


async def test_tab_in_the_search_leads_to_the_hits_where_letters_are_keys() -> None:
    async with shown() as screen:
        await screen.press("slash", *"the", "tab", "j", "G", "g", "g", "slash", *"x")
        view = screen.pilot.app.screen
        assert isinstance(view, SearchView)
        assert view.question.text == "thex"


async def test_f_filters_the_list_in_focus_and_back_takes_the_filter_off() -> None:
    async with shown() as screen:
        await screen.press("f", "青")
        assert [row.id for row in screen.explorer.speakers.shown] == ["s2"]
        await screen.press("enter")
        assert screen.explorer.pane == "speakers"
        await screen.press("q")
        assert len(screen.explorer.speakers.shown) == 4
        await screen.press("f", *"[/x]", "escape")
        assert len(screen.explorer.speakers.shown) == 4


async def test_s_sorts_by_the_next_order() -> None:
    async with shown() as screen:
        firsts = []
        for _ in range(4):
            await screen.press("s")
            firsts.append(screen.explorer.speakers.shown[0].id)
        assert firsts == ["s3", "s1", "s1", "s1"]
        await screen.press("3", "s")
        assert screen.explorer.metrics.shown[0].words.endswith("%")


async def test_plus_gives_the_pane_the_whole_screen_and_underscore_gives_it_back() -> None:
    async with shown() as screen:
        await screen.press("2", "plus")
        assert screen.explorer.quotes.outer_size.width == 120
        assert not screen.explorer.speakers.display
        await screen.press("underscore")
        assert screen.explorer.speakers.display
        await screen.press("plus", "escape")
        assert screen.explorer.speakers.display


async def test_boilerplate_is_folded_and_z_unfolds_it() -> None:
    async with shown() as screen:
        quotes = screen.explorer.quotes
        folds = [row.kind for row in quotes._rows]
        assert folds.count("boilerplate") == 2
        await screen.press("2", "z")
        assert "boilerplate" not in [row.kind for row in quotes._rows]
        await screen.press("z", "G", "enter")
        assert "boilerplate" not in [row.kind for row in quotes._rows]


async def test_moving_in_the_quotes_moves_the_lists() -> None:
    async with shown() as screen:
        await screen.press("2", "G", "k", "k")
        assert screen.here[0] == "s4"
        await screen.press("g", "g")
        assert screen.explorer.quotes.cursor == 0
        for key in ("pagedown", "ctrl+d", "space", "end", "pageup", "ctrl+u", "home", "J", "K", "down", "up"):
            await screen.press(key)


async def test_help_lists_the_keys_that_work_here_and_does_what_is_picked() -> None:
    async with shown() as screen:
        await screen.press("question_mark", *"sort")
        listed = screen.pilot.app.screen.query_one(LineList)
        assert rows(listed) == [" s            sort by the next order"]
        await screen.press("enter")
        assert screen.explorer.speakers.order == 1


async def test_a_command_is_run_by_its_name() -> None:
    async with shown() as screen:
        await screen.press("colon", *"record.next", "enter")
        assert "Harbour Committee" in screen.band("header")
        await screen.press("colon", "escape")
        assert "Harbour Committee" in screen.band("header")


async def test_q_at_the_first_screen_leaves_and_escape_does_not() -> None:
    async with shown() as screen:
        await screen.press("escape", "backspace")
        assert screen.pilot.app.is_running
        await screen.pilot.press("q")
        assert screen.pilot.app.return_code == 0


async def test_ctrl_c_twice_leaves() -> None:
    async with shown() as screen:
        await screen.pilot.press("ctrl+c", "ctrl+c")
        assert screen.pilot.app.return_code == 130


async def test_ctrl_l_and_the_other_theme_keep_the_place() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "j")
        under = screen.under
        await screen.press("ctrl+l", "T", "T")
        assert screen.under == under


@pytest.mark.parametrize(
    "size", [(20, 5), (40, 15), (59, 20), (60, 20), (80, 24), (99, 30), (100, 30), (400, 100), (1, 1)]
)
async def test_every_size_shows_something_of_the_record(size: tuple[int, int]) -> None:
    async with shown(size) as screen:
        explorer = screen.explorer
        visible = [p for p in (explorer.speakers, explorer.quotes, explorer.metrics) if p.display]
        assert len(visible) == (3 if size[0] >= 100 else 2 if size[0] >= 60 else 1)
        await screen.press("3", "2", "j", "1", "j")
        if size[0] < 60:
            assert explorer.query_one("#tabs").display


async def test_at_twenty_by_five_the_list_is_usable() -> None:
    async with shown((20, 5)) as screen:
        await screen.press("1")
        assert screen.explorer.speakers.size.height == 4
        await screen.press("2")
        assert screen.explorer.quotes.size.height == 4
        assert screen.band("tabs") == "Spe 4 0/5   Me 11"


async def test_resizing_keeps_the_words_under_the_cursor() -> None:
    async with shown() as screen:
        await screen.press(".", ".", ".")
        for size in ((40, 15), (200, 60), (60, 20), (7, 3), (120, 40)):
            await screen.pilot.resize_terminal(*size)
            await screen.settle()
        assert screen.marked == "35.9%"
        assert "35.9%" in screen.under


async def test_an_empty_archive_says_what_to_do() -> None:
    async with shown(library=FakeLibrary(())) as screen:
        assert "No records" in screen.band("header")
        await screen.press("j", "enter", "2", ".", "n", "}", "]", "w", "escape", "y", "tab", "tab", "enter")


class StaleLibrary(FakeLibrary):
    """Answers the first question with the answer to another one."""

    def ask(self, question: Question) -> Answer:
        if isinstance(question, Explore) and question.speakers == ("s1",):
            return super().ask(Explore(record=2))
        return super().ask(question)


async def test_an_answer_to_another_question_is_dropped() -> None:
    async with shown(library=StaleLibrary(archive().records)) as screen:
        await screen.press("enter")
        assert "全市项目推进会" in screen.band("header")


class BrokenLibrary(FakeLibrary):
    """Cannot answer."""

    def ask(self, question: Question) -> Answer:
        raise CannotStore("a[/x].db", "is broken [b]")


async def test_a_store_that_cannot_answer_is_told_and_nothing_crashes() -> None:
    async with shown(library=BrokenLibrary(())) as screen:
        assert [n.message for n in screen.pilot.app._notifications] == ["a[/x].db: is broken [b]"]
        assert "a[/x].db: is broken [b]" in screen.lines[0]


async def test_each_question_interrupts_the_one_before() -> None:
    async with shown() as screen:
        before = screen.library.interrupts
        await screen.press("enter")
        assert screen.library.interrupts == before + 1


async def test_clicks_choose_and_open() -> None:
    async with shown() as screen:
        await screen.pilot.click("#speakers", offset=(4, 2))
        await screen.settle()
        assert screen.explorer.speakers.here == "s2"
        await screen.pilot.click("#speakers", offset=(4, 2))
        await screen.settle()
        assert screen.explorer.question.speakers == ("s2",)
        await screen.pilot.click("#words", offset=(6, 0))
        await screen.settle()
        assert screen.explorer.question.word == "项目"
        await screen.pilot.click("#quotes", offset=(8, 2))
        await screen.settle()
        assert screen.explorer.pane == "quotes"


async def test_y_copies_the_quote_and_capital_y_a_citation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TMUX", raising=False)
    async with shown() as screen:
        await screen.press("j", "y")
        assert screen.pilot.app.clipboard.startswith("青禾区将围绕")
        await screen.press("Y")
        assert "青禾区委书记周听雨" in screen.pilot.app.clipboard
        assert "全市项目推进会，2026-03-12" in screen.pilot.app.clipboard


async def test_the_question_may_name_a_place() -> None:
    library = archive()
    app = Meetings(library)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screen(pilot, library)
        app.push_screen(Explorer(library, Explore(record=2, query="budget"), at=Span(0, 1)))
        await screen.settle()
        assert "search budget" in screen.band("header")


async def test_crowds_and_bodies_stand_below_the_persons_and_are_not_counted_with_them() -> None:
    record = chinese()
    crowd = replace(
        record.speakers[1], id="s2", name="代表们", post=None, affiliation=None, kind="collective"
    )
    speakers = (record.speakers[0], crowd, *record.speakers[2:])
    async with shown(library=FakeLibrary((replace(record, speakers=speakers),))) as screen:
        assert "3 speakers" in screen.band("header")
        listed = screen.explorer.speakers
        assert [row.split()[0] for row in rows(listed)] == ["林远山", "何望舒", "郭怀瑾", "groups", "代表们"]
        assert str(listed.border_title) == "Speakers 3"
        await screen.press("G")
        assert listed.here == "s2"
        await screen.press("f", "何")
        assert [row.id for row in listed.shown] == ["s3"]
        assert str(listed.border_title) == "Speakers 1/3"


async def test_one_key_is_followed_at_once_keys_one_upon_the_other_when_the_last_has_come() -> None:
    async with shown() as screen:
        followed: list[int] = []
        explorer = screen.explorer
        explorer.after_rest(lambda: followed.append(1))
        assert followed == [1]
        for number in (2, 3, 4):
            explorer.after_rest(lambda number=number: followed.append(number))  # type: ignore[misc]
        assert followed == [1]
        await screen.pilot.pause(REST * 3)
        assert followed == [1, 4]


async def test_the_quotes_scroll_to_where_the_cursor_goes() -> None:
    async with shown((80, 12)) as screen:
        quotes = screen.explorer.quotes
        await screen.press("2", "G")
        assert quotes.scroll_offset.y >= quotes.max_scroll_y - 1 > 0
        await screen.press("home")
        assert quotes.scroll_offset.y == 0
        await screen.press("pagedown")
        assert quotes.scroll_offset.y > 0
