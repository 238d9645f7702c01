"""The words of the concordance."""

from __future__ import annotations

CONCORDANCE: dict[str, tuple[str, str]] = {
    "view-concordance": ("Concordance", "语境共现"),
    "view.concordance": ("concordance: a word in its contexts", "语境共现：词的上下文"),
    "sought-word": ("word: {}", "词：{}"),
    "filter-concordance": ("word or query", "词或检索式"),
    "hint-word": ("word", "换词"),
    "hint-counts": ("counts", "统计"),
    "order-concordance-": ("as the records stand", "按记录"),
    "order-concordance-right1": ("by 1st word right", "按右一词"),
    "order-concordance-right2": ("by 2nd word right", "按右二词"),
    "order-concordance-right3": ("by 3rd word right", "按右三词"),
    "order-concordance-left1": ("by 1st word left", "按左一词"),
    "order-concordance-left2": ("by 2nd word left", "按左二词"),
    "order-concordance-left3": ("by 3rd word left", "按左三词"),
    "order-concordance-speaker": ("by speaker", "按发言人"),
    "order-concordance-date": ("by date", "按日期"),
    "kwic-ask": ("‹list.filter›: type the word to look at", "‹list.filter›：输入要看的词"),
    "kwic-more": ("only the first are looked at", "只看前面一部分"),
    "kwic-range": ("{} of {} speakers say it", "{}/{} 人说到"),
    "kwic-records": ("in {} of {} records", "见于 {}/{} 篇记录"),
    "kwic-spread": ("DP {} over speakers: 0 even, 1 clumped", "发言人间离散度 DP {}（0 均匀，1 集中）"),
    "kwic-few": ("too few hits to tell how evenly", "次数太少，看不出是否均匀"),
    "kwic-who": ("Who says it most", "谁说得最多"),
    "kwic-nobody": ("nobody who is named says it", "没有署名的人说到"),
    "kwic-hits": ("hits", "次"),
    "kwic-rate": ("per 1,000", "每千词"),
    "kwic-beside": ("Beside it, 5 words each way", "左右各五词内"),
    "kwic-none": ("no word comes back beside it", "旁边没有重复出现的词"),
}
