"""Zoom's saved captions are speech, its chat is not, and both are read."""

from __future__ import annotations

import pytest

from store.readers import zoom


def spoken(text: str) -> list[tuple[str | None, str, int | None]]:
    extract = zoom.read(text)
    assert extract is not None
    return [(ln.name, text[ln.start : ln.end], ln.time) for ln in extract.lines]


def test_saved_captions_are_read() -> None:
    text = (
        "[Ines Okafor] 14:02:31\nWe are at item three.\nIt is short.\n\n[Bo] 14:02:40\nThen one question.\n\n"
    )
    assert spoken(text) == [
        ("Ines Okafor", "We are at item three.\nIt is short.", 50_551_000),
        ("Bo", "Then one question.", 50_560_000),
    ]


def test_chat_is_read_without_echoes_and_told_apart() -> None:
    text = (
        '10:02:33\tInes Okafor:\tSlides are up\n10:02:40\tBo:\tReplying to "Slides are up"\r\nthanks\n'
        '10:02:41\tBo:\tReacted to "Slides are up" with 👍\n10:03:00\tInes Okafor:\tnext\n'
    )
    assert [(n, t) for n, t, _ in spoken(text)] == [
        ("Ines Okafor", "Slides are up"),
        ("Bo", "thanks"),
        ("Ines Okafor", "next"),
    ]
    extract = zoom.read(text)
    assert extract is not None
    assert "written, not spoken" in extract.notes[0].text


def test_the_other_form_of_chat_is_read() -> None:
    text = "10:02:33 From Ines Okafor to Everyone: one\n10:02:34 From  Bo  to  Everyone : two\n"
    assert [(n, t) for n, t, _ in spoken(text)] == [("Ines Okafor", "one"), ("Bo", "two")]


@pytest.mark.parametrize(
    "text", ["10:02:33 Ines Okafor: one\n10:02:34 Bo: two\n", "[x] and [y]\n", "说话人1 00:00:01\n好\n"]
)
def test_other_transcripts_are_not_zooms(text: str) -> None:
    assert zoom.read(text) is None
