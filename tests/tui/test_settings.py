"""What the environment says."""

from __future__ import annotations

import pytest

from store import configuration
from tui import settings


@pytest.mark.parametrize(
    ("wanted", "locale", "language"),
    [
        (None, "zh_CN.UTF-8", "zh"),
        (None, "en_GB.UTF-8", "en"),
        (None, "", "en"),
        ("zh", "en_US", "zh"),
        (None, "C", "en"),
    ],
)
def test_the_language_is_the_wanted_one_or_that_of_the_locale(
    monkeypatch: pytest.MonkeyPatch, wanted: str | None, locale: str, language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    assert configuration.language(wanted) == language


@pytest.mark.parametrize(
    ("env", "colours", "theme"),
    [
        ({}, "truecolor", "dark"),
        ({}, "256", "dark"),
        ({}, "standard", "plain"),
        ({}, None, "plain"),
        ({"NO_COLOR": "1"}, "truecolor", "plain"),
        ({"COLORFGBG": "0;15"}, "256", "light"),
        ({"MEETINGTUI_THEME": "light"}, None, "light"),
        ({"MEETINGTUI_THEME": "[/x]"}, "256", "dark"),
    ],
)
def test_the_theme_follows_the_terminal(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], colours: str | None, theme: str
) -> None:
    for name in ("NO_COLOR", "COLORFGBG", settings.THEME_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert settings.theme(colours=colours) == f"meetingtui-{theme}"


def test_an_empty_no_color_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    settings.prepare()
    assert not settings.wants_no_colour()
