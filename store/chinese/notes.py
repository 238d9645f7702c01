"""What is said of a file that was read, and of a query that was understood."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "may be one person: {}, {} ({})": "可能是同一人：{0}、{1}（{2:t}）",
    "left out: {}": "略去：{0:t}",
    "passages read as minutes: {}, as prose beside them: {}": "按纪要读出 {} 段，按叙述文另读出 {} 段",
    "1 turn under a label of more than {} characters": "1 段发言的标签超过 {} 个字符",
    "{} turns under a label of more than {} characters": "{} 段发言的标签超过 {} 个字符",
    "1 time that is none": "1 处不成立的时间",
    "{} times that are none": "{} 处不成立的时间",
    "a quotation without a speaker: {}": "一处引语没有发言人：{}",
    "no turn is marked as {}; the record was read as without it": "没有以 {} 标记的发言；按未指明读取",
    "{} turn": "{} 段发言",
    "{} turns": "{} 段发言",
    "{} marked as {}": "{0:t}以 {1} 标记",
    "initials that no list of those present explains: {}": "缩写，出席名单没有说明：{}",
    "{} {} nothing in the file any more, and waits in the log": (
        "{} 个先前的决定在文件中已找不到对象，留在日志中"
    ),
    "the file is a head without captions": "文件只有头部，没有字幕",
    "{} lines belong to no caption and were left out of speech": "{} 行不属于任何字幕，未计入发言",
    "{} lines belong to no caption and were left out of speech, {} of them broken timing lines": (
        "{} 行不属于任何字幕，未计入发言，其中 {} 行是损坏的时间行"
    ),
    "the times fall back {} times: recordings were joined": "时间倒退 {} 次：几段录音接在一起",
    "{} characters are not valid {} and were replaced": "{} 个字符不是有效的 {}，已替换",
    "{} characters that no text can hold (NUL) were replaced": "{} 个文本不能有的字符（NUL）已替换",
    "the encoding is not certain: read as {}": "编码不确定：按 {} 读取",
    "the encoding is not certain: read as {}, it may be {}": "编码不确定：按 {} 读取，也可能是 {}",
    "the page nests too deeply or holds too long a piece: a part of it was left out": (
        "网页嵌套过深或有过长的部分：略去了一部分"
    ),
    "the file is damaged or nests too deeply: a part of it was left out": "文件损坏或嵌套过深：略去了一部分",
    "{} parts of the page that are no article were left out": "略去网页中 {} 处非正文",
    "this JSON holds neither a transcript nor an article that is known: shown as it is": (
        "此 JSON 不是认识的记录或文章：照原样显示"
    ),
    "fields not used: {}": "未用的字段：{}",
    "{} lines are no JSON and were left out": "{} 行不是 JSON，已略去",
    "this JSON nests too deeply: shown as it is": "此 JSON 嵌套过深：照原样显示",
    "this looks like JSON and is damaged ({}): shown as it is": "形似 JSON 但已损坏（{}）：照原样显示",
    "pages that could not be read and were left out: {}": "无法读取而略去的页：{}",
    "only the first {} of {} pages were read": "只读了前 {} 页，共 {} 页",
    "pages without a text layer, pictures or blank: {}": "没有文字层的页（图片或空白）：{}",
    "the numbers of the lines in the margin were left out": "略去页边的行号",
    "the table has no header: its columns were guessed from what they hold": "表格没有表头：各列按内容推断",
    "{} rows without words were left out": "略去 {} 行没有文字的行",
    "the table is damaged at line {} ({}): the rest was left out": "表格在第 {} 行损坏（{}）：其余略去",
    "this XML is of no known form: read as paragraphs": "此 XML 不是认识的格式：按段落读取",
    "tracked changes: deleted text was left out, inserted text is in": "修订：略去删除的文字，保留插入的文字",
    "footnotes were left out": "略去脚注",
    "comments in the margin were left out": "略去批注",
    "hidden text was left out": "略去隐藏文字",
    "deleted text was left out": "略去删除的文字",
    "read sheet {}; left out: {}": "读取工作表 {}；略去：{}",
    "this is the chat of a meeting: it was written, not spoken": "这是会议聊天记录：是写的，不是说的",
    # Queries.
    "stopped looking, for it took too long: there may be more": "用时过长，已停止查找：可能还有",
    "read as minutes and as prose: {} by names it explains, {} more by clauses": (
        "按纪要和叙述两种方式读取：名单解释的 {0:t}，从句中读出的另有 {1} 段"
    ),
    "read as plain words: {}": "按普通字词理解：{0:t}",
    "a bracket is closed that was not opened": "右括号没有对应的左括号",
    "brackets stand too deep": "括号嵌套过深",
    "a bracket is not closed": "括号没有闭合",
    "the pattern {} is faulty": "正则 {} 有误",
    "NEAR stands between two words or phrases": "NEAR 要在两个词或短语之间",
    "{} needs a word on each side": "{} 两边都要有词",
    "{} has no value that can be read": "{} 没有可读的数值",
}
