"""The meeting's facts are those of the meeting, not of its page."""

from __future__ import annotations

import pytest

from store.records import Meeting
from store.text import boilerplate, heading, language

BODY = "市长林知远指出，要抓紧开工。苏曼说：“我们会按时完成。”与会同志一致同意。\n"


def facts(text: str) -> Meeting:
    tongue = language.detect(text)
    return heading.read(text, tongue, boilerplate.find(text, tongue))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("新闻\n\n跳到主要内容\n\n全市春耕推进会在青溪召开\n", "全市春耕推进会在青溪召开"),
        ("分享到：\n全市春耕推进会在青溪召开\n", "全市春耕推进会在青溪召开"),
        ("全市春耕推进会召开\n作者：宣传部 时间：2026-09-16 点击数：123\n", "全市春耕推进会召开"),
        ("您好， 今天是2025年03月17日星期一\n全市春耕推进会召开\n", "全市春耕推进会召开"),
        ("云州日报 2022年01月07日\n全市春耕推进会召开\n", "全市春耕推进会召开"),
        ("云州在线 > 即时新闻 > 要闻\n全市春耕推进会召开\n", "全市春耕推进会召开"),
        ("会场\n", None),
        ("一、会议议程说明\n", None),
        ("村民会议记录\n参会人员：全体村民代表及村委会成员\n", "村民会议记录"),
        (
            "您的位置：首頁 ->> 焦點傳真 】\n【 第1頁 第2頁 第3頁 】\n全市春耕推进会召开\n",
            "全市春耕推进会召开",
        ),
        ("市长林知远到会，书记苏曼主持，大家发言，气氛热烈，会期一天，“都同意吗？”\n", None),
        ("Story Code : 235279\n\nCouncil plans a fair\n", "Council plans a fair"),
        ("Friday,  09/25/2026\n\nCouncil plans a fair\n", "Council plans a fair"),
    ],
)
def test_the_title_is_a_whole_line_above_the_body(head: str, title: str | None) -> None:
    assert facts(head + "\n" + BODY).title == title


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("全市推进会召开\n2026-09-15\n\n9月14日，全市推进会召开。\n", "2026-09-14"),
        ("全市推进会召开\n2026-09-15\n\n全市推进会14日在市民中心召开。\n", "2026-09-14"),
        ("全市推进会召开\n2026-09-02 08:30 来源：河谷日报\n\n会议于8月31日召开。\n", "2026-08-31"),
        ("全市推进会召开\n发布时间：2026-01-03\n\n2025年12月31日，会议召开。\n", "2025-12-31"),
        ("全市推进会召开\n发布时间：2026-01-03\n\n12月30日，会议召开。\n", "2025-12-30"),
        ("全市推进会召开\n2026年9月15日　《河谷日报》\n\n9月14日，推进会召开。\n", "2026-09-14"),
        (
            "全市推进会侧记\n2026-09-15\n\n![](images/20260916_01.jpg)\n\n14日下午，代表团讨论报告。\n",
            "2026-09-14",
        ),
        (
            "全市推进会召开\n时间：2026-09-15 10:49:40\n来源：河谷融媒\n\n9月14日，推进会在河谷召开。\n",
            "2026-09-14",
        ),
        ("全市推进会召开\n2026年9月15日\n\n本报讯 昨天，全市推进会召开。\n", "2026-09-14"),
        ("全市推进会召开\n2026年9月15日\n\n今天上午，全市推进会召开。\n", "2026-09-15"),
        ("全市推进会召开\n\n新华社河谷9月14日电 全市推进会14日召开。\n", "--09-14"),
        ("全市推进会召开\n\n全市推进会14日召开。\n", None),
        ("全市推进会召开\n\n全市推进会召开，强调要抓紧。\n", None),
        ("---\ntitle: 推进会\ndate: 2026-09-20 01:02:03\n---\n9月14日，推进会召开。\n", "2026-09-14"),
        ("推进会纪要\n时间：2026年9月14日下午\n地点：市民中心\n编辑日期：2026-09-20\n", "2026-09-14"),
        ("市議會 2026年 9月 14日\n\n會議過程正式紀錄\n\n主席：開會。\n議員：是。\n", "2026-09-14"),
        ("《晚间新闻》 (20260914)\n\n### 推进会召开\n\n推进会今天（9月14日）召开。\n", "2026-09-14"),
        ("推进会召开\n2026-09-15\n\n该项目2019年3月1日动工。9月14日，推进会召开。\n", "2026-09-14"),
        (
            "推进会召开\n\n9月14日下午，推进会召开。\n\n[原文](https://example.org/2026/09/15/a.html)\n",
            "2026-09-14",
        ),
        ("Works Committee Minutes, 14 September 2026\n\nPresent: Adair, Reyes\n\n1. Bridge\n", "2026-09-14"),
        (
            "# Committee Meeting 2026-09-14\n\n## Agenda\n\n* Bo: the next one is on 21 Sept 2026\n",
            "2026-09-14",
        ),
        (
            "Budget talks open\nPublished: 16 September 2026\n\nThe talks opened on Monday, Okafor said.\n",
            "2026-09-14",
        ),
        ("Budget talks open\n\nThe talks opened on Monday, Okafor said. It was late.\n", None),
        ("Budget talks open\n\nOn the 14th, Okafor said at the meeting that it was late.\n", None),
        (
            "Fair opens\n\nValley Daily December 10 (Reporter Ann Reyes) this morning the fair opened.\n",
            "--12-10",
        ),
        (
            "Talks\nAuthor:Valley Daily Time:2026.09.14\n\nThis afternoon the meeting was held.\n",
            "2026-09-14",
        ),
        (
            "Talks\nAuthor:Valley Daily Time:2026.09.16\n\nThe meeting was held on September 14.\n",
            "2026-09-14",
        ),
        ("Minutes\nDate: September 14, 2026\nLocation: Town Hall\n", "2026-09-14"),
        (
            "Harbour Board\n\nPresent: Okafor\n\nMinutes of the August 10, 2026 meeting were approved.\n",
            None,
        ),
        (
            "Works (Qtr End 8/31/26) Call Transcript\n\nSeptember 14, 2026 4:15 pm ET\n\nOperator\n\nHi.\n",
            "2026-09-14",
        ),
    ],
)
def test_the_date_is_the_meetings_as_far_as_the_text_tells(text: str, date: str | None) -> None:
    assert facts(text + BODY * 2 if "。" in text else text).date == date


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("9月14日，全市推进会在市民中心召开。", "市民中心"),
        ("9月14日，推进会在河谷大学图书馆报告厅隆重举行。", "河谷大学图书馆报告厅"),
        ("会议于河谷市召开。", "河谷市"),
        ("会议在一号楼818会议室主持召开。", "一号楼818会议室"),
        ("9月14日，河谷饭店二楼厅气氛热烈。", "河谷饭店二楼厅"),
        ("海报新闻记者 林知远 日照报道\n推进会今天举行。", "日照"),
        ("推进会在我校召开，闭幕式在河谷大学召开。", "河谷大学"),
        ("代表们齐聚一堂。", None),
        ("如果在国内召开的会议都去，就没有时间了。", None),
        ("时间：9月14日\n地点：三楼会议室\n", "三楼会议室"),
        ("在这样的背景下召开会议。", None),
        ("推进会今天举行。", None),
        ("The talks were held in Riverbend on Monday.", "Riverbend"),
        ("The fair will be held at the Valley Convention Centre to show tea.", "Valley Convention Centre"),
        ("He spoke at an online video conference.", "online"),
        ("He read an online newspaper.", None),
        ("(Riverbend 11) The registry said that paper was out.", "Riverbend"),
        ("Talks among ministers in Riverbend on Saturday went on.", "Riverbend"),
        ("The meeting was held in September.", None),
        ("The meeting was opened at 4 PM by President Okafor.", None),
        (
            "The fair opened in Riverbend, Norland. Chairman of the Union, Bo Reyes, came.",
            "Riverbend, Norland",
        ),
        ("Venue: Town Hall\n", "Town Hall"),
        (
            "Two days ago, opening the leaders' summit in New Haven, Okafor decried a lack of funds.",
            "New Haven",
        ),
        (
            "Ministers ended a three-day summit in Porto Alto, Italy Friday, agreeing to share the cost.",
            "Porto Alto, Italy",
        ),
        ("The forum was held in Bergen, Norway, on Monday.", "Bergen, Norway"),
        ("9月14日，全国政协十三届一次会议在全国政协第一次会议开幕，代表听取报告。", None),
        ("近期发生多起聚集性疫情，林知远指出要汇聚学界智慧。", None),
        ("九月的一天，五百名代表齐聚云湖岛，共商大计。", "云湖岛"),
        ("九月的一天，五百名代表齐聚杭州，共商大计。", "杭州"),
    ],
)
def test_the_place_stands_where_the_meeting_was_held(text: str, place: str | None) -> None:
    assert facts("Title of the record\n\n" + text).place == place


