"""Where words end and go on: a text, and what is said by whom. All people are invented."""

from __future__ import annotations

import pytest

from tests.store.text.speech.zh_said import Said, said

SEVERAL: tuple[tuple[str, Said], ...] = (
    (
        "县长李梦瑶在会上强调，要抓好春耕。要备足种子。要管好水。",
        (("李梦瑶", "要抓好春耕。要备足种子。要管好水。"),),
    ),
    (
        "云州市委书记高远、市长马骏出席会议并讲话。\n高远强调，要稳住粮食。\n马骏指出，要稳住就业。",
        (("高远", "要稳住粮食。"), ("马骏", "要稳住就业。")),
    ),
    (
        "县委书记周文斌说，今年要做三件事。\n一是修路。要修到村口。\n二是办学。\n会前，与会人员参观了学校。",
        (("周文斌", "今年要做三件事。"), ("周文斌", "一是修路。要修到村口。"), ("周文斌", "二是办学。")),
    ),
    (
        "县委书记周文斌说：“今年要修路。”\n“明年要办学，让孩子们就近读书。”",
        (("周文斌", "今年要修路。"), ("周文斌", "明年要办学，让孩子们就近读书。")),
    ),
    (
        "市财政局局长吴丽华坦言，今年收入压力很大。市审计局局长方正则建议，先压一般支出。",
        (("吴丽华", "今年收入压力很大。"), ("方正", "先压一般支出。")),
    ),
    (
        "云州市委书记高远说，要稳住粮食；市长马骏说，要稳住就业。",
        (("高远", "要稳住粮食；"), ("马骏", "要稳住就业。")),
    ),
    (
        "如何解决停车难？市住建局局长丁一凡说，要建三座车库。怎么筹钱？市财政局局长吴丽华表示，今年安排两千万元。",
        (("丁一凡", "要建三座车库。"), ("吴丽华", "今年安排两千万元。")),
    ),
)


@pytest.mark.parametrize(("text", "words"), SEVERAL)
def test_several_speakers_and_paragraphs_keep_their_words_apart(text: str, words: Said) -> None:
    assert said(text) == words
