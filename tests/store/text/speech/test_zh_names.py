"""Where Chinese names end."""

from __future__ import annotations

import pytest

from store.text.speech.zh_names import foreign_starts, is_risky, read_name, read_rare, without_blanks

NAMES = (
    ("陈果说，", "陈果"),
    ("佘双成说，", "佘双成"),
    ("刘伟在致辞中", "刘伟"),
    ("吴又春深有感触", "吴又春"),
    ("李强强调，", "李强"),
    ("欧阳明月表示，", "欧阳明月"),
    ("司马青指出", "司马青"),
    ("张　三表示，", "张　三"),
    ("马均也提出", "马均"),
    ("李四均表示，", "李四"),
    ("阿依古丽·买买提说，", "阿依古丽·买买提"),
    ("宁静深有同感：", "宁静"),
    ("吕薇回答，", "吕薇"),
    ("鄭國強說，", "鄭國強"),
    ("蔡\ufffdP指出，", "蔡\ufffdP"),
    ("贾樟支持方案二。", "贾樟"),
    ("石秀云反对一步到位。", "石秀云"),
    ("李明搓着手说，", "李明"),
    ("易小满翻开笔记本，", "易小满"),
    ("李在宁笑着表示，", "李在宁"),
    ("尼古拉·彼得罗夫赞成这一观点。", "尼古拉·彼得罗夫"),
    ("汤姆·琼斯持谨慎态度：", "汤姆·琼斯"),
    ("约翰·史密斯显得信心十足：", "约翰·史密斯"),
    ("东方明抿了一口茶：", "东方明"),
    ("温暖作工作报告。", "温暖"),
)


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_ends_where_its_sequel_begins(text: str, name: str) -> None:
    found = read_name(text, 0)
    assert found is not None
    assert text[: found.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "高度重视，",
        "经济发展",
        "应邀出席",
        "應接受批評，",
        "应加强管理，",
        "表示，",
        "曾多次强调，",
        "项目很多，",
        "周总说，",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert read_name(text, 0) is None


def test_names_of_foreign_sound_need_no_surname() -> None:
    found = read_rare("买买提江说，", 0)
    assert found is not None
    assert found.end == 4
    assert read_rare("研究表明，", 0) is None


def test_a_dotted_name_begins_where_its_sounds_begin() -> None:
    assert list(foreign_starts("企业家约翰·史密斯说")) == [3]


def test_blanks_inside_a_name_are_dropped() -> None:
    assert without_blanks("张　三") == "张三"


def test_risky_surnames_are_known() -> None:
    assert is_risky("高远", 0)
    assert not is_risky("张三", 0)
