"""Who works where the colleague named before works. All people are invented."""

from __future__ import annotations

import pytest

from store.text.speech.zh_introduced import introduced

SHARED: tuple[tuple[str, list[str | None]], ...] = (
    ("云州茶业协会名誉会长祁明远、会长栗田野讲话。", ["云州茶业协会", "云州茶业协会"]),
    ("云州大学校长祁明远，副校长栗田野出席。", ["云州大学", "云州大学"]),
    ("云州市教育局局长祁明远、校长栗田野出席。", ["云州市教育局", None]),
    ("云州市长祁明远、会长栗田野出席。", ["云州市", None]),
    ("云州大学校长祁明远出席。副校长栗田野主持。", ["云州大学", None]),
)


@pytest.mark.parametrize(("text", "places"), SHARED)
def test_a_colleague_named_right_behind_shares_the_place(text: str, places: list[str | None]) -> None:
    assert [m.role.affiliation for m in introduced(text, text) if m.role] == places
