"""Stores of any size, written as an import writes them: record after record, each in its transaction.

`python -m tests.benchmarks.stores PASSAGES FOLDER` makes one to keep; benchmarks look for them in the folder
that STORES names.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from store import storing
from store.tables.writing import Store
from tests.benchmarks.generated import PASSAGES, documents

SIZES = [int(size) for size in os.environ.get("SIZES", "10000,100000").split(",")]
"""Numbers of passages that a benchmark tries."""


def kept(passages: int, spare: Path) -> Path:
    """Return the store of so many passages: the one kept in the folder STORES, else one made in `spare`."""
    path = Path(os.environ.get("STORES", spare)) / f"{passages}.db"
    if not path.exists():
        make(path, passages)
    return path


def make(path: Path, passages: int) -> int:
    """Make a store of about `passages` passages; return the bytes of its texts."""
    making = path.with_suffix(".making")
    size = 0
    with Store(making) as store:
        for document in documents(-(-passages // PASSAGES)):
            storing.write(document, store)
            size += len(document.source.text.encode())
    making.rename(path)
    return size


if __name__ == "__main__":
    begun = time.process_time()
    number, folder = int(sys.argv[1]), Path(sys.argv[2])
    size = make(folder / f"{number}.db", number)
    times = (folder / f"{number}.db").stat().st_size / size
    spent = time.process_time() - begun
    sys.stdout.write(
        f"{size / 1e6:.0f} MB of text, store {times:.2f} times that, {spent:.0f} s of the processor\n"
    )
