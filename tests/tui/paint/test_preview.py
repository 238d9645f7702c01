"""What a glossary entry changes, painted."""

from __future__ import annotations

from store.question import Preview, Previewed, Shift
from tui.paint import preview
from tui.wording import ENGLISH, Say, wording


def painted(answer: Previewed, say: Say = ENGLISH, *, there: bool = False, width: int = 90) -> list[str]:
    lines = preview.previewed(answer, width, say, there=there)
    return ["".join(text for text, _ in line) for line in lines]


CANALS = Previewed(Preview("灌溉渠道"), 24, 18, 9, 2, (Shift("渠道", 38, 14), Shift("灌溉", 20, 0, 9)))


def test_places_and_losses_stand_with_their_numbers() -> None:
    lines = painted(CANALS)
    assert lines[0] == "24 hits in 18 passages of 9 records"
    assert [line.split() for line in lines[-2:]] == [
        ["渠道", "38", "→", "14"],
        ["灌溉", "20", "→", "0", "no", "longer", "listed", "in", "9", "records"],
    ]


def test_it_is_told_in_chinese_too() -> None:
    lines = painted(CANALS, wording("zh"))
    assert lines[0] == "共 24 次，见于 18 段、9 篇记录"
    assert lines[-1].endswith("9 篇不再列出")


def test_a_phrase_that_stands_nowhere_or_is_there_already_says_so() -> None:
    assert painted(Previewed(Preview("kelp"))) == ["it stands nowhere in the archive"]
    assert "already" in painted(CANALS, there=True)[1]
    assert "nothing changes" in painted(Previewed(Preview("net zero"), shipped=True))[1]


def test_a_count_that_was_given_up_is_the_least() -> None:
    assert painted(Previewed(Preview("kelp"), 9, 2_000, 5, exact=False))[0].startswith("at least 9 hits")


def test_narrow_lines_fit() -> None:
    answer = Previewed(Preview("x"), 3, 2, 1, shifts=(Shift("a very long phrase of many words", 3, 0, 1),))
    assert all(len(line) <= 20 for line in painted(answer, width=20))
