"""What is painted before Textual comes is what Textual paints then, but for the scroll bars."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import lastplaces, places
from store.question.explore import Explore, Explored
from tests.tui.seen import Screen, plain
from tui.first.picture import picture
from tui.meetings import Meetings
from tui.opening import LateLibrary
from tui.wording import wording

SIZES = [(120, 40), (100, 24), (99, 30), (80, 24), (60, 14), (150, 40), (200, 60)]


def blanked(lines: list[str]) -> list[str]:
    """Without what may stand in a column of a scroll bar: the last cell before a border's end."""
    bars = str.maketrans("▁▂▃▄▅▆▇█", " " * 8)
    return [line.translate(bars) for line in lines]


async def both(
    record: int | None, width: int, height: int, lang: str, place: int | None = None
) -> tuple[list[str], list[str]]:
    """Return the first frame's lines and the explorer's; a record of one's own where a place was kept."""
    library = LateLibrary(places.sample_archive())
    say, question = wording(lang), Explore(record=record)
    answer = library.ask(question)
    assert isinstance(answer, Explored)
    assert answer.record
    sample = place is None
    if place is not None:
        lastplaces.keep(library.path, answer.record.path, place)
    painted = picture(answer, width, height, say, sample=sample, place=place or 0)
    first = [plain(line) for line in painted]
    app = Meetings(library, say=say, question=question, sample=sample)
    async with app.run_test(size=(width, height)) as pilot:
        screen = Screen(pilot, None)
        for _ in range(10):
            # On a busy machine the place may be gone to a little later than all stands still.
            await screen.settle()
            if blanked(first) == blanked(screen.lines):
                break
        return blanked(first), blanked(screen.lines)


@pytest.mark.parametrize("record", range(1, 13))
async def test_every_sample_record_begins_as_it_goes_on(record: int) -> None:
    first, then = await both(record, 120, 40, "zh" if record % 2 else "en")
    assert first == then


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("lang", ["en", "zh"])
async def test_every_size_with_panes_side_by_side(size: tuple[int, int], lang: str) -> None:
    first, then = await both(None, *size, lang)
    assert len(first) == size[1]
    assert first == then


@pytest.mark.parametrize("place", [1, 300, 600, 1_200, 3_000, 4_300])
@pytest.mark.parametrize("size", [(120, 40), (80, 24), (100, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_record_of_ones_own_begins_where_it_was_left(size: tuple[int, int], place: int) -> None:
    first, then = await both(8, *size, "zh", place)
    assert first == then


@pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_keys_of_ones_own_stand_in_the_first_frame(
    size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[keys]\n"list.mark" = "ctrl+t"\n"record.add" = "+"\n"find.search" = "f3"\n', "utf-8")
    monkeypatch.setenv("MEETINGTUI_CONFIG", str(file))
    first, then = await both(1, *size, "en")
    assert "F3 search" in first[-1] or "+ add yours" in first[-1]
    assert first == then
