"""Other keys by configuration: they work, are printed, and what clashes is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.configuration import Configuration, Override
from tests.tui.seen import shown
from tui import keylist, keytest, rebinding
from tui.keys import every_key
from tui.wording import ENGLISH, WORDS


def said(**keys: str) -> Configuration:
    overrides = tuple(
        Override(name.replace("__", "."), key, n) for n, (name, key) in enumerate(keys.items(), 2)
    )
    return Configuration(Path("c.toml"), keys=overrides)


def test_keys_are_named_as_bindings_name_them() -> None:
    assert rebinding.keymap(said(find__next="?,ctrl+n,f5")) == {"find.next": "question_mark,ctrl+n,f5"}


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({"find__nxt": "x"}, "c.toml:2: no binding find.nxt; did you mean find.next?"),
        ({"find__next": "ctrl+h"}, "c.toml:2: find.next cannot be ctrl+h: terminals send it as Backspace"),
        ({"find__next": "pagedwn"}, "c.toml:2: no key pagedwn; did you mean pagedown?"),
        ({"find__next": "w"}, "c.toml:2: find.next and view.words are both w"),
    ],
)
def test_a_fault_names_the_line_and_what_to_do(keys: dict[str, str], fault: str) -> None:
    assert any(line.startswith(fault) for line in rebinding.faults(said(**keys)))


def test_keys_that_change_places_do_not_clash() -> None:
    assert rebinding.faults(said(view__words="m", view__metrics="w")) == ()


def test_the_keys_as_they_are_do_not_clash() -> None:
    for name, key in every_key().items():
        assert not [f for f in rebinding.faults(said(**{name.replace(".", "__"): key.keys})) if "both" in f]


async def test_another_key_works_and_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "c.toml"
    path.write_text('[keys]\n"pane.2" = "x"\n"find.nxt" = "F"\n')
    monkeypatch.setenv("MEETINGTUI_CONFIG", str(path))
    async with shown() as screen:
        await screen.press("2")
        assert screen.explorer.pane == "speakers"
        await screen.press("x")
        assert screen.explorer.pane == "quotes"
        assert any("find.next" in str(n.message) for n in screen.pilot.app._notifications)
    assert any(line.startswith("  x ") and "pane.2" in line for line in keylist.lines(ENGLISH))


def test_the_list_prints_every_key_once_a_place() -> None:
    text = "\n".join(keylist.lines(ENGLISH))
    assert all(name in text for name in every_key() if name != "move.chord")


async def test_the_key_test_names_keys_and_what_they_do() -> None:
    app = keytest.KeyTest(ENGLISH)
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.press("question_mark", "ctrl+t")
        assert list(app._seen) == [
            "?  (question_mark)  everywhere: help.keys",
            "Ctrl-t  (ctrl+t)  bound to nothing",
        ]
        await pilot.press("ctrl+c", "ctrl+c")
        assert app._exit


def test_hints_follow_changed_keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[keys]\n"find.next" = "ctrl+n"\n"list.filter" = "i,x"\n', "utf-8")
    monkeypatch.setenv("MEETINGTUI_CONFIG", str(file))
    hints = (("n N", "hint-hit"), ("f", "hint-filter"), ("w", "hint-words"))
    assert rebinding.hinted(hints) == [("Ctrl-n N", "hint-hit"), ("i", "hint-filter"), ("w", "hint-words")]


def test_every_hint_speaks_of_a_binding_that_exists() -> None:
    names = {name for names in rebinding.HINTED.values() for name in names.split()}
    assert names <= set(every_key())
    assert set(rebinding.HINTED) <= set(WORDS)
