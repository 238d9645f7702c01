"""The vocabulary of labels: surnames, posts, offices, forms of address, parts in a conversation."""

from __future__ import annotations

import re

HAN = "\u3400-\u9fff\uf900-\ufaff\ufffd"

_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
    "奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁"
    "毛禹狄米贝明臧计伏成戴谈宋茅庞"
    "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯"
    "管卢莫经房裘缪干解应宗丁宣"
    "邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳汲松井段富巫乌焦巴弓牧隗山谷"
    "车侯宓蓬全郗班仰秋仲伊宫宁"
    "仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
    "莘党翟谭贡劳逄姬申扶堵冉宰"
    "郦雍桑桂牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿"
    "满弘匡国文寇广禄阙东欧沃利蔚"
    "越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰关蒯相查荆游竺权盖益桓公佘岳帅缑亢况有琴商牟"
    "佟仉揭覃植衣苑褟檀初晋闫海肖"
    "付代涂仝原楚苟娜厍撒鹿栗冼展盘卿侍呼阿买旦扎格巴才完尕木央肉依图热库帕艾吐麦亚玉"
)
_TRADITIONAL = (
    "趙錢孫吳鄭馮陳衛蔣楊許呂張嚴謝鄒喻雲蘇韋馬鳳鮑費賀倪湯羅畢鄔樂時傅齊顧黃蕭湛貝計談龐紀項"
    "藍閔賈婁顏鍾駱萬盧莫經繆應鄧單"
    "諸鈕龔邢陸榮車寧榮厲劉葉龍黎蒼聞黨譚貢勞酈壽邊溫莊閻連習魚終師鞏聶關豐饒簡須養蓋岳況鄺鄭區歐麥涂鄧廖"
)
_COMPOUND = (
    "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|令狐|宇文|长孙|長孫|"
    "慕容|司徒|夏侯|端木|南宫|南宮|独孤|獨孤|百里|呼延"
)
SURNAME = f"(?:{_COMPOUND}|[{_SURNAMES}{_TRADITIONAL}])"
ONE_SURNAME = re.compile(SURNAME)
CHINESE_NAME = re.compile(
    rf"(?:{SURNAME}[{HAN}]{{1,2}}|{SURNAME}[{_SURNAMES}{_TRADITIONAL}][{HAN}]{{2}}"
    rf"|[{HAN}]{{1,8}}(?:[·•・‧][{HAN}A-Za-z]{{1,10}}){{1,4}})"
)

_RANK = (
    "(?:原|前|老|新任|时任|候任|代理|代|兼|常务|常務|执行|執行|名誉|名譽|首席|高级|高級|资深|"
    "資深|第一|总|總|副|助理)"
)
_PARTY = (
    "(?:省委|市委|县委|縣委|区委|區委|州委|旗委|镇委|乡委|地委|党委|党组|党工委|党总支|党支部|"
    "团委|工委|纪委|政协|人大常委会)"
)
_CORE = (
    "总书记|书记处书记|书记|書記|主任委员|主任委員|主任|主席|主委|部长|部長|省长|省長|市长|"
    "市長|县长|縣長|区长|區長|州长|州長|旗长|镇长|鎮長|乡长|鄉長|村长|"
    "厂长|廠長|船长|船長|支书|支書|主管|户主|理事|董事|常务|教练|队医|作家|导演|導演|演员|"
    "經紀人|经纪人|策展人|馆员|館員|研究人員|研究人员|合伙人|店长|总编|總編|副总|副總|局长|"
    "局長|厅长|廳長|处长|處長|科长|科長|股长|司长|司長|署长|署長|署理|关长|院长|院長|校长|"
    "校長|园长|所长|所長|行长|行長|会长|會長|社长|社長|台长|台長|"
    "馆长|館長|站长|站長|组长|組長|队长|隊長|值班长|班长|班長|排长|连长|庭长|庭長|检察长|檢察長|"
    "董事长|董事長|理事长|理事長|秘书长|秘書長|议长|議長|院士|"
    "总经理|總經理|经理|經理|总裁|總裁|总监|總監|总编辑|總編輯|主编|主編|编辑|總工程師|"
    "总工程师|工程师|工程師|设计师|設計師|建筑师|教授|研究员|研究員|讲师|講師|"
    "教师|教師|老师|老師|医师|醫師|医生|醫生|律师|律師|法官|审判长|審判長|审判员|书记员|"
    "公诉人|辩护人|原告|被告|证人|證人|代理人|专家|專家|顾问|顧問|秘书|秘書|"
    "干事|幹事|委员|委員|議員|议员|常委|代表|发言人|發言人|主持人|主持|司仪|司儀|行政長官|"
    "行政长官|特首|總統|总统|總理|总理|首相|大臣|大使|参赞|领事|创始人|創辦人|首席执行官|"
    "负责人|負責人|记者|記者|学者|學者|队员|会计|會計|召集人|召集人|协调员|科员|专员|專員|"
    "助理|嘉宾|嘉賓|评论员|分析师|研究生|博士|博士生|学生|總監督|调研员|巡视员|监事|监事长|"
    "总干事|總幹事"
)
_LONGEST_FIRST = "|".join(sorted(set(_CORE.split("|")), key=lambda post: (-len(post), post)))
POST = re.compile(rf"{_PARTY}?{_RANK}{{0,3}}(?:{_LONGEST_FIRST})")
ADDRESS = re.compile(
    r"(?:先生|女士|小姐|同志|老师|老師|教授|博士|医生|醫生|院士|律师|律師|法官|議員|议员|委員|"
    r"委员|代表|總|总|工|師傅|师傅|太太|爵士|大律師)$"
)
MEMBER = re.compile(r"(?:議員|议员|委員|委员|代表)$")

