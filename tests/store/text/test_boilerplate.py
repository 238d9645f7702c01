"""What is not part of a record is found, and nothing that was said is."""

from __future__ import annotations

import itertools

import pytest

from store.text import boilerplate

BODY = (
    "九月十四日，全市重点项目推进会在市民中心召开。\n市长林知远指出，今年要完成投资二十八亿元，"
    "各区要抓紧开工，按月报告进度，遇到问题随时协调，确保年底前全部建成投产，不得拖延。\n"
    "苏曼说：“我们会按时完成，请大家放心。目前三个项目已经封顶，设备也已经到位，下个月开始安装调试。”\n"
)


def asides(text: str) -> list[str]:
    return [text[s.start : s.end].strip() for s in boilerplate.find(text, "zh")]


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：赵小满",
        "【责任编辑：赵小满】",
        "来源：河谷日报",
        "来源： 河谷日报  作者：赵小满  发布时间：2026-09-15 08:00",
        "编辑：赵小满 审核：钱大有 监制：孙立",
        "记者 赵小满 通讯员 钱大有 文/图",
        "本报记者 赵小满",
        "（记者 赵小满 通讯员 钱大有）",
        "(Reporter Zhao Xiaoman)",
        "[Editor: Zhao Xiaoman]",
        "Author: Valley Daily Time: 2026.09.15",
        "By Ann Reyes and Bo Lindqvist",
        "Valley News reporter Ann Reyes",
        "推进会现场。赵小满 摄",
        "图为推进会现场。",
        "The meeting hall on Monday. Ann Reyes Photo",
        "![图](https://example.org/a.jpg)",
        "![broken](https://example.org/a b",
        "[查看原文](https://example.org/1.html)",
        "https://example.org/article/1",
        "字体：大 中 小",
        "【打印】【关闭】",
        "分享到：微信 微博",
        "扫一扫在手机打开当前页",
        "当前位置：首页 > 要闻 > 正文",
        "上一篇：另一条新闻的标题",
        "Share this article",
        "首页 | 新闻 | 体育 | 财经 | 联系我们",
        "版权所有 河谷日报社 未经授权不得转载",
        "© 2026 Valley Daily. All rights reserved.",
        "相关阅读：另一条新闻",
        "Read more: Another story of another day",
        "Transcribed by https://otter.ai",
        "以上内容由AI生成",
        "<!-- advertisement -->",
    ],
)
def test_a_line_of_furniture_is_set_apart(line: str) -> None:
    found = asides(BODY + line + "\n" + BODY)
    assert len(found) == 1
    assert line.strip("[]【】") in found[0] or found[0] in line
    assert len(found[0]) >= len(line) - 3


@pytest.mark.parametrize(
    "line",
    [
        "记者：您怎么看这次会议？",
        "Editor: I think we should wait until the figures are in.",
        "主持人：下面请苏曼发言。",
        "苏曼说，来源可靠，作者应该署名。",
        "图书馆的建设要加快，林知远说。",
        "会议结束后，大家分享了经验，评论很热烈。",
        "林知远：今天的会很重要，大家先看材料。",
        "Okafor: We should share this with everybody.",
        "“版权要保护。”苏曼说，未经授权使用图片的情况仍然存在。",
        "1. Ms Okafor reported that the photo archive had grown.",
        "12",
        "Bo Lindqvist (Chair)",
        "Read more carefully, said Okafor, and the answer is there.",
        "时间：九月十四日下午",
    ],
)
def test_what_was_said_is_left_alone(line: str) -> None:
    assert asides(BODY + line + "\n" + BODY) == []


def test_a_reporters_bracket_inside_a_paragraph_is_set_apart_with_the_dateline() -> None:
    assert asides("本报讯（记者 赵小满）全市推进会召开。" + BODY) == ["本报讯（记者 赵小满）"]
    assert asides("苏曼说，要抓紧。（记者赵小满）\n") == ["（记者赵小满）"]


def test_a_label_that_keeps_coming_back_is_no_byline() -> None:
    assert asides("编辑：好的\n作家：谢谢\n" * 3) == []


def test_front_matter_is_set_apart_and_a_rule_in_prose_is_not() -> None:
    assert asides("---\ntitle: 推进会\ndate: 2026-09-15\ntags:\n- 市政\n---\n" + BODY)[0].endswith("---")
    assert asides("---\n市长林知远说，要抓紧。\n---\n") == []


def test_tags_are_set_apart_and_the_words_between_them_are_not() -> None:
    joined = "".join(asides("<p>林知远说，要抓紧<br/>办好。</p>"))
    assert joined == "<p><br/></p>"
    assert asides("若 a<b 且 c>d，则成立。") == []


def test_scripts_go_with_their_content() -> None:
    assert "document.write" in asides("<script>\ndocument.write('x')\n</script>" + BODY)[0]


def test_related_news_at_the_end_goes_whole() -> None:
    found = asides(BODY * 3 + "相关新闻\n另一位市长钱大有表示，另一座城市也要抓紧。\n他说：“快。”\n")
    assert len(found) == 1
    assert "钱大有" in found[0]


def test_what_follows_the_end_goes_whole() -> None:
    found = asides(BODY * 3 + "- END -\n\n[Hilltown] The mayor of Hilltown said that roads matter.\n")
    assert "roads matter" in found[0]


def test_an_end_at_the_beginning_is_no_end() -> None:
    assert asides("Related\n" + BODY * 3) == []
    assert asides("END\n" + BODY * 3) == []


def test_a_menu_before_the_article_is_set_apart() -> None:
    menu = "首页\n新闻\n体育\n财经\n视频\n联系我们\n"
    assert asides(menu + BODY) == [menu.strip()]
    assert asides("林知远\n苏曼\n赵小满\n钱大有\n孙立\n" + BODY) == []


def test_page_heads_and_numbers_are_set_apart() -> None:
    pages = "".join(
        f"河谷市議會 ─ 2026年9月14日\n\n{n}\n\n主席：第{n}項。\n各位議員請看文件。\n" for n in range(311, 316)
    )
    found = asides(pages)
    assert found.count("河谷市議會 ─ 2026年9月14日") == 5
    assert "313" in found
    assert not any("主席" in f for f in found)


def test_numbers_of_a_vote_are_no_page_numbers() -> None:
    assert asides("赞成\n12\n反对\n3\n弃权\n1\n") == []


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "<p ",
        "[",
        "(记者",
        "（",
        "![",
        "首页|",
        "a ",
        "图",
        "- ",
        "<script>",
        "<!--",
        "By A",
        "：",
        "摄 ",
    ],
)
def test_long_runs_take_no_longer_than_their_length(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    assert len(boilerplate.find(text, "zh")) >= 0


def test_spans_do_not_overlap() -> None:
    spans = boilerplate.find("（记者 赵小满 <b>摄</b>）" + BODY + "![x](y)\n责任编辑：赵", "zh")
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
