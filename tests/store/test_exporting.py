from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from store import exporting
from store.errors import CannotStore, WrongUsage


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_a_file_is_private_under_any_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        exporting.write(tmp_path / "a.csv", "招商")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600
    assert (tmp_path / "a.csv").read_text("utf-8") == "招商"
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


def test_nothing_is_written_over_unless_asked(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(WrongUsage):
        exporting.write(tmp_path / "a", "new")
    assert (tmp_path / "a").read_text() == "old"
    exporting.write(tmp_path / "a", "new", overwrite=True)
    assert (tmp_path / "a").read_text() == "new"


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    with pytest.raises(WrongUsage):
        exporting.write(tmp_path / "link", "new")
    exporting.write(tmp_path / "link", "new", overwrite=True)
    assert (tmp_path / "kept").read_text() == "old"


def test_a_place_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotStore, match="no such file"):
        exporting.write(tmp_path / "none" / "a", "text")
