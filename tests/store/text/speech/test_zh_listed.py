"""People who are said to have spoken, without their words. All people are invented."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute

SPOKE = [
    (
        "座谈会上，工会主席祁明远、妇联主席柏清如，以及三个街道负责同志分别发言，提出修改意见。",
        ["祁明远", "柏清如"],
    ),
    ("远山机电公司董事长祁明远、云岭粮油公司总经理柏清如等企业家分别发言，表示感谢。", ["祁明远", "柏清如"]),
    ("市政协常委祁明远，市政协委员、县工会主席柏清如在大会上发言。", ["祁明远", "柏清如"]),
    ("副市长祁明远主持会议，县长柏清如、区长路知秋作交流发言。", ["柏清如", "路知秋"]),
    ("市工商联主席祁启均、市联谊会会长柏清如分别发言。", ["祁启均", "柏清如"]),
    ("集团副总裁祁明远作述职发言", ["祁明远"]),
    ("祁明远委员代表民革省委，围绕办好幼托发言；柏清如委员作了题为修渠的发言。", ["祁明远", "柏清如"]),
    ("自治区妇联副主席库来惜·阿不都拉，自治区政协常委祁明远在大会上发言。", ["库来惜·阿不都拉", "祁明远"]),
    ("校长祁明远、省科协副主席柏清如分别致辞。", ["祁明远", "柏清如"]),
]
SILENT = [
    "市委副书记祁明远、副市长柏清如出席会议。",
    "会议由市委副书记祁明远主持，各单位代表踊跃发言。",
    "市长祁明远认真听取大家发言。",
    "县长祁明远、区长柏清如参加座谈，委员代表分别发言。",
    "政协委员祁明远、退休教师柏清如等围绕换乘优惠提出建议。",
    "市政协主席祁明远等到会听取了委员们的发言。",
]


@pytest.mark.parametrize(("text", "names"), SPOKE)
def test_who_is_said_to_have_spoken_is_a_speaker_without_passages(text: str, names: list[str]) -> None:
    found = attribute(text)
    assert [s.name for s in found.speakers] == names
    assert not found.passages


@pytest.mark.parametrize("text", SILENT)
def test_who_attends_presides_or_listens_is_no_speaker(text: str) -> None:
    assert [s.name for s in attribute(text).speakers if s.kind == "person"] == []


def test_who_is_listed_after_speaking_stays_one_speaker() -> None:
    found = attribute("县长祁明远说，先修路。\n会上，县长祁明远、区长柏清如分别发言。")
    assert [s.name for s in found.speakers] == ["祁明远", "柏清如"]
