"""Who is meant where a text says only a post, a part of a name, or nothing at all."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute
from tests.store.text.speech.zh_said import Said, said

MEANT: tuple[tuple[str, Said], ...] = (
    (
        "林海國總統今（12）日接見得獎人。\n總統致詞時表示，橋梁要先修好。",
        (("林海國", "橋梁要先修好。"),),
    ),
    (
        "校长葛长河出席典礼。\n校长说，图书馆明年开放。",
        (("葛长河", "图书馆明年开放。"),),
    ),
    (
        "林海國總統接見得獎人，感謝大家付出。並表示，橋梁要先修好。",
        (("林海國", "橋梁要先修好。"),),
    ),
    (
        "州歌舞团团长古丽菲娅·阿不都拉木说，排练很顺利。\n古丽菲娅介绍，新戏下月首演。",
        (("古丽菲娅·阿不都拉木", "排练很顺利。"), ("古丽菲娅·阿不都拉木", "新戏下月首演。")),
    ),
    (
        "云海大学校长Ines Okafor教授代表来宾发言。她说，合作才刚开始。",
        (("Ines Okafor", "合作才刚开始。"),),
    ),
    (
        "葛河副院长致欢迎辞。葛院长说，新楼已经完工。",
        (("葛河", "新楼已经完工。"),),
    ),
    (
        "林海國委員笑著說：「我還沒說完呢！」",
        (("林海國", "我還沒說完呢！"),),
    ),
    (
        "雲州市長葛長河昨指出，水庫蓄水充足。",
        (("葛長河", "水庫蓄水充足。"),),
    ),
    (
        "副书记葛河到会听取意见。随后，葛河对大家表示感谢，并表示，意见都会采纳。",
        (("葛河", "意见都会采纳。"),),
    ),
    (
        "市委书记林海国主持会议，市长葛勇安排稳增长工作。\n葛勇强调，要抓紧开工。",
        (("葛勇", "要抓紧开工。"),),
    ),
    (
        "浙海衡器公司总经理应煜受学会邀请到会。应煜说，企业要转型。",
        (("应煜", "企业要转型。"),),
    ),
    (
        "葛长河副书记要求职能部门深入一线解决困难。会议气氛热烈。",
        (("葛长河", "职能部门深入一线解决困难。"),),
    ),
    (
        "“希望大家多谈问题，少谈成绩。”林海国的主持词言简意赅。\n秘书长林海国说，请发言。",
        (("林海国", "希望大家多谈问题，少谈成绩。"), ("林海国", "请发言。")),
    ),
    (
        "副县长葛长河在座。“你这个建议很好。”专心记录的葛长河接过了话茬。",
        (("葛长河", "你这个建议很好。"),),
    ),
    (
        "云河公司总裁葛正明建言，要抓住新材料的机遇。",
        (("葛正明", "要抓住新材料的机遇。"),),
    ),
)

SILENT = (
    "我校党委书记葛长河汇报了评建工作的做法。在听取汇报后，专家组与学校领导进行了交流。",
    "县长葛长河当场表态。看到葛长河当场回应，企业代表很受鼓舞。",
    "校长葛长河充分肯定了同学们好的想法和建议，同时也感谢大家的热爱。",
    "市长葛长河致辞，市委书记林海国、副市长马骏出席会议。",
    "副县长葛长河对春耕进行了全面总结，并就下一步工作进行了安排部署。",
    "葛长河宣布参选，更有民众发现，葛长河已挂上看板。",
    "校长UNMC表示很好。",
)


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_the_person_meant_is_found(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_nobody_speaks(text: str) -> None:
    assert said(text) == ()


def test_a_post_that_nobody_holds_is_an_unnamed_speaker() -> None:
    (speaker,) = attribute("市长表示，桥要先修。").speakers
    assert (speaker.name, speaker.kind) == ("市长", "unnamed")


def test_a_unit_is_no_name_before_a_post() -> None:
    text = "“网址换了。”云州科学院计算所研究员闵长河也有着相似的经历，他为此很烦恼。"
    assert [s.name for s in attribute(text).speakers] == ["闵长河"]
