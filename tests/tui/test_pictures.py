"""The READMEs' pictures come from the real explorer on the sample archive, and show what they promise.

`MEETINGTUI_PICTURES=1 pytest tests/tui/test_pictures.py` writes them anew.
"""

from __future__ import annotations

import html
import os
import re
from pathlib import Path

import pytest

from store import places
from store.question import Explore
from tests.tui.svg import in_cells
from tui.meetings import Meetings
from tui.opening import LateLibrary
from tui.wording import wording

PICTURES = Path(__file__).parent / "pictures"
SHOTS = [
    (
        "explorer-zh-120x40",
        (120, 40),
        "zh",
        ["j", "j", "tab", "."],
        ["十位书记同台交流", "沈敏", "287", "项目"],
    ),
    ("explorer-en-120x40", (120, 40), "en", ["j", "tab", "."], ["Speakers", "Quotes", "Metrics"]),
    ("explorer-zh-80x24", (80, 24), "zh", [], ["沈敏"]),
    ("explorer-zh-40x15", (40, 15), "zh", [], ["十位书记"]),
    ("words-zh-120x40", (120, 40), "zh", ["w", "down"], ["招商", "1/10", "G2"]),
    ("words-en-80x24", (80, 24), "en", ["w", "W"], ["Ratio"]),
    ("metrics-zh-120x40", (120, 40), "zh", ["m"], ["287", "亿元", "曹国良"]),
    ("indicators-zh-120x40", (120, 40), "zh", ["m", "g", "down"], ["总投资", "1,180", "━"]),
    ("records-zh-120x40", (120, 40), "zh", ["L"], ["十位书记", "2022-07-28"]),
    ("search-zh-120x40", (120, 40), "zh", ["/", "招", "商"], ["招商", "曹国良"]),
    ("search-zh-80x24", (80, 24), "zh", ["/", *"xiangmu"], ["项目", "xiangmubyitssound"]),
    ("concordance-zh-120x40", (120, 40), "zh", ["c", "f", *"项目", "enter"], ["项目", "logDice", "曹国良"]),
    ("concordance-en-80x24", (80, 24), "en", ["c", "f", *"project", "enter"], ["project"]),
]


@pytest.mark.parametrize(
    ("name", "size", "language", "keys", "shown"), SHOTS, ids=[shot[0] for shot in SHOTS]
)
async def test_a_picture_shows_the_explorer(
    name: str, size: tuple[int, int], language: str, keys: list[str], shown: list[str]
) -> None:
    await _pictured(PICTURES / f"{name}.svg", "en", size, language, keys, shown)


CHINESE = [shot for shot in SHOTS if shot[2] == "zh"]


@pytest.mark.parametrize(
    ("name", "size", "language", "keys", "shown"), CHINESE, ids=[shot[0] for shot in CHINESE]
)
async def test_a_picture_of_the_chinese_readme_speaks_chinese(
    name: str, size: tuple[int, int], language: str, keys: list[str], shown: list[str]
) -> None:
    shown = [word for word in shown if not re.search("[a-z]{4}", word)]
    await _pictured(PICTURES / "zh" / f"{name}.svg", "zh", size, language, keys, shown)


async def _pictured(
    path: Path, tongue: str, size: tuple[int, int], language: str, keys: list[str], shown: list[str]
) -> None:
    """Take a picture, look for what it must show, keep it if asked to."""
    library = LateLibrary(places.sample_archive(), tongue=tongue)
    question = Explore(record=_record(language))
    app = Meetings(library, say=wording(tongue), question=question, sample=True)
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause(0.3)
        for key in keys:
            await pilot.press(key)
            await app.workers.wait_for_complete()
            # A single g waits for a second one.
            await pilot.pause(0.5 if key == "g" else 0.2)
        await app.workers.wait_for_complete()
        await pilot.pause(0.2)
        picture = in_cells(app.export_screenshot(title="meetingtui"))
    library.close()
    words = html.unescape(re.sub(r"<[^>]{1,400}>", "", picture)).replace("\xa0", " ")
    assert [word for word in shown if word not in words.replace(" ", "")] == []
    if os.environ.get("MEETINGTUI_PICTURES"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(picture, encoding="utf-8")
    assert path.exists()


def _record(language: str) -> int:
    """Return the first sample record in a language."""
    from store.library import Library
    from store.question import ListedRecords, ListRecords

    with Library(places.sample_archive()) as library:
        answer = library.ask(ListRecords())
    assert isinstance(answer, ListedRecords)
    return next(line.id for line in answer.rows if line.meeting.language == language)
