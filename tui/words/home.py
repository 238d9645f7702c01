"""The words of configuration, keys and places, English and Chinese."""

from __future__ import annotations

HOME: dict[str, tuple[str, str]] = {
    "place-lists": ("speakers, metrics", "发言人栏、数据栏"),
    "place-quotes": ("quotes", "原文栏"),
    "place-words-strip": ("hot words at the top", "顶部热词"),
    "place-explorer": ("explorer", "浏览"),
    "place-tables": (
        "tables: words, metrics, records, concordance, review",
        "列表：热词、数据、记录、语境、核对",
    ),
    "place-words": ("table of words", "热词表"),
    "place-records": ("table of records", "记录表"),
    "place-metrics": ("table of metrics", "数据表"),
    "place-review": ("review", "核对"),
    "place-search": ("search", "搜索"),
    "place-everywhere": ("everywhere", "所有画面"),
    "keytest-press": ("Press keys; Ctrl-c twice leaves.", "请按键；连按两次 Ctrl-c 退出。"),
    "keytest-free": ("bound to nothing", "未绑定"),
    "tour": ("tour", "导览"),
    "help.tour": ("a tour over the sample records", "示例记录导览"),
    "tour-leave": ("Esc ends the tour", "Esc 结束导览"),
    "tour-speaker": (
        "Who spoke: {} chooses a speaker, {} shows only their words, words hot with them, and their figures.",
        "谁在发言：{} 选发言人，{} 只看此人的话、热词和数据。",
    ),
    "tour-reset": (
        "All panes moved together, and the first line says what is in force. {} resets it.",
        "各栏一起变动，顶行说明当前的条件。按 {} 还原。",
    ),
    "tour-metric": (
        "Figures: {} goes to the metrics, {} on one of them to its exact characters in the text.",
        "数据：{} 到数据栏，选一项按 {} 到它在原文中的位置。",
    ),
    "tour-return": (
        "There it stands, in its sentence. {} goes back to the list.",
        "就在这句话里。按 {} 回到列表。",
    ),
    "tour-word": (
        "Hot words: {} lists all of them with their scores, {} on one lights it in the record.",
        "热词：{} 列出全部及得分，选一个按 {} 在记录中标亮。",
    ),
    "tour-next": ("{} steps to its next place, on through the records.", "按 {} 到下一处，可跨记录。"),
    "tour-search": (
        "Search: {}, then type, say “budget”, or “xm”, which finds 项目 by its initials.",
        "搜索：按 {} 后输入，如“预算”，或用首字母“xm”找“项目”。",
    ),
    "tour-hit": (
        "Hits come as you type, by record and speaker. {} opens one.",
        "边输入边出结果，按记录和发言人排列。按 {} 打开。",
    ),
    "tour-back": (
        "{} goes back one step, here to the same line of the hits.",
        "按 {} 返回一步，这里是回到结果的同一行。",
    ),
    "tour-end": (
        "That was the way. {} shows the keys of the place where you are, {} runs anything by name, "
        "{} adds your own records.",
        "导览完。{} 看此处可用的键，{} 按名称执行命令，{} 添加自己的记录。",
    ),
}
