"""Writes records without end and prints the number of each when it is stored: made to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from store import storing
from store.tables.writing import Store
from tests.store.made import document

if __name__ == "__main__":
    with Store(Path(sys.argv[1])) as store:
        for number in range(1_000_000):
            lines = [f"第{number}次例会，第{sys.argv[2]}轮", *(f"张三：第{n}个项目" for n in range(4))]
            verdict = storing.write(document(*lines, path=f"/{sys.argv[2]}/{number}"), store)
            print(verdict.record, flush=True)  # noqa: T201 - its reader waits for it
