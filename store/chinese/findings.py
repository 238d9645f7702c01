"""What doctor finds."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "WRONG": "有误",
    "ok": "正常",
    "python": "Python",
    "terminal": "终端",
    "explorer": "浏览界面",
    "colours": "颜色",
    "clipboard": "剪贴板",
    "store": "库",
    "mode": "权限",
    "layout": "格式",
    "integrity": "完整性",
    "references": "引用",
    "texts": "原文",
    "index": "索引",
    "log": "日志",
    "sound": "完好",
    "whole": "完整",
    "{}: below 3.51.3 two programs that write at once can, very rarely, damage a store; "
    "`pip install pysqlite3` cures it": (
        "{}：低于 3.51.3，两个程序同时写入极少数情况下会损坏库；`pip install pysqlite3` 可解决"
    ),
    "cannot draw here": "此处不能绘图",
    "can draw here": "此处可以绘图",
    "as TERM says": "按 TERM 所示",
    "over the line (OSC 52)": "经线路（OSC 52）",
    "of this host": "本机剪贴板",
    "{}, locale {}": "{}，区域设置 {}",
    "none yet: the store is made when the first record is added": "还没有：读入第一篇记录时建立库",
    "{} {}: others may see it": "{} {}：他人可以看到",
    "on a network drive: use it from one host at a time": "在网络盘上：请一次只从一台主机使用",
    "{}, journal {}, records {}": "{}，日志方式 {}，记录 {} 篇",
    "{} of {} passages looked up were found": "抽查 {1} 段，找到 {0} 段",
    "{} rows without a record": "{} 行没有所属记录",
    "{} not covered by passages": "{} 篇未被各段覆盖",
    "{} bytes wait to be merged": "{} 字节待合并",
    "{}; `meetingtui export` saves what can be read": "{}；`meetingtui export` 可救出能读的部分",
}
