import pytest

from store.text.metrics import numerals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,100.9", 1100.9),
        ("1 760", 1760.0),
        ("28. 7", 28.7),
        ("007", 7.0),
        ("1.2.3", None),
        ("", None),
        ("五", None),
    ],
)
def test_digits(text: str, value: float | None) -> None:
    assert numerals.digits(text) == value


@pytest.mark.parametrize("text", ["9" * 41, "1" + "0" * 30])
def test_runs_that_nobody_cites_are_no_number(text: str) -> None:
    assert numerals.digits(text) is None
