"""What a person is and where, from the words before or behind the name."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute
from store.text.speech.zh_posts import split_role

ROLES = (
    ("林溪县县委书记周文斌说，好。", "县委书记", "林溪县"),
    ("林溪县委书记周文斌说，好。", "县委书记", "林溪县"),
    ("云州市委副书记、市长马骏说，好。", "市委副书记、市长", "云州市"),
    ("省委常委、云州市委书记高远说，好。", "省委常委、市委书记", "云州市"),
    ("云州大学经济学院教授钱一鸣说，好。", "教授", "云州大学经济学院"),
    ("国家发展和改革委员会副主任连维说，好。", "副主任", "国家发展和改革委员会"),
    ("云州大学原党委书记韩冬梅说，好。", "原党委书记", "云州大学"),
    ("九届省政协副主席、云州金融学会会长宁远说，好。", "副主席、会长", "云州金融学会"),
    ("全国人大代表、云州市第一小学校长邱玉芬说，好。", "代表、校长", "云州市第一小学"),
    (
        "云州师范大学党校（行政学院）教研部副主任、教授祝平说，好。",
        "副主任、教授",
        "云州师范大学党校（行政学院）教研部",
    ),
    ("全国政协委员、民建中央常委、云州粮油公司董事长祝平说，好。", "委员、常委、董事长", "云州粮油公司"),
    ("这是云州铁道研究院首席工程师祝平说，好。", "首席工程师", "云州铁道研究院"),
    ("来自官塘镇的政协委员祝平说，好。", "委员", "官塘镇"),
    ("响泉村支部书记祝平说，好。", "村支部书记", "响泉村"),
    ("【云州报 记者 王盼】水利部发言人祝平说，好。", "发言人", "水利部"),
    ("原县委副书记祝平说，好。", "原县委副书记", None),
    ("哈萨克斯坦总统托卡耶维奇说，好。", "总统", "哈萨克斯坦"),
    ("俄罗斯总理米哈伊尔·弗拉基米罗维奇·伊万诺夫表示，好。", "总理", "俄罗斯"),
    ("省农业农村厅党组成员、副厅长祝平说，好。", "党组成员、副厅长", "省农业农村厅"),
    ("云州研究室特约研究员祝平说，好。", "特约研究员", "云州研究室"),
    ("英语系主任祝平说，好。", "主任", "英语系"),
    ("人大代表、羌族绣娘祝平说，好。", "代表、绣娘", "人大"),
    ("湖南省长山县大湾乡红旗村党总支书记祝平花说，好。", "村党总支书记", "湖南省长山县大湾乡红旗村"),
    ("全国人大常委会副秘书长、新闻发布会主持人祝平说，好。", "副秘书长、主持人", "全国人大常委会"),
    ("全国人大外事委员会主任委员、三次会议发言人祝平说，好。", "主任委员、发言人", "全国人大外事委员会"),
    ("云州大学校长孙友平院士说，好。", "校长、院士", "云州大学"),
    ("祝一平常委建议，要修路。", "常委", None),
    ("长期关注教师成长的云州大学文学院教授苏青说，好。", "教授", "云州大学文学院"),
    ("葛长河（云州大学教授）认为，好。", "教授", "云州大学"),
    ("云州大学葛长河教授认为，好。", "教授", "云州大学"),
    ("作为一名教师代表，林晓晓表示，好。", "教师代表", None),
    ("县委副书记兼政法委书记罗成说，好。", "县委副书记、政法委书记", "县委政法委"),
    ("省委常委、统战部长周大宏说，好。", "省委常委、统战部长", "省委统战部"),
    ("林溪县委常委、宣传部部长周大宏说，好。", "县委常委、宣传部部长", "林溪县"),
    ("廣海市石灘鎮黨委書記陳國明說，好。", "鎮黨委書記", "廣海市石灘鎮"),
    ("議長陳國明說，好。", "議長", None),
    ("民主黨籍市議員、召委陳國明說，好。", "市議員、召委", "民主黨"),
    ("林溪学院教师党支部书记周大宏说，好。", "教师党支部书记", "林溪学院"),
    ("来自工青妇界别的王小华委员说，好。", "委员", None),
    ("教师代表周大宏说，好。", "教师代表", None),
    ("外交部长周大宏说，好。", "部长", "外交部"),
    ("立法院長陳國明說，好。", "院長", "立法院"),
)


@pytest.mark.parametrize(("text", "post", "affiliation"), ROLES)
def test_post_and_place_are_told_apart(text: str, post: str, affiliation: str | None) -> None:
    speaker = attribute(text).speakers[0]
    assert (speaker.post, speaker.affiliation) == (post, affiliation)


def test_a_post_without_a_place_takes_that_of_the_record() -> None:
    text = "岭南省春耕会议在云州召开。\n云南省春耕工作会议昨天召开。省长雷振国说，抓紧。"
    assert attribute(text).speakers[0].affiliation == "云南省"


def test_a_role_that_stands_alone_is_split() -> None:
    assert split_role("某县县委书记") == ("县委书记", "某县")


def test_the_post_of_the_first_mention_serves_the_bare_name_afterwards() -> None:
    text = "云州市委书记高远、市长马骏出席会议。\n马骏指出，要稳住就业。"
    speaker = attribute(text).speakers[0]
    assert (speaker.name, speaker.post) == ("马骏", "市长")


OF_A_FIRM: tuple[tuple[str, str, str | None], ...] = (
    ("云州市大河建设有限公司的董事长祁明远说，好。", "董事长", "云州市大河建设有限公司"),
    ("来自云州中学的校长祁明远说，好。", "校长", "云州中学"),
    ("忙碌了一天的校长祁明远说，好。", "校长", None),
    ("当地新民党议员祁明远说，好。", "议员", "新民党"),
    ("當地前進黨縣議員祁明遠說，好。", "縣議員", "前進黨"),
    ("云州市党代表祁明远说，好。", "党代表", "云州市"),
    ("定海区村医联谊会长祁明远说，好。", "会长", "定海区村医联谊会"),
    ("定海区村医联谊会会长祁明远说，好。", "会长", "定海区村医联谊会"),
)


@pytest.mark.parametrize(("text", "post", "affiliation"), OF_A_FIRM)
def test_a_place_keeps_its_last_character_and_may_stand_before_de(
    text: str, post: str, affiliation: str | None
) -> None:
    speaker = attribute(text).speakers[0]
    assert (speaker.post, speaker.affiliation) == (post, affiliation)


def test_what_is_given_to_a_person_is_no_part_of_the_place() -> None:
    speaker = attribute("记者把问题抛给云州商会会长祁明远，祁明远说，好。").speakers[0]
    assert speaker.affiliation == "云州商会"


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("出席的嘉宾有云州大学校长祁明远，祁明远说，好。", "云州大学"),
        ("会议主席、一召祁明远裁示，下周再议。", None),
        ("教育部“长江学者”特聘教授、云州大学法学院教授祁明远说，好。", "云州大学法学院"),
        ("來自廣東順德的游客祁明遠說，很好。", "廣東順德"),
        ("丛书主编之一的祁明远表示，很好。", "丛书"),
    ],
)
def test_a_place_is_where_somebody_works(text: str, affiliation: str | None) -> None:
    assert attribute(text).speakers[0].affiliation == affiliation
