from __future__ import annotations

from store.text.labelled import alone
from store.text.labelled.cast import Cast
from store.text.labelled.person import Person
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import people, said

SPEECH = "我在这里工作了五年，最深的感受是桥，去年修了三座，今年还要修两座。"


def test_rows_that_are_only_a_name_label_what_follows() -> None:
    text = (
        "\n\nInes Okafor\nThe wall leaks badly.\n\nBo Lindqvist\nHow much is it?\n\nInes Okafor\n"
        "A bucket every day.\n\nBo Lindqvist\nThank you for that.\n"
    )
    assert [label.name for label in alone.read(cut(text), Cast(()))] == ["Ines Okafor", "Bo Lindqvist"] * 2


def test_a_list_of_names_labels_nothing() -> None:
    assert alone.read(cut("\n\nInes Okafor\n\nBo Lindqvist\n\nInes Okafor\n\nBo Lindqvist\n"), Cast(())) == ()


def test_serial_speeches_need_two_heads_and_the_first_person() -> None:
    one = f"临川县委书记 陆青岚\n{SPEECH}\n"
    assert alone.serial(cut(one)) == ()
    assert len(alone.serial(cut(one + f"云州市市长 何仲平\n{SPEECH}\n"))) == 2
    assert alone.serial(cut((one + f"云州市市长 何仲平\n{SPEECH}\n").replace("我", "他"))) == ()


def test_a_bullet_of_a_listed_name_over_deeper_bullets_is_a_label() -> None:
    cast = Cast((Person(name="Bo Lindqvist"),))
    assert [x.name for x in alone.bullets(cut("* Bo\n  * shorter\n* Paint\n  * blue\n"), cast)] == ["Bo"]


def test_parliaments_print_the_speaker_on_a_line_of_his_own() -> None:
    text = (
        "HC Deb 03 March 2031\nMr. Tam Lind (Hollin, East)\n\n"
        "On a point of order, Madam Speaker. Nobody has answered what I asked last week.\n\n"
        "Madam Speaker\n\nI can make no comment on that, and I quite understand the hon. Member.\n\n"
        "Mr. Lind\n\nFurther to that point of order, I am grateful for what has been said now.\n"
    )
    names = [name for name, _ in said(text)]
    assert names == ["Tam Lind", "Madam Speaker", "Tam Lind"]
    assert people(text)["Tam Lind"].affiliation == "Hollin, East"


def test_titles_of_items_in_capitals_are_no_labels() -> None:
    text = (
        "Okafor: Good evening to all.\nBLACK QUAY SECOND ADDITION: REQUEST FOR TWO ACRES AT THE QUAY\n\n"
        "PUBLIC HEARING:\nLind: Thank you.\nOkafor: Is the road shared?\nLind: It is not.\n"
    )
    assert {name for name, _ in said(text)} == {"Okafor", "Lind"}


def test_the_sign_of_old_reports_opens_a_speech() -> None:
    text = (
        "Points of Order\n\n§ Mrs. Mara Fife (Hollin, East) On a point of order, Madam.\nWill you look?\n"
        "§ Madam Speaker The hon. Lady raises a point with me.\n§ Mr. Tam Lind (Quay)I seek your guidance.\n"
    )
    assert [(name, words[:9]) for name, words in said(text)] == [
        ("Mara Fife", "On a poin"),
        ("Madam Speaker", "The hon. "),
        ("Tam Lind", "I seek yo"),
    ]


CALL = (
    "Harbour Works Q1 Call Transcript\n\nExecutives\n\nInes Okafor - President, Chief Executive Officer\n\n"
    "Bo Lindqvist - Chief Financial Officer\n\nAnalysts\n\nTam Reyes - Voss and Company\n\nOperator\n\n"
    "Good day and welcome to the call of Harbour Works, all lines are muted until the questions.\n\n"
    "Ines Okafor\n\nThank you. It was a dry quarter.\n\nOperator\n\n"
    "Your first question comes from Tam Reyes - Voss and Company.\n\nTam Reyes - Voss and Company\n\n"
    "How dry was it then?\n\nBo Lindqvist\n\nVery dry, by any measure.\n"
)


def test_a_call_lists_its_people_with_posts_or_firms_and_labels_turns_by_name_alone() -> None:
    assert [name for name, _ in said(CALL)] == [
        "Operator",
        "Ines Okafor",
        "Operator",
        "Tam Reyes",
        "Bo Lindqvist",
    ]
    found = people(CALL)
    assert found["Ines Okafor"].post == "President, Chief Executive Officer"
    assert found["Tam Reyes"].affiliation == "Voss and Company"


def test_a_name_that_speaks_once_is_a_label_where_somebody_calls_it_up() -> None:
    text = (
        "Operator\n\nI turn to Ines Okafor for the figures of May. Please go ahead.\n\nInes Okafor\n\n"
        "Thank you. It was dry.\n\nTam Reyes\n\nHow dry was it then?\n\nOperator\n\nThe next one, please.\n\n"
        "Tam Reyes\n\nThank you very much.\n"
    )
    assert [name for name, _ in said(text)] == [
        "Operator",
        "Ines Okafor",
        "Tam Reyes",
        "Operator",
        "Tam Reyes",
    ]


def test_names_below_rows_that_say_speaker_are_labels() -> None:
    text = (
        "Harbour Works\nspeaker\nOperator\nGood day.\nspeaker\nInes Okafor\nThank you. It was dry.\n"
        "speaker\nTam Reyes\nHow dry?\n"
    )
    assert said(text) == [
        ("Operator", "Good day."),
        ("Ines Okafor", "Thank you. It was dry."),
        ("Tam Reyes", "How dry?"),
    ]


def test_one_row_that_says_speaker_announces_nobody() -> None:
    assert alone.marked(cut("Programme\nspeaker\nInes Okafor\nThe dry lock\n")) == ()
