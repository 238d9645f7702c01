"""The words of the search, and of what is kept of it."""

from __future__ import annotations

SEARCH: dict[str, tuple[str, str]] = {
    "search-prompt": ("search all records", "搜索全部记录"),
    "search-empty": ("Type to search all records.", "输入文字，搜索全部记录。"),
    "search-none": ("Nothing found.", "没有找到。"),
    "found": ("{} passages", "{} 段"),
    "found-more": ("more than {} passages", "多于 {} 段"),
    "read-as": ("read as {}", "理解为 {}"),
    "hits-end": ("that was the last hit", "这是最后一处"),
    "searches-saved": ("Saved searches", "保存的搜索"),
    "searches-recent": ("Recent searches", "最近的搜索"),
    "search-new": ("● {} new", "● 新 {}"),
    "search-hits": ("{}", "{}"),
    "search-name": ("save this search as", "将此搜索保存为"),
    "search-saved": ("saved as {}", "已保存为 {}"),
    "search.save": ("save this search", "保存此搜索"),
    "search.forget": ("forget this search", "删除此搜索"),
    "hint-save": ("save", "保存"),
    "new": ("new", "新"),
    "hint-results": ("hits", "结果"),
    "hint-recent": ("choose", "选择"),
    "hint-who": ("who", "谁说"),
    "search.who": ("who says it most", "谁说得最多"),
    "search.up": ("hit above", "上一条"),
    "search.down": ("hit below", "下一条"),
    "search.page-up": ("page up", "上一页"),
    "search.page-down": ("page down", "下一页"),
    "search.edit": ("change the words", "修改搜索词"),
    "search.walk": ("between the words and the hits", "在搜索词与结果间切换"),
}
