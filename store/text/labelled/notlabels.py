"""What stands before a colon and is nobody: facts of the meeting, headings, acts, clauses."""

from __future__ import annotations

import re

from store.text.labelled.words import HAN, SURNAME

_CHINESE = re.compile(
    r".{0,12}(?:特约主持|特約主持|时间|時間|地点|地點|日期|出席|列席|缺席|请假|請假|参会|參會|参加|與會|与会|"
    r"到会|人员|人員|名单|名單|记录|紀錄|主题|主題|议题|議題|议程|議程|标题|標題|来源|來源|"
    r"编辑|責編|责编|校对|审核|审签|签发|抄送|主送|报送|电话|電話|邮箱|郵箱|网址|網址|链接|"
    r"鏈接|連結|地址|附件|附录|备注|備註|摘要|关键词|關鍵詞|关键字|目的|目标|目標|背景|"
    r"内容|內容|结论|結論|决定|決定|决议|決議|议定|問題|问题|建议|建議|意见|意見|要求|措施|"
    r"任务|任務|待办|待辦|行动项|责任人|責任人|完成时限|时限|进展|進展|概述|概要|总结|總結|"
    r"小结|"
    r"如下|例如|比如|譬如|包括|其中|注|註|图|圖|(?<!代)表|案例|原因|理由|结果|結果|做法|成效|亮点|"
    r"特点|优势|风险|難點|难点|重点|重點|说明|說明|声明|聲明|提示|提要|简介|簡介|介绍|介紹|"
    r"原则|原則|"
    r"方式|方法|步骤|步驟|版本|字数|字數|分类|分類|作者|摄影|攝影|供稿|通讯员|日程|期数|文号|"
    r"编号|編號|密级|单位|單位|部门|部門|动议|動議|议案|議案|表决|表決|投票|赞成|反对|反對|"
    r"弃权|棄權|"
    r"同意|通过|通過|首先|其次|再次|最后|最後|第[一二三四五六七八九十]|一是|二是|三是|四是|"
    r"五是|是|的|了|着|有|为|為|上传时间|创建时间|时长|時長|会议号|会议主题|智能纪要|文字记录|"
    r"文字稿|数据|效果|意义)$"
)
_SPEAKING = re.compile(
    r"(?:说|說|表示|指出|强调|強調|认为|認為|介绍|介紹|称|稱|谈到|談到|提到|坦言|回答|答道|"
    r"问道|道|讲|講|写道|寫道|透露|宣布|宣佈|补充|補充|提出|呼吁|呼籲|感慨|感叹|解释|解釋|"
    r"直言|明确|透露|(?:告诉|告訴|对|對|向)(?:记者|記者|大家)|回应|回應|追问|總結|总结|坦承|谈起|喊|笑|想|看|讲话|致辞|讲述)$"
)
_CLAUSE = re.compile(r"[，。！？；,!?;…“”\"《》「」『』/\\=|~^{}<>@#$%&+]|\d{5}|https?|www\.")
_NOT_NAMES_HAN = re.compile(
    r"(?:会议|會議|本次|这|這|那|此|我|你|他|她|它|如果|因为|因為|所以|但|而|并|並|及|关于|"
    r"關於|根据|根據|按照|对于|對於|通过|目前|现在|現在|今天|昨天|明天|今年|去年|同时|另外|"
    r"此外|一|二|三|四|五|六|七|八|九|十|第|每|各|全|大家|有人|有的|还有|還有|以下|以上|下面|"
    r"上面|请|請)"
)
_ENGLISH = frozenset(
    "note notes link links recording recordings agenda slides slide presenter presenters url "
    "uri http https ftp mailto date time venue place location where when "
    "present attendees attendance apologies absent participants members invitees invited "
    "subject re fwd cc bcc from to sent title topic topics summary abstract "
    "action actions decision decisions resolution resolutions resolved agreed conclusion "
    "conclusions outcome outcomes motion motions vote votes moved seconded "
    "proposed ayes noes nays background context goal goals objective objectives purpose "
    "scope status update updates next todo tbd tba fyi ps nb ap ai issue issues "
    "pr prs bug bugs risk risks blocker blockers question questions answer answers example "
    "examples e.g i.e warning caution tip important source sources "
    "reference references see also chapter section part item items step phase stage option "
    "figure fig table appendix annex exhibit photo image picture caption "
    "credit copyright author authors editor editors editor's by posted published updated "
    "version file files address phone tel email fax website web contact "
    "kind language style region page pages total subtotal result results finding findings "
    "recommendation recommendations reason reasons pros cons "
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december "
    "minutes document documents discussion review plan budget introduction overview "
    "description details detail definition remarks "
    "facts key keywords keyword tags tag category highlights headline dateline deadline due "
    "owner priority labels label milestone chat transcript duration host "
    "facilitators moderators chairs scribes scribe regrets guests guest speakers panelists "
    "witnesses staff quorum carried passed approved adjourned "
    "meeting meetings session call event dial-in zoom webex room cost price amount number id "
    "code ref first second third fourth finally however therefore "
    "explanation concurrent commentary narration voiceover subtitles "
    "warning disclaimer instructions requirements features changes todo's tasks task "
    "visitor visitors hearing hearings business report reports comment comments communications "
    "correspondence announcements adjournment allegiance invocation presentation presentations "
    "proclamation proclamations calendar "
    "vouchers approval approvals ordinance ordinances bids permits applicant petitioner absent excused "
    "resolution(s) response elected appointed".split()
)
_TAGS = frozenset(
    "done wip ongoing optional pending new closed open opened fixed info skip skipped draft merged blocked "
    "deferred carryover recurring high low medium urgent redacted inaudible crosstalk sic private "
    "deprecated breaking feature docs fix test tests misc admin all none tentative cancelled canceled "
    "postponed confirmed standing announcement announcements demo x".split()
)
"""What stands in brackets before an item of a list and is nobody."""
_ENGLISH_FIRST = frozenset(
    "step item section part figure fig table appendix annex exhibit photo chapter option "
    "phase stage question issue action motion resolution "
    "article clause paragraph page slide note rule day week month year quarter round test "
    "case example task goal objective "
    "for in on at to if when while because however but and or so as the this that these "
    "those there here it he she they we i you my our your his her their "
    "what why how who which where is are was were do does did can could should would will "
    "please see next last previous new other some all any each every "
    "no not key main also first second third finally".split()
)
_ENGLISH_SPEAKING = re.compile(
    r"\b(?:said|says|say|asked|asks|added|adds|replied|noted|told|stated|wrote|writes|reads|"
    r"following|follows|agreed|include|includes|including|is|are|was|were|has|have|had|will|"
    r"would|can|means)$",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:members|guests|visitors|attendees|absentees|officers|liaisons|proxies) |\b(?:present|absent)\b"
)
"""Several people, or who was there: the head of a list."""
_GIVEN = re.compile(r"(?:Will|May|April|June|August|Page|Chance) [A-Z][a-z'’-]{1,24}")
"""Given names that are also words; `June Minutes` is no name."""
ACT = re.compile(
    r"(?:\*{0,2}_{0,2})(?:RESOLVED|RESOLUTION|Resolution|Resolved|DECISION|Decision|Decided|"
    r"AGREED|Agreed|CARRIED|Carried|MOTION|Motion|MOVED|Moved|ACTION|Action|Actions|A[PI](?![A-Z])|"
    r"TODO|To do|"
    r"VOTE|Vote|Voting|Outcome|Conclusion|CONCLUSION|Conclusions|Consensus|No objections?|"
    r"Noted|NOTED|Approved|APPROVED|Recommendation|Ayes|Noes|Proposed by|Seconded by|"
    r"\[ \]|\[x\]|会议决定|會議決定|会议议定|会议要求|会议同意|会议通过|会议认为|会议强调|"
    r"会议指出|会议听取|会议审议|决定|決議|决议|结论|結論|待办|待辦|行动项|表决|表決|責任人|"
    r"责任人|动议|動議)(?![a-z])"
)
"""How a row begins that tells what was done, not what was said."""

