"""Captions name who speaks in many ways; the text stays, the lines point into it."""

from __future__ import annotations

import pytest

from store.readers import captions
from store.readers.extract import Extract

Spoken = list[tuple[str | None, str, int | None]]


def read(text: str) -> Extract:
    kind = captions.format_of(text)
    assert kind is not None
    extract = captions.read(text, kind)
    assert extract.text == text
    return extract


def spoken(text: str) -> Spoken:
    return [(ln.name, text[ln.start : ln.end], ln.time) for ln in read(text).lines]


def test_voice_tags_name_the_speaker() -> None:
    """Identifiers, notes and several rows of one cue are no obstacle."""
    text = """\ufeffWEBVTT

NOTE Confidence: 0.87

7d0f2a/18-0
00:00:04.120 --> 00:00:07.480
<v Ines Okafor>Shall we take the budget first?</v>

7d0f2a/18-1
00:07.480 --> 00:11.020 align:start
<v.loud Lindqvist, Bo (Finance)>Yes. The overspend is
four per cent.</v>

00:12.000 --> 00:13.000
<v Ines Okafor>Go on.</v><v Bo>I will.</v>

00:14.000 --> 00:15.000
<v >And who is this?</v>

00:16.000 --> 00:17.000
No tag at all &amp; no name.
"""
    assert spoken(text) == [
        ("Ines Okafor", "Shall we take the budget first?", 4120),
        ("Lindqvist, Bo (Finance)", "Yes. The overspend is\nfour per cent.", 7480),
        ("Ines Okafor", "Go on.", 12000),
        ("Bo", "I will.", 12000),
        (None, "And who is this?", 14000),
        (None, "No tag at all &amp; no name.", 16000),
    ]
    assert read(text).reader == "vtt"


def test_zoom_labels_are_cut_at_the_first_colon() -> None:
    text = (
        "WEBVTT\r\n\r\n1\r\n00:03:10.250 --> 00:03:12.900\r\nInes Okafor: Can everybody hear me: yes?\r\n\r\n"
        "2\r\n00:03:13.100 --> 00:03:19.640\r\nBo (he/him) | Finance: Yes… go on.\r\n\r\n"
        "3\r\n00:03:20.100 --> 00:03:21.640\r\nroom 4 – 2nd floor: Hello\r\n"
    )
    assert spoken(text) == [
        ("Ines Okafor", "Can everybody hear me: yes?", 190250),
        ("Bo (he/him) | Finance", "Yes… go on.", 193100),
        ("room 4 – 2nd floor", "Hello", 200100),
    ]


def test_a_label_on_the_first_cue_of_a_turn_rules_until_the_next() -> None:
    text = """1
00:00:01,000 --> 00:00:03,200
Ines Okafor: Good morning.

2
00:00:03,400 --> 00:00:06,000
We begin with the minutes.

3
00:00:06,100 --> 00:00:07,000
Note: nothing is lost.

4
00:00:07,100 --> 00:00:08,000
林知远：好的。
"""
    names = [name for name, _, _ in spoken(text)]
    assert names == ["Ines Okafor", "Ines Okafor", "Ines Okafor", "林知远"]
    assert read(text).reader == "srt"


def test_captions_for_the_hard_of_hearing() -> None:
    text = """1
00:00:01,000 --> 00:00:02,000
>> INES: Good morning.

2
00:00:02,000 --> 00:00:03,000
[applause]

3
00:00:03,000 --> 00:00:04,000
>> Who is that?

4
00:00:04,000 --> 00:00:05,000
- Who has the minutes?
- Bo has.

5
00:00:05,000 --> 00:00:06,000
[BO LINDQVIST] I have.

6
00:00:06,000 --> 00:00:07,000
♪ la la la ♪

7
00:00:07,000 --> 00:00:08,000
<i>(INES)</i> Thanks.
"""
    assert spoken(text)[:5] == [
        ("INES", "Good morning.", 1000),
        (None, "Who is that?", 3000),
        (None, "Who has the minutes?", 4000),
        (None, "Bo has.", 4000),
        ("BO LINDQVIST", "I have.", 5000),
    ]


