"""What cannot be done: why, and what to do."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # Files to read.
    "this is a folder, not a file": "这是文件夹，不是文件",
    "name a file in it, or add the whole folder": "请指明其中的文件，或用 add 读入整个文件夹",
    "this is a pipe, not a file": "这是管道，不是文件",
    "save what comes out of it to a file first": "请先把其中的内容存成文件",
    "this is a socket, not a file": "这是套接字，不是文件",
    "this is a device, not a file": "这是设备，不是文件",
    "name a file": "请指明一个文件",
    "there is no such file": "没有这个文件",
    "no such file or directory": "没有这个文件或文件夹",
    "check the name": "请核对名称",
    "you may not read this file": "无权读取此文件",
    "ask its owner for read permission": "请向文件所有者要读取权限",
    "permission denied": "没有权限",
    "read-only file system": "文件系统只读",
    "no space left on device": "磁盘已满",
    "is a directory": "是文件夹",
    "not a directory": "不是文件夹",
    "file name too long": "文件名过长",
    "input/output error": "读写出错",
    "this link leads round in a circle": "这个链接绕成了圈",
    "name the file itself": "请指明文件本身",
    "the name is too long for this system": "名称超出系统允许的长度",
    "give it a shorter name": "请换短一些的名称",
    "it cannot be read": "无法读取",
    "the name holds a character that no file name can hold": "名称含有文件名不能有的字符",
    "this is not a regular file": "这不是普通文件",
    "the file is empty": "文件是空的",
    "the file is larger than {} MB": "文件超过 {} MB",
    "split it into one file a meeting": "请按会议拆成几个文件",
    "reading it took too long": "读取时间过长",
    "save it in a simpler format, text say": "请存成更简单的格式，如文本",
    "what it holds is too big to read": "内容过大，无法读取",
    "split it, or save it as text": "请拆开，或存成文本",
    "the processes that read files end as they start": "用来读取文件的进程一启动就结束",
    "read without them: `meetingtui add --jobs 1`": "请不用它们来读：`meetingtui add --jobs 1`",
    "it is damaged beyond reading": "已损坏，无法读取",
    "open it in its own program and save it anew": "请用原程序打开再另存",
    "give a text, or one of the formats that README.md lists": "请给文本，或 README.zh.md 所列的格式",
    "have its text recognised (OCR) first": "请先做文字识别（OCR）",
    "name one column 'text' or 发言内容": "请把一列命名为 text 或“发言内容”",
    "open it in Excel and save it anew": "请用 Excel 打开再另存",
    "open it in Word and save it anew": "请用 Word 打开再另存",
    "open it in a browser and save the text": "请用浏览器打开并存成文本",
    "open it in a reader and print it to a new PDF": "请用阅读器打开，打印成新的 PDF",
    "pictures of text must be recognised first": "文字图片须先识别",
    "save it anew": "请另存一份",
    "save it as an OpenDocument text": "请存成 OpenDocument 文本",
    "save it as text": "请存成文本",
    "save it without its document type": "请去掉文档类型声明再存",
    "save it without one": "请去掉密码再存",
    "check it with an XML editor": "请用 XML 编辑器检查",
    "unpack it, then add the files": "请先解压，再读入其中的文件",
    "the PDF has no text layer: its pages are pictures": "PDF 没有文字层：各页是图片",
    "the PDF is damaged": "PDF 已损坏",
    "the PDF is locked with a password": "PDF 有密码",
    "the XML holds no text that can be read": "XML 中没有可读的文字",
    "the XML is damaged": "XML 已损坏",
    "the document defines entities, which no word processor does": "文档定义了实体，文字处理程序不会这样",
    "the document holds no text": "文档中没有文字",
    "the document inflates to more than can be read": "文档解压后过大，无法读取",
    "the document is damaged": "文档已损坏",
    "the document is locked with a password": "文档有密码",
    "the file defines entities, which are not read": "文件定义了实体，不予读取",
    "the file holds blanks only": "文件只有空白",
    "the page holds no text of its own": "网页没有自己的正文",
    "the table has no column of words": "表格中没有发言内容一列",
    "the workbook holds no cells with text": "工作簿中没有文字",
    "the workbook is damaged": "工作簿已损坏",
    "this is an archive without a document that can be read": "压缩包中没有可读的文档",
    "this is not a text": "这不是文本",
    # The store.
    "the disk is full; nothing was stored": "磁盘已满，没有存储",
    "free some space and try again": "请腾出空间再试",
    "the disk does not take or give data (fault, quota or file-size limit)": (
        "磁盘无法读写（故障、配额或大小限制）"
    ),
    "check the disk": "请检查磁盘",
    "another program holds the store": "另一个程序正占用此库",
    "try again in a moment": "请稍后再试",
    "the store was moved or deleted while in use": "库在使用中被移走或删除",
    "open it again": "请重新打开",
    "may not be written": "不可写",
    "check its permissions, or name another with --store": "请检查权限，或用 --store 另指一个",
    "check its permissions": "请检查权限",
    "cannot be opened": "无法打开",
    "check that its folder exists and may be written": "请确认其文件夹存在并可写",
    "is damaged": "已损坏",
    "run `meetingtui doctor` to see what can be saved": "用 `meetingtui doctor` 看还能救出什么",
    "holds a text too large for one record": "有一篇文字过大，存不进一条记录",
    "split the file": "请拆开文件",
    "could not be used: {}": "无法使用：{}",
    "is not a store (not an SQLite file)": "不是库（不是 SQLite 文件）",
    "name a store with --store": "请用 --store 指定一个库",
    "its folder cannot be made": "无法建立其文件夹",
    "choose another place with --store": "请用 --store 换一个位置",
    "choose another place with --to": "请用 --to 换一个位置",
    "is a folder, not a store": "是文件夹，不是库",
    "name a file with --store": "请用 --store 指明一个文件",
    "is not a regular file": "不是普通文件",
    "cannot be used": "无法使用",
    "cannot be read": "无法读取",
    "cannot be written": "无法写入",
    "is an SQLite file of another program": "是其他程序的 SQLite 文件",
    "was made by a newer version (layout {}, this program knows {})": (
        "由更新的版本建立（格式 {}，本程序只认识到 {}）"
    ),
    "update": "请更新程序",
    "is empty: nothing was ever stored": "是空的：从未存入记录",
    "add records with `meetingtui add`": "请用 `meetingtui add` 读入记录",
    "was made by an older version": "由旧版本建立",
    "any `meetingtui add` brings it up to date": "用 `meetingtui add` 读入任何文件即可更新",
    "an empty file is left there": "留下了一个空文件",
    "remove it": "请删除它",
    "its passages do not cover its text: a defect of this program": "各段未覆盖全文：本程序的缺陷",
    "is no JSON any more": "不再是 JSON",
    "mend it or take it away": "请修好或移走它",
    "the store lies on a network drive: use it from one host at a time": (
        "库在网络盘上：请一次只从一台主机使用"
    ),
    "stopped: a newer question was asked": "已停止：有更新的查询",
    "there is no store at {}; name one with --store": "{} 处没有库；请用 --store 指定",
    "no store yet: these are the sample records; `meetingtui add` reads yours": (
        "还没有库：这里是示例记录；`meetingtui add` 可读入自己的"
    ),
    # Words on the command line.
    "{}: no such file, and no such command; `meetingtui --help` lists the commands": (
        "{}：没有这个文件，也没有这个命令；`meetingtui --help` 列出命令"
    ),
    "there is no record {}": "没有第 {} 号记录",
    "there is no record {}; `meetingtui records` lists them": (
        "没有第 {} 号记录；`meetingtui records` 列出记录"
    ),
    "record {} does not hold that any more: {}": "第 {0} 号记录已没有这一项：{1:t}",
    "there is no guess {}; `meetingtui review` lists them": "没有第 {} 项判断；`meetingtui review` 列出判断",
    "there is nothing to put in the place of this guess: {}": "没有可替换此判断的内容：{}",
    "--raw is for CSV": "--raw 只用于 CSV",
    "--against takes archive, rest or tag:NAME": "--against 后接 archive、rest 或 tag:名称",
    "--against needs --record; `meetingtui records` lists them": (
        "--against 要有 --record；`meetingtui records` 列出记录"
    ),
    "--against rest needs --speaker; `meetingtui speakers` lists them": (
        "--against rest 要有 --speaker；`meetingtui speakers` 列出发言人"
    ),
    "--accept or --reject, one of them": "--accept 和 --reject 只能用一个",
    "--remove needs the tags to take off": "--remove 后面要写去掉哪些标签",
    "no saved search “{}”": "没有保存的搜索“{}”",
    "no saved search “{}”: `meetingtui searches` lists them": (
        "没有保存的搜索“{}”：`meetingtui searches` 列出它们"
    ),
    "say what to find: QUERY, or --saved NAME": "请说明找什么：检索式，或 --saved 名称",
    "nothing was decided that could be taken back": "没有可撤回的决定",
    "nothing was taken back that could hold again": "没有可恢复的决定",
    "there are more; --limit and --offset page on": "还有更多；用 --limit 和 --offset 翻页",
    "--marker and --speaker-regex both say how turns are marked: give one of them": (
        "--marker 和 --speaker-regex 都说明发言的标记方式：请只用一个"
    ),
    "--marker {}: {name} must stand once where the speaker's name stands, as in 【{name}】; "
    "or give one of: {}": "--marker {}：姓名的位置写一次 {name}，如【{name}】；或用其中之一：{}",
    "--speaker-regex {} is no pattern: {}": "--speaker-regex {} 不是正则：{}",
    "--speaker-regex took more than {} seconds over one record: give a simpler pattern": (
        "--speaker-regex 在一篇记录上超过 {} 秒：请用更简单的正则"
    ),
    "a cluster needs the package distributed: install meetingtui with its extra `cluster`": (
        "集群需要 distributed 包：请安装 meetingtui 的 `cluster` 附加项"
    ),
    "no cluster answers at {}: start one with `dask scheduler`": (
        "{} 处没有集群应答：用 `dask scheduler` 启动"
    ),
    "{}: is there already; --force writes over it": "{}：已存在；--force 可覆盖",
    "sql: {}": "SQL：{}",
    "a saved search has a name of 1 to {} characters that can be shown": (
        "保存的搜索要有名称：1 到 {} 个可显示的字符"
    ),
    "a saved search has a query of 1 to {} characters": "保存的搜索要有检索式：1 到 {} 个字符",
    "“{}”: {} hits, {} passages, {} records; counted anew by `meetingtui add --again PATH`": (
        "“{}”：{} 次，{} 段，{} 篇记录；`meetingtui add --again 路径` 重新计数"
    ),
    "“{}” stands nowhere in the archive": "“{}”在库中没有",
    "“{}” is in the program's own lists: an entry changes nothing": (
        "“{}”在程序自带的词表中：加入不会改变什么"
    ),
    "--dry-run tells what --add would change; name phrases with --add and nothing else": (
        "--dry-run 说明 --add 会改变什么：请只用 --add 指定短语"
    ),
    "“{}” is there already": "“{}”已在其中",
    "“{}” is not there": "“{}”不在其中",
    "`meetingtui add --again PATH` reads records with it": "`meetingtui add --again 路径` 按它重读记录",
    "“{}” {}": "“{0}”{1:t}",
    "line {} {}; it is left out": "第 {0} 行{1:t}，已略去",
    "is no word": "不是词",
    "is longer than {} characters": "超过 {} 个字符",
    "has neither letters nor digits": "没有文字也没有数字",
    "holds characters that cannot be shown": "含有无法显示的字符",
    "has blanks between Chinese words; write one phrase a line, without blanks and counts": (
        "中文词之间有空格；请一行写一个短语，不留空格，不写词频"
    ),
    "lines of your glossary are left out; `meetingtui glossary` tells which and why": (
        "您的词表中有些行已略去；`meetingtui glossary` 说明是哪些、为什么"
    ),
    "is a single letter": "是单个字母",
    "comes after {} entries": "排在 {} 条之后",
    "{} more lines are left out": "另有 {} 行已略去",
    "the list holds {} entries already: take one out": "词表已有 {} 条：请先去掉一条",
    "{} is no tag: it has neither letters nor digits": "{} 不能作标签：没有文字也没有数字",
    "{} is longer than {} characters; tags are short": "{} 超过 {} 个字符；标签要短",
    "{} is no tag: a comma, a quotation mark or a hidden character stands in it": (
        "{} 不能作标签：含有逗号、引号或隐藏字符"
    ),
    "record {} would have more than {} tags; take some off": "第 {} 号记录的标签会超过 {} 个；请去掉几个",
    # Configuration and keys.
    "the configuration cannot be read: {}": "配置文件无法读取：{}",
    "the configuration is not UTF-8": "配置文件不是 UTF-8",
    "not TOML: {}": "不是 TOML：{}",
    "no such configuration file; {} names it": "没有这个配置文件；{} 指向它",
    "no setting {}; did you mean {}?": "没有设置项 {}；是不是 {}？",
    "no binding {}; did you mean {}?": "没有键位标识 {}；是不是 {}？",
    "no key {}; did you mean {}?; `meetingtui keys --test` names keys": (
        "没有键 {}；是不是 {}？`meetingtui keys --test` 说出键名"
    ),
    "no key {}; `meetingtui keys --test` names keys": "没有键 {}；`meetingtui keys --test` 说出键名",
    "no setting {}": "没有设置项 {}",
    "no binding {}": "没有键位标识 {}",
    "no key {}": "没有键 {}",
    "{} is one of {}": "{} 只能是：{}",
    'store is a path in quotes, as "~/meetings.db"': 'store 是引号中的路径，如 "~/meetings.db"',
    "the keys stand below a line [{}]": "键位写在 [{}] 一行之下",
    '{} is a key in quotes, as "x" or "ctrl+x"': '{} 是引号中的键，如 "x" 或 "ctrl+x"',
    "{} and {} are both {}; give one of them another key": "{} 和 {} 都用 {}；请给其中一个换键",
    "{} cannot be {}: terminals send it as {}": "{} 不能用 {}：终端把它当作 {} 发送",
    "{} cannot be {}: terminals do not send it": "{} 不能用 {}：终端不发送它",
    # Doors of the screen.
    "the explorer needs a terminal; `--plain` reads line by line, `meetingtui search QUERY` prints": (
        "浏览界面需要终端；`--plain` 可逐行阅读，`meetingtui search 检索式` 可打印"
    ),
    "this needs Textual {}, another one is installed: install meetingtui anew": (
        "本程序需要 Textual {}，装的是另一个版本：请重新安装 meetingtui"
    ),
    "keys --test needs a terminal": "keys --test 需要终端",
    "a defect of this program ({}); nothing of yours was changed by it": (
        "本程序的缺陷（{}）；您的内容没有改动"
    ),
    "please report it with {}, which holds no text of yours": "请附上 {} 报告此事；其中没有您的文字",
    "please report what you did; the log could not be written": "请报告您做了什么；日志未能写入",
}
