"""The configuration file: what it sets, and how its faults are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import places
from store.configuration import VARIABLE, Configuration, configuration
from store.errors import WrongUsage


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config.toml"
    path.touch()
    monkeypatch.setenv(VARIABLE, str(path))
    monkeypatch.delenv(places.STORE_VARIABLE, raising=False)
    return path


def said(path: Path, text: str) -> Configuration:
    path.write_text(text, encoding="utf-8")
    return configuration()


def test_every_setting_is_read(written: Path) -> None:
    found = said(
        written,
        'language = "zh"\ntheme = "light"\nmouse = false\nambiguous-width = 2\nstore = "a.db"\n'
        '[keys]\n"find.next" = "x"\nfind.previous = "X,f3"\n',
    )
    assert (found.language, found.theme, found.mouse, found.ambiguous_width) == ("zh", "light", False, 2)
    assert places.personal_store() == written.parent / "a.db"
    assert places.is_store_named()
    assert [(o.id, o.keys, o.line) for o in found.keys] == [
        ("find.next", "x", 7),
        ("find.previous", "X,f3", 8),
    ]
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('language = "en"\nlangage = "zh"\n', ":2: no setting langage; did you mean language?"),
        ('theme = "pink"\n', ':1: theme is one of "dark", "light", "plain"'),
        ("\nmouse = 1\n", ":2: mouse is one of true, false"),
        ("ambiguous-width = true\n", ":1: ambiguous-width is one of 1, 2"),
        ("store = 3\n", ':1: store is a path in quotes, as "~/meetings.db"'),
        ('[keys]\n\n"find.next" = 5\n', ':3: find.next is a key in quotes, as "x" or "ctrl+x"'),
        ('keys = "x"\n', ":1: the keys stand below a line [keys]"),
    ],
)
def test_a_fault_names_its_line_and_what_was_meant(written: Path, text: str, fault: str) -> None:
    assert said(written, text).faults == (f"{written}{fault}",)


def test_what_is_right_beside_a_fault_holds(written: Path) -> None:
    assert said(written, 'theme = 1\nlanguage = "zh"\n').language == "zh"


def test_a_file_that_is_not_toml_is_refused_with_its_line(written: Path) -> None:
    with pytest.raises(WrongUsage, match=r"config\.toml:2: not TOML"):
        said(written, 'language = "en"\nstore = \n')


def test_a_named_file_that_is_missing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "none.toml"))
    with pytest.raises(WrongUsage, match="no such configuration file"):
        configuration()


def test_without_a_file_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert configuration() == Configuration()
