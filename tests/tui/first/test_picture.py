"""What is painted before Textual comes is what Textual paints then, but for the scroll bars."""

from __future__ import annotations

import pytest

from store import places
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


async def both(record: int | None, width: int, height: int, lang: str) -> tuple[list[str], list[str]]:
    """Return the first frame's lines and the explorer's."""
    library = LateLibrary(places.sample_archive())
    say, question = wording(lang), Explore(record=record)
    answer = library.ask(question)
    assert isinstance(answer, Explored)
    first = [plain(line) for line in picture(answer, width, height, say, sample=True)]
    app = Meetings(library, say=say, question=question, sample=True)
    async with app.run_test(size=(width, height)) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
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
