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
}
