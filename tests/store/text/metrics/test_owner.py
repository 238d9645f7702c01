"""Whose figures they are that stand in the narrator's words."""

from __future__ import annotations

import pytest

from store.records import Passage, Speaker
from store.text.metrics.find import metrics
from store.text.metrics.owner import owned

LEE = Speaker("s1", "Ann Lee")
OLD = Speaker("s2", "Tom Olds")
QIU = Speaker("s1", "邱正平")


def whose(text: str, said: str, speakers: tuple[Speaker, ...], kind: str = "narration") -> list[str | None]:
    """The speakers of the figures of `text`, in which the first speaker says `said`."""
    start = text.index(said) if said else len(text)
    end = start + len(said)
    passages = [
        Passage(0, start, kind),  # type: ignore[arg-type]
        Passage(start, end, "reported", speakers[0].id),
        Passage(end, len(text), kind),  # type: ignore[arg-type]
    ]
    held = [passage for passage in passages if passage.start < passage.end]
    found = metrics(text, "en" if text.isascii() else "zh")
    return [m.speaker for m in owned(text, found, held, speakers)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lee and harbour staff listed the costs: crews ($3 million) and fuel ($40,000).", ""),
        ("Ann Lee estimated a gap of $3 million and 40 posts.", ""),
        ("Ann Lee said the quay leaks. He put the cost at $3 million, or $40 a head.", "the quay leaks"),
        ("With $3 million missing and 40 posts open, Ann Lee said the quay leaks.", "the quay leaks"),
        (
            "Lee said the quay leaks. Even though fees fell $3 million, or $40 each, which she said is fine.",
            "the quay leaks",
        ),
        (
            "Lee said the quay leaks. With $3 million gone and 40 posts open, she voiced concern.",
            "the quay leaks",
        ),
    ],
)
def test_who_is_named_before_a_verb_cites_what_follows(text: str, said: str) -> None:
    assert whose(text, said, (LEE, OLD)) == ["s1", "s1"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("邱正平分享了一组数据——全县产值从53亿元增长到114亿元。", ""),
        ("邱正平列举，修渠花了53万元，护坡114万元。", ""),
        ("邱正平说，渠要修。他注意到，去年修了53公里，今年计划114公里。", "渠要修"),
    ],
)
def test_who_gives_figures_in_chinese_is_who_cites_them(text: str, said: str) -> None:
    assert whose(text, said, (QIU,)) == ["s1", "s1"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("At a meeting of 40 members, Ann Lee said the quay leaks.", "the quay leaks"),
        ("The board cut $3 million. Ann Lee listed no reason.", ""),
        ("Unofficial counts showed 40 votes.", ""),
        ("40名代表参加，邱正平列举了理由。", ""),
    ],
)
def test_what_the_narrator_counts_is_nobodys(text: str, said: str) -> None:
    assert set(whose(text, said, (QIU if not text.isascii() else LEE,))) == {None}


def test_a_body_cites_nothing_by_its_name() -> None:
    board = Speaker("s1", "The board", kind="body")
    assert whose("The board projected a gap of $3 million.", "", (board,)) == [None]


def test_boilerplate_holds_no_figures() -> None:
    assert whose("Ann Lee listed $3 million.", "", (LEE,), "boilerplate") == []