MEDIA = re.compile(
    rf"《?[{HAN}A-Za-z]{{1,12}}(?:社|报|報|台|臺|网|網|周刊|週刊|电视|電視|广播|廣播|新闻|新聞|"
    rf"杂志|雜誌|频道|頻道|之声|卫视|衛視|在线)》?(?:记者|記者)?|(?:CNN|BBC|NHK|CNBC|ABC|NBC|"
    rf"CBS|KBS|AFP)"
)
"""Labels that name the house a reporter asks for."""
ENGLISH_MEDIA = re.compile(
    r"(?:The )?(?:[A-Z][\w&.-]{0,20} ){0,3}(?:Times|Post|News|Magazine|Journal|Herald|Review|"
    r"Weekly|Daily|Tribune|"
    r"Guardian|Observer|Gazette|Chronicle|Telegraph|Mail|Radio|TV|Reuters|Podcast|Bloomberg)"
)
"""The same in English: `The Alder Times`."""
ROLES = frozenset(
    "记 記 主席 主持人 主持 主持者 司仪 司儀 记者 記者 问 問 答 提问 提問 回答 采访者 採訪者 访谈者"
    " 受访者 受訪者 被采访者 被访者 采访人 嘉宾 嘉賓 观众 觀眾 听众 网友 網友 学员 学生 "
    "发言人 發言人 审判长 審判長 审判员 书记员 公诉人 辩护人 辩护律师 原告 被告 原告代理人 被"
    "告代理人 法官 证人 證人 调解员 仲裁员 主審法官 秘書 秘书 秘书长 秘書長 "
    "議長 议长 副主席 代理主席 全委會主席 全體委員會主席 局长 局長 司长 司長 行政長官 主任 书"
    "记 部长 部長 院长 市长 市長 校长 会长 社长 老师 老師 医生 患者 律师 專員 编辑 "
    "与会者 與會者 提问者 提問者 旁白 采访对象 讲者 講者 主讲人 主講人 评委 专家 家长 居民 村"
    "民 代表 同学 员工 领导 客户 甲方 乙方 观察员 翻译 译员 评论员 主编".split()
)
"""Labels that name an office or a part in a conversation, not a person."""

RECOGNISED = re.compile(
    r"(?:\d{1,2}号(?:说话人|发言人|讲话人|嘉宾|用户)|(?:说话人|說話人|发言人|發言人|讲话人|講者|讲者|"
    r"发言者|發言者|语者|語者|用户|用戶|Speaker|SPEAKER|speaker|Spk|spk|UNKNOWN_SPEAKER|Unknown_Speaker|"
    r"Person|Participant|Unknown Speaker|Speaker Unknown|Voice|"
    r"嘉宾|嘉賓|观众|觀眾|听众|记者|主持人|网友|学员|居民|Interviewer|Interviewee|Respondent|"
    r"Guest|Caller|Witness|Juror|Student)[ _#-]{0,2}(?:[0-9]{1,5}|"
    r"[A-Z甲乙丙丁一二三四五六七八九十])?)"
)
"""Labels that a recogniser gives to voices, or a writer to people without names."""