DEED = re.compile(
    r"(?:^|(?<=[.;!?] )|(?<=[.;!?][\"”)] )|(?<=[.;!?]  ))(?:"
    r"(?:The )?(?:[Gg]overnors|[Mm]embers|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Cc]ouncill?ors|[Mm]eeting|"
    r"[Tt]rustees|"
    r"[Dd]irectors|[Cc]ommissioners|[Ss]hareholders|[Gg]roup|[Pp]anel|[Mm]otion|[Ii]tem|[Rr]eport|"
    r"[Mm]inutes|[Vv]ote) "
    r"(?:\w{3,14}ly |then |also |was |were |has |had |have |been ){0,3}(?:agreed|resolved|approved|noted|"
    r"received|accepted|"
    r"decided|thanked|endorsed|adopted|voted|considered|discussed|carried|passed|seconded|moved|"
    r"adjourned|closed|"
    r"deferred|concluded|tabled|confirmed|signed|AGREED|RESOLVED|APPROVED|NOTED)\b"
    r"|It was (?:\w{3,14}ly )?(?:agreed|resolved|noted|decided|moved|proposed|AGREED|RESOLVED)\b"
    r"|RESOLVED|AGREED|Resolved\b|Agreed\b|A (?:\w{1,12} ){0,2}(?:motion|vote|discussion)\b"
    r"|(?:Some |Further |Lengthy |Brief |More |Much |General |There (?:was|were) (?:no |some |a |much )?)"
    r"(?:\w{1,12} ){0,2}discussions?\b|No action\b|The vote\b|Vote:"
    r"|(?!Due |Prior |Thanks |Next |According |Access )[A-Z][\w.'’-]{1,20} to (?:report|contact|inform|send|"
    r"write|ask|"
    r"check|follow|arrange|prepare|draft|circulate|speak|investigate|obtain|look|find|raise|add|review|"
    r"update|set|chase|provide|organi[sz]e|liaise|confirm|discuss|share|create|open|email|meet|invite|"
    r"publish|schedule)\b"
    r"|Motion\b|Moved by|On (?:a |the )?motion|There being|Action:|ACTION"
    r"|Discussion (?:followed|ensued)|(?<=[.;!?] )Discussion (?:was|took)\b|"
    r"(?:The )?[Mm]eeting (?:closed|adjourned|ended))"
)
"""How a sentence of minutes begins that tells what the meeting did."""

