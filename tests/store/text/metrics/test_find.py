"""Whole sentences into metrics: scores with floors, the fields of a metric, and texts made to break it."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from store.records import Language, Metric
from store.text.metrics.find import metrics
from tests.store.text.metrics import labelled

SETS: list[tuple[str, Language]] = [
    ("sentences_zh.tsv", "zh"),
    ("harder_zh.tsv", "zh"),
    ("sentences_en.tsv", "en"),
    ("harder_en.tsv", "en"),
]


def only(text: str, language: Language = "zh") -> Metric:
    (metric,) = metrics(text, language)
    return metric


@pytest.mark.parametrize(("name", "language"), SETS)
def test_value_and_unit_are_right_in_labelled_sentences(name: str, language: Language) -> None:
    score = labelled.score(name, language)
    assert score.agreement >= 0.97, labelled.misread(name, language)


@pytest.mark.parametrize(("name", "language"), SETS)
def test_change_and_qualifier_are_right_in_labelled_sentences(name: str, language: Language) -> None:
    score = labelled.score(name, language)
    assert score.change >= 0.97 * score.matched
    assert score.qualifier >= 0.97 * score.matched


@pytest.mark.parametrize(("name", "language"), SETS)
def test_a_quote_is_the_text_between_its_offsets(name: str, language: Language) -> None:
    text = "\r\n".join(sentence for sentence, _ in labelled.load(name))
    found = metrics(text, language)
    assert found
    assert all(m.quote == text[m.start : m.end] for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("language", ["zh", "en", "mixed"])
def test_both_languages_are_read_whatever_the_text_is_said_to_be(language: Language) -> None:
    found = metrics("总投资28.7亿元。\nTotal investment was 2.87 billion yuan.", language)
    assert [m.value for m in found] == [2.87e9, 2.87e9]


@pytest.mark.parametrize(
    ("text", "language", "basis"),
    [
        ("出口同比增长5%。", "zh", "yoy"),
        ("价格环比下降0.3%。", "zh", "qoq"),
        ("占比提高2个百分点。", "zh", None),
        ("Exports rose 5% year on year.", "en", "yoy"),
        ("Output fell 2% from the previous quarter.", "en", "qoq"),
        ("Output fell 2%.", "en", None),
    ],
)
def test_what_a_change_is_measured_against(text: str, language: Language, basis: str | None) -> None:
    assert only(text, language).basis == basis


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Sales of tyres fell 20% from $2 billion to $1.6 billion.", ["Sales of tyres"] * 3),
        ("The investment in 46 projects reached 2 billion yuan.", ["projects", "investment"]),
        ("Exports were 9 billion yuan, an increase of 4%.", ["Exports", "Exports"]),
    ],
)
def test_a_figure_that_names_nothing_measures_what_the_one_before_does(
    text: str, measures: list[str]
) -> None:
    assert [m.measure for m in metrics(text, "en")] == measures


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("固定资产投资完成128.6亿元。", "zh", "固定资产投资"),
        ("贷款余额21.35亿元。", "zh", "贷款余额"),
        ("引进39个项目。", "zh", "项目"),
        ("The balance of loans was 2 billion yuan.", "en", "balance of loans"),
        ("They hired 28 new teachers.", "en", "new teachers"),
        ("They signed with a total investment of 5 billion yuan.", "en", "total investment"),
        ("The cost of glass rose to $12 a tonne.", "en", "cost of glass"),
        ("Tea farmers added 40 acres of terraces.", "en", "terraces"),
        ("Officials reported a rise of 9 percent in council tax.", "en", "council tax"),
        ("Textiles accounted for 18% of exports.", "en", "Textiles share of exports"),
        ("The board approved a $3 million budget.", "en", "budget"),
        ("The hall has an estimated total cost of $1.5 million.", "en", "estimated total cost"),
        ("Upkeep costs are put at $50,000, which the fund covers.", "en", "Upkeep costs"),
        ("Some $2 million was set aside for storm drains.", "en", "storm drains"),
        ("The jobless rate inched up to 7.1 percent.", "en", "jobless rate"),
        ("Revenue was $37 million for the quarter ended in May.", "en", "Revenue"),
        (
            "The number of pupils living in hostels is now nearing 4 million.",
            "en",
            "number of pupils living in hostels",
        ),
        ("The T-2, or idle rate, rose to 7.6 percent.", "en", "idle rate"),
        ("Over 80% of parents say they were not asked.", "en", "parents"),
        ("A cut in lunch prices to $2.50 due to new suppliers is agreed.", "en", "cut in lunch prices"),
        ("为了总投资20亿元。", "zh", "总投资"),
        ("全镇企业实现工业总产值7.3亿元。", "zh", "工业总产值"),
        ("常住人口城镇化率首次超过60%。", "zh", "常住人口城镇化率"),
        ("21个新开工项目进展顺利。", "zh", "新开工项目"),
        ("9个行业大类中，涨多跌少。", "zh", "行业大类"),
        ("稳住了近七成的游客。", "zh", "游客"),
        ("谋划了30平方公里的滩涂。", "zh", "滩涂"),
        ("建成区面积19平方公里。", "zh", "建成区面积"),
        ("老年人占比为17%。", "zh", "老年人占比"),
        ("财政收入实际增长3%。", "zh", "财政收入"),
        ("发放20亿元的授信。", "zh", "授信"),
    ],
)
def test_what_is_measured(text: str, language: Language, measure: str) -> None:
    assert only(text, language).measure == measure


@pytest.mark.parametrize(
    ("text", "language", "measures"),
    [
        ("工业增加值增长13%，高于全省平均4个百分点，较一季度加快2个百分点。", "zh", ["工业增加值"] * 3),
        ("工业投资15亿元，占全部投资（53亿元）的29%。", "zh", ["工业投资", "全部投资", "工业投资占全部投资"]),
        (
            "工程累计完成投资8亿元，完成年度计划的40%，同比增长6%。",
            "zh",
            ["工程累计完成投资", "工程累计完成投资完成年度计划", "工程累计完成投资"],
        ),
        ("建成总投资100亿元的电池厂，仅用21天腾出1760亩。", "zh", ["总投资", None, None]),
        (
            "The balance of loans was 2 billion yuan, up 3%, and 1 billion yuan of new funds came.",
            "en",
            ["balance of loans", "balance of loans", "new funds"],
        ),
        ("投资、产值和税收分别达到10亿元、18亿元和2亿元。", "zh", ["投资", "产值", "税收"]),
        ("商超、餐馆复工率分别达到100%和88%。", "zh", ["商超复工率", "餐馆复工率"]),
        ("EPS was $0.90, a 41% increase compared to $0.64 a year ago.", "en", ["EPS"] * 3),
        ("The rate stands at 3.5%, down from 4.7% in September and 7.9% in August.", "en", ["rate"] * 3),
        ("They deployed half of the capacity, a jaw-dropping 141 GW.", "en", ["capacity"] * 2),
    ],
)
def test_what_only_compares_measures_what_was_named_before(
    text: str, language: Language, measures: list[str | None]
) -> None:
    assert [m.measure for m in metrics(text, language)] == measures


def test_a_comparison_measures_nothing_of_its_own() -> None:
    assert [m.measure for m in metrics("比上年多3.2万人，高出全省2.1个百分点。", "zh")] == [None, None]
    assert [m.measure for m in metrics("The ferry is 20% faster and 3 tonnes lighter.", "en")] == [
        "ferry",
        "ferry",
    ]


def test_what_people_did_is_not_what_is_counted() -> None:
    assert [m.measure for m in metrics("Some 3.4 million people fled.", "en")] == ["people"]


def test_a_clause_without_subject_inherits_what_was_measured() -> None:
    first, second = metrics("贷款余额21.35亿元，同比增长35.9%。", "zh")
    assert first.measure == second.measure == "贷款余额"


@pytest.mark.parametrize(
    ("text", "language", "period"),
    [
        ("今年上半年完成投资3亿元。", "zh", "今年上半年"),
        ("2024年出口增长5%。", "zh", "2024年"),
        ("In the first half of the year output grew 5%.", "en", "the first half of the year"),
        ("出口增长5%。", "zh", None),
    ],
)
def test_the_period_is_as_in_the_text(text: str, language: Language, period: str | None) -> None:
    assert only(text, language).period == period


@pytest.mark.parametrize(
    ("text", "language", "part"),
    [
        ("The zone of the Party Committee covers 1,520 acres.", "en", "mu"),
        ("Industries accounted for 95.6%of the total.", "en", "glued"),
        ("%, Of which 40 percent was spent.", "en", "missing"),
        ("2.938 billion yuan.", "en", "alone"),
        ("合同总额28.7亿。", "zh", "CNY"),
    ],
)
def test_faults_are_flagged_and_never_mended(text: str, language: Language, part: str) -> None:
    doubt = only(text, language).doubt
    assert doubt is not None
    assert part in doubt


def test_acres_stay_acres() -> None:
    metric = only("The Party Committee set aside 1,520 acres.", "en")
    assert (metric.value, metric.unit) == (1520.0, "acre")


def test_acres_elsewhere_raise_no_doubt() -> None:
    assert only("The ranch covers 1,520 acres.", "en").doubt is None


def test_a_lone_percent_sign_is_no_metric() -> None:
    assert metrics("%, Of which the rest was spent.", "en") == ()


def test_traditional_characters_are_read_and_kept() -> None:
    metric = only("總投資超過28.7億元。")
    assert (metric.quote, metric.value, metric.qualifier) == ("28.7億元", 2.87e9, "over")


def test_a_number_broken_by_a_hard_wrap_keeps_its_unit() -> None:
    text = "今年以来全县上下齐心协力狠抓项目建设累计完成固定资产投资28.7\n亿元，超额完成任务。"
    assert only(text).value == 2.87e9


HOSTILE = {
    "a megabyte of digits": "9" * 1_000_000,
    "a version": "1.2.3.4 " * 2000,
    "counting aloud": "一二三四五" * 4000,
    "a googol and more": "10^400 " + "1" + "0" * 400 + "元 1e400元",
    "no number": "NaN元 inf% nan 亿元 %",
    "commas": "1,234," * 5000,
    "blanks": "1 " * 10000,
    "scales": "万亿" * 5000,
    "percents": "5%" * 2000,
    "ranges": "1-" * 5000 + "元",
    "quotes": '"' * 20000,
    "words": "one hundred and " * 3000,
    "verbs": "up by " * 5000 + "5%",
    "lines": "5\n" * 20000,
    "controls": "\x00５％\u200b" * 2000,
    "half a character": "\ud8005%" * 100,
    "mixed": "5亿dollars五billion元%$" * 1000,
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_text_breaks_it_or_gives_an_infinite_value(text: str, language: Language) -> None:
    for metric in metrics(text, language):
        assert math.isfinite(metric.value)
        assert metric.high is None or math.isfinite(metric.high)
        assert metric.quote == text[metric.start : metric.end]


@pytest.mark.parametrize("text", ["1.2.3.4", "一二三四五", "10^400", "NaN", "9" * 5000, "", " ", "%"])
def test_what_is_no_number_gives_nothing(text: str) -> None:
    assert metrics(text, "zh") == metrics(text, "en") == ()
