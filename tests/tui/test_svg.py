"""Pictures: every character at its cell."""

from __future__ import annotations

from tests.tui.svg import in_cells


def test_wide_characters_each_have_their_place_and_narrow_ones_their_length() -> None:
    picture = '<text class="a-r1" x="12.2" y="20" textLength="61" clip-path="url(#a)">“项目” x</text>'
    assert in_cells(picture.replace("61", "73.2")) == (
        '<text class="a-r1" x="12.2" y="20" textLength="12.2" clip-path="url(#a)">“</text>'
        '<text class="a-r1" font-size="22px" y="20" clip-path="url(#a)">'
        '<tspan x="25.6">项</tspan><tspan x="50">目</tspan></text>'
        '<text class="a-r1" x="73.2" y="20" textLength="36.6" clip-path="url(#a)">”&#160;x</text>'
    )


def test_plain_text_stays_as_it_is() -> None:
    picture = '<text class="a-r1" x="0" y="20" textLength="36.6" clip-path="url(#a)">a&lt;b</text>'
    assert in_cells(picture) == picture


def test_what_a_record_holds_stays_text() -> None:
    picture = '<text class="a-r1" x="0" y="20" textLength="24.4" clip-path="url(#a)">&lt;项</text>'
    assert "&lt;" in in_cells(picture)
