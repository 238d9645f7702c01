"""Agreement with labels is measured the way the labels mean it."""

from __future__ import annotations

import pytest

from store.records import Document, HotWord, Meeting, Passage, Source, Speaker
from store.scoring.agreement import f1, same_word, score
from store.scoring.gold import parse

GOLD = parse(
    "one",
    "# date: --03-12\n# speaker: 张三 | 书记 | 某县\n# speaker: 李四\n# hot: 项目\n---\n"
    "某县书记张三说：“⟦张三|项目要抢。⟧”李四说，⟦李四|服务要优。⟧",
)


def document(*passages: Passage, speakers: tuple[Speaker, ...], date: str | None = None) -> Document:
    return Document(
        Source("one", "", "text", "utf-8", GOLD.text),
        Meeting(date=date),
        speakers,
        passages,
        hot_words=(HotWord("项目", declared=False, score=1.0, count=1, speakers=1),),
    )


ZHANG = Speaker("s1", "张三", "书记", "某县")
LI = Speaker("s2", "李四")
FIRST, SECOND = GOLD.passages


def test_a_perfect_reading_scores_one_everywhere() -> None:
    read = document(
        Passage(FIRST.span.start, FIRST.span.end, "direct", "s1"),
        Passage(SECOND.span.start, SECOND.span.end, "reported", "s2"),
        speakers=(ZHANG, LI),
        date="2024-03-12",
    )
    assert score(read, GOLD) == type(score(read, GOLD))(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)


def test_the_clause_around_a_passage_does_not_hurt() -> None:
    read = document(
        Passage(FIRST.around.start, FIRST.around.end, "direct", "s1"),
        Passage(SECOND.span.start, SECOND.span.end, "reported", "s2"),
        speakers=(ZHANG, LI),
    )
    assert score(read, GOLD).passages == 1.0


def test_words_given_to_the_wrong_speaker_hurt_twice() -> None:
    read = document(
        Passage(FIRST.span.start, FIRST.span.end, "direct", "s2"),
        Passage(SECOND.span.start, SECOND.span.end, "reported", "s2"),
        speakers=(ZHANG, LI),
    )
    assert score(read, GOLD).passages == pytest.approx(0.5)


def test_a_second_entry_for_one_person_is_an_error() -> None:
    read = document(speakers=(ZHANG, LI, Speaker("s3", "张 三")))
    assert score(read, GOLD).names == pytest.approx(0.8)


def test_bodies_are_not_counted_as_speakers() -> None:
    read = document(speakers=(ZHANG, LI, Speaker("s3", "会议", kind="body")))
    assert score(read, GOLD).names == 1.0


def test_a_missing_date_is_wrong() -> None:
    assert score(document(speakers=()), GOLD).date == 0.0


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        ("project", "Projects", True),
        ("high-quality", "high -quality", True),
        ("招商", "招商引资", True),
        ("项目", "服务", False),
        ("port", "report", False),
    ],
)
def test_words_are_one_under_their_variants(found: str, gold: str, same: bool) -> None:
    assert same_word(found, gold) is same


def test_f1_of_nothing_to_find_is_one() -> None:
    assert f1(0, 0, 0) == 1.0
    assert f1(0, 1, 0) == 0.0
