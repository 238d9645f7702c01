"""The words of the interface, English and Chinese. Records are always shown in their own language."""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter

from tui.keyed import keyed
from tui.wording_tables import TABLE_WORDS
from tui.words.concordance import CONCORDANCE
from tui.words.home import HOME
from tui.words.plain import PLAIN
from tui.words.review import REVIEW
from tui.words.search import SEARCH
from tui.words.source import SOURCE

Say = Callable[..., str]
"""A wording: `say("speakers")`; values fill the gaps, as in `say("of", 3, 12)`."""

WORDS: dict[str, tuple[str, str]] = {
    **CONCORDANCE,
    **HOME,
    **PLAIN,
    **REVIEW,
    **SEARCH,
    **SOURCE,
    "speakers": ("Speakers", "发言人"),
    "speakers-others": ("groups and bodies", "集体与机构"),
    "quotes": ("Quotes", "原文"),
    "metrics": ("Metrics", "数据"),
    "hot": ("hot", "热词"),
    "declared": ("● named by the record", "● 会议点名"),
    "counts": ("{:speaker} · {:quote} · {:metric}", "{} 人 · {} 段发言 · {} 项数据"),
    "record-of": ("record {}/{}", "第 {}/{} 篇"),
    "in-force-speaker": ("speaker", "发言人"),
    "in-force-word": ("word", "热词"),
    "in-force-search": ("search", "搜索"),
    "resets": ("‹question.reset› resets", "‹question.reset› 还原"),
    "of": ("{} of {}", "{}/{}"),
    "by-order": ("in order of speaking", "按发言次序"),
    "by-name": ("by name", "按姓名"),
    "by-share": ("by share", "按字数"),
    "by-metrics": ("by metrics", "按数据量"),
    "as-cited": ("as cited", "按出现次序"),
    "by-size": ("by size", "按大小"),
    "by-kind": ("by unit", "按单位"),
    "fold-boilerplate": ("… {} lines of boilerplate", "… 套话 {} 行"),
    "fold-others": ("… {} lines by others", "… 其他人 {} 行"),
    "fold-boilerplate-one": ("… 1 line of boilerplate", "… 套话 1 行"),
    "fold-others-one": ("… 1 line by others", "… 其他人 1 行"),
    "untitled": ("untitled", "无题"),
    "nothing-passes": ("Nothing passes the filter.", "没有符合筛选的。"),
    "nothing-passes-hint": ("‹screen.back› takes it back.", "按 ‹screen.back› 取消筛选。"),
    "no-speakers": ("No speaker was found.", "没有认出发言人。"),
    "no-figures": ("No figure is cited.", "没有引用数据。"),
    "prompt-keys": ("Enter takes it · Esc drops it", "回车确定 · Esc 放弃"),
    "filter": ("filter", "筛选"),
    "filtered": ("filter: {}", "筛选：{}"),
    "searching": ("searching …", "搜索中……"),
    "keys-here": ("Keys that work here", "此处可用的键"),
    "commands": ("Commands", "命令"),
    "words": ("Hot words", "热词"),
    "type-to-filter": ("type to filter", "输入即筛选"),
    "word-row": ("{:time} · {:speaker}", "{} 次 · {} 人"),
    "no-records": ("No records here yet.", "这里还没有记录。"),
    "empty-record.add": ("add a file or a folder", "添加文件或文件夹"),
    "empty-help.tour": ("a tour over sample records", "示例记录导览"),
    "empty-help.keys": ("the keys that work here", "此处可用的键"),
    "empty-screen.quit": ("leave", "退出"),
    "no-hits": (
        "nothing to step through: search with ‹find.search› or choose a word with ‹view.words›",
        "没有可逐一查看的：按 ‹find.search› 搜索，或按 ‹view.words› 选热词",
    ),
    "no-metrics": ("no metrics here", "此处没有数据"),
    "no-record-that-way": ("no record that way", "那边没有记录了"),
    "hits-around": ("past the end, on from the other side", "已到尽头，从另一端继续"),
    "leave-again": ("‹program.interrupt› again leaves", "再按一次 ‹program.interrupt› 退出"),
    "sample-records": ("sample records", "示例记录"),
    "sample-add": ("add yours", "添加自己的"),
    "add-prompt": ("add file or folder", "添加文件或文件夹"),
    "adding": ("reading {} …", "正在读取 {} ……"),
    "brought": (
        "{} of {:file} read: {:speaker}, {:quote}, {:metric}",
        "已读入 {}/{} 个文件：{} 位发言人，{} 段发言，{} 项数据",
    ),
    "nothing-to-copy": ("no quote here to copy", "此处没有可复制的发言"),
    "copied-tmux": ("{:character} copied through tmux", "已通过 tmux 复制 {} 字"),
    "copied-sent": ("{:character} sent to the terminal (OSC 52)", "已将 {} 字发给终端（OSC 52）"),
    "hint-search": ("search", "搜索"),
    "hint-hit": ("next hit", "下一处"),
    "hint-words": ("words", "热词"),
    "hint-strip": ("words", "热词"),
    "hint-choose": ("choose", "选定"),
    "hint-metric": ("metric", "数据"),
    "hint-speaker": ("speaker", "发言人"),
    "hint-record": ("record", "记录"),
    "hint-filter": ("filter", "筛选"),
    "hint-sort": ("sort", "排序"),
    "hint-open": ("open", "打开"),
    "hint-only": ("only this one", "只看此人"),
    "hint-mark": ("mark", "标记"),
    "hint-in-quote": ("in the quote", "看原文"),
    "hint-keys": ("keys", "键位"),
    "move.up": ("line up", "上一行"),
    "move.down": ("line down", "下一行"),
    "move.page-up": ("page up", "上一页"),
    "move.page-down": ("page down", "下一页"),
    "move.half-up": ("half a page up", "上半页"),
    "move.half-down": ("half a page down", "下半页"),
    "move.first": ("to the first", "到开头"),
    "move.last": ("to the last", "到末尾"),
    "move.space": ("page down", "下一页"),
    "list.open": ("open, or show only this one", "打开，或只看这一个"),
    "list.mark": ("mark to narrow to several speakers", "标记，可同时看几位"),
    "list.sort": ("sort by the next order", "换一种排序"),
    "list.filter": ("filter this list", "筛选此列表"),
    "strip.left": ("hot word to the left", "左边的热词"),
    "strip.right": ("hot word to the right", "右边的热词"),
    "strip.choose": ("choose the hot word", "选定热词"),
    "quotes.select": (
        "select words: keys that move extend, ‹copy.quote› copies",
        "选取文字：移动键扩展，‹copy.quote› 复制",
    ),
    "select.left": ("selected: a character to the left", "选取中：左移一字"),
    "select.right": ("selected: a character to the right", "选取中：右移一字"),
    "hint-extend": ("extend", "扩展"),
    "hint-copy": ("copy", "复制"),
    "hint-cite": ("as a citation", "复制为引文"),
    "hint-leave": ("leave", "取消"),
    "program.mouse": ("give the mouse to the terminal, or take it back", "把鼠标交给终端，或收回"),
    "mouse-given": ("the mouse is the terminal's: {} takes it back", "鼠标归终端：按 {} 收回"),
    "mouse-taken": ("the mouse works here again", "鼠标又归本程序"),
    "quotes.fold": ("fold or unfold what is set apart", "折叠或展开"),
    "find.search": ("search all records", "搜索全部记录"),
    "find.next": ("next hit or occurrence", "下一处"),
    "find.previous": ("previous hit or occurrence", "上一处"),
    "view.words": ("all hot words, and why", "热词表及缘由"),
    "view.metrics": ("all metrics, compared", "数据表与对比"),
    "view.library": ("all records", "全部记录"),
    "metric.next": ("next metric", "下一项数据"),
    "metric.previous": ("previous metric", "上一项数据"),
    "speaker.next": ("next speaker", "下一位发言人"),
    "speaker.previous": ("previous speaker", "上一位发言人"),
    "record.next": ("next record", "下一篇记录"),
    "record.previous": ("previous record", "上一篇记录"),
    "pane.1": ("speakers", "发言人栏"),
    "pane.2": ("quotes", "原文栏"),
    "pane.3": ("metrics", "数据栏"),
    "pane.next": ("next pane", "下一栏"),
    "pane.previous": ("previous pane", "上一栏"),
    "pane.left": ("pane to the left", "左边一栏"),
    "pane.right": ("pane to the right", "右边一栏"),
    "pane.zoom": ("this pane on the whole screen", "此栏占满屏幕"),
    "pane.unzoom": ("all panes again", "恢复各栏"),
    "pane.other-down": ("scroll the quotes down", "原文下移"),
    "pane.other-up": ("scroll the quotes up", "原文上移"),
    "question.reset": ("reset what is in force", "还原全部"),
    "copy.quote": ("copy the quote", "复制发言"),
    "copy.citation": ("copy it as a citation", "复制为引文"),
    "record.add": ("add a file or a folder", "添加文件或文件夹"),
    "help.keys": ("these keys", "键位"),
    "command.line": ("run a command by name", "按名称执行命令"),
    "screen.back": ("one step back", "返回一步"),
    "screen.quit": ("one step back; leave at the first screen", "返回一步；在首屏则退出"),
    "screen.repaint": ("repaint the screen", "重绘屏幕"),
    "screen.theme": ("dark or light", "深色或浅色"),
    "program.suspend": ("suspend", "挂起"),
    "program.leave": ("leave", "退出"),
    "program.interrupt": ("twice: leave", "连按两次退出"),
    **TABLE_WORDS,
}


class Counting(Formatter):
    """Fills gaps; `{:speaker}` is filled with a number and its noun, one or many.

    >>> Counting().format("{:speaker} in {:record}", 1, "1,200")
    '1 speaker in 1,200 records'
    """

    def format_field(self, value: object, format_spec: str) -> str:
        """Return the value; a noun in place of a format follows it."""
        if not format_spec.isalpha():
            return str(format(value, format_spec))
        return f"{value} {format_spec}{'' if str(value) == '1' else 's'}"


def wording(language: str) -> Say:
    """Return the words of "zh" or, for any other language, English."""
    column = 1 if language == "zh" else 0
    counting = Counting()

    def say(name: str, *values: object) -> str:
        words = keyed(WORDS[name][column], is_format=bool(values))
        return counting.format(words, *values) if values else words

    return say


ENGLISH = wording("en")
