"""The organisation that a post refers back to: 某公司……，其总经理张三; 该厅副厅长李四."""

from __future__ import annotations

import re

REFERS = re.compile(
    r"其(?!他|它|中|余|实)|[该該](?:公司|集团|集團|银行|銀行|中心|医院|醫院|[厅廳局部委会會社厂廠])"
)
"""What stands in the place of an organisation's name before a post."""
_KINDS = (
    "公司|集团|集團|大学|大學|学院|學院|医院|醫院|银行|銀行|研究院|研究所|中心|协会|協會|学会|學會|商会|商會|合作社|"
    "委员会|委員會|基金会|基金會"
)
_NAME = r"(?:^|(?<=[，。；：、的在“”\s]))([^，。；：、的在了与和“”\s]{2,30}?"
_OWNER = re.compile(rf"{_NAME}(?:{_KINDS}))(?:[^。；：“”]{{0,30}})[，,]$")
_REACH = 200
"""Characters before the post in which the organisation is sought."""


def referred(original: str, at: int, place: str | None) -> str | None:
    """Return the organisation meant by what stands at `at`; `place` as it was read, where none is found."""
    before = original[max(0, at - _REACH) : at]
    if original.startswith("其", at):
        owner = _OWNER.search(before, before.rfind("。") + 1)
        return owner[1] if owner else None
    kind = REFERS.match(original, at)
    assert kind is not None
    named = [found[1] for found in re.finditer(rf"{_NAME}{kind[0][1:]})", before)]
    return named[-1] if named else place
