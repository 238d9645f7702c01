"""What programs for meetings write around the words is told from the words and from the title."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.deriving import derive
from store.readers import read
from store.records import Document

OTTER = (
    "Nina Holloway  0:00  \nWelcome to the roads committee.\n\nDan Marsh  0:12  \nThe budget is over.\n\n"
    "Transcribed by https://otter.ai\n"
)
TEAMS = (
    "Budget and Roads-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n27m 42s\n"
    "Nina Holloway started transcription\nDan Marsh   0:03\nlet's have a first go.\n"
    "Nina Holloway   1:05:40\nRight, let us close.\n"
)
MEET = (
    "Roads Committee (2026-05-12 10:00 GMT+1) - Transcript\n"
    "Attendees\nNina Holloway, Dan Marsh\n\nTranscript\n"
    "Nina Holloway: Good morning.\nDan Marsh: Morning. I looked at it.\n\n00:05:00\n\n"
    "Nina Holloway: Yes, sharing now.\n"
)
NOTES = (
    "# 📝 Notes\nMay 12, 2026\n## Roads Committee\n# 📖 Transcript\n### 00:00:00\n"
    "**Nina Holloway:** Good morning.\n"
    "**Dan Marsh:** Morning.\n### 00:03:10\n**Nina Holloway:** Let us close here.\n"
)
SAVED = "[Nina Holloway] 10:02:11\nGood morning, all.\n\n[Dan Marsh] 10:02:20\nIt is over.\n"
TENCENT = (
    "2026年5月12日 道路工作例会\n关键词:\n预算、道路、进度\n文字记录:\n"
    "林远山(00:00:05):\n大家好，今天讨论预算。\n"
    "周听雨(00:00:12):\n预算超了一成。\n"
)
FATHOM = (
    "Roads sync\nVIEW RECORDING - 34 mins (No highlights)\n\n"
    "0:00 - Nina Holloway (Port Council)\n  Hello.\n\n"
    "0:08 - Dan Marsh\n  Morning. It is over.\n"
)


def derived(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "export.txt"
    path.write_text(text, encoding="utf-8")
    return derive(read(path))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (OTTER, None),
        (TEAMS, "Budget and Roads"),
        (MEET, "Roads Committee"),
        (NOTES, "Roads Committee"),
        (SAVED, None),
        (TENCENT, "道路工作例会"),
        (FATHOM, "Roads sync"),
    ],
    ids=["otter", "teams", "meet", "notes", "saved", "tencent", "fathom"],
)
def test_an_export_is_a_transcript_with_the_meetings_name(
    tmp_path: Path, text: str, title: str | None
) -> None:
    document = derived(tmp_path, text)
    assert document.meeting.kind == "transcript"
    assert document.meeting.title == title
    assert document.meeting.place is None
    assert len([s for s in document.speakers if s.words]) == 2


def test_a_report_with_a_clock_in_its_title_keeps_it(tmp_path: Path) -> None:
    text = "全市春耕生产推进会直播 9:30\n市长林知远指出，要抓紧开工。苏曼说：“我们会按时完成。”\n"
    assert derived(tmp_path, text).meeting.title == "全市春耕生产推进会直播 9:30"