def test_loose_srt_is_read() -> None:
    """No index, no blank line between cues, one-dash arrows, full stops, a lone carriage return."""
    text = "0:00:01.5 -> 0:00:02.5\rOne.\r2\r0:00:03 -> 0:00:04\rTwo.\r"
    assert [(w, t) for _, w, t in spoken(text)] == [("One.", 1500), ("Two.", 3000)]


def test_sbv_is_read() -> None:
    text = "0:00:01.000,0:00:03.200\nInes Okafor: slides are shared\n\n"
    text += "0:00:04.000,0:00:05.200\nBo Reyes: thanks\n"
    assert spoken(text) == [("Ines Okafor", "slides are shared", 1000), ("Bo Reyes", "thanks", 4000)]
    assert read(text).reader == "sbv"


def test_rolling_captions_are_read_once() -> None:
    text = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.000 align:start position:0%

welcome<00:00:00.500><c> to</c><00:00:01.000><c> the</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
welcome to the


00:00:02.010 --> 00:00:04.000 align:start position:0%
welcome to the
budget<00:00:02.500><c> meeting</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
budget meeting

00:00:04.010 --> 00:00:06.000 align:start position:0%
budget meeting
[Music]

00:00:06.000 --> 00:00:08.000 align:start position:0%
[Music]
goodbye
"""
    words = [w for _, w, _ in spoken(text)]
    assert words[-2:] == ["budget meeting", "goodbye"]
    assert sum("budget" in w for w in words) == 1


def test_recogniser_labels_are_read() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: hello\n\n"
    text += "2\n00:00:02,000 --> 00:00:03,000\n[SPEAKER_01]: hi\n"
    assert [n for n, _, _ in spoken(text)] == ["SPEAKER_00", "SPEAKER_01"]


def test_a_broken_timing_line_costs_one_cue_and_is_told() -> None:
    text = """WEBVTT

00:01.000 --> 00:02.000
Ines Okafor: One.

00:0x:03 --> 00:04.000
Ines Okafor: Two.

00:05.000 --> 00:06.000
Ines Okafor: Three.
"""
    extract = read(text)
    assert [text[ln.start : ln.end] for ln in extract.lines] == ["One.", "Three."]
    assert "broken timing" in extract.notes[0].text


def test_a_head_alone_is_told() -> None:
    assert "without captions" in read("WEBVTT\n\n").notes[0].text


def test_joined_recordings_are_told() -> None:
    text = "WEBVTT\n\n10:00.000 --> 10:01.000\nA: a\n\n00:00.000 --> 00:01.000\nA: b\n"
    assert "fall back" in read(text).notes[0].text


@pytest.mark.parametrize(
    "text", ["Back by 9:30 --> maybe.\n", "会议 10:00 开始\n12:00 结束\n", "", "a --> b\nc --> d\n"]
)
def test_prose_is_no_captions(text: str) -> None:
    assert captions.format_of(text) is None


@pytest.mark.parametrize("unit", ["a", "<v ", "[", "00:00:01 --> ", ">> ", "- ", "A: ", "<", "(", "0:", "{"])
def test_long_rows_take_no_longer_than_their_length(unit: str) -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + unit * (60_000 // len(unit)) + "\n"
    assert captions.read(text, "vtt").text == text


def test_a_sound_in_square_brackets_is_no_speaker() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n[Ines Okafor] Hello.\n\n00:03.000 --> 00:04.000\n[rires]\n\n"
    text += "00:05.000 --> 00:06.000\n[rires] Yes.\n"
    assert {line.name for line in captions.read(text, "vtt").lines} == {"Ines Okafor"}


def test_tags_of_style_around_the_words_are_no_words() -> None:
    text = '1\n00:00:01,000 --> 00:00:02,000\n<font color="#fff"><i>Hello.</i></font>\n\n'
    text += "2\n00:00:03,000 --> 00:00:04,000\n{\\an8}<c.white.big>Bye.</c>\n"
    lines = captions.read(text, "srt").lines
    assert [text[line.start : line.end] for line in lines] == ["Hello.", "Bye."]
