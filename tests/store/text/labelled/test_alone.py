from __future__ import annotations

from store.text.labelled import alone
from store.text.labelled.cast import Cast
from store.text.labelled.person import Person
from store.text.labelled.rows import cut

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
