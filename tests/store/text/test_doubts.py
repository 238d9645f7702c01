"""Every guess of a record has a confidence and a reason; what most likely is wrong comes first."""

from __future__ import annotations

import hashlib

import pytest

from store.deriving import derive
from store.records import Document, Guess, Source

REPORT = """云县召开水利座谈会

本报讯 3月4日，云县水利座谈会在县城举行。
云县水利局局长赵春山说：“这条渠修了三年，今年一定要通水。”他说，资金已经到位1200万元。
云县水利局局长赵春善表示，工程队月底进场。
会议室里很安静。“庄稼等不起，老百姓也等不起了。”窗外下着雨。
"""


def read(text: str, **more: object) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return derive(Source("/r.txt", digest, "plain", "utf-8", text, **more))  # type: ignore[arg-type]


def kinds(document: Document) -> dict[str, Guess]:
    return {guess.kind: guess for guess in reversed(document.guesses)}


def test_every_guess_has_a_reason_and_a_confidence() -> None:
    for guess in read(REPORT).guesses:
        assert guess.reason
        assert guess.about
        assert 0 < guess.confidence <= 1


def test_every_passage_of_speech_has_a_reason() -> None:
    spoken = [p for p in read(REPORT).passages if p.speaker]
    assert spoken
    assert all(p.reason and 0 < p.confidence < 1 for p in spoken)


def test_what_most_likely_is_wrong_comes_first() -> None:
    standing = [guess.standing for guess in read(REPORT).guesses]
    assert standing == sorted(standing)


def test_two_spellings_are_offered_and_both_stay() -> None:
    document = read(REPORT)
    offer = kinds(document)["merge"]
    assert offer.about == "赵春山 = 赵春善"
    assert offer.is_doubtful
    assert [s.name for s in document.speakers] == ["赵春山", "赵春善"]
    assert any(note.text.startswith("may be one person: 赵春山, 赵春善") for note in document.notes)


def test_a_quotation_of_nobody_is_a_doubt_at_its_place() -> None:
    guess = kinds(read(REPORT))["unclaimed"]
    assert guess.start == REPORT.index("庄稼等不起")
    assert guess.is_doubtful


def test_a_day_without_a_year_is_doubtful_and_says_so() -> None:
    guess = kinds(read(REPORT))["date"]
    assert (guess.about, guess.reason) == (
        "--03-04",
        "named where the meeting is told; nothing tells the year",
    )
    assert guess.is_doubtful


def test_a_day_that_the_file_itself_gives_is_sure() -> None:
    assert not kinds(read(REPORT, date="2024-03-04"))["date"].is_doubtful


@pytest.mark.parametrize(("confidence", "doubtful"), [(1.0, False), (0.6, True)])
def test_the_encoding_is_as_sure_as_its_evidence(confidence: float, doubtful: bool) -> None:
    document = read(REPORT, encoding_confidence=confidence)
    assert kinds(document)["encoding"].is_doubtful is doubtful


def test_a_paragraph_that_names_nobody_is_less_sure_than_one_that_does() -> None:
    text = (
        "云县县长钱一鸣表示，要把水引过来，要把树种下去。\n"
        "一是要让路修到村口，二是要让学校开门，三是我们必须保证供水。\n"
    )
    named, going_on = (p for p in read(text).passages if p.speaker)
    assert named.confidence > going_on.confidence
    assert "names nobody" in going_on.reason


def test_a_figure_with_a_doubt_is_among_the_guesses() -> None:
    text = (
        "Grain reserves -% rose. Mayor Ana Bell said stocks rose by 12%in May and 300 acres were planted.\n"
    )
    document = read(text)
    doubted = [m for m in document.metrics if m.doubt]
    assert [g.reason for g in document.guesses if g.kind == "metric"] == [m.doubt for m in doubted]
