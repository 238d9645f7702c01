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
