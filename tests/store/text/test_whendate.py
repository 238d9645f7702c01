"""The day of a meeting, in the many forms in which records tell it."""

from __future__ import annotations

import pytest

from store.text import boilerplate, heading, language

ZH = "市长林知远指出，要抓紧开工。苏曼说：“我们会按时完成。”与会同志一致同意。\n"
EN = 'Ines Okafor said the bridge would open. "We are ready," Bo Reyes added. Others agreed with them.\n'

RECORDS: tuple[tuple[str, str | None], ...] = (
    (
        "全市工作会议召开\n"
        "2026-09-16 09:12:33\n"
        "来源：河谷日报\n"
        "字号：大 中 小\n"
        "\u3000\u30009月14日至15日，全市工作会议在河谷宾馆召开。" + ZH,
        "2026-09-14",
    ),
    (
        "我校召开座谈会\n"
        "作者：宣传部 时间：2026-09-16 点击数：123\n"
        "\n"
        "9月15日上午，座谈会在行政楼二楼会议室召开。" + ZH,
        "2026-09-15",
    ),
    (
        "座谈会在京举行\n"
        "2026年09月16日08:12 | 来源：人民网\n"
        "\n"
        "    本网河谷9月15日电 （记者赵小满）今天，座谈会在河谷举行。" + ZH,
        "2026-09-15",
    ),
    (
        "（两会现场）委员热议\n\n  中新社河谷3月8日电 (记者 赵小满)8日举行的小组讨论中，委员们热议。" + ZH,
        "--03-08",
    ),
    (
        "市議會今進行總質詢\n2026/09/16 19:42\n\n市議會今（16）日進行總質詢，市長林知遠說，會持續努力。" + ZH,
        "2026-09-16",
    ),
    (
        "河谷2026年8月29日 /河谷通讯社/ -- 2026年8月27日，由河谷大学主办的行业论坛在河谷举行。" + ZH,
        "2026-08-27",
    ),
    (
        "标题\n2026-03-01\n\n2月27日，省委常委会召开会议，传达学习1月15日有关会议精神。" + ZH,
        "2026-02-27",
    ),
    (
        "标题\n2026-03-01\n\n为贯彻落实2月10日会议精神，2月27日，区里召开部署会。" + ZH,
        "2026-02-27",
    ),
    (
        "标题\n\n\u3000\u3000记者从9月14日举行的新闻发布会上获悉，项目进展顺利。" + ZH,
        "--09-14",
    ),
    (
        "标题\n2026-09-15\n近日，论坛在河谷召开。" + ZH,
        None,
    ),
    (
        "河谷市2026年政府工作报告\n"
        "——2026年1月15日在河谷市第八届人民代表大会第一次会议上\n"
        "市长 林知远\n"
        "各位代表：\n"
        "现在，我报告工作。\n",
        "2026-01-15",
    ),
    (
        "市議會會議過程正式紀錄\n"
        "2026年9月14日星期一\n"
        "上午11時會議開始\n"
        "\n"
        "出席議員：\n"
        "林知遠議員\n"
        "\n"
        "林知遠議員：主席，多謝。\n"
        "主席：請。\n",
        "2026-09-14",
    ),
    (
        "部门例会纪要\n"
        "会议时间：9月14日（周一）14:00-15:30\n"
        "会议地点：A座301\n"
        "参会人员：林知远、苏曼\n"
        "1. 预算\n",
        "--09-14",
    ),
    (
        "2026年第3次主任办公会纪要\n"
        "\n"
        "2026年9月14日，林知远主任主持召开办公会。现将会议议定事项纪要如下：\n"
        "一、预算。\n",
        "2026-09-14",
    ),
    (
        "会议纪要（2026-09-14）\n\n- 林知远：先看预算\n",
        "2026-09-14",
    ),
    (
        "专访林知远：桥要建好\n2026-09-20\n\n记者：您好。\n林知远：您好。\n记者：桥呢？\n林知远：建。\n",
        "2026-09-20",
    ),
    (
        "标题\n\n  今日（14日）下午，政府召开记者会。" + ZH,
        None,
    ),
    (
        "标题\n发布日期：2026-09-15\n\n  今日（14日）下午，政府召开记者会。" + ZH,
        "2026-09-14",
    ),
    (
        "(河谷14日讯)市议会今日开会。" + ZH,
        None,
    ),
    (
        "COMMITTEE HEARING ON BRIDGES\n"
        "\n"
        "MONDAY, SEPTEMBER 14, 2026\n"
        "\n"
        "House Committee,\n"
        "Riverbend.\n"
        "\n"
        "The CHAIRMAN. We begin.\n"
        "Mr. OKAFOR. Yes.\n",
        "2026-09-14",
    ),
    (
        "RIVERBEND, Sept. 14 (Wire) -- Ministers met on Monday to talk.\n" + EN,
        "--09-14",
    ),
    (
        "Ministers meet\n"
        "September 15, 2026\n"
        "\n"
        "RIVERBEND — Ministers gathered Monday to talk about bridges.\n" + EN,
        "2026-09-14",
    ),
    (
        "MINUTES of the meeting of the Works Committee held on Monday 14 September 2026 at the Town Hall,"
        " Riverbend at 6.30 pm\n"
        "\n"
        "Present: Cllr Adair\n",
        "2026-09-14",
    ),
    (
        "Works Committee\nMinutes\n14/09/2026\n\nPresent: Adair\n",
        "2026-09-14",
    ),
    (
        "Council meeting\nWednesday, 14th September, 2026\n7:00 p.m.\n\nPresent: Adair\n",
        "2026-09-14",
    ),
    (
        "# Weekly sync\n\nDate: 2026-09-14\nAttendees: Ines, Bo\n\n- Ines: hi\n",
        "2026-09-14",
    ),
    (
        "# 2026-09-14 TSC Meeting\n\n## Present\n* Ines\n\n## Next meeting\n2026-09-21\n",
        "2026-09-14",
    ),
    (
        "# TSC\n\n**Meeting date:** Sep 14 2026\n\n* Ines: hi\n",
        "2026-09-14",
    ),
    (
        "Title here\n\n(Riverbend, 14th) The state assembly sat on the 14th.\n" + EN,
        None,
    ),
    (
        "Title here\n"
        "\n"
        "[Valley Daily, September 14] Chen Ming, the mayor, said today at the work meeting held in Green "
        "City that things go well.\n" + EN,
        "--09-14",
    ),
    (
        "Title here\n"
        "2026-09-15 10:00\n"
        "Source: Valley Daily\n"
        "\n"
        "On September 14, the provincial work conference was held in the city of Green Valley.\n" + EN,
        "2026-09-14",
    ),
    (
        "Title here\n"
        "\n"
        "On the morning of September 14, 2026, the committee held a symposium. The fifth session on March"
        " 5 said so.\n" + EN,
        "2026-09-14",
    ),
    (
        "PM speaks\n"
        "Updated: 16 Sep 2026\n"
        "\n"
        "The prime minister told parliament on Tuesday that bridges matter.\n" + EN,
        "2026-09-15",
    ),
    (
        "Council approves budget\n"
        "By Ann Reyes\n"
        "Sept 15, 2026 | 8:00 am\n"
        "\n"
        "The council voted Monday night to approve the budget.\n" + EN,
        "2026-09-14",
    ),
    (
        "标题\n2026-09-15\n\n\u3000\u3000本报讯 9月14日，市委书记林知远到河谷区调研。" + ZH,
        "2026-09-14",
    ),
    (
        "标题\n\n\u3000\u30009月14日下午3时，“桥梁建设”专题研讨会在线上举行。" + ZH,
        "--09-14",
    ),
    (
        "标题 - 河谷大学新闻网\n\n  9月13-14日，由河谷大学主办的论坛在河谷召开。" + ZH,
        "--09-13",
    ),
    (
        "标题\n2026年9月15日 星期二\n\n  9月14日，会议召开。会议指出，自2020年1月1日起实行。" + ZH,
        "2026-09-14",
    ),
    (
        "标题\n"
        "\u3000\u30002026年9月14日上午10时，国务院新闻办公室举行新闻发布会，请林知远介绍情况。\n"
        "\u3000\u3000主持人：大家好。\n"
        "\u3000\u3000林知远：谢谢。\n"
        "\u3000\u3000记者：请问？\n"
        "\u3000\u3000林知远：是。\n"
        "\u3000\u3000记者：请问？\n",
        "2026-09-14",
    ),
    (
        "标题\n\n\u3000\u30002026年全国两会期间，9月14日，委员们在驻地讨论。" + ZH,
        "--09-14",
    ),
    (
        "標題\n\n【本報訊】立法會財務委員會昨日（14日）舉行會議。" + ZH,
        None,
    ),
    (
        "標題\n2026年9月15日\n\n【本報訊】立法會財務委員會昨日（14日）舉行會議。" + ZH,
        "2026-09-14",
    ),
    (
        "標題\n2026-09-15\n\n行政院長林知遠14日在立法院答詢表示，要抓緊。" + ZH,
        "2026-09-14",
    ),
    (
        "座谈会\n9月14日\n林知远：今天开会。\n苏曼：好。\n林知远：那么。\n苏曼：是。\n",
        "--09-14",
    ),
    (
        "河谷县人民政府第12次常务会议纪要\n"
        "（2026年9月14日）\n"
        "\n"
        "\u3000\u30009月12日，县长林知远主持召开会议。议定事项如下。\n",
        "2026-09-12",
    ),
    (
        "通知\n2026年9月10日\n\n定于9月14日在市民中心召开会议。" + ZH,
        "2026-09-14",
    ),
    (
        "标题\n来源： 2026-09-15 编辑：\n14日下午，全市防汛会议召开，市长讲话。" + ZH,
        "2026-09-14",
    ),
    (
        "标题\n\n2026-09-16 00:00     10271次阅读\n\n9月14日，全市防汛会议召开，市长讲话。" + ZH,
        "2026-09-14",
    ),
    (
        "---\ntitle: 标题\npublished: true\ndate: 2026-09-20\n---\n\n本周一，会议召开。" + ZH,
        None,
    ),
    (
        "Title\n"
        "\n"
        "September 14, 2026\n"
        "\n"
        "On September 12, 2025, the plan was begun. Today the mayor said the bridge was open at a meeting"
        ".\n" + EN,
        "2026-09-14",
    ),
    (
        "Q3 2026 Earnings Call\n"
        "September 14, 2026 5:00 PM ET\n"
        "\n"
        "Operator: Welcome.\n"
        "Ines Okafor: Thanks.\n"
        "Bo Reyes: Hi.\n"
        "Operator: Next.\n"
        "Ines Okafor: Yes.\n"
        "Bo Reyes: No.\n",
        "2026-09-14",
    ),
    (
        "FOMC Press Conference, September 14, 2026\n\nCHAIR OKAFOR. Good afternoon.\n",
        "2026-09-14",
    ),
    (
        "Riverbend City Council\n"
        "Regular Meeting Minutes\n"
        "Monday, September 14, 2026 – 7:00 p.m.\n"
        "City Hall\n"
        "\n"
        "Call to order\n",
        "2026-09-14",
    ),
    (
        "Minutes\n"
        "\n"
        "The meeting of 14 September 2026 opened at 10. The minutes of the meeting of 7 September 2026 we"
        "re approved.\n",
        "2026-09-14",
    ),
    (
        "Title\n"
        "\n"
        "The meeting will be held on September 20. Okafor said on September 14 that it was time.\n" + EN,
        "--09-20",
    ),
    (
        "Title\n\nMay Okafor said at the meeting on 5 May that 3 March was past.\n" + EN,
        "--05-05",
    ),
    (
        "Title\n\nAt a meeting in Riverbend on Tuesday (14), Okafor said that bridges matter.\n" + EN,
        None,
    ),
    (
        "Title\n\nToday (September 14) the conference opened in Riverbend.\n" + EN,
        "--09-14",
    ),
    (
        "Title\n"
        "Release time: 2026-09-15 10:20 Source: Valley Net Reader: 123\n"
        "\n"
        "This morning, a work meeting was held in the county.\n" + EN,
        "2026-09-15",
    ),
    ("Appointments pushed to Sept. 18\n\nThe meeting of the board was short.\n" + EN, None),
    ("Title\n\nThe session was calm. A public hearing is set for September 25.\n" + EN, None),
    ("Title\n\nThe council meeting was calm. The budget goes into effect July 1.\n" + EN, None),
    (
        "Title\n\nThe water fell, an engineer said on September 10. The town had no flood on September 9, "
        "said Bo Reyes at a conference.\n" + EN,
        "--09-10",
    ),
    (
        "Title\n"
        "2026-09-15 10:20\n"
        "\n"
        "Valley, Sept 14 (Xinhua) -- The national forum kicked off here on Monday.\n" + EN,
        "2026-09-14",
    ),
    (
        "某州发言人4月18日答记者问\n\n2019年4月18日下午，发言人祁明远回答了记者提问。祁明远说，路要修好。\n",
        "2019-04-18",
    ),
    ("3月22日上午，我市举行2024年第九场早餐会。祁明远说，路要修好。\n", "2024-03-22"),
    ("1月6日上午，我市召开2024年度总结表彰会。祁明远说，路要修好。\n", "--01-06"),
    (
        "委员的声音\n\n《 云州政协报 》 ( 2023年03月05日   第 03 版)\n\n"
        "3月4日，全会举行首场采访。祁明远说，路要修好。\n",
        "2023-03-04",
    ),
    (
        "Friday, 09/25/2026\n\nCouncil held its conference\n\n(LNO) - On March 3, 2023, the council held a "
        "conference. " + EN,
        "2023-03-03",
    ),
    (
        "Council plans fair\n\nLinhe Post | Updated: 2026-09-18 22:00\n\nThe council held a press conference "
        "on Wednesday on the fair. The fair will open on April 29.\n" + EN,
        "2026-09-16",
    ),
    (
        "Reeds\n\nOn Friday of December 18 the council met. It is what the March 9 Agreement says.\n" + EN,
        "--12-18",
    ),
    (
        "Mayor criticises harbour\n\nBridge won\n\n148\nBy Bo Reyes, Staff Writer\n2026/09/18 16:44\n"
        "The new bridge\n\nThe new bridge (LNA photo)\n\nThe ferry (LNA)\n\nLINHE (Linhe News) - The mayor "
        "on Sunday (Sept. 13) spoke at the harbour.\n" + EN,
        "2026-09-13",
    ),
    (
        "Council on reeds\nNovember 1, 2015 / 12:07 PM / 2 years ago\n\nThe mayor at the session "
        "of the council in Linhe, October 2, 2015. REUTERS/Bo Reyes\n\nThe mayor said "
        "on Sunday that reeds grow.\n" + EN,
        "2015-11-01",
    ),
    (
        "17 Jul 2024\nSunday 16 October 2016 - 14:41\n\nReeds grow\n\nThe mayor said Saturday reeds grow.\n"
        + EN,
        "2016-10-15",
    ),
    (
        "The mayor met the council on reeds Tuesday evening.\n" + EN + "(Linhe News Agency August 26, 2026)",
        "2026-08-25",
    ),
    (
        "Reeds\n\n2026-09-18 07:59\n\nShe came to the session of the 12th Linhe People's Congress.\n" + EN,
        None,
    ),
    (
        "Reed\n\nLINHE, Sept. 18 (Xinhua) -- The mayor on Friday said at a meeting that reeds grow. She will "
        "pay a visit to the summit from Sept. 22 to 25.\n" + EN,
        "--09-18",
    ),
    (
        "采访花絮\nhttp://www.yunzhou.example 2005年03月15日03:08 云州时报\n"
        "3月6日，祁明远在小组讨论会上说，路要修好。\n",
        "2005-03-06",
    ),
)


@pytest.mark.parametrize(("text", "day"), RECORDS)
def test_the_day_is_read(text: str, day: str | None) -> None:
    tongue = language.detect(text)
    assert heading.read(text, tongue, boilerplate.find(text, tongue)).date == day


def test_the_day_alone_at_the_head_of_minutes_is_theirs_and_not_that_of_minutes_approved() -> None:
    text = "LOCK BOARD MINUTES\n\nJULY 10, 2031\n\nMr. Lind made changes to the Minutes of June 26, 2031.\n"
    assert heading.read(text, "en").date == "2031-07-10"


def test_a_day_still_to_come_is_not_put_into_the_month_before() -> None:
    text = "云州社3月5日电 祁明远是新任发言人。\n\n他将于8日在县人大发布会亮相，祁明远说，准备好了。\n"
    assert heading.read(text, "zh", ()).date in ("--03-05", None)


def test_the_day_of_the_report_gives_way_to_the_day_of_the_meeting_behind_it() -> None:
    text = "云州日报12月23日讯 （通讯员 祁明）12月21日，县委书记马骏主持召开会议，马骏说，要修路。\n"
    assert heading.read(text, "zh", ()).date == "--12-21"
