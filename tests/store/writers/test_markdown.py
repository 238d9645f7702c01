from __future__ import annotations

from store.writers import markdown
from store.writers.table import Column, Table


def test_text_of_a_record_is_only_text() -> None:
    table = Table((Column("text"), Column("n", is_number=True)), (("# a | [b](c) <i> `d`", 1),))
    assert markdown.written(table) == (
        "| text | n |\n| --- | ---: |\n| \\# a \\| \\[b\\](c) \\<i\\> \\`d\\` | 1 |\n"
    )
