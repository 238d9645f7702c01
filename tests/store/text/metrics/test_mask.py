import pytest

from store.text.metrics import mask


@pytest.mark.parametrize(
    ("text", "language", "hidden"),
    [
        ("2024年1-6月份完成投资", "zh", "2024年1-6月份"),
        ("上午9时30分开会", "zh", "上午9时30分"),
        ("居全省第3位", "zh", "第3位"),
        ("某政发〔2025〕17号", "zh", "〔2025〕17号"),
        ("三个问题", "zh", "三个问题"),
        ("为新的一年指明方向", "zh", "新的一年"),
        ("See Section 4.2 for more", "en", "Section 4.2"),
        ("on July 28, 2022 we met", "en", "July 28, 2022"),
        ("the 2030 Agenda says", "en", "2030 Agenda"),
        ("write to me1@example.org now", "en", "me1@example.org"),
    ],
)
def test_what_holds_no_metric_is_masked(text: str, language: str, hidden: str) -> None:
    start = text.index(hidden)
    assert any(m.start <= start and m.end >= start + len(hidden) for m in mask.masks(text, language))


def test_a_set_phrase_inside_a_larger_number_is_none() -> None:
    assert mask.masks("十二个问题", "zh") == []


@pytest.mark.parametrize("text", ["“万名干部助万企”", '"10,000 cadres to help 10,000 enterprises"'])
def test_a_short_quotation_is_a_slogan(text: str) -> None:
    assert [m.kind for m in mask.slogans(text, text.replace("“", '"').replace("”", '"'))][:1] == ["slogan"]


@pytest.mark.parametrize("text", ["“我们建了300座桥”", '"we built 300 bridges"', '"cost 3 million yuan"'])
def test_a_quoted_statement_is_no_slogan(text: str) -> None:
    assert mask.slogans(text, text) == []
