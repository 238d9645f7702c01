from __future__ import annotations

from store.text import turns
from store.text.labelled import labels
from store.text.labelled.cast import Cast
from store.text.labelled.evidence import accepted
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import said


def taken(text: str) -> list[str]:
    rows = cut(text)
    candidates = [found for i, row in enumerate(rows) if (found := labels.read(row, i))]
    return [label.name for label in accepted(candidates, range(len(rows)), Cast(()))]


def test_names_that_come_back_are_labels_and_then_single_names_too() -> None:
    assert (
        taken("Ines Okafor: a\nBo Reyes: b\nInes Okafor: c\nBo Reyes: d\nTomas Ong: e\n")[-1] == "Tomas Ong"
    )


def test_names_that_stand_once_among_prose_are_not() -> None:
    assert taken("Ines Okafor: a\n" + "Prose goes on here.\n" * 20 + "Bo Reyes: b\n") == []


def test_known_offices_are_labels_at_once() -> None:
    assert taken("主持人：开始。\n记者：请问。\n") == ["主持人", "记者"]


def test_nicknames_that_come_back_are_labels_among_names() -> None:
    assert taken("阿杰：讲什么？\n老唐：讲桥。\n阿杰：好。\n老唐：完。\n") == ["阿杰", "老唐", "阿杰", "老唐"]


def test_handles_are_labels_where_every_row_is_a_turn() -> None:
    assert taken("<Ines> shall we?\n<bo99> yes\n<Ines> good\n") == ["Ines", "bo99", "Ines"]


def test_words_that_come_back_among_turns_are_no_labels_when_they_are_facts() -> None:
    assert "背景" not in taken("苏曼：好。\n背景：旧。\n苏曼：好。\n背景：新。\n贺岚：好。\n贺岚：好。\n")


def test_a_list_of_links_names_nobody() -> None:
    assert (
        taken(
            "Original Document: https://a.org\nIssue Tracker: https://b.org\nInes: hi\nBo: "
            "hi\nInes: bye\nBo: bye\n"
        )[0]
        == "Ines"
    )


def test_a_reporter_who_asks_once_and_a_name_that_answers_once_are_turns() -> None:
    text = "码头问答\n\n河谷电视台记者：码头什么时候修好？\n\n林知远：五月底以前修好。\n"
    assert said(text, "zh") == [("河谷电视台记者", "码头什么时候修好？"), ("林知远", "五月底以前修好。")]


def test_a_reporter_named_in_a_long_report_asks_nothing() -> None:
    text = "码头\n\n本报记者：林知远\n\n" + "码头在五月底以前修好，各处的灯都亮了。\n" * 9
    assert turns.attribute(text, "zh") is None
