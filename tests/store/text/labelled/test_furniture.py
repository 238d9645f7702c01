from __future__ import annotations

import pytest

from store.text.labelled import furniture
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import said


@pytest.mark.parametrize(
    "words",
    [
        "Laughter",
        "laughter and applause",
        "crosstalk",
        "inaudible",
        "众人笑",
        "掌聲",
        "有議員高聲叫喊",
        "持续鼓掌",
    ],
)
def test_sounds_are_known_in_both_languages(words: str) -> None:
    assert furniture.is_sound(words) or furniture.sounds(f"({words})", 0, len(words) + 2)


def test_a_turn_is_cut_around_a_sound_inside_it() -> None:
    text = "Ines: It leaks. [Laughter.] Badly.\nBo: Yes (inaudible 00:12) no.\nInes: Ok.\n"
    assert [words for _, words in said(text)] == ["It leaks.", "Badly.", "Yes", "no.", "Ok."]


def test_other_brackets_are_words() -> None:
    text = "Ines: The wall (1931) leaks.\nBo: Yes.\nInes: Ok.\n"
    assert said(text)[0][1] == "The wall (1931) leaks."


def test_a_row_in_brackets_is_a_direction() -> None:
    text = "主席：開會。\n（何仲平議員站起來）\n何仲平議員：主席。\n主席：請坐。\n"
    assert [words for _, words in said(text, "zh")] == ["開會。", "主席。", "請坐。"]


def test_page_heads_and_numbers_inside_a_speech_are_left_out() -> None:
    page = "\n\n臨海市議會 ─ 2031年3月5日\n\n{}\n\n"
    text = (
        "主席：開會。"
        + page.format(12)
        + "何仲平議員：橋要修，\n路也要"
        + page.format(13)
        + "修。\n\n主席：好。"
        + page.format(14)
        + "何仲平議員：完。"
    )
    assert said(text, "zh") == [
        ("主席", "開會。"),
        ("何仲平", "橋要修，\n路也要"),
        ("何仲平", "修。"),
        ("主席", "好。"),
        ("何仲平", "完。"),
    ]


def test_a_line_that_comes_back_in_speech_is_no_page_head() -> None:
    text = "".join(f"主席：第{n}項。\n何仲平議員：多謝主席。\n我同意。\n" for n in range(4))
    assert sum(1 for name, _ in said(text, "zh") if name == "何仲平") == 4


def test_numbers_at_the_left_of_court_records_are_no_words() -> None:
    lines = ["Q. Where?", "A. At home, where I", "live."] + ["Q. Sure?", "A. Yes."] * 6
    text = "\n".join(f"{n:2d}   {line}" for n, line in enumerate(lines, 1))
    assert said(text)[:3] == [
        ("", "Where?"),
        ("Respondent", "At home, where I"),
        ("Respondent", "live."),
    ]


def test_numbered_paragraphs_of_a_text_are_not_line_numbers() -> None:
    rows = cut("1 One thing\nand more\nand more\n2 Another\nand more\n")
    assert furniture.unnumbered(rows) == rows


def test_robots_of_a_chat_and_what_they_are_told_are_no_speech() -> None:
    rows = cut(
        "<Zakim> tam, you wanted to speak\n<ada> scribe: ada\n<ada> q+\n<ada> +1 to Tam\n<tam> I agree.\n"
    )
    assert sorted(furniture.stage_rows(rows)) == [0, 1, 2]
