"""A monkey at the keyboard: keys, clicks, wheel and sizes by chance, from a seed; its last deeds are kept."""

from __future__ import annotations

import random
import shutil
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

from textual import events
from textual.geometry import Size
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot

from store import places
from tui.keys import every_key
from tui.meetings import Meetings
from tui.opening import LateLibrary
from tui.wording import wording

KEPT = 60
"""Events that are told after an error."""
BREATH = 25
"""Events between two moments in which the program may answer."""
LIFE = 4_000
"""Events after which the program begins anew with a whole store, which the monkey may have emptied."""
SIZES = ((1, 1), (5, 2), (20, 5), (40, 15), (60, 20), (80, 24), (100, 30), (120, 40), (200, 60), (400, 100))
LEAVES = frozenset({"Q", "ctrl+c", "ctrl+z"})
"""Keys that end or suspend the program, with tests of their own."""
TYPED = [
    *"abegmnotxyz0159 ,.:-\"'/|()[]{}<>=%",
    *"项目招商会议亿元“”、",
    "enter",
    "escape",
    "backspace",
    "tab",
]


def keys() -> list[str]:
    bound = {name for key in every_key().values() for name in key.keys.split(",")} - LEAVES
    return [*sorted(bound), *(_character_to_key(c) if len(c) == 1 else c for c in TYPED)]


class Monkey:
    """Does something by chance; `weights` are for keys, clicks, wheel, sizes."""

    def __init__(self, seed: int, weights: tuple[int, int, int, int] = (88, 6, 4, 2)) -> None:
        self._chance = random.Random(seed)
        self._keys, self._weights = keys(), weights
        self.done: deque[str] = deque(maxlen=KEPT)

    def act(self, app: Meetings) -> None:
        deeds: list[Callable[[Meetings], str]] = [self._key, self._click, self._wheel, self._resize]
        [deed] = self._chance.choices(deeds, self._weights)
        self.done.append(deed(app))

    def _key(self, app: Meetings) -> str:
        key = self._chance.choice(self._keys)
        _send(app, events.Key(key, key_to_character(key)))
        return key

    def _at(self, app: Meetings) -> tuple[int, int]:
        return self._chance.randrange(max(1, app.size.width)), self._chance.randrange(max(1, app.size.height))

    def _click(self, app: Meetings) -> str:
        x, y = self._at(app)
        for kind in (events.MouseMove, events.MouseDown, events.MouseUp):
            _send(app, _mouse(kind, x, y, 1))
        return f"click {x},{y}"

    def _wheel(self, app: Meetings) -> str:
        x, y = self._at(app)
        kind = self._chance.choice([events.MouseScrollDown, events.MouseScrollUp])
        _send(app, _mouse(kind, x, y, 0))
        return f"{kind.__name__} {x},{y}"

    def _resize(self, app: Meetings) -> str:
        width, height = self._chance.choice(SIZES)
        assert app._driver is not None
        app._driver._size = (width, height)
        size = Size(width, height)
        _send(app, events.Resize(size, size))
        return f"size {width}x{height}"


def _send(app: Meetings, event: events.Event) -> None:
    assert app._driver is not None
    app._driver.process_message(event)


def _mouse(kind: type[events.MouseEvent], x: int, y: int, button: int) -> events.MouseEvent:
    return kind(None, x, y, 0, 0, button, False, False, False, x, y)


async def play(monkey: Monkey, count: int, folder: Path) -> int:
    """Let the monkey do `count` things, over as many lives of the program as that takes; return these."""
    lives = 0
    left = count
    while left > 0:
        store = folder / f"{lives}.db"
        shutil.copy(places.sample_archive(), store)
        left -= await _live(monkey, min(left, LIFE), store, language="zh" if lives % 2 else "en")
        store.unlink()
        lives += 1
    return lives


async def _live(monkey: Monkey, most: int, store: Path, language: str) -> int:
    """Let the monkey play with one program until it leaves; return what it did."""
    library = LateLibrary(store)
    app = Meetings(library, say=wording(language), own=store)
    done = 0
    try:
        async with app.run_test(size=(120, 40)) as pilot:
            for _ in _steps(most):
                monkey.act(app)
                done += 1
                if done % BREATH == 0:
                    await _breathe(pilot)
                if app._exit or app.defect is not None:
                    break
            if not app._exit:
                await _breathe(pilot)
    finally:
        library.close()
    return done


def _steps(most: int) -> Iterator[int]:
    return iter(range(most))


async def _breathe(pilot: Pilot[None]) -> None:
    await pilot.pause()
