"""Where people work when their posts do not say it."""

from __future__ import annotations

import pytest

from store.text.speech.zh_places import Places
from store.text.speech.zh_posts import Role


@pytest.mark.parametrize(
    ("text", "post", "own", "place"),
    [
        ("云州农业大学简讯：我校党委书记讲话。", "党委书记", "我校", "云州农业大学"),
        ("全省春耕会议召开。", "省长", None, "省"),
        ("贵州省召开春耕会议。", "副省长", None, "贵州省"),
        ("3月5日，红松机械厂召开质量会。", "厂长", None, "红松机械厂"),
        ("4月2日，市茶叶协会举行品鉴会。", "会长", None, "市茶叶协会"),
        ("云海科技近日举行业绩说明会。", "首席财务官", None, "云海科技"),
        ("云海科技近日举行业绩说明会。", "会长", None, None),
        ("滨湖街道召开季度例会。", "党委书记", "街道", "滨湖街道"),
    ],
)
def test_the_place_is_told_by_the_head_of_the_record(
    text: str, post: str, own: str | None, place: str | None
) -> None:
    assert Places(text).of(Role(post, own, 0)) == place
