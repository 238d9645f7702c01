"""Files are opened safely: what is no regular file is refused in one sentence."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from store.errors import CannotRead
from store.readers import files
from store.readers.files import load


def refusal(path: Path) -> CannotRead:
    with pytest.raises(CannotRead) as caught:
        load(path)
    assert "\n" not in str(caught.value)
    return caught.value


def test_bytes_come_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * (3 << 20))
    assert load(path) == b"x" * (3 << 20)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "gone.txt").reason


def test_a_folder_is_refused_with_a_remedy(tmp_path: Path) -> None:
    error = refusal(tmp_path)
    assert "folder" in error.reason
    assert error.remedy


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(tmp_path / "pipe").reason


def test_a_device_is_refused() -> None:
    assert "device" in refusal(Path("/dev/zero")).reason


def test_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind(f"{folder}/s")
        assert "socket" in refusal(Path(folder) / "s").reason


def test_a_link_in_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "circle" in refusal(tmp_path / "a").reason


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "empty" in refusal(tmp_path / "empty.txt").reason


@pytest.mark.skipif(os.geteuid() == 0, reason="for root every file is readable")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert "permission" in refusal(path).remedy


def test_a_file_over_the_cap_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "sparse.txt"
    with path.open("wb") as handle:
        handle.truncate(files.LARGEST + 1)
    assert "larger than" in refusal(path).reason


def test_a_name_with_escapes_is_shown_safely(tmp_path: Path) -> None:
    assert "\x1b" not in str(refusal(tmp_path / "\x1b[2J.txt"))
    assert refusal(Path("a\x00b")).reason