TAIL = re.compile(
    r"(?:Transcribed by https?|Transcription ended|This editable transcript|This transcript "
    r"was|.{1,60} (?:started|stopped) (?:the )?transcription$|\[?END\]?$|- END -|-ENDS-|###$|"
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日[,，]?[\u4e00-\u9fff]{2,12}(?:发言人|發言人)[\u4e00-\u9fff]{2,4}(?:主持|举行|舉行)|"
    r"以上内容由|本纪要由|本记录由|（完）|\(完\)|完$|散会|散會|会议结束|會議結束|"
    r"会议于.{0,20}结束|會議於.{0,30}(?:結束|休會|暫停)|責任編輯|责任编辑|编辑[:：]|责编|"
    r"来源[:：]|原标题|记录[:：]|记录人[:：]|整理[:：]|校对[:：]|抄送|"
    r"The (?:meeting|committee|sitting|session|hearing|house|council) (?:was |then "
    r")?(?:closed|adjourned|ended|rose|finished|concluded|stands adjourned)|Meeting (?:closed|"
    r"adjourned|ended)|Adjourned at|Next meeting|"
    r"下次会议|下次會議|\(Whereupon|\[Whereupon|Whereupon, )",
    re.IGNORECASE,
)
"""How a row begins that closes a record or a turn."""

_NAME_LIKE_FACT = re.compile(rf"{SURNAME}[{HAN}][图圖为為有着]")
"""A name of three characters whose last one also ends a heading: `龙永图`."""
_FIRST_HALF = frozenset(
    "平面 时间 時間 方法 方案 方位 关系 關係 路线 路線 计划 計劃 任务 任務 应该 應該 应当 "
    "通常 于是 成员 和平 容量 水平 温度 万有 相关 有关".split()
)
_INTERVIEW_TITLE = re.compile(r"(?:对话|對話|专访|專訪|访谈|訪談)[\u4e00-\u9fff]{2}")


def is_fact(head: str) -> bool:
    """Return whether `head`, the words before a colon, announces a fact or an act rather than a speaker."""
    head = head.strip(" *_#[]()").replace("\u2019", "'")
    low = head.lower()
    if _GIVEN.fullmatch(head) and low.split(" ")[-1] not in _ENGLISH:
        return False
    if head.isupper() and len(head) in (2, 3) and low in _ENGLISH_FIRST:
        return False
    if _GROUP.search(low) and " " in low:
        return True
    if low in _ENGLISH or (low.isascii() and low.split(" ")[0].rstrip(".") in _ENGLISH_FIRST):
        return True
    if low.isascii():
        return bool(_ENGLISH_SPEAKING.search(low)) or low.split(" ")[-1] in _ENGLISH - {
            "host",
            "guest",
            "scribe",
        }
    if _CHINESE.fullmatch(head):
        return not (_NAME_LIKE_FACT.fullmatch(head) and head[:2] not in _FIRST_HALF)
    return bool(_INTERVIEW_TITLE.match(head))


def is_tag(word: str) -> bool:
    """Return whether a small word in brackets is a mark of state rather than somebody's handle: `[done]`."""
    return word in _TAGS or is_fact(word)


def is_clause(head: str) -> bool:
    """Return whether `head` is a piece of a sentence: it holds its punctuation, ends in a verb of speech."""
    if _CLAUSE.search(head):
        return True
    return bool(_SPEAKING.search(head)) and len(head) > 1


def starts_like_clause(head: str) -> bool:
    """Return whether a Chinese `head` begins with a word no name begins with."""
    return bool(_NOT_NAMES_HAN.match(head))
