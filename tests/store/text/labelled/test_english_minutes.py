"""English minutes of councils and commissions, told in prose."""

from __future__ import annotations

from tests.store.text.labelled.record import people, said

HEAD = (
    "MINUTES OF THE HARBOUR COMMISSION\n\nPresent: Commissioners Ines Okafor, Bo Lind and "
    "Chairman Felix Orme\n"
    "STAFF PRESENT: Mara Reyes, Harbour Planner; Planner Odile Marsh\n\n"
)


def test_parts_shortened_before_a_slash_are_no_names() -> None:
    text = HEAD + "APPROVAL OF AGENDA: Chair/Orme announced item 3.\n\nC/Lind asked whether it leaks.\n"
    assert [who for who, _ in said(text)] == ["Felix Orme", "Bo Lind"]


def test_a_trade_before_a_surname_is_a_post() -> None:
    text = HEAD + "Commissioner Okafor asked if it leaks.\n\nPlanner Marsh replied that it does.\n"
    assert [who for who, _ in said(text)] == ["Ines Okafor", "Odile Marsh"]
    assert people(text)["Odile Marsh"].post == "Planner"


def test_a_form_of_address_ends_no_sentence() -> None:
    text = (
        HEAD
        + "Commissioner Lind said that the lock leaks, as Ms. Reyes noted once.\n\nChairman Orme said no.\n"
    )
    assert said(text)[0] == ("Bo Lind", "the lock leaks, as Ms. Reyes noted once.")


def test_whom_one_asks_is_no_part_of_the_question() -> None:
    text = (
        HEAD + "Member Lind asked Ms. Reyes if the lock leaks.\n\nMs. Reyes began by noting that it does.\n"
    )
    assert said(text) == [("Bo Lind", "the lock leaks."), ("Mara Reyes", "it does.")]


def test_two_names_on_a_row_of_a_list_are_two_people() -> None:
    text = (
        "MINUTE SUMMARY\nHarbour Commission\nSTAFF PRESENT:\nOdile Marsh and Mara Reyes\n\n"
        "Planner Marsh stated that it leaks.\n\nMs. Reyes said that it does not.\n"
    )
    assert [who for who, _ in said(text)] == ["Odile Marsh", "Mara Reyes"]
