import pytest

from store.text.metrics import units


def test_the_longest_chinese_name_wins() -> None:
    match = units.chinese().pattern.match("个百分点")
    assert match is not None
    assert match.group() == "个百分点"


@pytest.mark.parametrize(
    ("text", "name"),
    [("tons", "tonne"), ("percentage points", "pp"), ("US dollars", "USD"), ("days", "day"), ("kWh", "kWh")],
)
def test_english_names_are_found_in_any_case_and_number(text: str, name: str) -> None:
    match = units.english().pattern.match(text)
    assert match is not None
    assert units.english().named[match.group().lower()].name == name


@pytest.mark.parametrize(
    ("text", "currency"),
    [("US$", "USD"), ("€", "EUR"), ("RMB ", "CNY"), ("HK$", "HKD"), ("A$", "AUD"), ("cost ", None)],
)
def test_currency_signs_before_a_number(text: str, currency: str | None) -> None:
    found = units.currency_before(text + "5", len(text))
    assert (found[0] if found else None) == currency
