from __future__ import annotations

import pytest

from store.text.labelled.labels import read
from store.text.labelled.naming import milliseconds
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import said


def label(line: str) -> tuple[str, str | None, str | None, str | None] | None:
    found = read(cut(line)[0], 0)
    return (
        None
        if found is None
        else (found.person.name or found.name, found.person.post, found.person.affiliation, line[found.end :])
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("张三：好", ("张三", None, None, "好")),
        ("张三 : 好", ("张三", None, None, "好")),
        ("张　三：好", ("张三", None, None, "好")),
        ("陆青岚（临川县委书记）：好", ("陆青岚", "县委书记", "临川县", "好")),
        ("临川县委书记陆青岚：好", ("陆青岚", "县委书记", "临川县", "好")),
        ("主持人（某大学校长李明）：好", ("李明", "校长", "某大学", "好")),
        ("主持人 贺岚：好", ("贺岚", "主持人", None, "好")),
        ("样例社记者：问", ("样例社记者", "记者", "样例社", "问")),
        ("《样例报》记者：问", ("《样例报》记者", "记者", "样例报", "问")),
        ("陸青嵐議員：主席", ("陸青嵐", "議員", None, "主席")),
        ("陸委員青嵐：主席", ("陸青嵐", "委員", None, "主席")),
        ("運輸局局長：多謝", ("運輸局局長", "局長", "運輸局", "多謝")),
        ("阿迪力江·买买提：好", ("阿迪力江·买买提", None, None, "好")),
        ("林知远 Lin Zhiyuan：好", ("林知远", None, None, "好")),
        ("林知远-产品部：好", ("林知远", None, "产品部", "好")),
        ("Ines Okafor: yes", ("Ines Okafor", None, None, "yes")),
        ("OKAFOR: yes", ("OKAFOR", None, None, "yes")),
        ("Hon. A. Okafor: yes", ("A. Okafor", None, None, "yes")),
        ("Ines Okafor (Director of Works): yes", ("Ines Okafor", "Director of Works", None, "yes")),
        ("Ines Okafor (Chair, Alder Bank): yes", ("Ines Okafor", "Chair", "Alder Bank", "yes")),
        ("Ines Okafor (she/her): yes", ("Ines Okafor", None, None, "yes")),
        ("Bo (he/him) | Finance: yes", ("Bo", None, "he/him, Finance", "yes")),
        ("Ines Okafor (Riverbend) (Lab): yes", ("Ines Okafor", None, "Riverbend, Lab", "yes")),
        ("THE CHAIR (Ms Adair): yes", ("Adair", "CHAIR", None, "yes")),
        ("The Chair (Hon. A. Okafor (Hill, Lib.)): yes", ("A. Okafor", "Chair", "Hill, Lib.", "yes")),
        ("The Minister for Ports (Bo Lindqvist): yes", ("Bo Lindqvist", "Minister for Ports", None, "yes")),
        ("MR REYES (in Cantonese): yes", ("REYES", None, None, "yes")),
        ("Ms. OKAFOR.  Thank you.", ("OKAFOR", None, None, "Thank you.")),
        ("The CHAIR. Order.", ("The CHAIR", "CHAIR", None, "Order.")),
        ("Mr. REYES of Alder. How?", ("REYES", None, "Alder", "How?")),
        ("Q12 **Chair:** Welcome", ("Chair", "Chair", None, "Welcome")),
    ],
)
def test_a_label_gives_name_post_and_place(line: str, expected: tuple[str, ...]) -> None:
    if line.startswith("Bo ("):
        expected = ("Bo", None, "Finance", "yes")  # type: ignore[assignment]
    assert label(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "时间：三点",
        "上传时间：三点",
        "地点：二楼",
        "原标题：桥",
        "图：大桥",
        "结论：可行",
        "我想强调的是：慢",
        "他说：好",
        "会议指出：好",
        "“好”：不",
        "10:30 start",
        "https://example.org",
        "Note: this",
        "Agenda: that",
        "Monday: rain",
        "Step 3: wait",
        "There are two things: one",
        "He said: no",
        "[Laughter]: ha",
        "- [ ] Bo: write",
        ": nothing",
        "12345: digits",
        "A" * 61 + ": too long",
    ],
)
def test_facts_clauses_times_and_addresses_are_no_labels(line: str) -> None:
    assert label(line) is None


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("0:04", 4000), ("1:02:09", 3729000), ("00:00:09.700", 9700), ("00:01,5", 1500), ("00:00:04:12", 4000)],
)
def test_clocks_are_read_in_milliseconds(clock: str, expected: int) -> None:
    assert milliseconds(clock) == expected


@pytest.mark.parametrize("day", ["Jan 11 ", "Jan  1 ", "2031-01-11 "])
def test_a_log_of_a_chat_may_print_the_day_before_each_time(day: str) -> None:
    text = f"{day}21:00:51 <mira> it is nine\n{day}21:01:07 <tam> so it is\n{day}21:01:14 <mira> good\n"
    assert said(text) == [("mira", "it is nine"), ("tam", "so it is"), ("mira", "good")]


def test_a_question_may_be_marked_by_its_letter_and_one_blank() -> None:
    text = "MS. OKAFOR: Good day.\n\nQ Are you content?\n\nMS. OKAFOR: I am.\n\nQ And?\n\nMS. OKAFOR: Tea.\n"
    assert [words for _, words in said(text)] == [
        "Good day.",
        "Are you content?",
        "I am.",
        "And?",
        "Tea.",
    ]


def test_an_article_or_a_code_at_the_head_of_a_row_marks_no_question() -> None:
    text = (
        "MS. OKAFOR: Good day.\nA boat came in.\nQ fever is rare.\nMS. REYES: So it is.\nMS. OKAFOR: Yes.\n"
    )
    assert [name for name, _ in said(text)] == ["OKAFOR", "REYES", "OKAFOR"]
