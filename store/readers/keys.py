"""What the fields of rows are called, in files and tables of many makers and two languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TEXT = (
    "text transcript punctuated_transcript content sentence utterance display displaytext "
    "punctuated_word caption message onebest words_text speech body line word quote 内容 發言 发言 "
    "发言内容 文本 原文 话语 说话内容 字幕"
).split()
SPEAKER = (
    "speaker_name speakername speaker_label speakerlabel speaker speaker_id speakerid speakertag spk "
    "spk_id role participant user username author from displayname display_name name who 发言人 "
    "说话人 發言人 说话者 发言者 姓名 讲者 演讲人 主讲人"
).split()
START = (
    "start start_time starttime start_ms startms starttimems begin begin_time begintime bg ts "
    "timestamp offset offsetinticks time time_begin from_time startsec t 时间 開始 开始 开始时间 "
    "起始时间 时间戳"
).split()
END = ("end end_time endtime end_ms endms stop ed finish duration_end 结束 结束时间").split()
POST = ("post title position role job duty 职务 職務 职位 身份").split()
AFFILIATION = (
    "affiliation organisation organization org company party department unit 单位 單位 部门 机构 党派 公司"
).split()


def field(row: Mapping[str, object], names: Iterable[str]) -> object | None:
    """Return the first value that `row` has under one of `names`, case and dashes aside; 0 counts."""
    found = key_of(row, names)
    return row[found] if found is not None else None


def key_of(row: Iterable[str], names: Iterable[str]) -> str | None:
    """Return the key in `row` that is the first of `names`, case and dashes aside."""
    folded = {fold(key): key for key in row}
    return next((folded[name] for name in names if name in folded), None)


def fold(key: str) -> str:
    """Return the key in lower case, with dashes and blanks as underscores."""
    return key.strip().lower().replace("-", "_").replace(" ", "_")
