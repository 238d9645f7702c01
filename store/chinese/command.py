"""The help of the command line, and click's own sentences."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "Usage:": "用法：",
    "Options": "选项",
    "Commands": "命令",
    "[OPTIONS]": "[选项]",
    "[FILE|FOLDER ...] | COMMAND ...": "[文件|文件夹 ...] | 命令 ...",
    "Explore records of meetings: who spoke, what was said, hot words, figures cited.": (
        "浏览会议记录：谁发言、说了什么、哪些是热词、引用了哪些数据。"
    ),
    "Without a command the explorer opens, after reading the files named. With no store of your own "
    "it shows the sample records. MEETINGTUI_STORE or --store names the store.": (
        "不带命令时读入所列文件并打开浏览界面；还没有自己的库时显示示例记录。"
        "用 MEETINGTUI_STORE 或 --store 指定库。"
    ),
    "Show this message and exit.": "显示此说明并退出。",
    "Show the version and exit.": "显示版本并退出。",
    "default: {}": "默认：{}",
    "default: {}; {}": "默认：{}；{}",
    "required": "必填",
    # The verbs, in the list of them.
    "Read files and folders into the store.": "把文件和文件夹读入库中。",
    "Read one file and print what was understood; store nothing.": "读一个文件并打印读懂的内容，不存储。",
    "Find passages that match a query.": "查找符合检索式的段落。",
    "List your saved searches, and what is new in them.": "列出保存的搜索及其中的新内容。",
    "List the records of the store.": "列出库中的记录。",
    "List who speaks in them.": "列出发言人。",
    "List what was said.": "列出所说的话。",
    "List the hot words.": "列出热词。",
    "List the figures cited.": "列出引用的数据。",
    "Show every place of a word in its context.": "列出一个词的每一处及其上下文。",
    "Your own phrases to look for, and words never listed.": "自己的词表：要找的短语，和不列出的词。",
    "List the doubts, weakest first; accept or reject one.": "列出存疑之处，把握最小的在前；认可或否定。",
    "Take the last decision back.": "撤回上一次决定。",
    "Let the decision taken back last hold again.": "恢复刚撤回的决定。",
    "Put words of your own on a record, or take them off.": "给一篇记录加标签，或去掉标签。",
    "Write a list to a file, or print it.": "把列表写入文件，或打印出来。",
    "Remove a record with all its versions.": "删除一篇记录及其全部版本。",
    "Check the store, the versions and the terminal.": "检查库、版本和终端。",
    "Ask the store in SQL, reading only.": "用 SQL 查询库（只读）。",
    "Read the bundled labelled records and print the scores.": "读自带的标注记录并打印得分。",
    "Open the explorer on the sample records.": "打开示例记录。",
    "Walk over the sample records, told at each step what to press.": "走一遍示例记录，每一步都说按什么键。",
    "Print every key with its id; --test names the keys that you press.": (
        "列出每个键及其标识；--test 说出所按的键。"
    ),
    "Open the explorer, after reading FILES into the store.": "读入所列文件，然后打开浏览界面。",
    # What each verb does.
    "Read files and folders into the store: one line a file, then the sum.": (
        "把文件和文件夹读入库中：每个文件一行，最后合计。"
    ),
    "Read FILE and print what was understood, and what is doubtful. Nothing is stored.": (
        "读一个文件，打印读懂的内容和存疑之处。不存储任何内容。"
    ),
    "Find passages that match QUERY in all records.": "在全部记录中查找符合检索式 QUERY 的段落。",
    'Words stand side by side; "a phrase", AND OR NOT -word, a NEAR/5 b, /pattern/; speaker: post: place: '
    "record: date:2022..2024 kind:direct lang:zh; metric>10亿元.": (
        '词可并列；"短语"、AND OR NOT -词、甲 NEAR/5 乙、/正则/；speaker: post: place: record: '
        "date:2022..2024 kind:direct lang:zh；metric>10亿元。"
    ),
    "List the saved searches: how many passages each finds, how many are new since it was last opened.": (
        "列出保存的搜索：各找到多少段，自上次打开以来新增多少。"
    ),
    "List the records, those whose title, place or path holds TEXT.": (
        "列出标题、地点或路径含有 TEXT 的记录。"
    ),
    "List who speaks, those whose post or affiliation holds TEXT.": "列出职务或单位含有 TEXT 的发言人。",
    "List what was said, direct and reported, the passages that match QUERY.": (
        "列出所说的话（原话和转述）中符合检索式 QUERY 的段落。"
    ),
    "List the hot words, those that hold TEXT.": "列出含有 TEXT 的热词。",
    "List the figures cited, those that TEXT asks for: words, fields, values such as >10亿元.": (
        "列出 TEXT 所求的数据：字词、字段，或如 >10亿元 的数值。"
    ),
    "Show every place of QUERY, in the language of `search`, with its context.": (
        "列出 QUERY（写法同 `search`）的每一处及其上下文。"
    ),
    "List your own phrases and hidden words, after adding and taking out what is named.": (
        "增删之后，列出自己的短语和隐藏的词。"
    ),
    "List what was guessed and is doubtful, weakest first, where it holds TEXT; accept or reject it.": (
        "列出含有 TEXT 的存疑判断，把握最小的在前；认可或否定。"
    ),
    "Take the last decision back; what was read before stands again.": "撤回上一次决定，恢复原来的判断。",
    "Let the decision that was taken back last hold again, if none was made since.": (
        "恢复刚撤回的决定；其后又作了决定的，不能恢复。"
    ),
    "Put the tags WORD... on RECORD, by its number in `meetingtui records`.": (
        "给 RECORD（`meetingtui records` 中的编号）加上标签 WORD...。"
    ),
    "Without WORD its tags are shown; without RECORD all tags are listed, "
    "with the number of their records.": (
        "不写 WORD 时显示其标签；不写 RECORD 时列出全部标签及各自的记录数。"
    ),
    "Write a list of the store to a file, or print it: quotes unless another is named.": (
        "把库中的一个列表写入文件或打印；未指明时为发言（quotes）。"
    ),
    "Remove RECORD, by its number in `meetingtui records`, with all its versions.": (
        "删除 RECORD（`meetingtui records` 中的编号）及其全部版本。"
    ),
    "Check the store, the versions and the terminal; change nothing.": "检查库、版本和终端；不作任何改动。",
    "Ask the store in SQL, reading only: records, speakers, quotes, words and metrics are views.": (
        "用 SQL 查询库，只读：records、speakers、quotes、words、metrics 是视图。"
    ),
    "Read the labelled records that come with the program and print how well they were read, 0 to 1.": (
        "读程序自带的标注记录，打印读得多准，0 到 1。"
    ),
    # Options.
    "Show all that would be understood, and what is doubtful; store nothing.": (
        "显示会读懂的全部内容和存疑之处，不存储。"
    ),
    "Read unchanged files anew too, as this program reads them now.": "未改动的文件也按现在的程序重读。",
    "Print one JSON object a file.": "每个文件打印一个 JSON 对象。",
    "Processes that read; 0: as many as there are cores, for many files.": (
        "读文件的进程数；0：文件多时与核数相同。"
    ),
    "Let the workers of a dask cluster read, as tcp://HOST:8786.": "交给 dask 集群读，如 tcp://HOST:8786。",
    "How turns are marked: `【{name}】`, `{name} ({post}):`, or colon, square, lenticular, bold, line; "
    "auto takes it back.": (
        "发言的标记方式：`【{name}】`、`{name} ({post}):`，或 colon、square、lenticular、bold、line；"
        "auto 取消。"
    ),
    "A pattern that matches where a turn begins; its group `name` is the speaker.": (
        "匹配发言开头的正则，其中 `name` 组是发言人。"
    ),
    "The store to use; MEETINGTUI_STORE names it too.": "所用的库；也可用 MEETINGTUI_STORE 指定。",
    "Print one JSON object (meetingtui.read/1).": "打印一个 JSON 对象（meetingtui.read/1）。",
    "Open a saved search; the next one marks what came since.": "打开保存的搜索；下一次标出此后新增的。",
    "Passages to print.": "打印多少段。",
    "Passages to leave out at the beginning.": "开头略去多少段。",
    "Print one JSON object a line.": "每行打印一个 JSON 对象。",
    "Print CSV.": "打印 CSV。",
    "Print a Markdown table.": "打印 Markdown 表格。",
    "Print tab-separated text.": "打印以制表符分隔的文本。",
    "Save a search under a name.": "保存一个搜索并命名。",
    "Forget a saved search.": "删除一个保存的搜索。",
    "Order of the rows.": "各行的次序。",
    "Rows to leave out at the beginning.": "开头略去多少行。",
    "Rows to print.": "打印多少行。",
    "Only this record, by its number.": "只看此编号的记录。",
    "Only this speaker: part of the name.": "只看此发言人：姓名或其一部分。",
    "Only these words; all: slogans too.": "只看这类词；all：口号也在内。",
    "Hold the words of --record against the other records or those of a tag, or those of --speaker "
    "against the rest.": (
        "把 --record 的词与其他记录或某标签的记录对照，或把 --speaker 的词与其他发言人对照。"
    ),
    "By the word so many words away; by speaker; by date; nothing: as the records stand.": (
        "按左右第几词；按发言人；按日期；留空：按记录次序。"
    ),
    "The words beside it instead, strongest first.": "改为列出搭配词，最强的在前。",
    "Who says it instead, most first.": "改为列出谁说它，最多的在前。",
    "Lines to print.": "打印多少行。",
    "Lines to leave out at the beginning.": "开头略去多少行。",
    "Look for this phrase in records read from now on.": "此后读入的记录都查找这个短语。",
    "Add nothing; tell what each added phrase would change.": "什么也不加，只说明各短语会改变什么。",
    "With --dry-run nothing is added: the places of each phrase are counted, and the hits that hot words "
    "would lose to it.": "用 --dry-run 时什么也不加：只数出各短语的出现次数，以及热词会因此失去的次数。",
    "Take a phrase out of the glossary.": "从词表中去掉一个短语。",
    "Never list this word.": "不再列出此词。",
    "List a hidden word again.": "恢复列出隐藏的词。",
    "Accept this guess: merge the two, or confirm it.": "认可此判断：合并两者，或确认。",
    "Reject this guess: two stay two, words are nobody's.": "否定此判断：仍是两位，或不归任何人。",
    "Take these tags off.": "去掉这些标签。",
    "The file to write.": "写入的文件。",
    "Write over a file that is there.": "覆盖已有的文件。",
    "CSV for machines: leave what looks like a formula as it is.": "供机器用的 CSV：形似公式的保持原样。",
    "The language of the interface.": "界面语言。",
    "Whether the mouse is the program's or the terminal's.": "鼠标归程序还是归终端。",
    "Line by line, for screen readers, logs and pipes.": "逐行模式，适合读屏软件、日志和管道。",
    # click's own.
    "No such option '{}'.": "没有选项 {}。",
    "No such option '{}'. Did you mean '{}'?": "没有选项 {}。是不是 {}？",
    "No such option '{}'. (Did you mean one of: {}?)": "没有选项 {}。（是不是其中之一：{}？）",
    "No such command '{}'.": "没有命令 {}。",
    "Missing argument '{}'.": "缺少 {}。",
    "Missing argument '{}'. Choose from:\n\t{}": "缺少 {}，可选：{}",
    "Missing option '{}'.": "缺少选项 {}。",
    "Missing command.": "缺少命令。",
    "Got unexpected extra argument ({})": "多出一个词：{}",
    "Got unexpected extra arguments ({})": "多出几个词：{}",
    "Option '{}' requires an argument.": "选项 {} 后面要有一个值。",
    "Option '{}' requires {} arguments.": "选项 {} 后面要有 {} 个值。",
    "Option '{}' does not take a value.": "选项 {} 不带值。",
    "Invalid value for '{}': {}": "{0} 的值不对：{1:t}",
    "Invalid value: {}": "值不对：{0:t}",
    "'{}' is not one of {}.": "“{}”不在这些之中：{}。",
    "'{}' is not a valid integer.": "“{}”不是整数。",
    "'{}' is not a valid integer range.": "“{}”不是整数。",
    "{} is not in the range {}.": "{} 不在范围 {} 之内。",
    "File '{}' is a directory.": "{} 是文件夹。",
    "usage: meetingtui keys [--test]\n"
    "Prints every key by place with its id; the ids stand in the table [keys] of the configuration file.\n"
    "--test names the keys that you press, until Ctrl-c twice.\n": (
        "用法：meetingtui keys [--test]\n"
        "按位置列出每个键及其标识；标识写在配置文件的 [keys] 表中。\n"
        "--test 说出所按的键，连按两次 Ctrl-c 退出。\n"
    ),
}
