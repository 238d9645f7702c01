"""Lines of furniture met on pages, and lines of records that only look like them."""

from __future__ import annotations

import pytest

from store.text import boilerplate

RECORD = """\
林知远：来源：我们还要查。
“转载请注明出处。”林知远说。
林知远说，未经许可不得施工。
他说：“点击这里下载就行。”
评论：这次会议很成功。
主编：我觉得可以，大家再看看。
文/武官员都到了。
图书：三本
苏曼：图为我们去年的现场，大家看。
图1 显示，投资增长10%。
More: I would add one thing.
Related to this, Okafor said the cost had risen.
Source: the committee's own figures, said Okafor.
Okafor said the photo
By Friday the bridge will open.
By Ann Okafor's account, it was late.
Comments were made by all.
Next, Ms Reyes reported on roads.
Previous minutes were approved.
Next meeting: 21 September
Search and rescue was discussed
Home Secretary: I agree.
News: the bridge opens.
* Bo: read more about the API
Contact: Ines will call them
(Reporters laugh.)
（记者提问时笑）
[Editor's note: he meant Monday]
电：我们要保供。
林知远（记者出身）说，要抓紧。
Share your view, she said.
关注：民生
分享经验：先做再说
推荐：苏曼
3
2026
A: Yes
日期：9月14日
时间：9月14日
编号：7
分类讨论：一组
来源于群众，服务于群众
作者：苏曼《河谷往事》，人民出版社，讲的是修桥的故事。
The end of the meeting
END OF YEAR REPORT
Sports: the team won.
视频：会议在云端进行，林知远说。
[会议室](A座)
Note (photo): bring the plan
记者：请问桥何时开通
问：记者 们怎么看
1. 关于我们的任务
首页要改版，苏曼说。
"""

FURNITURE = """\
[Print] [Close]
【Print】 【Close】
Facebook Twitter Weibo
(Produced by Bo Reyes)
Editor in charge: [Bo Reyes]
Valley > News
（河谷日报记者 赵小满）
（本报记者赵小满 通讯员钱大有）
（记者 赵小满 文/图）
(记者/赵小满 编辑/钱大有)
（责任编辑 赵小满）
【编辑:赵小满】
[责任编辑：赵小满]
编辑丨赵小满
编 辑：赵小满
责 编：赵小满
文｜赵小满
摄影：赵小满
供稿：宣传部
审核人：赵小满
一审：赵小满 二审：钱大有 三审：孙立
来源 | 河谷发布
本文来源：河谷日报
转自：河谷发布
记者：赵小满
通讯员：赵小满 钱大有
阅读 1234
阅读数：123
浏览次数：123
【字体：大 中 小】
打印本页 关闭窗口
分享：
分享到
点击下载App
关注我们
扫码关注
微信扫一扫 分享
返回首页
上一篇：没有了
下一篇：桥开通了
相关新闻：
相关链接：桥
（图片来源：网络）
图片来源：河谷日报
图/赵小满
△林知远讲话
▲会场（赵小满摄）
会场 赵小满/摄
会议现场。新华社记者 赵小满摄
资料图：会场
（完）
- 完 -
—— END ——
免责声明：本文仅代表作者个人观点，与本网无关。
声明：转载此文是出于传递更多信息之目的。
Photo: Ann Reyes/Valley Daily
(Photo: Ann Reyes)
Photo by Ann Reyes
Ann Reyes/Valley Daily via AP
Editing by Ann Reyes; Reporting by Bo Lind
Reporting by Bo Lindqvist; Editing by Ann Reyes
(Reporting by Bo Lindqvist)
Editor: Ann Reyes
[Editor: Ann Reyes]
【Editor: Ann Reyes】
(Editor Ann Reyes)
Responsible editor: Zhao Xiaoman
(Editor in charge: Zhao Xiaoman)
Author: Zhao Xiaoman
Source: Valley Net
Posted on September 14, 2026 by admin
Published: 14 Sep 2026
Last updated: 14 Sep 2026 10:00
Read more
Read More »
Continue reading
Click here to read more
Share this:
Share on Facebook
Tweet
Like this:
Leave a Reply
Print this page
Subscribe to our newsletter
Sign up for our newsletter
Advertisement
ADVERTISEMENT
Follow us on Twitter
You may also like
Tags: bridge, budget
Copyright 2026 Valley Daily
All Rights Reserved
Previous: bridge opens
Next: bridge closed
Related Articles
Original title: bridge
[Source: Valley Daily]
Skip to main content
Home > News > Article
Home » News » Bridge opens
标签：桥梁 预算
责任编辑 赵小满
（编辑 赵小满）
声明：本网站图片版权归原作者
"""

BODY = (
    "九月十四日，会议召开。林知远指出，今年要完成投资二十八亿元，各区要抓紧开工，按月报告进度，确保年底投产。\n"
    "苏曼说：“我们会按时完成，请大家放心。目前三个项目已经封顶，设备也已经到位，下个月开始安装调试。”\n"
)


@pytest.mark.parametrize("line", RECORD.splitlines())
def test_a_line_of_a_record_is_left_alone(line: str) -> None:
    assert boilerplate.find(BODY + line + "\n" + BODY, "zh") == ()


@pytest.mark.parametrize("line", FURNITURE.splitlines())
def test_a_line_of_furniture_is_found_whole(line: str) -> None:
    text = BODY * 3 + line + "\n" + BODY
    found = boilerplate.find(text, "zh")
    assert found
    assert line.strip("[]【】（）() ") in text[found[0].start : found[-1].end]