@pytest.mark.parametrize(
    ("text", "organiser"),
    [
        ("论坛由河谷大学主办，河谷日报协办。", "河谷大学"),
        ("主办单位：河谷大学\n", "河谷大学"),
        ("The forum was hosted by the Valley Foundation on Monday.", "Valley Foundation"),
        ("大家都来了。", None),
    ],
)
def test_the_organiser_is_who_held_it(text: str, organiser: str | None) -> None:
    assert facts("题目\n\n" + text).organiser == organiser


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("全市推进会召开\n\n" + BODY, "全市推进会召开"),
        ("---\ntitle: 河谷大学->【专题】全市推进会召开 | example.info\n---\n" + BODY, "全市推进会召开"),
        ("# 《晚间新闻》 (20260914)\n\n### 全市重点项目推进会召开\n\n" + BODY, "全市重点项目推进会召开"),
        ("# Works Committee 2026-09-14\n\n## Agenda\n\n* Bridge\n", "Works Committee 2026-09-14"),
        ("Fair opens - Viewpoint - Valley Daily Online\n\nThe fair opened.\n", "Fair opens"),
        ("首页 > 要闻 > 正文\n全市推进会召开\n来源：河谷日报\n" + BODY, "全市推进会召开"),
        ("全市推进会召开_河谷新闻网\n\n" + BODY, "全市推进会召开"),
        ("Valley > News > Fairs\nThe pear fair opens\n\nThe fair opened on Monday.\n", "The pear fair opens"),
        ("App\nThe pear fair opens\n\nThe fair opened on Monday.\n", "The pear fair opens"),
        ("林知远：今天开会。\n苏曼：好。\n", None),
    ],
)
def test_the_title_has_no_furniture(text: str, title: str | None) -> None:
    assert facts(text).title == title


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("全市推进会召开\n\n" + BODY * 3, "news"),
        ("推进会会议纪要\n时间：9月14日\n\n一、桥梁\n", "minutes"),
        ("Minutes of the Works Committee\n\n1. Bridge\n", "minutes"),
        ("会议记录\n" + "林知远：今天开会。\n苏曼：好。\n" * 4, "minutes"),
        ("例会\n" + "林知远：今天开会。\n苏曼：好。\n" * 4, "transcript"),
        ("Call\n" + "Okafor: Shall we?\nLindqvist: Yes.\n" * 4, "transcript"),
        ("河谷往事\n" + "记者：您好。\n林知远：您好，请坐。\n" * 4, "interview"),
        ("林知远在全市推进会上的讲话\n\n同志们，今天开会。大家辛苦了。\n", "speech"),
        ("代表热议林知远重要讲话\n\n" + BODY * 2, "news"),
        (
            "Council adopts plan\n\nThe council moved its budget hearing. “It is late,” Bo Reyes said.\n",
            "news",
        ),
        ("x", None),
    ],
)
def test_the_kind_is_told(text: str, kind: str | None) -> None:
    assert facts(text).kind == kind


@pytest.mark.parametrize(
    "unit", ["1", "九", "在", "A ", "a", "：", "—", "# ", "2026", "12月", "the ", "held in A", " ", "->"]
)
def test_long_runs_take_no_longer_than_their_length(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    assert heading.read(text, "en").language == "en"
