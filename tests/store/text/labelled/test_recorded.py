"""The lines of programs that write down recordings."""

from __future__ import annotations

import pytest

from store.deriving import derive
from store.records import Source
from store.text.labelled import recorded
from tests.store.text.labelled.record import read, said

WORDS = [
    "Shall we begin with the pier?",
    "The divers have been.",
    "What did they find?",
    "Three rotten piles.",
]
FORMS = {
    "seconds": "{n}.00 - {n}.90 [SPEAKER_0{v}]: {words}\n",
    "seconds with a unit": "[{n}.0s] Speaker {v}: {words}\n",
    "numbered lines": "003{n} [SPEAKER_0{v}]: {words}\n",
    "round brackets": "(SPEAKER_0{v}) {words}\n",
    "a range behind": "SPEAKER_0{v} [00:00:0{n}.000 --> 00:00:0{n}.900] {words}\n",
    "a range before": "[00:00:0{n}.000 --> 00:00:0{n}.900] [SPEAKER_0{v}] {words}\n",
    "headings": "### Speaker {v}\n{words}\n\n",
    "an at sign": "Speaker {v} @ 00:0{n}: {words}\n",
    "bars": "00:00:0{n} | Speaker {v} | {words}\n",
    "a tag": '<speaker name="Speaker {v}">{words}</speaker>\n',
    "a list": "- Speaker {v} [0:0{n}]: {words}\n",
}


def record(form: str) -> str:
    return "".join(form.format(n=n, v=n % 2, words=words) for n, words in enumerate(WORDS))


@pytest.mark.parametrize("name", list(FORMS))
def test_every_form_of_a_numbered_voice_is_read(name: str) -> None:
    found = said(record(FORMS[name]))
    assert [words for _, words in found] == WORDS
    assert found[0][0] == found[2][0] != found[1][0] == found[3][0]


@pytest.mark.parametrize("name", ["seconds", "a range behind", "an at sign", "bars"])
def test_the_times_are_kept(name: str) -> None:
    assert [p.time for p in read(record(FORMS[name])).passages] == [0, 1000, 2000, 3000]


@pytest.mark.parametrize(
    "form", ["[語者0{v}] {words}\n", "{v}号发言人 00:0{n}\n{words}\n", "林知远{v}｜00:0{n}｜{words}\n"]
)
def test_chinese_programs_number_voices_too(form: str) -> None:
    text = record(form).replace("林知远0", "林知远").replace("林知远1", "苏曼")
    assert len({name for name, _ in said(text, "zh")}) == 2
    assert [words for _, words in said(text, "zh")] == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "3.50 metres of water stood in the lock",
        "0031 metres of rope",
        "(Figure 2) The lock in May",
        "Ines Okafor | Harbour Works | Eastwick",
        "Write to ines @ 00:04",
        '<speaker id="">words</speaker>',
    ],
)
def test_numbers_bars_and_brackets_of_other_texts_begin_no_turn(line: str) -> None:
    assert recorded.head(line) is None


def test_the_first_turn_is_no_title() -> None:
    text = record("[SPEAKER_0{v}]: {words}\n")
    assert derive(Source("a.txt", "0", "plain", "utf-8", text)).meeting.title is None
    titled = "Harbour Board, the pier\n\n" + text
    assert derive(Source("a.txt", "0", "plain", "utf-8", titled)).meeting.title == "Harbour Board, the pier"
