"""Attribution before, inside and after the words: a text, and what is said by whom."""

from __future__ import annotations

import pytest

from tests.store.text.speech.zh_said import Said, said

QUOTED_FIRST: tuple[tuple[str, Said], ...] = (
    (
        "“火车要靠车头。”近日，远山集团董事长赵大山在云州银行、远山集团等主办的“带头人班”开班仪式上说。",
        (("赵大山", "火车要靠车头。"),),
    ),
    (
        "“讲得好！”来自海外的华侨报记者赵大山对本报记者说，“很少有机会当面听。”",
        (("赵大山", "讲得好！"), ("赵大山", "很少有机会当面听。")),
    ),
    (
        "“路不通，货就出不去。”林溪县交通局局长何小舟说，“明年全部修通。”",
        (("何小舟", "路不通，货就出不去。"), ("何小舟", "明年全部修通。")),
    ),
    (
        "“路不通，货就出不去。”何小舟局长说，明年全部修通。",
        (("何小舟", "路不通，货就出不去。"), ("何小舟", "明年全部修通。")),
    ),
    (
        "“我们等了三年。”村民赵大山说。",
        (("赵大山", "我们等了三年。"),),
    ),
    (
        "“我们等了三年”，村民赵大山说。",
        (("赵大山", "我们等了三年"),),
    ),
    (
        "“日子越过越好了。”村民王秀英感慨道。",
        (("王秀英", "日子越过越好了。"),),
    ),
    (
        "「水庫蓄水充足。」省水利廳廳長鄭國強說。",
        (("鄭國強", "水庫蓄水充足。"),),
    ),
    (
        "“这条路修得好！”听到消息，村民赵大山激动地说。",
        (("赵大山", "这条路修得好！"),),
    ),
    (
        "“今年的价钱最好。”种了三十年茶的赵大山老人笑着说，明年还要再种五亩。",
        (("赵大山", "今年的价钱最好。"), ("赵大山", "明年还要再种五亩。")),
    ),
    (
        "“我学到了很多。”云州师范大学2023级研究生黄可欣在笔记里这样写道。",
        (("黄可欣", "我学到了很多。"),),
    ),
    (
        "“新机器省一半人工。”指着流水线，厂长白雪峰说，“工人也轻松。”",
        (("白雪峰", "新机器省一半人工。"), ("白雪峰", "工人也轻松。")),
    ),
    (
        "“怎么办？”会议室里一片沉默。老支书葛长河站起来：“我先带头。”",
        (("葛长河", "我先带头。"),),
    ),
    (
        "“水清了，”县长李梦瑶说，“鱼也回来了。”",
        (("李梦瑶", "水清了，"), ("李梦瑶", "鱼也回来了。")),
    ),
    (
        "“这笔账很清楚，”长河村党支部书记葛长河掰着手指头说，“一亩多收三百元。”",
        (("葛长河", "这笔账很清楚，"), ("葛长河", "一亩多收三百元。")),
    ),
    (
        "「我們會盡力，」社會福利署署長黃國華說，「但需要時間。」",
        (("黃國華", "我們會盡力，"), ("黃國華", "但需要時間。")),
    ),
)


@pytest.mark.parametrize(("text", "words"), QUOTED_FIRST)
def test_a_quotation_before_the_name_is_his_and_so_is_what_follows(text: str, words: Said) -> None:
    assert said(text) == words


QUOTED_AFTER: tuple[tuple[str, Said], ...] = (
    (
        "林溪县县委书记周文斌说：“今年要把路修好。”",
        (("周文斌", "今年要把路修好。"),),
    ),
    (
        "云州大学经济学院教授钱一鸣深受鼓舞：“这是一个好消息，我们要抓住机会。”",
        (("钱一鸣", "这是一个好消息，我们要抓住机会。"),),
    ),
    (
        "谈到招商，县长李梦瑶算了一笔账：“引进一家，带动十家。”",
        (("李梦瑶", "引进一家，带动十家。"),),
    ),
    (
        "县委书记周文斌说：“老书记常讲：‘吃饭是大事。’我们不能忘。”",
        (("周文斌", "老书记常讲：‘吃饭是大事。’我们不能忘。"),),
    ),
    (
        "一位参会的村支书说：“会开得好。”",
        (("一位参会的村支书", "会开得好。"),),
    ),
    (
        "云州师范大学2023级研究生黄可欣说：“我学到了很多。”",
        (("黄可欣", "我学到了很多。"),),
    ),
    (
        "谈起变化，村民邱玉芬喜上眉梢：“路灯亮到半夜。”",
        (("邱玉芬", "路灯亮到半夜。"),),
    ),
    (
        "副县长宁远一边走一边说：“这里要装护栏。”",
        (("宁远", "这里要装护栏。"),),
    ),
    (
        "副县长宁远回忆起当年的情景，感慨万千：“那时连路都没有。”",
        (("宁远", "那时连路都没有。"),),
    ),
    (
        "中国科学院院士、云州大学校长凌云：“基础研究要坐得住冷板凳。”",
        (("凌云", "基础研究要坐得住冷板凳。"),),
    ),
    (
        "局长凌云说，“双减”不是减责任，而是增效率。",
        (("凌云", "“双减”不是减责任，而是增效率。"),),
    ),
    (
        "局长凌云说：“我记得一句老话：‘行百里者半九十。’”",
        (("凌云", "我记得一句老话：‘行百里者半九十。’"),),
    ),
    (
        "美国企业家约翰·史密斯说：“市场很大。”",
        (("约翰·史密斯", "市场很大。"),),
    ),
    (
        "有家长问：“校车怎么办？”祝平回答：“开学前到位。”",
        (("祝平", "开学前到位。"),),
    ),
)


