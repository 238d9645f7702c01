"""The language of a text is told by its words, not by its markup."""

from __future__ import annotations

import pytest

from store.text.language import detect

ZH = "会议由林知远主持，与会同志讨论了预算与用人计划，并通过了决议。"
EN = "The committee met on Monday and discussed the budget and the hiring plan."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ZH, "zh"),
        (EN, "en"),
        (ZH * 3 + EN * 4, "mixed"),
        (ZH + "（KPI、OKR、API）", "zh"),
        (EN + " (张三)", "en"),
        (
            "---\ntitle: " + ZH + "\nauthorbox: false\nsidebar: false\nslug: " + "ab12" * 8 + "\n---\n" + ZH,
            "zh",
        ),
        ('{"body":"<p class=\\"article-text\\">' + ZH + '<\\/p>","replyCount":12,"digest":""}', "zh"),
        ("\n".join(f"![图](https://example.org/images/2026/picture-{n}.jpg)" for n in range(60)) + ZH, "zh"),
        ("<div class='main content wide'><p>" + ZH + "</p></div>", "zh"),
        ("1 2 3", "en"),
        ("", "en"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    assert detect(text) == language


def test_a_long_text_is_told_from_its_parts() -> None:
    assert detect(ZH * 20_000) == "zh"
