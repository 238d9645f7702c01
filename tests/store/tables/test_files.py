from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import CannotStore
from store.tables import files
from store.tables.writing import Store


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("kept")
    assert not files.make_private(tmp_path / "a")
    assert (tmp_path / "a").read_text() == "kept"


def test_a_place_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotStore, match="its folder cannot be made"):
        files.make_private(tmp_path / "file" / "a.db")


def test_a_store_is_known_by_inode_with_its_side_files_and_through_links(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    (tmp_path / "link").symlink_to(path)
    with Store(path) as store, store.write():
        expected = {(f.stat().st_dev, f.stat().st_ino) for f in tmp_path.glob("a.db*")}
        assert len(expected) == 3
        assert files.identities(tmp_path / "link") == expected


@pytest.mark.parametrize(
    ("kind", "is_local"),
    [("ext4", True), ("nfs4", False), ("fuse.sshfs", False), ("cifs", False), ("tmpfs", True)],
)
def test_a_network_drive_is_told_by_its_mount(tmp_path: Path, kind: str, is_local: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        f"1 0 8:1 / / rw - ext4 /dev/a rw\n2 1 0:5 / {tmp_path} rw shared:1 - {kind} host:/x rw\n"
    )
    assert files.is_local(tmp_path / "a.db", mounts) is is_local


def test_without_a_list_of_mounts_a_place_is_local(tmp_path: Path) -> None:
    assert files.is_local(tmp_path, tmp_path / "none")


@pytest.mark.parametrize("content", [b"x", b"\n", b"notes\n", b"x" * 511])
def test_a_short_file_that_is_no_store_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "notes.db"
    place.write_bytes(content)
    with pytest.raises(CannotStore, match="is not a store"):
        Store(place)
    assert place.read_bytes() == content
