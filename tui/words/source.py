"""The words of the source and of programs outside, English and Chinese."""

from __future__ import annotations

SOURCE: dict[str, tuple[str, str]] = {
    "source.lines": ("the lines of the source, by number", "原文件各行及行号"),
    "source.editor": ("open the source in your editor", "用编辑器打开原文件"),
    "copy.pipe": ("hand the quote, or what is selected, to a command", "把发言或选中的文字交给命令"),
    "source-keys": ("Enter goes to the line", "Enter 到该行"),
    "no-editor": ("no editor: set EDITOR", "没有编辑器：请设置 EDITOR"),
    "no-suspending": ("an editor cannot be opened in this terminal", "此终端无法打开编辑器"),
    "editor-failed": ("{} ended with an error", "{} 出错退出"),
    "editor-copy": (
        "{} is no text or not there: you saw a copy of what was read",
        "{} 不是文本或不在原处：看到的是读出文字的副本",
    ),
    "editor-changed": (
        "{} has changed: read it again in the list of records",
        "{} 已改动：请在记录表中重读",
    ),
    "pipe-prompt": ("command for {} characters", "命令（处理 {} 字）"),
    "pipe-done": ("done, nothing printed: {}", "已完成，没有输出：{}"),
    "pipe-failed": ("{} ended with code {}", "{} 以代码 {} 退出"),
    "pipe-ended": ("{} took too long or printed too much and was ended", "{} 耗时过长或输出过多，已终止"),
}
