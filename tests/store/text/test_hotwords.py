"""Hot words: classes first, then phrases, then scores; declared words flagged."""

from __future__ import annotations

import pytest

from store.records import HotWord, Language, Passage, Speaker
from store.stats import keyness
from store.text import hotwords, ranking, slogans, tokens


def hot(
    text: str,
    language: Language = "en",
    passages: tuple[Passage, ...] = (),
    speakers: tuple[Speaker, ...] = (),
) -> tuple[HotWord, ...]:
    return hotwords.find(
        text,
        language,
        tokens.tokens(text, language),
        passages,
        speakers,
        slogans.find(text, language, passages),
        keyness.score,
    )


def words(text: str, language: Language = "en") -> list[str]:
    return [word.word for word in hot(text, language)]


RIVER = """
The county meeting on irrigation was held in Ashby County this morning. The mayor said irrigation matters.
Irrigation needs seed stock, and the seed stock needs irrigation. The seed stocks were low, the mayor said.
"""

WATER = """
会议指出，要把灌溉渠道修好。张书记说，灌溉渠道是命脉，育苗基地是根本。会议强调，灌溉渠道今年要修完。
李书记表示，育苗基地要建好，育苗基地要管好。会议要求，大家要认真落实。
"""


def test_what_a_record_dwells_on_comes_first() -> None:
    assert set(words(RIVER)[:2]) == {"irrigation", "seed stock"}
    assert set(words(WATER, "zh")[:2]) == {"灌溉渠道", "育苗基地"}


def test_names_places_and_words_of_the_genre_are_kept_out() -> None:
    assert not {"county", "ashby", "mayor", "meeting", "said"} & set(words(RIVER))
    assert not {"会议", "指出", "书记", "要求", "强调"} & set(words(WATER, "zh"))


def test_a_word_has_all_its_places_whatever_the_variant() -> None:
    text = "Grain -ships sail. A grain-ship came; Grain-ships went. grain-ship"
    word = next(word for word in hot(text) if word.word == "grain-ship")
    assert [text[span.start : span.end] for span in word.spans] == [
        "Grain -ships",
        "grain-ship",
        "Grain-ships",
        "grain-ship",
    ]
    assert word.count == 4


def test_both_scripts_are_one_word() -> None:
    text = "農業園區要建好。农业园区要管好。農業園區很重要。"
    assert ("農業園區", 3) in [(word.word, word.count) for word in hot(text, "zh")]


def test_a_declared_word_is_flagged_and_listed_first_though_its_few_hits_tell_nothing() -> None:
    text = RIVER + 'The keyword of the day was "cisterns", closely tied to another word: rain barrels.\n'
    declared = {word.word: word for word in hot(text) if word.declared}
    assert set(declared) == {"cisterns", "rain barrels"}
    assert {word.word for word in hot(text)[:2]} == set(declared)
    assert [word.score for word in declared.values()] == [0, 0]


def test_it_was_a_hot_word_stands_for_what_the_sentence_repeats() -> None:
    text = "Dams must be guaranteed, and guaranteed soon. It was one of the hot words. We guarantee it."
    assert [word.word for word in hot(text) if word.declared] == ["guarantee"]


def test_boilerplate_has_no_hot_words() -> None:
    text = "Irrigation and irrigation.\nSubscribe: lottery lottery lottery lottery"
    passages = (Passage(0, 27, "narration"), Passage(27, len(text), "boilerplate"))
    found = hot(text, passages=passages)
    assert [word.word for word in found] == ["irrigation"]


def test_speakers_are_counted_once_each() -> None:
    text = "Ann: irrigation, irrigation! Bo: irrigation? Nobody: irrigation."
    passages = (
        Passage(0, 28, "direct", "s1"),
        Passage(28, 45, "direct", "s2"),
        Passage(45, len(text), "narration"),
    )
    speakers = (Speaker("s1", "Ann"), Speaker("s2", "Bo"))
    word = hot(text, passages=passages, speakers=speakers)[0]
    assert (word.word, word.count, word.speakers) == ("irrigation", 4, 2)


def test_the_list_is_best_first_and_short() -> None:
    text = " ".join(f"gadget{chr(97 + n % 26)}{chr(97 + n // 26)}x " * 3 + "." for n in range(200))
    found = hot(text)
    assert len(found) <= ranking.MOST
    assert [word.score for word in found] == sorted((word.score for word in found), reverse=True)


def test_addresses_and_field_names_are_no_words() -> None:
    assert words("https://levee.example/levee levee@levee.example https://levee.example/levee") == []
    assert words('{"docid": "灌溉渠道", "docid": "灌溉渠道", "docid": "灌溉渠道"}', "zh") == ["灌溉渠道"]


def test_a_slogan_that_is_set_off_once_is_listed() -> None:
    assert "一河一策" in words(WATER + "我们走“一河一策”的路。", "zh")


@pytest.mark.parametrize("language", ["zh", "en", "mixed"])
@pytest.mark.parametrize("text", ["", " ", "。", "a", "一", "“", "1 2 3", "的的的的", "\x00\ufffd\n"])
def test_texts_with_nothing_in_them_have_no_hot_words(text: str, language: Language) -> None:
    assert hot(text, language) == ()


@pytest.mark.parametrize(
    "text", ["哈" * 100_000, "a " * 50_000, "“甲乙”" * 20_000, "x-" * 50_000, "water pump " * 10_000]
)
def test_degenerate_texts_are_read(text: str) -> None:
    assert len(hot(text, "zh")) <= ranking.MOST


BODIES = """
The Marlow Academy of Sciences (MAS) will study river ice, the academy said. MAS has studied river ice before.
Flood maps come from Torvik, and Torvik keeps them.
The FloodMap maps show river ice, and the MAS likes FloodMap.
"""


def test_bodies_their_letters_and_names_in_passing_are_kept_out() -> None:
    found = {word.casefold() for word in words(BODIES)}
    assert "river ice" in found
    assert "floodmap" in found
    assert not {"mas", "academy of sciences", "torvik"} & found


def test_confirmed_cases_are_a_phrase_though_case_is_a_word_of_grammar() -> None:
    text = "Ashby had two confirmed cases of rust. The confirmed cases lie near the canal, and rust spreads."
    assert "confirmed cases" in words(text)


def test_a_word_is_listed_without_the_possessive_and_no_compound_begins_inside_a_phrase() -> None:
    text = (
        "The heron’s flood plain is wide. A heron’s nest needs a flood plain market, and flood plain rules."
    )
    found = words(text)
    assert "heron" in found
    assert "flood plain" in found
    assert "plain market" not in found


def test_a_plural_in_ings_is_a_thing() -> None:
    assert "moorings" in words("The moorings rot. New moorings cost, and old moorings fail in the harbour.")