ENGLISH_POST = re.compile(
    r"\b(?:(?:(?:vice|co|deputy)-)?chair(?:man|woman|person)?|(?:vice|deputy)-mayor|"
    r"co-chair|convenor|convener|president|vice[- ]president|"
    r"secretary|treasurer|clerk|director|officer|manager|"
    r"minister|mayor|leader|head|member|commissioner|councill?or|councilmember|alderman|"
    r"senator|representative|congress(?:man|woman)|governor|"
    r"ambassador|judge|justice|counsel|attorney|solicitor|barrister|advocate|engineer|"
    r"scientist|analyst|architect|designer|developer|editor|"
    r"reporter|journalist|correspondent|moderator|facilitator|host|interviewer|interviewee|"
    r"professor|lecturer|researcher|fellow|dean|provost|"
    r"principal|(?:head)?teacher|head(?:master|mistress)|bursar|caretaker|foreman|pastor|harbou?r "
    r"?master|coordinator|administrator|supervisor|superintendent|assistant|"
    r"associate|adviser|advisor|consultant|founder|owner|partner|"
    r"ceo|cfo|cto|coo|cio|cmo|chief|general|colonel|captain|lieutenant|sergeant|inspector|"
    r"planner|forester|surveyor|accountant|auditor|economist|"
    r"spokes(?:man|woman|person)|delegate|deputy|speaker|operator|scribe|minute[- ]taker|"
    r"note[- ]taker|rapporteur|expert|specialist|lead|"
    r"doctor|nurse|physician|trustee|governor|registrar|librarian|curator|warden|marshal|"
    r"intern|chancellor|rector|paralegal|technician|assessor|bookkeeper|constable|selectm[ae]n|selectwoman|comptroller|ranger|"
    r"recorder|whip|witness|resident|observer|invigilator|vp|svp|evp|pm|mp|mla|msp|qc|kc)\b",
    re.IGNORECASE,
)
ENGLISH_OFFICE = re.compile(
    r"(?:the )?(?:acting |temporary |deputy |vice[- ]|hon\.? |honou?rable |lord |mr\.? |madam "
    r"|madame |co-|presiding |committee |assistant |associate )*"
    r"(?:chair|chairman|chairwoman|chairperson|clerk|speaker|president|presiding officer|"
    r"president pro tempore|moderator|facilitator|host|operator|secretary|"
    r"convenor|convener|spokes(?:man|woman|person)|court|judge|witness|interpreter|translator|"
    r"court reporter|bailiff|"
    r"interviewer|interviewee|questioner|reporter|journalist|"
    r"project manager|product manager|marketing|marketing expert|user interface|interface "
    r"designer|industrial designer|minister|premier|prime minister|"
    r"mayor|legal counsel|legal clerk|general counsel|governor|coordinator|treasurer|scribe|"
    r"rapporteur|director|narrator|announcer|audience|audience member|"
    r"q|a|question|answer|unidentified speaker|unidentified|unknown|unknown speaker|"
    r"participant|several members|some hon\. members|an hon\. member|"
    r"hon\. members|hon\. member|law clerk|committee clerk|sergeant at arms|prosecutor|"
    r"defen[cs]e|plaintiff|professor [a-z]|grad [a-z]|phd [a-z]|"
    r"ceo|cfo|cto|coo|product owner|scrum master|team lead|teacher|student|doctor|patient|"
    r"nurse|caller|commissioner|attorney general)",
    re.IGNORECASE,
)
COLLECTIVE = re.compile(
    r"(?:全体|全體|众|眾|大家|齐声|齊聲|合|多位|几位|幾位|部分|有些?|若干)(?:人|議員|议员|"
    r"委员|委員|代表|与会者|與會者|观众|声)?|(?:some |several |all )?(?:hon\.? )?(?:members|"
    r"voices|all|senators|councill?ors|delegates|audience|everyone|group|crowd|jurors)",
    re.IGNORECASE,
)
"""Labels of several people at once."""
ANSWERS = frozenset(
    {
        "答",
        "a",
        "answer",
        "受访者",
        "受訪者",
        "被采访者",
        "被访者",
        "interviewee",
        "采访对象",
        "the witness",
        "witness",
        "嘉宾",
        "嘉賓",
    }
)
"""Labels of the one who is asked."""
ASKS = frozenset({"问", "問", "提问", "提問", "发问", "發問", "q", "question"})
"""Labels of whoever asks, which name nobody."""
ANSWERED = {"答": "受访者", "a": "Respondent", "answer": "Respondent"}
"""What to call one who answers under a bare letter and is not named anywhere."""
HONORIFIC = re.compile(
    r"(?:representatives|councill?ors|selectm[ae]n|selectwoman|senators|messrs|aldermen|commissioners|supervisors|superintendent|"
    r"trustees|directors|(?:the )?(?:rt\.? |right )?hon(?:ou?rable)?\.?|mr|mrs|ms|miss|mx|dr|"
    r"prof|professor|sir|dame|lord|lady|baroness|baron|earl|viscount|cllrs?|clls?|"
    r"councill?or|council ?member|council(?:man|woman)|alderman|alderwoman|senator|sen|"
    r"representative|rep|congressman|congresswoman|delegate|judge|justice|"
    r"commissioner|mayor|chairm[ae]n|chairwoman|chair|chairperson|president|vice president|"
    r"secretary|minister|director|general|gen|colonel|col|captain|capt|"
    r"lieutenant|lt|sergeant|sgt|member|rev|reverend|father|sister|brother|ambassador|governor|gov|"
    r"supervisor|trustee|m|mme|mm|herr|frau|señor|señora|monsieur|madame)"
    r"(?:\.|\b)[ ]{0,4}",
    re.IGNORECASE,
)
PARTICLES = frozenset(
    "de da do dos das del della der den di du la le van von zu zur ten ter bin ibn al el of "
    "the and y e st o'".split()
)
SHORT_TITLES = {
    "总": "总经理",
    "總": "總經理",
    "工": "工程师",
    "局": "局长",
    "处": "处长",
    "處": "處長",
    "厅": "厅长",
}
"""What stands behind a surname in talk, and the post it is short for."""
_FUNCTION = (
    "财务|財務|销售|銷售|市场|市場|行政|人事|人力|人力资源|研发|研發|技术|技術|生产|生產|质检|質檢|品质|"
    "质量|品管|采购|採購|"
    "运营|運營|客服|仓储|倉儲|仓库|物流|法务|法務|审计|審計|后勤|後勤|工程|设计|設計|产品|產品|测试|測試|"
    "前端|后端|运维|开发|"
    "宣传|安保|保安|设备|設備|供应链|项目|企划|策划|外贸|售后|综合|党办|工会|业务|業務|编辑|内审|风控|"
    "数据|算法"
)
FUNCTION = re.compile(_FUNCTION)
"""What a department does: part of the post before 总监, a department before a name."""
DEPARTMENT = re.compile(
    rf"(?:[{HAN}A-Za-z]{{1,8}}?(?:部|科|处|處|室|中心|组|組|股|车间|車間|分公司|公司|办|辦|厂|廠|局|所|"
    rf"院|站|班|队|隊|团队|委))"
    rf"|{_FUNCTION}"
)
"""A department printed before the name of who speaks for it: `财务王某某`."""
NO_GIVEN = frozenset(
    "成员 成員 文件 方案 安全 费用 經費 经费 时间 任务 金额 明细 计划 管理 党员 党委 党建 水电 公告 车辆 "
    "平台 高层 员工 "
    "人员 同事 同志 领导 意见 建议 要求 通知 汇报 报告 工作 项目 项目组 和平 常务 常委 单位 席位 应用 "
    "于是 通用 连续 "
    "公司 公开 方面 方向 方法 安排 安装 温度 水平 空间 向上 双方 全体 全员 别的 能够 容量 终端 有关 有限 "
    "有效 广告 "
    "国家 国际 易用 明确 明年 元旦 关于 马上 高度 平均 常规 时候 时长 解决 解释 成立 成本 成果 应该 应急 "
    "经理 经营 "
    "支持 支付 荣誉 封面 段落 富余 井下 路线 危险 童装 盛大 钟点 万元 万人 林业 牛奶 羊毛 桥梁 花费 安保 "
    "毕业 顾客 康复 "
    "余额 齐全 祝贺 祁连 计算 谈话 谈判 梁柱 席次 麻烦 强调 强化 江苏 徐州 骆驼 高级 夏天 田间 胡同 "
    "凌晨 霍乱 柯达 管控 管理员 房间 房屋 解答 宗旨 丁香 包括 包装 诸如 左右 石油 吉林 程序 程度".split()
)
"""Words that begin with a surname and are no names."""
