"""What all tests of the screen share: the environment that the program sets before Textual is imported."""

from __future__ import annotations

import os
import tempfile

import pytest

from tui import settings

os.environ.pop("NO_COLOR", None)
# The configuration of whoever runs the tests has no say.
os.environ["MEETINGTUI_CONFIG"] = os.devnull
# What the user keeps is kept elsewhere while tests run.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="meetingtui-tests-")
os.environ[settings.THEME_VARIABLE] = "dark"
settings.prepare()


@pytest.fixture(autouse=True)
def _kept_nothing(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin every test with nothing kept: records open where they were left, also by the test before."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
