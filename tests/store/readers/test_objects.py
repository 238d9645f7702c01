"""Transcripts in JSON of many makers become turns; what is odd is told, never raised."""

from __future__ import annotations

import json

import pytest

from store.readers import objects
from store.readers.extract import Extract

Spoken = list[tuple[str | None, str, int | None]]


def read(value: object) -> Extract:
    extract = objects.read(json.dumps(value))
    assert extract is not None
    return extract


def spoken(value: object) -> Spoken:
    extract = read(value)
    return [(ln.name, extract.text[ln.start : ln.end], ln.time) for ln in extract.lines]


WORDS = [("Shall we begin", 0.5), ("Yes we shall", 2.25)]
EXPECTED: Spoken = [("Speaker 0", "Shall we begin", 500), ("Speaker 1", "Yes we shall", 2250)]

SHAPES = {
    "whisperx": {
        "segments": [
            {
                "start": 0.5,
                "end": 2.0,
                "text": " Shall we begin",
                "speaker": "0",
                "words": [{"word": "Shall"}],
            },
            {"start": 2.25, "end": 3.5, "text": " Yes we shall", "speaker": "1"},
        ],
        "word_segments": [{"word": "Shall", "start": 0.5, "speaker": "0"}, {"word": "we"}],
    },
    "assembly": {
        "id": "x",
        "text": "Shall we begin Yes we shall",
        "words": [{"text": "Shall", "start": 500, "end": 700, "speaker": "0"}],
        "utterances": [
            {"speaker": "0", "text": "Shall we begin", "start": 500, "end": 2000},
            {"speaker": "1", "text": "Yes we shall", "start": 2250, "end": 93_500},
        ],
    },
    "deepgram utterances": {
        "results": {
            "channels": [{"alternatives": [{"transcript": "Shall we begin Yes we shall", "words": []}]}],
            "utterances": [
                {"start": 0.5, "end": 2.0, "transcript": "Shall we begin", "speaker": 0},
                {"start": 2.25, "end": 3.5, "transcript": "Yes we shall", "speaker": 1},
            ],
        }
    },
    "deepgram paragraphs": {
        "results": {
            "channels": [
                {
                    "alternatives": [
                        {
                            "paragraphs": {
                                "paragraphs": [
                                    {
                                        "speaker": 0,
                                        "sentences": [{"text": "Shall we begin", "start": 0.5, "end": 2}],
                                    },
                                    {
                                        "speaker": 1,
                                        "sentences": [{"text": "Yes we shall", "start": 2.25, "end": 4}],
                                    },
                                ]
                            }
                        }
                    ]
                }
            ]
        }
    },
    "fireflies": {
        "title": "Call",
        "sentences": [
            {"index": 0, "speaker_name": "0", "speaker_id": 0, "text": "Shall we begin", "start_time": 0.5},
            {"index": 1, "speaker_name": "1", "speaker_id": 1, "text": "Yes we shall", "start_time": 2.25},
        ],
    },
    "google": {
        "results": [
            {"alternatives": [{"transcript": "Shall we begin"}]},
            {
                "alternatives": [
                    {
                        "words": [
                            {"word": w, "startTime": f"{at}s", "speakerTag": n}
                            for n, (words, at) in enumerate(WORDS)
                            for w in words.split()
                        ]
                    }
                ]
            },
        ]
    },
    "amazon": {
        "results": {
            "speaker_labels": {
                "segments": [
                    {"speaker_label": "0", "items": [{"start_time": "0.5", "speaker_label": "0"}]},
                    {"speaker_label": "1", "items": [{"start_time": "2.25", "speaker_label": "1"}]},
                ]
            },
            "items": [
                {"start_time": "0.5", "type": "pronunciation", "alternatives": [{"content": "Shall"}]},
                {"start_time": "0.6", "type": "pronunciation", "alternatives": [{"content": "we"}]},
                {"start_time": "0.7", "type": "pronunciation", "alternatives": [{"content": "begin"}]},
                {"start_time": "2.25", "type": "pronunciation", "alternatives": [{"content": "Yes"}]},
                {"start_time": "2.5", "type": "pronunciation", "alternatives": [{"content": "we"}]},
                {"start_time": "2.6", "type": "pronunciation", "alternatives": [{"content": "shall"}]},
            ],
        }
    },
    "azure": {
        "recognizedPhrases": [
            {"speaker": 0, "offset": "PT0.5S", "nBest": [{"display": "Shall we begin"}]},
            {"speaker": 1, "offset": "PT2.25S", "nBest": [{"display": "Yes we shall"}]},
        ]
    },
    "tingwu": {
        "Transcription": {
            "Paragraphs": [
                {
                    "SpeakerId": "0",
                    "Words": [{"Text": "Shall we ", "Start": 500}, {"Text": "begin", "Start": 900}],
                },
                {"SpeakerId": "1", "Words": [{"Text": "Yes we shall", "Start": 2250}]},
            ]
        }
    },
}


@pytest.mark.parametrize("maker", list(SHAPES))
def test_a_makers_shape_becomes_turns(maker: str) -> None:
    assert spoken(SHAPES[maker]) == EXPECTED


def test_live_results_count_only_when_final() -> None:
    def message(words: str, final: bool) -> str:
        best = {"transcript": words, "words": [{"word": "x", "speaker": 3}]}
        return json.dumps({"channel": {"alternatives": [best]}, "is_final": final, "start": 1.5})

    extract = objects.read("\n".join([message("Shall", False), message("Shall we", True), message("", True)]))
    assert extract is not None
    assert extract.text == "Speaker 3: Shall we\n"
    assert extract.lines[0].time == 1500


def test_collections_of_meetings_are_read() -> None:
    assert spoken({"meeting_transcripts": [{"speaker": "Project Manager", "content": "Shall we ?"}]}) == [
        ("Project Manager", "Shall we ?", None)
    ]
    assert spoken({"context": [["先看预算。", "好。"], ["超支了。"]], "speaker": [1, 2]}) == [
        ("Speaker 1", "先看预算。好。", None),
        ("Speaker 2", "超支了。", None),
    ]


def test_one_who_goes_on_is_named_once_in_the_text() -> None:
    rows = [json.dumps({"speaker": name, "text": "Well.", "start": 1}) for name in ("Ines", "Bo")]
    extract = objects.read("\n".join([rows[0], "{broken", rows[1]]))
    assert extract is not None
    assert extract.notes[0].text.startswith("1 lines")
    assert len(extract.lines) == 2


@pytest.mark.parametrize("text", ["[Ines]: Shall we?\n[Bo]: Yes.\n", "{note} all is well\n", "[ ] buy milk"])
def test_text_that_begins_with_a_bracket_is_no_json(text: str) -> None:
    assert objects.read(text) is None
