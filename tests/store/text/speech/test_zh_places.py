"""Where people work when their posts do not say it."""

from __future__ import annotations

import pytest

from store.text.speech.zh_places import Places
from store.text.speech.zh_posts import Role


@pytest.mark.parametrize(
    ("text", "post", "own", "place"),
    [
        ("云州农业大学简讯：我校党委书记讲话。", "党委书记", "我校", "云州农业大学"),
        ("全省春耕会议召开。", "省长", None, "省"),
        ("会上，明确市场规则，关心市民冷暖。", "市长", None, None),
        ("贵州省召开春耕会议。", "副省长", None, "贵州省"),
        ("3月5日，红松机械厂召开质量会。", "厂长", None, "红松机械厂"),
        ("4月2日，市茶叶协会举行品鉴会。", "会长", None, "市茶叶协会"),
        ("云海科技近日举行业绩说明会。", "首席财务官", None, "云海科技"),
        ("云海科技近日举行业绩说明会。", "会长", None, None),
        ("滨湖街道召开季度例会。", "党委书记", "街道", "滨湖街道"),
        ("我市召开座谈会，扬州要发展。", "市委副书记、市长", None, "扬州市"),
        ("为贵州代表团点赞。", "代表、省委书记", None, "贵州省"),
        ("青溪日报讯 全县春耕会召开。", "县长", None, "青溪县"),
        ("会议要求，推动青溪经济社会高质量发展。", "县长", None, "青溪县"),
        ("由海东大学、云州大学主办的论坛在我校举行，海东大学师生参加。", "校长", "我校", "云州大学"),
        ("我縣召開座談會，推動青灤經濟社會發展。", "縣長", None, "青灤縣"),
        ("黑龍江的企業代表座談。", "省長", None, "黑龍江省"),
        ("周书记对学院给予肯定。", "院长", None, None),
        ("市委常委、市政府副市长参加。", "市委书记", None, None),
        ("请大家继续支持市政府工作。", "市长", None, None),
        ("民革市委、民盟市委的负责人参加。", "市长", None, None),
        ("马克思主义学院等部门参加。", "校长", None, None),
        ("柏清如局长接受采访。", "局长", None, None),
        ("来源：阜云宣传 | 作者：办公室", "县委书记", None, "阜云县"),
        ("海云十二屆縣委常委會召開會議。", "縣委書記", None, "海云縣"),
        ("日语系主任柏清如希望学院加强文化建设。", "副院长", None, None),
        ("中国科学院南京某研究所的专家参加。", "副校长", None, None),
        ("据市教育局介绍，学校要建十二所。", "副局长", None, None),
        ("会议强调了三件事。", "省委常委、市委书记", None, None),
        ("水泥路村村通，自来水家家有。", "村民", "我村", "我村"),
    ],
)
def test_the_place_is_told_by_the_head_of_the_record(
    text: str, post: str, own: str | None, place: str | None
) -> None:
    assert Places(text).of(Role(post, own, 0)) == place


@pytest.mark.parametrize(
    ("text", "post", "place"),
    [
        ("昨天，出席县政协会议的委员就全州县的茶园谈了看法。", "县长", "全州县"),
        ("昨天，出席县政协会议的委员分组讨论。", "县长", None),
        ("香港論壇昨日舉行。", "行政長官", "香港"),
        ("论坛昨日举行。", "行政长官", None),
    ],
)
def test_a_county_is_no_verb_and_a_region_has_its_own_chief(text: str, post: str, place: str | None) -> None:
    assert Places(text).of(Role(post, None, 0)) == place


def test_a_school_may_stand_behind_a_preposition() -> None:
    assert Places("大家要为云州学院发展出力。").of(Role("校长", None, 0)) == "云州学院"


def test_a_school_that_meets_with_ours_is_another_one() -> None:
    assert Places("由云州大学和我校共同主办。").of(Role("副校长", "我校", 0)) == "我校"
