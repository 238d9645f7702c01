import pytest

from store.text.metrics import numerals_en


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-five", 25),
        ("two hundred and forty", 240),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("three million five hundred thousand", 3_500_000),
        ("twelve hundred", 1200),
        ("ninety nine thousand", 99_000),
    ],
)
def test_number_words(text: str, value: float) -> None:
    assert numerals_en.read(text) == value


@pytest.mark.parametrize("text", ["one two three", "hundred", "five twenty", "", "and", "thousand million"])
def test_words_that_are_no_single_number(text: str) -> None:
    assert numerals_en.read(text) is None
