import pytest

from store.text.metrics import numerals_zh


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二十八点七亿", 2.87e9),
        ("1亿2千万", 1.2e8),
        ("三点五个亿", 3.5e8),
        ("1,100.9亿", 1.1009e11),
        ("一万零十二", 10012),
        ("一百二", 120),
        ("三万五", 35000),
        ("壹佰贰拾", 120),
        ("3万亿", 3e12),
        ("一千零五十", 1050),
        ("二〇二五", 2025),
        ("两千", 2000),
    ],
)
def test_a_numeral_has_one_value(text: str, value: float) -> None:
    numeral = numerals_zh.read(text)
    assert numeral is not None
    assert numeral.value == pytest.approx(value)
    assert numeral.high is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("十几", 11, 19),
        ("三十几万", 310_000, 390_000),
        ("七八百", 700, 800),
        ("十五六", 15, 16),
        ("两三", 2, 3),
    ],
)
def test_an_open_numeral_is_a_range(text: str, low: float, high: float) -> None:
    numeral = numerals_zh.read(text)
    assert numeral is not None
    assert (numeral.value, numeral.high) == (low, high)


@pytest.mark.parametrize("text", ["二百余万", "5千多万", "20多亿"])
def test_more_than_is_said_inside(text: str) -> None:
    numeral = numerals_zh.read(text)
    assert numeral is not None
    assert numeral.more


@pytest.mark.parametrize("text", ["一二三四五", "几", "几万", "", "点五", "亿" * 30, "九" * 60, "一万三万"])
def test_what_is_no_numeral_has_no_value(text: str) -> None:
    assert numerals_zh.read(text) is None
