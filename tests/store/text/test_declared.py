"""Words that the record itself calls hot."""

from __future__ import annotations

import pytest

from store.text import declared


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in declared.find(text)[0]]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("今年的热词是“灌溉”。", ["灌溉"]),
        ("会上的关键词有“灌溉”“种子”和“粮价”，大家都谈。", ["灌溉", "种子", "粮价"]),
        ("“灌溉”成为这次会上的高频词。", ["灌溉"]),
        ("「灌溉」成了會上的熱詞。", ["灌溉"]),
        ("关键词：灌溉、种子、粮价", ["灌溉", "种子", "粮价"]),
        ("“灌溉”一词被多次提及。", ["灌溉"]),
        ("“灌溉”离不开另一个词：种子。", ["种子"]),
        ("大家都提到一个热词：种子改良。", ["种子改良"]),
        ('The keyword here is surely tied to: "irrigation".', ["irrigation"]),
        ('"Irrigation" is closely tied to another word: seed stock.', ["seed stock"]),
        ('"Irrigation" became one of the hot words of the day.', ["Irrigation"]),
        ("Keywords: irrigation, seed stock and grain prices", ["irrigation", "seed stock and grain prices"]),
        ('The buzzwords were "irrigation", "seed stock" and "grain".', ["irrigation", "seed stock", "grain"]),
        ("Every mayor came back to a single word: the seed stock.", ["seed stock"]),
        ("This made “seed stock” the third hot word of the day.", ["seed stock"]),
        ("The word of the day was “grain”, nobody doubts it.", ["grain"]),
        ("会上提到最多的词，是“灌溉”和“种子”。", ["灌溉", "种子"]),
        ("谁也绕不开一个字：“水”怎么分。“灌溉”则绕不开的词是“钱粮”。", ["钱粮"]),
        ("If there was a buzzword it was 'resilience', she said.", ["resilience"]),
        ('"A buzzword is missing," she told us. "We work."', []),
        ("一个词：这句话实在太长了所以不可能是一个词", []),
        ("He did not say a word: everybody knew that it would be said by somebody else anyway.", []),
        ("In a word, “irrigation” matters.", []),
        ("没有什么热词。", []),
        ("", []),
    ],
)
def test_a_term_beside_a_frame_is_declared(text: str, terms: list[str]) -> None:
    assert found(text) == terms


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (
            "Water must be shared. It was one of the hot words.",
            "Water must be shared. ",
        ),
        ("水要共享，水要珍惜，这也成为一个热词。", "水要共享，水要珍惜，"),
        ("Line before.\nIt is a keyword.", ""),
        ("It was a warm day.", None),
    ],
)
def test_a_pronoun_refers_to_what_stands_before_it_in_the_paragraph(text: str, before: str | None) -> None:
    spans = [text[span.start : span.end] for span in declared.find(text)[1]]
    assert spans == ([] if before is None else [before])


@pytest.mark.parametrize(
    "seed", ['"a"', "关键词“", "热词：", "another word:", '"a","b",', "keywords: a,", "it was "]
)
def test_frames_repeated_without_end_are_read(seed: str) -> None:
    text = seed * (60_000 // len(seed))
    assert all(len(spans) <= len(text) for spans in declared.find(text))
