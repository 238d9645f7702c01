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


@pytest.mark.parametrize(
    "notes",
    [
        '<p>She agreed.<a href="#fn1" class="footnote-ref"><sup>1</sup></a></p>'
        '<section class="footnotes"><ol><li id="fn1"><p>A note.</p></li></ol></section>',
        '<p>She agreed.<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p>'
        '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>A note.</p></div>',
        '<p>She agreed.<sup class="reference"><a href="#cite-1">[1]</a></sup></p>'
        '<ol class="footnotes"><li>A note.</ol>',
    ],
)
def test_footnotes_and_their_signs_are_left_out(notes: str) -> None:
    extract = read(f"<html><body><p>{PARAGRAPH}</p>{notes}</body></html>")
    assert extract.text == f"{PARAGRAPH}\nShe agreed.\n"
    assert any("footnotes" in note.text for note in extract.notes)


def test_deleted_and_hidden_words_are_left_out() -> None:
    extract = read(
        f"<html><body><div title='header'>Head</div><p>{PARAGRAPH}</p><p>We <del>never</del> met.</p>"
        "<div style='display: none'>a widget</div></body></html>"
    )
    assert extract.text == f"{PARAGRAPH}\nWe met.\n"
    assert any("deleted" in note.text for note in extract.notes)


def test_what_is_shown_only_by_script_is_read_when_it_is_the_article() -> None:
    page = f"<html><body><p>Loading</p><div style='display:none'><p>{PARAGRAPH}</p></div></body></html>"
    assert PARAGRAPH in read(page).text


def test_numbered_items_keep_their_numbers() -> None:
    page = f"<html><body><p>{PARAGRAPH}</p><ol start=3><li><p>Opening</p><li>Dredging</ol></body></html>"
    assert "3. Opening\n4. Dredging\n" in read(page).text


def test_a_cell_of_data_is_one_piece_and_a_cell_of_layout_is_not() -> None:
    data = "<table><tr>\n<td><p>林知远</p></td> <td><p>市长</p><p>党组副书记</p></td>\n</tr></table>"
    layout = f"<table><tr><td>左</td><td><p>{PARAGRAPH * 9}</p><p>第二段。</p></td></tr></table>"
    assert "林知远\t市长 党组副书记\n" in read(f"<html><body>{data}</body></html>").text
    assert "\n第二段。\n" in read(f"<html><body>{layout}</body></html>").text


def test_wrapped_sources_read_as_a_browser_shows_them() -> None:
    wrapped = "<p>Ines\n\t Okafor met the\r\n   council.</p><p>市长林知\n      远到会。</p>"
    page = f"<html><body>{wrapped}</body></html>"
    assert read(page).text == "Ines Okafor met the council.\n市长林知远到会。\n"


def test_controls_named_by_number_are_survived() -> None:
    page = f"<html><body><p>{PARAGRAPH}</p><ol><li>&#1;One</ol><del>x</del>&#2;</body></html>"
    assert PARAGRAPH in read(page).text
