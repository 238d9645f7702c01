"""Web pages give their article; what else stands on the page is left out."""

from __future__ import annotations

import pytest

from store.readers.extract import Extract, Unreadable
from store.readers.limited import in_child

PARAGRAPH = "市长林知远指出，今年要完成投资二十八亿元，各区要抓紧开工，按月报告进度。"


def read(page: str) -> Extract:
    return in_child("html", page.encode())


BODIES = ("<article>{}</article>", "<div id='content'>{}</div>", "<div><div>{}</div></div>", "{}")


@pytest.mark.parametrize("body", BODIES)
def test_the_article_is_taken_and_its_neighbours_are_not(body: str) -> None:
    article = body.format(
        f"<p>{PARAGRAPH}</p><p>苏曼说：“我们会按时完成，请大家放心。”<br>她表示感谢。</p>" * 3
    )
    page = f"""<!DOCTYPE html><html><head><title>推进会召开_河谷新闻网</title>
    <script>var x = '乱';</script></head><body>
    <nav><ul><li><a href=/>首页</a></li><li>新闻</li></ul></nav><h1>全市推进会召开</h1>
    <time datetime="2026-09-15T08:00">昨日</time><span class="byline">记者 赵小满</span>{article}
    <div class="related-news"><p>钱大有表示，另一座城市也要抓紧，不能落后，要赶上去。</p></div>
    <aside>订阅</aside><footer>版权所有</footer></body></html>"""
    extract = read(page)
    assert extract.title == "全市推进会召开"
    assert extract.text.startswith("全市推进会召开\n")
    assert "2026-09-15" in extract.text or "昨日" in extract.text
    assert "赵小满" in extract.text
    assert PARAGRAPH + "\n苏曼说：“我们会按时完成，请大家放心。”\n她表示感谢。\n" in extract.text
    for stranger in ("钱大有", "首页", "订阅", "版权", "乱"):
        assert stranger not in extract.text


def test_captions_carry_a_mark() -> None:
    extract = read(
        f"<html><body><article><p>{PARAGRAPH}</p><figure><figcaption>林知远在现场</figcaption></figure></article>"
    )
    assert "▲ 林知远在现场\n" in extract.text


def test_tables_keep_their_cells_apart() -> None:
    assert (
        "林知远\t市长"
        in read("<html><body><table><tr><td>林知远</td><td>市长</td></tr></table></body></html>").text
    )


def test_broken_and_deep_markup_is_survived() -> None:
    deep = "<div>" * 5000 + PARAGRAPH + "</div>" * 5000
    extract = read(f"<html><body><p>{PARAGRAPH}<b><i>no end<p>{deep}")
    assert PARAGRAPH in extract.text


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(Unreadable, match="no text"):
        read("<html><body><script>x()</script><nav>首页</nav></body></html>")
