"""What the head of a Chinese talk or press conference tells of those who speak. All people are invented."""

from __future__ import annotations

from store.text import heading, turns
from tests.store.text.labelled.record import people, said

TALK = (
    "远山台访谈实录\n"
    "柏清如 全国人大代表、云州大学乡村研究院院长\n"
    "路 遥 远山协会理事、云州律师事务所主任\n"
    "特约主持：智文琛 制作：新闻部\n"
    "主持人（智文琛）：大家好。今天他们是全国人大代表、云州大学乡村研究院院长柏清如博士，欢迎。\n"
    "柏清如：你好。\n"
    "主持人（智文琛）：云山科技股份有限公司副总裁江一平先生，江总您好。\n"
    "江一平：你好。\n"
    "主持人（智文琛）：云州律师事务所主任路遥博士，路主任您好。\n"
    "路遥：你好。\n"
    "主持人（智文琛）：请柏院长先谈。\n"
    "柏清如：我先说。\n"
)


def test_rows_of_name_and_post_tell_who_the_labels_are() -> None:
    found = people(TALK, "zh")
    assert list(found) == ["智文琛", "柏清如", "江一平", "路遥"]
    assert (found["柏清如"].post, found["柏清如"].affiliation) == ("代表、院长", "云州大学乡村研究院")
    assert (found["路遥"].post, found["路遥"].affiliation) == ("理事、主任", "云州律师事务所")
    assert (found["江一平"].post, found["江一平"].affiliation) == ("副总裁", "云山科技股份有限公司")
    assert found["智文琛"].post == "主持人"


def test_a_row_of_name_and_post_is_no_title() -> None:
    body = TALK.partition("\n")[2]
    assert heading.read(body, "zh").title is None


def test_a_table_of_name_place_and_post_tells_who_the_labels_are() -> None:
    text = (
        "座谈记录\n| 姓名 | 单位 | 职务 |\n| 柏清如 | 云州市水务局 | 局长 |\n| 江一平 | 远山镇 | 副镇长 |\n\n"
        "柏清如：渠要修。\n江一平：路也要修。\n柏清如：都修。\n江一平：好。\n"
    )
    found = people(text, "zh")
    assert (found["柏清如"].post, found["柏清如"].affiliation) == ("局长", "云州市水务局")
    assert (found["江一平"].post, found["江一平"].affiliation) == ("副镇长", "远山镇")


def test_a_name_alone_over_its_posts_begins_a_turn() -> None:
    text = (
        "发布会实录\n\n柏清如\n\n云州市卫健委新闻发言人\n\n宣传处副处长\n\n"
        "各位媒体朋友，大家下午好，欢迎参加今天的发布会。\n\n远山台记者：\n\n请问药够用吗？\n\n"
        "江一平：\n\n药够用。\n\n柏清如：\n\n继续提问。\n\n远山台记者：\n\n够多久？\n\n江一平：\n\n半年。\n"
    )
    assert said(text, "zh")[0] == ("柏清如", "各位媒体朋友，大家下午好，欢迎参加今天的发布会。")
    assert people(text, "zh")["柏清如"].post == "副处长"


def test_names_of_the_byline_are_labels_though_each_speaks_once() -> None:
    text = (
        "以良规促善治\n——三人谈\n2018-02-07 柏清如，江一平，路望川\n\n"
        "柏清如：立规先要有规划。\n江一平：我补充一点。\n路望川：我同意。\n"
    )
    assert said(text, "zh") == [
        ("柏清如", "立规先要有规划。"),
        ("江一平", "我补充一点。"),
        ("路望川", "我同意。"),
    ]


def test_words_with_a_colon_that_no_byline_names_are_no_labels() -> None:
    text = "三个要求\n\n高标准：项目要好。\n严管理：制度要严。\n广覆盖：人人都有。\n"
    assert turns.attribute(text, "zh") is None


def test_a_comma_between_the_posts_of_a_label_keeps_it_one() -> None:
    text = (
        "通道综述\n\n■■全国政协委员，云州博物馆馆长柏清如：\n\n我们每天接待三千人，孩子们走到展板前。\n\n"
        "■■全国政协委员，远山集团董事长江一平：\n\n我们造的车跑向了世界，大家都看得到。\n"
    )
    assert [name for name, _ in said(text, "zh")] == ["柏清如", "江一平"]


def test_a_row_of_a_name_and_its_posts_heads_words_in_the_first_person() -> None:
    text = (
        "柏清如 远山院院士 云州大学校长\n"
        "我们说提出问题比解决问题更要紧，高校更要这样培养人。我就是这样看的。\n\n"
        "江一平 远山院院士 云州医院副院长\n"
        "目前我们这里老年人一年比一年多了，药师却还不够用，大家都要想办法。\n"
    )
    found = people(text, "zh")
    assert list(found) == ["柏清如", "江一平"]
    assert (found["柏清如"].post, found["柏清如"].affiliation) == ("院士、校长", "云州大学")
