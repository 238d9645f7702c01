from __future__ import annotations

from store.text.labelled import initials
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import people, read, said

TABLE = (
    "| Name | Abbreviation | Organization |\n|---|---|---|\n| Ines Okafor | IOK | Harbour Works |"
    "\n| Bo Lindqvist | BLI | Alder |\n\n"
)


def test_a_table_gives_names_initials_and_organisations() -> None:
    found = initials.people(cut(TABLE))
    assert [(p.name, p.short, p.affiliation) for p in found] == [
        ("Ines Okafor", "IOK", "Harbour Works"),
        ("Bo Lindqvist", "BLI", "Alder"),
    ]


def test_a_chinese_table_gives_posts() -> None:
    found = initials.people(cut("| 姓名 | 职务 | 单位 |\n|---|---|---|\n| 苏曼 | 副总经理 | 建材厂 |\n"))
    assert [(p.name, p.post, p.affiliation) for p in found] == [("苏曼", "副总经理", "建材厂")]


def test_a_table_of_figures_names_nobody() -> None:
    assert initials.people(cut("| Year | Cost |\n|---|---|\n| 2031 | 4 |\n")) == ()


def test_turns_by_initials_are_given_to_full_names() -> None:
    text = TABLE + "IOK: It leaks.\n\nBLI: Badly.\n\nIOK: Yes.\n"
    assert said(text) == [("Ines Okafor", "It leaks."), ("Bo Lindqvist", "Badly."), ("Ines Okafor", "Yes.")]


def test_initials_in_a_list_are_given_to_full_names() -> None:
    text = (
        "**Attendees:** Ines Okafor (IOK), Bo Lindqvist (BLI)\n\nIOK: It leaks.\n\nBLI: Badly.\n\nIOK: Yes.\n"
    )
    assert [name for name, _ in said(text)] == ["Ines Okafor", "Bo Lindqvist", "Ines Okafor"]


def test_initials_that_no_table_explains_are_kept_and_told() -> None:
    text = TABLE + "IOK: It leaks.\n\nWXY: Badly.\n\nIOK: Yes.\n"
    assert people(text)["WXY"].confidence < 0.5
    assert [note.text for note in read(text).notes] == [
        "initials that no list of those present explains: WXY"
    ]
