from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from store.errors import WrongUsage
from store.tables import asked
from tests.store.made import document, stored


def test_sql_gives_names_and_rows(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    assert asked.rows(path, "select name, words as n from speakers") == (("name", "n"), (("张三", 5),))


@pytest.mark.parametrize(
    "statement",
    ["delete from record", "drop table record", "selec", "", "select 1; select 2", "attach '/tmp/x' as y"],
)
def test_what_writes_or_cannot_be_read_is_wrong_usage_or_nothing(tmp_path: Path, statement: str) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    with suppress(WrongUsage):
        assert asked.rows(path, statement)[1] == ()
    assert asked.rows(path, "select count(*) from record")[1] == ((1,),)