@pytest.mark.parametrize(("text", "words"), QUOTED_AFTER)
def test_a_quotation_after_a_verb_a_gesture_or_a_colon_is_his(text: str, words: Said) -> None:
    assert said(text) == words


MID_SENTENCE: tuple[tuple[str, Said], ...] = (
    (
        "林溪县县长何小舟突然向委员会说明，今天的账目有误。",
        (("何小舟", "今天的账目有误。"),),
    ),
    (
        "林溪县县长何小舟看到台下空了一半，不满表示会议开得太长。",
        (("何小舟", "会议开得太长。"),),
    ),
    (
        "总设计师何小舟第一次发言，就问别人，为什么图纸总是迟到？",
        (("何小舟", "为什么图纸总是迟到？"),),
    ),
    (
        "书记何小舟结合新形势下林溪建设要求，梳理了一年的成效，强调园区要再上台阶。",
        (("何小舟", "园区要再上台阶。"),),
    ),
    (
        "组长何小舟对各村的述职作了具体的点评，并给予高度肯定。",
        (),
    ),
)


@pytest.mark.parametrize(("text", "words"), MID_SENTENCE)
def test_verbs_without_a_mark_and_nouns_like_verbs_are_told_apart(text: str, words: Said) -> None:
    assert said(text) == words


def test_a_sentence_on_what_others_reported_ends_the_words() -> None:
    text = "何小舟书记要求，各村要修好水渠。随后，各部门负责人和村民代表逐一汇报了今年的思路。"
    assert said(text) == (("何小舟", "各村要修好水渠。"),)


def test_a_pronoun_right_behind_the_verb_goes_on_with_the_same_words() -> None:
    text = "何小舟市长表示，她不会觉得委屈，也感谢大家。"
    assert said(text) == (("何小舟", "她不会觉得委屈，也感谢大家。"),)


def test_someone_whose_speech_was_heard_is_not_the_one_who_speaks() -> None:
    text = "李小静委员说，听了周大宏书记的讲话很振奋，认为林溪的明天会更好。"
    assert said(text) == (("李小静", "听了周大宏书记的讲话很振奋，认为林溪的明天会更好。"),)


def test_a_report_at_which_someone_must_appear_is_no_speech() -> None:
    assert said("议会要求副市长何小舟列席报告，市府却坚持不必出席。") == ()


def test_a_quotation_before_what_a_person_brings_is_that_persons() -> None:
    text = "“我今年还是关注山区的水渠。”来自林溪县的省政协委员何小舟今年的提案与此有关。"
    assert said(text) == (("何小舟", "我今年还是关注山区的水渠。"),)


def test_a_demand_behind_what_the_subject_did_is_the_subjects() -> None:
    text = "县长何小舟主持会议，要求各村要进一步提高认识，修好每一条水渠。"
    assert said(text) == (("何小舟", "各村要进一步提高认识，修好每一条水渠。"),)
    text = "总裁何舟做总结讲话，她对去年的困难进行了客观分析，要求全体职工认清形势、坚定信心。"
    assert said(text) == (("何舟", "全体职工认清形势、坚定信心。"),)


def test_talk_face_to_face_and_praise_of_a_speech_are_no_words() -> None:
    assert said("市长何小舟与企业代表面对面交流，了解大家的难题。") == ()
    assert said("院长何小舟带来《山区的水》的演讲，含金量十足；下一位嘉宾随后登台。") == ()


def test_a_name_that_makes_another_word_with_the_verb_still_speaks() -> None:
    assert said("县委副书记、纪委书记周明学说，这条路要修好。") == (("周明学", "这条路要修好。"),)


def test_what_someone_worries_about_is_told() -> None:
    assert said("周四平委员担心提案无人办理，她建议专人跟进。") == (
        ("周四平", "提案无人办理，"),
        ("周四平", "专人跟进。"),
    )


def test_a_short_form_before_a_speech_is_no_post_of_a_word() -> None:
    text = "校长周明学出席会议。周校长发表讲话说：修渠是头等大事。"
    assert said(text) == (("周明学", "修渠是头等大事。"),)


def test_greetings_to_others_end_the_words() -> None:
    text = "周明学市长指出，要修好水渠。周明学还向全市农民送上新春的祝福。"
    assert said(text) == (("周明学", "要修好水渠。"),)


def test_people_called_together_to_talk_are_no_name_with_a_verb() -> None:
    assert said("林溪县组织基层干部群众座谈，学习水利工作报告。") == ()


REACHED: tuple[tuple[str, Said], ...] = (
    ("听到大家要采访他，赵大山乐了：“早几年我还敢说。”", (("赵大山", "早几年我还敢说。"),)),
    (
        "镇委书记赵大山在会上发表讲话，肯定去年成绩，分析了困难，号召代表们履行职责，多办实事。",
        (("赵大山", "代表们履行职责，多办实事。"),),
    ),
    ("赵大山委员代表民革市委提出，要以人为本。", (("赵大山", "要以人为本。"),)),
    (
        "自治区副主席买买提·热西提到会听取发言。\n随后，买买提·热西提说，大家准备充分。",
        (("买买提·热西提", "大家准备充分。"),),
    ),
    ("从这个意义上说，粮食要紧。", ()),
)


@pytest.mark.parametrize(("text", "words"), REACHED)
def test_the_verb_may_stand_far_from_the_name_or_be_a_gesture(text: str, words: Said) -> None:
    assert said(text) == words
